/// The heights of the horizontal lines between two rows: lines of different families never lie on
/// each other, and cross as little as their order allows.
struct KinTracks {
  /// A horizontal line between two rows, with what comes to it from above and leaves it below.
  struct Run: Hashable {
    let union: Int
    /// Whether it joins partners; else it joins brothers and sisters.
    let isBracket: Bool
    let left: Double
    let right: Double
    let ups: [Double]
    let downs: [Double]
  }

  /// Where the line to a child, or to several of one birth, leaves the line of its siblings.
  struct Branch: Hashable {
    let x: Double
    let nodes: [Int]
  }

  private let frame: KinFrame
  private let columns: KinColumns
  private let symbol: Double
  /// Where the line down to the children of a union begins.
  private(set) var drops: [Double] = []
  /// The runs of each gap.
  private(set) var runs: [[Run]] = []
  /// How deep each run lies, 0 for the highest.
  private(set) var levels: [[Int]] = []

  init(of frame: KinFrame, routes: KinRoutes, columns: KinColumns, symbol: Double) {
    self.frame = frame
    self.columns = columns
    self.symbol = symbol
    drops = frame.kinship.unions.indices.map { columns.drop(of: $0) }
    for union in frame.kinship.unions.indices { straighten(union, routes) }
    for union in frame.kinship.unions.indices { keepApart(union, routes) }
    for level in 0..<frame.rowCount {
      let runs = self.runs(below: level, routes)
      self.runs.append(runs)
      levels.append(KinTracks.levels(of: runs))
    }
  }

  func levelCount(below level: Int) -> Int { (levels[level].max() ?? -1) + 1 }

  func level(of union: Int, isBracket: Bool, below row: Int) -> Int? {
    runs[row].firstIndex { $0.union == union && $0.isBracket == isBracket }
      .map { levels[row][$0] }
  }

  /// Whether a line below a row fans out to twins, which takes more room.
  func hasTwins(below level: Int) -> Bool {
    frame.strands[level].contains { branches(of: $0).contains { $0.nodes.count > 1 } }
  }

  // MARK: - Places

  /// Where a strand begins.
  func top(of strand: KinFrame.Strand) -> Double {
    if strand.tops == frame.partners[strand.union] { return drops[strand.union] }
    let node = strand.tops[0]
    guard node < frame.personCount else { return columns.x[node] }
    // Beside the line of somebody's own children, and beside each other.
    let rank = ways(from: node).firstIndex(of: strand.union) ?? 0
    let hasOwn = frame.strands[frame.row[node]].contains { frame.partners[$0.union] == [node] }
    return columns.x[node] + (hasOwn ? 5 : 0) + 4 * Double(rank)
  }

  /// The unions to whose row somebody's line has yet to go down.
  private func ways(from person: Int) -> [Int] {
    frame.strands[frame.row[person]]
      .filter { $0.tops == [person] && frame.partners[$0.union] != [person] }.map(\.union)
  }

  /// Where the line of a union meets the symbol of a child: in the middle for the family in which
  /// the child stands, beside it for another.
  func port(of child: Int, in union: Int) -> Double {
    let x = columns.x[child]
    guard child < frame.personCount, frame.home[child] != union else { return x }
    let others = frame.kinship.unionsAsChild[child].filter { frame.home[child] != $0 }
    let isLeft = drops[union] < x
    let side = others.filter { (drops[$0] < x) == isLeft }
    let step = min(7, symbol * 0.42 / Double(side.count))
    let rank = Double((side.firstIndex(of: union) ?? 0) + 1)
    return x + (isLeft ? -1 : 1) * step * rank
  }

  /// The branches of a strand from left to right; twins leave from one point.
  func branches(of strand: KinFrame.Strand) -> [Branch] {
    var result: [Branch] = []
    var isTaken: Set<Int> = []
    for node in strand.bottoms where !isTaken.contains(node) {
      var group = [node]
      if strand.placed.contains(node), let twins = frame.kinship.twinGroup[node] {
        group = strand.placed.filter { frame.kinship.twinGroup[$0] == twins }
      }
      isTaken.formUnion(group)
      let ports = group.map { port(of: $0, in: strand.union) }
      let middle = ((ports.min() ?? 0) + (ports.max() ?? 0)) / 2
      result.append(Branch(x: middle, nodes: group))
    }
    return result.sorted { ($0.x, $0.nodes[0]) < ($1.x, $1.nodes[0]) }
  }

  /// Moves a line by the little that makes it straight, where there is room for that.
  private mutating func straighten(_ union: Int, _ routes: KinRoutes) {
    guard
      let strand = frame.strands[frame.unionRow[union]].first(where: {
        $0.union == union && $0.tops == frame.partners[union]
      })
    else { return }
    let branches = branches(of: strand)
    guard branches.count == 1 else { return }
    let change = abs(branches[0].x - drops[union])
    let room: Double =
      switch routes.joints[union] {
      case .single(let parent): ways(from: parent).isEmpty ? 9 : 0
      case .side: routes.drops[union].map { routes.slotCounts[$0.row][$0.gutter] } == 1 ? 3.5 : 0
      case .bracket: 0
      }
    if change <= room { drops[union] = branches[0].x }
  }

