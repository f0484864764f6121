/// Widths that decide how far people stand apart, in points.
struct KinSpacing {
  /// The side of a symbol.
  var symbol: Double
  /// Half of the width that somebody takes, by node; a pass takes none.
  var halfWidths: [Double]
  /// The least between two names.
  var gutter: Double
  /// The least between two lines.
  var lineGap: Double
  /// The least between the symbols of partners.
  var coupleGap: Double
  /// Whether the line to the children leaves partners in the very middle, which takes more room.
  var isEven: Bool
  /// Added between families.
  var familyGap: Double
}

/// The place across the page of every node: partners close, parents above the middle of their children.
///
/// Each row in turn takes the places nearest to what its lines would like, in its order and with its
/// distances (isotonic regression by pooling neighbours, exact within a row); rows take turns until
/// little changes. O(*n*) for each round.
struct KinColumns {
  private let frame: KinFrame
  private let routes: KinRoutes
  private let spacing: KinSpacing
  private let rows: [[Int]]
  private let place: [Int]
  private var units: [[Unit]] = []
  private(set) var x: [Double]

  /// People who keep their distances: somebody with the partners beside.
  private struct Unit {
    let nodes: [Int]
    let offsets: [Double]
    /// How far its first node must stand from the first of the unit before.
    var distance = 0.0
    /// The next unit has the same parents.
    var isBesideSibling = false
  }

  init(of frame: KinFrame, order: KinOrder, routes: KinRoutes, spacing: KinSpacing) {
    self.frame = frame
    self.routes = routes
    self.spacing = spacing
    rows = order.rows.map { $0.flatMap(\.nodes) }
    place = order.place
    x = Array(repeating: 0, count: frame.nodeCount)
    units = order.rows.map { blocks in
      blocks.flatMap { block in
        block.stems.enumerated().map { index, stem in
          Unit(nodes: stem, offsets: [], isBesideSibling: index < block.stems.count - 1)
        }
      }
    }
    measureUnits()
    for level in units.indices { center(level) }
  }

  /// Finds the places; within a width around 0, or as wide as every row likes.
  mutating func settle(within width: Double?) {
    for round in 0..<120 {
      let before = x
      let levels = Array(units.indices)
      for level in round.isMultiple(of: 2) ? levels : levels.reversed() { settle(level, width) }
      let change = zip(before, x).reduce(0) { max($0, abs($1.0 - $1.1)) }
      if change < 0.01 { return }
    }
  }

  /// The width that the widest row needs at least.
  var leastWidth: Double {
    rows.indices.map { level in
      guard let first = rows[level].first, let last = rows[level].last else { return 0 }
      let inside = zip(rows[level], rows[level].dropFirst())
        .reduce(0) { $0 + distance(from: $1.0, to: $1.1, in: level) }
      return reach(of: first, atRight: false, in: level) + inside
        + reach(of: last, atRight: true, in: level)
    }.max() ?? 0
  }

  /// The left and right edge of everything.
  var edges: (left: Double, right: Double) {
    var (left, right) = (Double.infinity, -Double.infinity)
    for level in rows.indices {
      guard let first = rows[level].first, let last = rows[level].last else { continue }
      left = min(left, x[first] - reach(of: first, atRight: false, in: level))
      right = max(right, x[last] + reach(of: last, atRight: true, in: level))
    }
    return left <= right ? (left, right) : (0, 0)
  }

  /// Moves everybody across the page.
  mutating func move(by distance: Double) {
    for node in x.indices { x[node] += distance }
  }

  // MARK: - Distances

  private func half(_ node: Int) -> Double {
    node < frame.personCount ? spacing.halfWidths[node] : 0
  }

  private func gutterWidth(_ count: Int) -> Double {
    max(spacing.gutter, Double(count + 1) * spacing.lineGap)
  }

  private func reach(of node: Int, atRight: Bool, in level: Int) -> Double {
    let count = routes.slotCounts[level][place[node] + (atRight ? 1 : 0)]
    return half(node) + (count > 0 ? Double(count + 1) * spacing.lineGap : 0)
  }

