/// The way of every line of an ecomap: from the rim of a card to a disc at home, or to the rim of
/// the household; straight where it is free, else bent through the gaps.
struct EcomapRouting {
  /// A line that has its way.
  struct Route {
    let strand: EcomapInWords.Strand
    let path: LinePath
  }

  private let home: EcomapHome
  private let cards: [Rect]
  private let others: [Rect]
  private let discs: [Point]
  private var laid: [[Point]] = []

  /// - Parameters:
  ///   - cards: the card of each system.
  ///   - others: what else lines must not touch.
  ///   - discs: the middle of the disc of each member.
  init(home: EcomapHome, cards: [Rect], others: [Rect], discs: [Point]) {
    self.home = home
    self.cards = cards
    self.others = others
    self.discs = discs
  }

  /// Finds the ways of all strands, in their order.
  mutating func routes(of strands: [EcomapInWords.Strand]) -> [Route] {
    let ends = homeEnds(of: strands)
    let starts = cardEnds(of: strands, toward: ends)
    // Short lines have the least choice.
    let order = strands.indices.sorted { left, right in
      let a = starts[left].distance(to: ends[left].point)
      let b = starts[right].distance(to: ends[right].point)
      return a == b ? left < right : a < b
    }
    var paths: [LinePath?] = strands.map { _ in nil }
    for index in order {
      paths[index] = lay(strands[index], from: starts[index], to: ends[index])
    }
    return zip(strands, paths).compactMap { strand, path in
      path.map { Route(strand: strand, path: $0) }
    }
  }

  // MARK: - Ends

  private struct End {
    let point: Point
    /// The middle of the circle on which the point lies.
    let center: Point
  }

  private static let clear = 1.5

  /// A point for every line on the rim of its disc or of the household, apart from each other.
  private func homeEnds(of strands: [EcomapInWords.Strand]) -> [End] {
    var ends: [End] = strands.map { _ in End(point: home.center, center: home.center) }
    let disc = { (strand: EcomapInWords.Strand) in strand.isBundle ? -1 : strand.members[0] }
    for circle in -1..<discs.count {
      let own = strands.indices.filter { disc(strands[$0]) == circle }
      let center = circle < 0 ? home.center : discs[circle]
      let radius = (circle < 0 ? home.radius : home.disc) + EcomapRouting.clear
      let wanted = own.map { Direction(from: center, to: cards[strands[$0].system].center) }
      let apart = min(9 / radius, 0.9 * Direction.full / Double(max(1, own.count)))
      for (index, direction) in zip(own, EcomapRouting.spread(wanted, apart: apart)) {
        ends[index] = End(point: center + direction.unit * radius, center: center)
      }
    }
    return ends
  }

  /// Directions as near to the wanted ones as a least turn between them allows.
  ///
  /// Cut at the widest gap, then pooled: the least squares under the order (pool adjacent violators).
  static func spread(_ wanted: [Direction], apart: Double) -> [Direction] {
    guard wanted.count > 1 else { return wanted }
    let turns = wanted.map { direction -> Double in
      let turn = direction.turn(from: Direction(0))
      return turn < 0 ? turn + Direction.full : turn
    }
    var order = turns.indices.sorted { (turns[$0], $0) < (turns[$1], $1) }
    var widest = (gap: -1.0, at: 0)
    for index in order.indices {
      let next = (index + 1) % order.count
      var gap = turns[order[next]] - turns[order[index]]
      if next == 0 { gap += Direction.full }
      if gap > widest.gap { widest = (gap, next) }
    }
    order = Array(order[widest.at...] + order[..<widest.at])
    let first = turns[order[0]]
    // Without the least turns the directions only have to stay in order.
    var pools: [(sum: Double, count: Int)] = []
    for (place, index) in order.enumerated() {
      var turn = turns[index]
      if turn < first { turn += Direction.full }
      pools.append((turn - apart * Double(place), 1))
      while pools.count > 1 {
        let last = pools[pools.count - 1]
        let before = pools[pools.count - 2]
        if before.sum / Double(before.count) <= last.sum / Double(last.count) { break }
        pools.removeLast()
        pools[pools.count - 1] = (before.sum + last.sum, before.count + last.count)
      }
    }
    var result = wanted
    var place = 0
    for pool in pools {
      for _ in 0..<pool.count {
        result[order[place]] = Direction(pool.sum / Double(pool.count) + apart * Double(place))
        place += 1
      }
    }
    return result
  }

