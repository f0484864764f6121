/// Contacts that stand out, as bent lines around everybody's symbol and name.
///
/// Each takes the cheapest way over a grid (A* of P. E. Hart, N. J. Nilsson and B. Raphael, 1968):
/// never through anybody, rather across a family line than along it, and not where another
/// contact runs. The way is then pulled straight and its corners are rounded.
struct GenogramTies {
  private static let step = 6.0

  private let symbols: [Rect]
  private let obstacles: [Rect]
  private let corner: Point
  private let columns: Int
  private let rows: Int
  private var cost: [Double]
  private var isBlocked: [Bool]

  /// A room with people, and the family lines in it.
  init(symbols: [Rect], cells: [Rect], lines: [[Point]], page: Rect) {
    self.symbols = symbols
    let names = zip(symbols, cells).map { symbol, cell in
      Rect(left: cell.minX, right: cell.maxX, top: symbol.maxY, bottom: max(symbol.maxY, cell.maxY))
    }
    obstacles = (symbols + names).map { $0.inset(by: -3.6) }
    corner = Point(page.minX, page.minY)
    columns = max(2, Int(page.size.width / GenogramTies.step))
    rows = max(2, Int(page.size.height / GenogramTies.step))
    cost = Array(repeating: 1, count: columns * rows)
    isBlocked = Array(repeating: false, count: columns * rows)
    for obstacle in obstacles {
      for index in indices(in: obstacle.inset(by: -6)) { cost[index] += 0.7 }
      for index in indices(in: obstacle) { isBlocked[index] = true }
    }
    for line in lines {
      for (from, to) in zip(line, line.dropFirst()) {
        for index in indices(along: from, to) { cost[index] += 1.4 }
      }
    }
  }

  static func curves(of contact: Drawing.Contact, along path: TiePath) -> [[Point]] {
    switch contact {
    case .conflict: [LinePath.curve(through: path.zigzag(amplitude: 3.2, length: 4.6))]
    case .cutOff: path.broken(gap: 6, bar: 9).map { LinePath.curve(through: $0) }
    case .strong, .ordinary, .weak: [LinePath.curve(through: path.points)]
    }
  }

  /// The line between the symbols of two people.
  mutating func path(from first: Int, to second: Int) -> TiePath {
    let ends = (symbols[first], symbols[second])
    guard let way = way(from: first, to: second) else {
      return TiePath(through: [ends.0.center, ends.1.center])
    }
    var corners = pulled(way.map { place(of: $0) })
    corners.insert(GenogramTies.rim(of: ends.0, towards: corners[0]), at: 0)
    corners.append(GenogramTies.rim(of: ends.1, towards: corners[corners.count - 1]))
    let path = TiePath(through: corners)
    for (from, to) in zip(path.points, path.points.dropFirst()) {
      for index in indices(along: from, to) { cost[index] += 5 }
    }
    return path
  }

  /// The nearest point just outside a symbol.
  private static func rim(of symbol: Rect, towards point: Point) -> Point {
    let way = point - symbol.center
    let half = symbol.size.width / 2 + 1.5
    let reach = max(abs(way.x), abs(way.y))
    return reach <= half ? point : symbol.center + way * (half / reach)
  }

  // MARK: - Grid

  private func place(of index: Int) -> Point {
    corner
      + Point(Double(index % columns) + 0.5, Double(index / columns) + 0.5) * GenogramTies.step
  }

  private func indices(in rect: Rect) -> [Int] {
    let span = { (low: Double, high: Double, start: Double, count: Int) -> Range<Int> in
      let first = max(0, Int(((low - start) / GenogramTies.step - 0.5).rounded(.up)))
      let last = min(count, Int(((high - start) / GenogramTies.step - 0.5).rounded(.down)) + 1)
      return first..<max(first, last)
    }
    let across = span(rect.minX, rect.maxX, corner.x, columns)
    return span(rect.minY, rect.maxY, corner.y, rows).flatMap { row in
      across.map { row * columns + $0 }
    }
  }