  /// The least from one node to the next in its row.
  private func distance(from left: Int, to right: Int, in level: Int) -> Double {
    let gutter = gutterWidth(routes.slotCounts[level][place[right]])
    var least = half(left) + half(right) + gutter
    for union in unionsBeside(left, right) {
      least = max(least, spacing.symbol + spacing.coupleGap)
      // The line to the children goes down in the middle, past both names.
      if spacing.isEven, !frame.kinship.unions[union].children.isEmpty {
        least = max(least, 2 * max(half(left), half(right)) + gutter)
      }
    }
    return least
  }

  private func unionsBeside(_ left: Int, _ right: Int) -> [Int] {
    guard left < frame.personCount else { return [] }
    return frame.kinship.unionsAsParent[left].filter {
      routes.joints[$0] == .side(left: left, right: right)
    }
  }

  private mutating func measureUnits() {
    for level in units.indices {
      for index in units[level].indices {
        var offsets = [0.0]
        let unit = units[level][index]
        for (left, right) in zip(unit.nodes, unit.nodes.dropFirst()) {
          offsets.append(
            (offsets.last ?? 0) + distance(from: left, to: right, in: level))
        }
        var distance = 0.0
        if index > 0, let last = units[level][index - 1].nodes.last {
          let before = units[level][index - 1]
          distance =
            (before.offsets.last ?? 0)
            + self.distance(
              from: last, to: unit.nodes[0], in: level)
          if !before.isBesideSibling { distance += spacing.familyGap }
        }
        units[level][index] = Unit(
          nodes: unit.nodes, offsets: offsets, distance: distance,
          isBesideSibling: unit.isBesideSibling)
      }
    }
  }

  private mutating func center(_ level: Int) {
    var start = 0.0
    for unit in units[level] {
      start += unit.distance
      for (node, offset) in zip(unit.nodes, unit.offsets) { x[node] = start + offset }
    }
    guard let first = rows[level].first, let last = rows[level].last else { return }
    let middle = (x[first] + x[last]) / 2
    for node in rows[level] { x[node] -= middle }
  }

  // MARK: - What lines would like

  /// The place of a slot in its gutter.
  func x(of slot: KinRoutes.Slot) -> Double {
    let nodes = rows[slot.row]
    let count = routes.slotCounts[slot.row][slot.gutter]
    let room = Double(count + 1) * spacing.lineGap
    let left = slot.gutter > 0 ? x[nodes[slot.gutter - 1]] + half(nodes[slot.gutter - 1]) : nil
    let right =
      slot.gutter < nodes.count ? x[nodes[slot.gutter]] - half(nodes[slot.gutter]) : nil
    let start = left ?? (right ?? 0) - room
    let end = right ?? start + room
    if count == 1, let left, let right { return (left + right) / 2 }
    return start + (end - start) * Double(slot.place + 1) / Double(count + 1)
  }

  /// Where the line down to the children begins.
  func drop(of union: Int) -> Double {
    switch routes.joints[union] {
    case .single(let node): return x[node]
    case .side(let left, let right):
      let slot = routes.drops[union]
      if let slot, !spacing.isEven || routes.slotCounts[slot.row][slot.gutter] > 1 {
        return x(of: slot)
      }
      return (x[left] + x[right]) / 2
    case .bracket(let left, let right):
      let low = end(of: union, at: left)
      let high = end(of: union, at: right)
      guard let strand = frame.strands[frame.unionRow[union]].first(where: { $0.union == union })
      else { return (low + high) / 2 }
      let margin = min(spacing.lineGap, (high - low) / 2)
      return min(high - margin, max(low + margin, center(of: strand)))
    }
  }

  /// Where a bracket begins or ends.
  func end(of union: Int, at node: Int) -> Double {
    routes.legs[KinRoutes.Leg(node: node, union: union)].map { x(of: $0) } ?? x[node]
  }

  /// The middle of the children for whom a line decides, or of all it leads to.
  private func center(of strand: KinFrame.Strand) -> Double {
    let bottoms = strand.placed.isEmpty ? strand.bottoms : strand.placed
    let places = bottoms.map { x[$0] }
    return ((places.min() ?? 0) + (places.max() ?? 0)) / 2
  }