  /// A point for every line on the inner rim of its card, in the order of their other ends.
  private func cardEnds(of strands: [EcomapInWords.Strand], toward ends: [End]) -> [Point] {
    var starts: [Point] = strands.map { _ in Point(0, 0) }
    for (card, frame) in cards.enumerated() {
      let own = strands.indices.filter { strands[$0].system == card }
      let middle = Direction(from: frame.center, to: home.center)
      let sorted = own.sorted { left, right in
        let a = Direction(from: frame.center, to: ends[left].point).turn(from: middle)
        let b = Direction(from: frame.center, to: ends[right].point).turn(from: middle)
        return a == b ? left < right : a < b
      }
      let way = middle.unit
      // Across the way: up and down on a side, left and right above and below.
      let isSide = abs(way.x) * frame.size.height > abs(way.y) * frame.size.width
      let length = isSide ? frame.size.height : frame.size.width
      let step = min(isSide ? 8 : 15, (length - 5) / Double(max(1, own.count)))
      let across = isSide ? Point(0, way.x >= 0 ? 1 : -1) : Point(way.y >= 0 ? -1 : 1, 0)
      for (place, index) in sorted.enumerated() {
        let aside = (Double(place) - Double(own.count - 1) / 2) * step
        starts[index] = exit(
          of: frame, from: frame.center + across * aside, toward: ends[index].point)
      }
    }
    return starts
  }

  /// Where a line from inside a rectangle leaves it, and a little farther.
  private func exit(of frame: Rect, from inside: Point, toward end: Point) -> Point {
    let way = (end - inside).unit
    let half = Point(frame.size.width / 2, frame.size.height / 2)
    let arm = inside - frame.center
    let across =
      way.x == 0 ? Double.infinity : ((way.x > 0 ? half.x : -half.x) - arm.x) / way.x
    let down = way.y == 0 ? Double.infinity : ((way.y > 0 ? half.y : -half.y) - arm.y) / way.y
    return inside + way * (max(0, min(across, down)) + EcomapRouting.clear)
  }

  // MARK: - Ways

  private mutating func lay(
    _ strand: EcomapInWords.Strand, from start: Point, to end: End
  ) -> LinePath {
    let distance = start.distance(to: end.point)
    let bends = [0, 0.04, 0.08, 0.13, 0.19, 0.26, 0.35].flatMap { share in
      share == 0 ? [0] : [share * distance, -share * distance]
    }
    let obstacles =
      cards.enumerated().filter { $0.offset != strand.system }.map { $0.element.inset(by: -2.5) }
      + others.map { $0.inset(by: -2) } + [cards[strand.system].inset(by: 0.5)]
    let own = strand.isBundle ? nil : strand.members.first
    var best: (cost: Double, path: LinePath, points: [Point])?
    for offset in bends {
      for share in offset == 0 ? [0.5] : [0.3, 0.5, 0.75] {
        let path = LinePath(from: start, to: end.point, share: share, offset: offset)
        var cost = 0.25 * abs(offset)
        if let best, cost >= best.cost { continue }
        let points = path.points(16)
        cost += 60 * Double(hits(points, obstacles, own: own, isBundle: strand.isBundle))
        if let best, cost >= best.cost { continue }
        cost += 9 * Double(laid.reduce(0) { $0 + EcomapRouting.crossings(points, $1) })
        if cost < best?.cost ?? .infinity { best = (cost, path, points) }
      }
    }
    guard let best else { return LinePath(from: start, to: end.point) }
    laid.append(best.points)
    return best.path
  }

  /// How often a line runs through something; its own disc counts when it does not end there.
  private func hits(
    _ points: [Point], _ obstacles: [Rect], own: Int?, isBundle: Bool
  ) -> Int {
    var count = 0
    for (from, to) in zip(points, points.dropFirst()) {
      count += obstacles.count { $0.isCrossed(from: from, to: to) }
      let middle = (from + to) * 0.5
      for (index, disc) in discs.enumerated() {
        let reach = index == own ? home.disc - 0.5 : home.disc + 3
        if to.distance(to: disc) < reach || middle.distance(to: disc) < reach { count += 1 }
      }
      if isBundle, to.distance(to: home.center) < home.radius - 0.5 { count += 1 }
    }
    return count
  }

  static func crossings(_ one: [Point], _ other: [Point]) -> Int {
    if !bounds(one).overlaps(bounds(other)) { return 0 }
    var count = 0
    for (a, b) in zip(one, one.dropFirst()) {
      for (c, d) in zip(other, other.dropFirst()) where Segments.cross(a, b, c, d) { count += 1 }
    }
    return count
  }

  private static func bounds(_ points: [Point]) -> Rect {
    var low = points[0]
    var high = points[0]
    for point in points {
      low = Point(min(low.x, point.x), min(low.y, point.y))
      high = Point(max(high.x, point.x), max(high.y, point.y))
    }
    return Rect(
      center: (low + high) * 0.5, size: Size(high.x - low.x + 0.01, high.y - low.y + 0.01))
  }
}
