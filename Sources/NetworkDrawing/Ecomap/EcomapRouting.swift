/// The way of every line of an ecomap: from the rim of a card to a disc at home, or to the rim of
/// the household; straight where it is free, else bent through the gaps.
struct EcomapRouting {
  /// A line that has its way.
  struct Route {
    let strand: EcomapInWords.Strand
    let path: LinePath
  }

  /// The card of a system, and the way out of the curve on which it stands.
  struct Stand {
    let frame: Rect
    let way: Point
  }

  private let home: EcomapHome
  private let stands: [Stand]
  private let cards: [Rect]
  private let others: [Rect]
  private let discs: [Point]
  private let room: Rect
  private var laid: [Track] = []

  /// Points along a line that lies, and the box around them.
  private struct Track {
    let points: [Point]
    let bounds: Rect

    init(_ points: [Point]) {
      self.points = points
      bounds = EcomapRouting.bounds(points)
    }
  }

  /// - Parameters:
  ///   - stands: the card of each system.
  ///   - others: what else lines must not touch.
  ///   - discs: the middle of the disc of each member.
  ///   - room: the part of the page that lines may use.
  init(home: EcomapHome, stands: [Stand], others: [Rect], discs: [Point], room: Rect) {
    self.room = room
    self.home = home
    self.stands = stands
    cards = stands.map(\.frame)
    self.others = others
    self.discs = discs
  }