  private func top(of strand: KinFrame.Strand) -> Double {
    strand.tops == frame.partners[strand.union] ? drop(of: strand.union) : x[strand.tops[0]]
  }

  private mutating func settle(_ level: Int, _ width: Double?) {
    let units = units[level]
    var unitOf: [Int: Int] = [:]
    for (index, unit) in units.enumerated() { for node in unit.nodes { unitOf[node] = index } }
    // Everything is drawn a little to the middle, so that families without a link stay near.
    var pulls = units.map { (sum: -0.004 * x[$0.nodes[0]], weight: 0.004) }
    func pull(_ nodes: [Int], by change: Double, _ weight: Double) {
      let share = weight / Double(nodes.count)
      for node in nodes {
        guard let unit = unitOf[node] else { continue }
        pulls[unit].sum += share * change
        pulls[unit].weight += share
      }
    }
    // Both ends of a line are drawn to each other by the same weight, or the family would drift.
    if level > 0 {
      for strand in frame.strands[level - 1] {
        let change = top(of: strand) - center(of: strand)
        pull(strand.placed.isEmpty ? strand.bottoms : strand.placed, by: change, weight(of: strand))
      }
    }
    for strand in frame.strands[level] {
      pull(strand.tops, by: center(of: strand) - top(of: strand), weight(of: strand))
    }
    for (index, unit) in units.enumerated().dropLast() where unit.isBesideSibling {
      let excess = x[units[index + 1].nodes[0]] - x[unit.nodes[0]] - units[index + 1].distance
      pull([unit.nodes[0]], by: excess / 2, 0.15)
      pull([units[index + 1].nodes[0]], by: -excess / 2, 0.15)
    }
    let wishes = zip(units, pulls).map { unit, pull in x[unit.nodes[0]] + pull.sum / pull.weight }
    let starts = pooled(wishes, weights: pulls.map(\.weight), units.map(\.distance))
    let bounded = width.map { bound(starts, units, level, $0) } ?? starts
    for (unit, start) in zip(units, bounded) {
      for (node, offset) in zip(unit.nodes, unit.offsets) { x[node] = start + offset }
    }
  }

  private func weight(of strand: KinFrame.Strand) -> Double {
    if strand.placed.isEmpty { return strand.bottoms[0] < frame.personCount ? 0.1 : 0.6 }
    if case .bracket = routes.joints[strand.union] { return 0.5 }
    return 1
  }

  /// The places nearest to wishes that keep the distances; pooling adjacent violators.
  private func pooled(_ wishes: [Double], weights: [Double], _ distances: [Double]) -> [Double] {
    var pools: [(mean: Double, weight: Double, count: Int)] = []
    var shifts: [Double] = []
    var shift = 0.0
    for (index, wish) in wishes.enumerated() {
      shift += distances[index]
      shifts.append(shift)
      var pool = (mean: wish - shift, weight: weights[index], count: 1)
      while let last = pools.last, last.mean >= pool.mean {
        pools.removeLast()
        let weight = last.weight + pool.weight
        pool = (
          (last.mean * last.weight + pool.mean * pool.weight) / weight, weight,
          last.count + pool.count
        )
      }
      pools.append(pool)
    }
    let means = pools.flatMap { Array(repeating: $0.mean, count: $0.count) }
    return zip(means, shifts).map { $0 + $1 }
  }

  /// Clips places to a width around 0; in a row of pooled means that stays the nearest solution.
  private func bound(
    _ starts: [Double], _ units: [Unit], _ level: Int, _ width: Double
  ) -> [Double] {
    guard let first = units.first, let last = units.last else { return starts }
    let low = -width / 2 + reach(of: first.nodes[0], atRight: false, in: level)
    let end = last.nodes[last.nodes.count - 1]
    let high =
      width / 2 - reach(of: end, atRight: true, in: level) - (last.offsets.last ?? 0)
    let total = units.reduce(0) { $0 + $1.distance }
    var shift = 0.0
    return zip(starts, units).map { start, unit in
      shift += unit.distance
      return max(low + shift, min(high - total + shift, start))
    }
  }
}