  private func indices(along start: Point, _ end: Point) -> [Int] {
    let count = max(1, Int(start.distance(to: end) / GenogramTies.step * 2))
    var result: [Int] = []
    for step in 0...count {
      let place = (start + (end - start) * (Double(step) / Double(count)) - corner)
      let column = Int(place.x / GenogramTies.step)
      let row = Int(place.y / GenogramTies.step)
      guard (0..<columns).contains(column), (0..<rows).contains(row), place.x >= 0, place.y >= 0
      else { continue }
      if result.last != row * columns + column { result.append(row * columns + column) }
    }
    return result
  }

  /// The free places beside a symbol, above its name.
  private func doors(of person: Int) -> [Int] {
    let symbol = symbols[person]
    return indices(in: symbol.inset(by: -12)).filter { index in
      !isBlocked[index] && place(of: index).y <= symbol.maxY + 2
    }
  }

  private func way(from first: Int, to second: Int) -> [Int]? {
    let goals = Set(doors(of: second))
    if goals.isEmpty { return nil }
    let aim = symbols[second].center
    let reach = symbols[second].size.width
    let guess = { (index: Int) in
      max(0, (place(of: index).distance(to: aim) - reach) / GenogramTies.step)
    }
    var best = Array(repeating: Double.infinity, count: cost.count)
    var before = Array(repeating: -1, count: cost.count)
    var open = CostHeap()
    for start in doors(of: first) {
      best[start] = 0
      open.push(start, guess(start))
    }
    while let index = open.pop() {
      if goals.contains(index) {
        var way = [index]
        while let last = way.last, before[last] >= 0 { way.append(before[last]) }
        return way.reversed()
      }
      let (column, row) = (index % columns, index / columns)
      for (across, down) in [(1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (1, -1), (-1, 1), (-1, -1)] {
        let (x, y) = (column + across, row + down)
        guard x >= 0, x < columns, y >= 0, y < rows else { continue }
        let next = y * columns + x
        if isBlocked[next] { continue }
        let length = across == 0 || down == 0 ? 1 : 1.4142
        let sum = best[index] + length * (cost[index] + cost[next]) / 2
        if sum < best[next] - 1e-9 {
          best[next] = sum
          before[next] = index
          open.push(next, sum + guess(next))
        }
      }
    }
    return nil
  }

  /// Leaves out corners as long as the way stays clear of everybody.
  private func pulled(_ points: [Point]) -> [Point] {
    var result = [points[0]]
    var index = 0
    while index < points.count - 1 {
      var next = index + 1
      // Not farther than a dozen steps at once, or lines would lose the way around other contacts.
      for candidate in (index + 1..<min(points.count, index + 13)).reversed()
      where !obstacles.contains(where: { $0.isCrossed(from: points[index], to: points[candidate]) })
      {
        next = candidate
        break
      }
      index = next
      result.append(points[index])
    }
    return result
  }
}

/// Places with costs; the cheapest comes out first, of equals the lower place.
private struct CostHeap {
  private var entries: [(cost: Double, index: Int)] = []

  private func isBefore(_ left: Int, _ right: Int) -> Bool {
    (entries[left].cost, entries[left].index) < (entries[right].cost, entries[right].index)
  }

  mutating func push(_ index: Int, _ cost: Double) {
    entries.append((cost, index))
    var child = entries.count - 1
    while child > 0, isBefore(child, (child - 1) / 2) {
      entries.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func pop() -> Int? {
    guard let first = entries.first else { return nil }
    let last = entries.removeLast()
    if entries.isEmpty { return first.index }
    entries[0] = last
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2]
      where child < entries.count && isBefore(child, least) { least = child }
      if least == parent { return first.index }
      entries.swapAt(parent, least)
      parent = least
    }
  }
}
