/// How the lines of partners run: side by side, under who stands between, or down from one parent.
///
/// Lines that go down beside somebody have slots in the gutters of a row: gutter *k* lies left of
/// the *k*th node. So no line runs through a symbol or a name, and no two on each other.
struct KinRoutes {
  /// How the partners of a union are joined.
  enum Joint: Hashable {
    /// They stand beside each other.
    case side(left: Int, right: Int)
    /// A line under the names, for partners with somebody between them.
    case bracket(left: Int, right: Int)
    /// One parent.
    case single(Int)
  }

  /// A line that goes down in a gutter.
  struct Slot: Hashable {
    let row: Int
    let gutter: Int
    let place: Int
    /// For a line that leaves a symbol sideways: 0 for the one next to it, which leaves lowest.
    let stub: Int
  }

  /// A partner at one end of a bracket.
  struct Leg: Hashable {
    let node: Int
    let union: Int
  }

  let joints: [Joint]
  /// The slot of the line down to the children, for partners side by side who have any.
  private(set) var drops: [Int: Slot] = [:]
  private(set) var legs: [Leg: Slot] = [:]
  /// How many lines go down in each gutter of each row.
  private(set) var slotCounts: [[Int]]

  init(of frame: KinFrame, order: KinOrder) {
    joints = frame.kinship.unions.indices.map { union in
      let partners = frame.partners[union].sorted { order.place[$0] < order.place[$1] }
      guard partners.count == 2 else { return .single(partners[0]) }
      let (left, right) = (partners[0], partners[1])
      let isClose =
        order.place[right] == order.place[left] + 1 && right < frame.personCount
        && left < frame.personCount
      return isClose ? .side(left: left, right: right) : .bracket(left: left, right: right)
    }
    slotCounts = []
    for level in 0..<frame.rowCount { layOut(level, frame, order) }
  }

  private mutating func layOut(_ level: Int, _ frame: KinFrame, _ order: KinOrder) {
    let nodes = order.nodes(in: level)
    // What leaves the node at the left of a gutter, then the line between, then the node at the right.
    var fromLeft = Array(repeating: [(reach: Int, union: Int)](), count: nodes.count + 1)
    var between = Array(repeating: [Int](), count: nodes.count + 1)
    var fromRight = fromLeft
    for (union, joint) in joints.enumerated() where frame.unionRow[union] == level {
      switch joint {
      case .side(_, let right):
        if !frame.kinship.unions[union].children.isEmpty {
          between[order.place[right]].append(union)
        }
      case .bracket(let left, let right):
        let reach = order.place[right] - order.place[left]
        if left < frame.personCount { fromLeft[order.place[left] + 1].append((reach, union)) }
        if right < frame.personCount { fromRight[order.place[right]].append((reach, union)) }
      case .single: break
      }
    }
    var counts: [Int] = []
    for gutter in 0...nodes.count {
      // The line that goes farthest stands next to its symbol, so that it passes under the others.
      let left = fromLeft[gutter].sorted { ($0.reach, $0.union) > ($1.reach, $1.union) }
      let right = fromRight[gutter].sorted { ($0.reach, $0.union) < ($1.reach, $1.union) }
      for (index, entry) in left.enumerated() {
        legs[Leg(node: nodes[gutter - 1], union: entry.union)] = Slot(
          row: level, gutter: gutter, place: index, stub: index)
      }
      for union in between[gutter] {
        drops[union] = Slot(row: level, gutter: gutter, place: left.count, stub: 0)
      }
      let first = left.count + between[gutter].count
      for (index, entry) in right.enumerated() {
        legs[Leg(node: nodes[gutter], union: entry.union)] = Slot(
          row: level, gutter: gutter, place: first + index, stub: right.count - 1 - index)
      }
      counts.append(first + right.count)
    }
    slotCounts.append(counts)
  }
}
