/// The outline of people who live together, around nobody else.
///
/// Members who stand beside each other share a box over their symbols and names; boxes are joined
/// through the free room between two rows, where nobody stands. Members whom somebody of another
/// household cuts off by more than a row get an outline of their own with the same sign. So an
/// outline never holds anybody who does not live there, whatever the family looks like.
struct HouseholdOutline: Hashable {
  /// What is outlined: upright boxes that touch or overlap, as one or more groups.
  let pieces: [[Rect]]

  /// The room that an outline may take.
  struct Room {
    let frame: KinFrame
    /// The nodes of each row from left to right.
    let rows: [[Int]]
    /// The box of symbol and name by person.
    let cells: [Rect]
    let heights: KinHeights
    /// The upright lines of the family, with which no rim may be taken for one.
    let verticals: [(Point, Point)]
    /// The distance from symbols and names, and from the outlines of other households.
    let padding: Double
  }

  init(around members: [Int], in room: Room) {
    let isMember = Set(members)
    var boxes: [Box] = []
    for (level, nodes) in room.rows.enumerated() {
      var run: [Int] = []
      for node in nodes.filter({ $0 < room.frame.personCount }) + [-1] {
        if isMember.contains(node) {
          run.append(node)
        } else if !run.isEmpty {
          boxes.append(Box(level: level, around: run, in: room))
          run = []
        }
      }
    }
    pieces = HouseholdOutline.joined(boxes, in: room)
  }

  /// A box around neighbours in one row.
  private struct Box {
    let level: Int
    let left: Double
    let right: Double

    init(level: Int, around people: [Int], in room: Room) {
      self.level = level
      left = (people.map { room.cells[$0].minX }.min() ?? 0) - room.padding
      right = (people.map { room.cells[$0].maxX }.max() ?? 0) + room.padding
    }
  }

  /// Joins the boxes by the shortest ways, as a tree.
  private static func joined(_ boxes: [Box], in room: Room) -> [[Rect]] {
    var ways: [(cost: Double, from: Int, to: Int)] = []
    for (index, box) in boxes.enumerated() {
      for (other, next) in boxes.enumerated().dropFirst(index + 1) {
        let apart = max(0, max(box.left, next.left) - min(box.right, next.right))
        switch next.level - box.level {
        case 0: ways.append((apart + 40, index, other))
        case 1: ways.append((apart, index, other))
        default: break
        }
      }
    }
    var group = Array(boxes.indices)
    var rects = boxes.map { [rect(of: $0, in: room)] }
    for way in ways.sorted(by: { ($0.cost, $0.from, $0.to) < ($1.cost, $1.from, $1.to) })
    where group[way.from] != group[way.to] {
      let (kept, gone) = (
        min(group[way.from], group[way.to]), max(group[way.from], group[way.to])
      )
      rects[kept] += rects[gone] + [corridor(from: boxes[way.from], to: boxes[way.to], in: room)]
      rects[gone] = []
      for index in group.indices where group[index] == gone { group[index] = kept }
    }
    return rects.filter { !$0.isEmpty }
  }

  private static func rect(of box: Box, in room: Room) -> Rect {
    Rect(
      left: box.left, right: box.right, top: room.heights.top(of: box.level) - room.padding,
      bottom: room.heights.bottoms[box.level] + room.padding)
  }

  private static func corridor(from box: Box, to next: Box, in room: Room) -> Rect {
    let reach = 24.0
    var (left, right) = (max(box.left, next.left), min(box.right, next.right))
    if right - left < reach {
      // Apart: from the near edge of one to that of the other.
      let isRight = box.left + box.right < next.left + next.right
      let (west, east) = isRight ? (box, next) : (next, box)
      left = max(west.left, min(west.right, east.left) - reach)
      right = min(east.right, max(east.left, west.right) + reach)
    }
    let below = room.heights.bottoms[box.level] + room.padding
    let bottom =
      next.level == box.level ? below + 9 : room.heights.top(of: next.level) - room.padding
    func isTaken(_ x: Double) -> Bool {
      room.verticals.contains { start, end in
        abs(start.x - x) < 3 && min(start.y, end.y) < bottom && max(start.y, end.y) > below
      }
    }
    while right - left > 20, isTaken(left) { left += 6 }
    while right - left > 20, isTaken(right) { right -= 6 }
    if next.level == box.level {
      return Rect(left: left, right: right, top: below - 1, bottom: bottom)
    }
    return Rect(left: left, right: right, top: below - 1, bottom: bottom + 1)
  }
}

extension Rect {
  /// Creates a rectangle from its edges.
  init(left: Double, right: Double, top: Double, bottom: Double) {
    self.init(
      center: Point((left + right) / 2, (top + bottom) / 2),
      size: Size(right - left, bottom - top))
  }
}