  /// Moves the line down from a bracket, which may begin anywhere along it, off other upright lines.
  private mutating func keepApart(_ union: Int, _ routes: KinRoutes) {
    guard case .bracket(let left, let right) = routes.joints[union],
      !frame.kinship.unions[union].children.isEmpty
    else { return }
    let level = frame.unionRow[union]
    var taken: [Double] = []
    for strand in frame.strands[level] where strand.union != union {
      taken += [top(of: strand)] + branches(of: strand).map(\.x)
    }
    for (leg, slot) in routes.legs where slot.row == level {
      taken.append(columns.end(of: leg.union, at: leg.node))
    }
    let ends = (columns.end(of: union, at: left), columns.end(of: union, at: right))
    let isFree = { (x: Double) in
      x > ends.0 + 2 && x < ends.1 - 2 && taken.allSatisfy { abs($0 - x) >= 3 }
    }
    let wish = drops[union]
    for step in 0..<40 {
      for place in [wish + 1.5 * Double(step), wish - 1.5 * Double(step)] where isFree(place) {
        drops[union] = place
        return
      }
    }
  }

  // MARK: - Runs

  private func runs(below level: Int, _ routes: KinRoutes) -> [Run] {
    var runs: [Run] = []
    for (union, joint) in routes.joints.enumerated() where frame.unionRow[union] == level {
      guard case .bracket(let left, let right) = joint else { continue }
      let ends = [
        columns.end(of: union, at: left), columns.end(of: union, at: right),
      ]
      let hasChildren = !frame.kinship.unions[union].children.isEmpty
      runs.append(
        Run(
          union: union, isBracket: true, left: ends.min() ?? 0, right: ends.max() ?? 0,
          ups: ends, downs: hasChildren ? [drops[union]] : []))
    }
    for strand in frame.strands[level] {
      let top = top(of: strand)
      let downs = branches(of: strand).map(\.x)
      let all = downs + [top]
      guard let left = all.min(), let right = all.max(), right - left > 0.6 else { continue }
      runs.append(
        Run(
          union: strand.union, isBracket: false, left: left, right: right, ups: [top],
          downs: downs))
    }
    return runs
  }

  // MARK: - Levels

  private static func levels(of runs: [Run]) -> [Int] {
    let cost = runs.map { upper in runs.map { KinTracks.cost(of: upper, above: $0) } }
    var order: [Int] = []
    let byWidth = runs.indices.sorted { left, right in
      let (a, b) = (runs[left], runs[right])
      return (a.isBracket ? 0 : 1, a.right - a.left, left)
        < (b.isBracket ? 0 : 1, b.right - b.left, right)
    }
    for run in byWidth { order.insert(run, at: bestPlace(of: run, in: order, cost)) }
    for _ in 0..<6 {
      let before = order
      for run in byWidth {
        order.removeAll { $0 == run }
        order.insert(run, at: bestPlace(of: run, in: order, cost))
      }
      if order == before { break }
    }
    var levels = Array(repeating: 0, count: runs.count)
    for (index, run) in order.enumerated() {
      let above = order[..<index].filter { other in
        runs[other].union == runs[run].union || KinTracks.touch(runs[run], runs[other])
      }
      levels[run] = (above.map { levels[$0] }.max() ?? -1) + 1
    }
    return levels
  }

  private static func bestPlace(of run: Int, in order: [Int], _ cost: [[Double]]) -> Int {
    var best = (place: 0, cost: Double.infinity)
    // From the lowest place upwards: on a draw, what came first stays above.
    for place in (0...order.count).reversed() {
      var sum = 0.0
      for (index, other) in order.enumerated() {
        sum += index < place ? cost[other][run] : cost[run][other]
      }
      if sum < best.cost { best = (place, sum) }
    }
    return best.place
  }

  private static func touch(_ first: Run, _ second: Run) -> Bool {
    first.left < second.right + 6 && second.left < first.right + 6
  }

  /// What it costs to have one run above another: crossings, and lines on each other.
  private static func cost(of upper: Run, above lower: Run) -> Double {
    if upper.union == lower.union { return upper.isBracket ? 0 : 1_000 }
    let crosses = { (x: Double, run: Run) in x > run.left + 0.5 && x < run.right - 0.5 }
    var cost = Double(lower.ups.count { crosses($0, upper) })
    cost += Double(upper.downs.count { crosses($0, lower) })
    for down in upper.downs {
      cost += 20 * Double(lower.ups.count { abs($0 - down) < 2.5 })
    }
    return cost
  }
}
