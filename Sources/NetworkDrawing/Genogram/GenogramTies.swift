/// Contacts that stand out, as bent lines over the family lines.
///
/// Each takes of many bends the one that meets the fewest symbols, names and other contacts.
struct GenogramTies {
  private let symbols: [Rect]
  private let cells: [Rect]
  private let page: Rect
  private var drawn: [[Point]] = []

  init(symbols: [Rect], cells: [Rect], page: Rect) {
    self.symbols = symbols
    self.cells = cells
    self.page = page
  }

  static func curves(of tie: CircleContent.Tie, along path: LinePath) -> [[Point]] {
    switch tie {
    case .tense: path.zigzag(LinePath.Teeth(amplitude: 3.2, length: 4.6))
    case .broken: path.broken(bar: 9)
    case .strong, .ordinary, .weak: [path.cubic]
    }
  }

  /// The line between two people, clipped at their symbols.
  mutating func path(from first: Int, to second: Int) -> LinePath {
    let start = symbols[first].center
    let end = symbols[second].center
    let length = start.distance(to: end)
    var best: (path: LinePath, cost: Double)?
    let bends = [0.0, 0.08, 0.16, 0.25, 0.35, 0.5, 0.65].flatMap { $0 == 0 ? [0] : [$0, -$0] }
    for share in [0.5, 0.3, 0.7] {
      for bend in bends {
        let whole = LinePath(from: start, to: end, share: share, offset: bend * length)
        let path =
          whole.clipped(
            leaving: { distance(of: $0, from: first) < 2 },
            reaching: { distance(of: $0, from: second) < 2 }) ?? whole
        let cost = cost(of: path, from: first, to: second) + 4 * abs(bend)
        if cost < (best?.cost ?? .infinity) - 1e-9 { best = (path, cost) }
      }
    }
    let path = best?.path ?? LinePath(from: start, to: end)
    drawn.append(path.points(24))
    return path
  }

  private func distance(of point: Point, from person: Int) -> Double {
    let box = symbols[person]
    let across = max(abs(point.x - box.center.x) - box.size.width / 2, 0)
    let down = max(abs(point.y - box.center.y) - box.size.height / 2, 0)
    return Point(across, down).length
  }

  private func cost(of path: LinePath, from first: Int, to second: Int) -> Double {
    let points = path.points(24)
    var cost = 0.0
    for (person, cell) in cells.enumerated() {
      let isEnd = person == first || person == second
      // A line may not lie on the name of its own ends either.
      let room =
        isEnd
        ? Rect(
          left: cell.minX, right: cell.maxX, top: symbols[person].maxY + 2, bottom: cell.maxY)
        : cell
      if room.size.height <= 0 { continue }
      let hits = zip(points, points.dropFirst()).count { room.isCrossed(from: $0.0, to: $0.1) }
      cost += Double(hits) * (isEnd ? 3 : 5)
    }
    cost += 8 * Double(points.count { !page.contains($0) })
    for line in drawn {
      for (from, to) in zip(line, line.dropFirst()) {
        for (start, end) in zip(points, points.dropFirst())
        where GenogramTies.cross(from, to, start, end) {
          cost += 1.5
        }
      }
    }
    return cost
  }

  private static func cross(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
    let side = { (p: Point, q: Point, r: Point) -> Double in
      (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
    }
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
  }
}