  /// Finds the ways of all strands, in their order.
  ///
  /// Twice: the first ways tell in which order lines leave their card without crossing there.
  mutating func routes(of strands: [EcomapInWords.Strand]) -> [Route] {
    let ends = homeEnds(of: strands)
    var aims = ends.map(\.point)
    var paths: [LinePath] = []
    for _ in 0..<2 {
      laid = []
      let anchors = cardAnchors(of: strands, toward: aims)
      // Short lines have the least choice.
      let order = strands.indices.sorted { left, right in
        let a = anchors[left].distance(to: ends[left].point)
        let b = anchors[right].distance(to: ends[right].point)
        return a == b ? left < right : a < b
      }
      paths = zip(anchors, ends).map { LinePath(from: $0, to: $1.point) }
      for index in order {
        paths[index] = lay(strands[index], from: anchors[index], to: ends[index])
      }
      aims = paths.map(\.handle)
    }
    return zip(strands, paths).map { Route(strand: $0, path: $1) }
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

  /// A point in its card for every line to come from, side by side in the order of their aims.
  ///
  /// The points lie just inside the rim that looks inward, as near to home as the card reaches.
  private func cardAnchors(of strands: [EcomapInWords.Strand], toward aims: [Point]) -> [Point] {
    var anchors: [Point] = strands.map { _ in Point(0, 0) }
    for (card, stand) in stands.enumerated() {
      let own = strands.indices.filter { strands[$0].system == card }
      let frame = stand.frame
      let isSide = abs(stand.way.x) > abs(stand.way.y)
      let half = Point(frame.size.width / 2 - 3, frame.size.height / 2 - 3)
      // The coordinate along the rim; at a side from top to bottom, else from left to right.
      let along = { (point: Point) in isSide ? point.y : point.x }
      let reach = isSide ? half.y : half.x
      let middle = Direction(from: frame.center, to: home.center)
      let turns = own.map { index in
        Direction(from: frame.center, to: aims[index]).turn(from: middle)
      }
      // Turning clockwise runs down at the left side, up at the right, left at the top.
      let isForward = isSide ? stand.way.x < 0 : stand.way.y > 0
      let sorted = own.indices.sorted { left, right in
        let (a, b) = isForward ? (turns[left], turns[right]) : (turns[right], turns[left])
        return a == b ? left < right : a < b
      }
      let step = min(isSide ? 8 : 15, 2 * reach / Double(max(1, own.count - 1)))
      let spread = step * Double(own.count - 1) / 2
      let wanted = along(home.center) - along(frame.center)
      let base = min(max(wanted, spread - reach), reach - spread)
      for (place, index) in sorted.enumerated() {
        let aside = base - spread + step * Double(place)
        let inward =
          isSide ? (stand.way.x > 0 ? -half.x : half.x) : (stand.way.y > 0 ? -half.y : half.y)
        anchors[own[index]] = frame.center + (isSide ? Point(inward, aside) : Point(aside, inward))
      }
    }
    return anchors
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
    _ strand: EcomapInWords.Strand, from anchor: Point, to end: End
  ) -> LinePath {
    // Teeth reach to both sides, a strong line is wide.
    let clear = strand.contact == .conflict ? 5.5 : strand.contact == .strong ? 4 : 3
    let obstacles =
      cards.enumerated().filter { $0.offset != strand.system }.map {
        $0.element.inset(by: -min(clear, 2.5))
      } + others.map { $0.inset(by: -2) } + [cards[strand.system].inset(by: 0.5)]
    var best: Candidate?
    // Where the straight way in is closed from all sides, another end may be open.
    for turn in [0, 0.5, -0.5, 1, -1, 1.5, -1.5] {
      let aside = Direction(from: end.center, to: end.point).turned(by: turn).unit
      let point = end.center + aside * end.point.distance(to: end.center)
      let distance = anchor.distance(to: point)
      for bend in EcomapRouting.bends {
        // Bends only get wider.
        if let best, 0.25 * abs(bend) * distance >= best.cost { break }
        for share in bend == 0 ? [0.5] : [0.3, 0.5, 0.7, 0.15, 0.85] {
          let whole = LinePath(from: anchor, to: point, share: share, offset: bend * distance)
          // A line leaves its card on the way it goes, never along the rim.
          let start = exit(of: cards[strand.system], from: anchor, toward: whole.handle)
          let path = LinePath(start, whole.handle, point)
          weigh(path, 0.25 * abs(bend) * distance, strand, obstacles, clear, &best)
        }
      }
      if let best, best.cost < 10_000 { break }
    }
    guard let best else { return LinePath(from: anchor, to: end.point) }
    laid.append(Track(best.points))
    return best.path
  }

  /// A way that a line might go, and what is against it.
  private struct Candidate {
    let cost: Double
    let path: LinePath
    let points: [Point]
  }

  private func weigh(
    _ path: LinePath, _ bendCost: Double, _ strand: EcomapInWords.Strand, _ obstacles: [Rect],
    _ clear: Double, _ best: inout Candidate?
  ) {
    let most = best?.cost ?? .infinity
    let points = path.points(12)
    // Nothing weighs against a line through a name.
    let box = EcomapRouting.bounds(points)
    let near = obstacles.filter { $0.overlaps(box) }
    var cost = bendCost + 10_000 * Double(hits(points, near, strand, clear))
    // Graphviz widens the page for what hangs over its edge, handles of curves included.
    if !path.cubic.allSatisfy({ room.contains($0) }) { cost += 30_000 }
    for track in laid where cost < most && track.bounds.overlaps(box) {
      cost += 9 * Double(EcomapRouting.crossings(points, track.points))
    }
    if cost < most { best = Candidate(cost: cost, path: path, points: points) }
  }

  private static let bends = [0, 0.03, 0.06, 0.09, 0.12, 0.15, 0.19, 0.24, 0.3, 0.4, 0.5].flatMap {
    $0 == 0 ? [0] : [$0, -$0]
  }

  /// How often a line runs through something; its own disc counts where it does not end.
  private func hits(
    _ points: [Point], _ obstacles: [Rect], _ strand: EcomapInWords.Strand, _ clear: Double
  ) -> Int {
    let own = strand.isBundle ? nil : strand.members.first
    var count = 0
    for (from, to) in zip(points, points.dropFirst()) {
      for obstacle in obstacles where obstacle.isCrossed(from: from, to: to) { count += 1 }
      for (index, disc) in discs.enumerated() {
        let reach = index == own ? home.disc - 0.5 : home.disc + clear
        if Segments.distance(of: disc, from, to) < reach { count += 1 }
      }
      if strand.isBundle, to.distance(to: home.center) < home.radius - 0.5 { count += 1 }
    }
    return count
  }

  private static func crossings(_ one: [Point], _ other: [Point]) -> Int {
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
