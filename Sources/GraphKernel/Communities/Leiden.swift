extension CompressedGraph {
  /// Returns groups of vertices that are tied more within than between, found by the Leiden method.
  ///
  /// The groups have high modularity, which is not proven to be the highest, and each holds together:
  /// from every vertex of a group a path within the group leads to every other. Vertices are visited
  /// in random order, so that another generator may give other groups; the same generator gives the
  /// same groups. Directions are left out, strengths in both directions added.
  ///
  /// - Parameters:
  ///   - value: What a tie counts for.
  ///   - resolution: The factor of `modularity(of:by:resolution:)`; above 1 it favours smaller groups.
  ///   - generator: The source of random order: pass a seeded one, and print its seed.
  /// - Returns: The groups; every vertex without ties is a group of its own.
  /// - Precondition: The resolution is above 0.
  /// - Complexity: About O(*r*(*n* + *m*)), *r* a few dozen rounds; O(*n* + *m*) space.
  /// - Source: V. A. Traag, L. Waltman and N. J. van Eck, *Sci. Rep.* 9 (2019) 5233,
  ///   doi:10.1038/s41598-019-41695-z; the refinement takes the best merge instead of a random one.
  public func communities(
    by value: TieValue = .presence, resolution: Double = 1,
    using generator: inout some RandomNumberGenerator
  ) -> Partition {
    precondition(resolution > 0, "The resolution must be above zero")
    let base = undirected(by: value)
    var groups = (0..<vertexCount).map { $0 }
    while true {
      let improved = base.leidenRun(from: groups, resolution: resolution, using: &generator)
      if improved == groups { break }
      let before = base.modularity(of: groups.map(Int32.init), by: value, resolution: resolution)
      let after = base.modularity(of: improved.map(Int32.init), by: value, resolution: resolution)
      groups = improved
      // Stop where another run only swaps equal groupings or adds rounding errors.
      if let before, let after, after - before < 1e-12 { break }
    }
    return Partition(labels: groups.map(Int32.init), count: (groups.max() ?? -1) + 1)
  }

  /// Improves a grouping by one run through coarser and coarser graphs.
  private func leidenRun(
    from groups: [Int], resolution: Double, using generator: inout some RandomNumberGenerator
  ) -> [Int] {
    let values = outgoing.values(by: .strength)
    let totals = (0..<vertexCount).map { values.sum(over: outgoing.arcs(of: $0)) }
    let all = totals.reduce(0, +)
    guard all > 0 else { return groups }
    var level = LeidenLevel(
      graph: self, totals: totals, groups: groups, all: all, resolution: resolution)
    var place = (0..<vertexCount).map { $0 }
    while true {
      level.moveVertices(visiting: level.vertices.shuffled(using: &generator))
      let result = LeidenLevel.renumbered(place.map { level.groups[$0] })
      if level.isSettled { return result }
      var parts = level.refinedParts(visiting: level.vertices.shuffled(using: &generator))
      // Merges that neither gain nor lose leave all parts single: then whole groups must do.
      if (parts.max() ?? 0) + 1 == parts.count { parts = level.connectedParts() }
      place = place.map { parts[$0] }
      level = level.coarser(parts)
    }
  }
}

/// One graph on the way from vertices to groups; its vertices stand for parts of the graph below.
private struct LeidenLevel {
  /// The ties between the parts.
  private let graph: CompressedGraph

  /// The sum of the ties at each vertex, those within its part included.
  private let totals: [Double]

  /// The group of each vertex; a number below the number of vertices.
  private(set) var groups: [Int]

  private let all: Double
  private let resolution: Double
  private var groupTotals: [Double]
  private var groupSizes: [Int]

  init(
    graph: CompressedGraph, totals: [Double], groups: [Int], all: Double, resolution: Double
  ) {
    self.graph = graph
    self.totals = totals
    self.groups = groups
    self.all = all
    self.resolution = resolution
    groupTotals = [Double](repeating: 0, count: groups.count)
    groupSizes = [Int](repeating: 0, count: groups.count)
    for (vertex, group) in groups.enumerated() {
      groupTotals[group] += totals[vertex]
      groupSizes[group] += 1
    }
  }

  /// The vertices of this level.
  var vertices: Range<Int> { groups.indices }

  /// Whether no group holds more than one vertex.
  var isSettled: Bool { groupSizes.allSatisfy { $0 <= 1 } }

  /// What a random graph would hold between two sums of ties.
  private func expected(_ one: Double, _ other: Double) -> Double {
    resolution * one * other / all
  }

  /// Moves vertices to the group that gains most, until no move gains.
  mutating func moveVertices(visiting order: [Int]) {
    let rows = graph.outgoing
    var links = GroupLinks(groupCount: groups.count)
    var queue = order
    var isQueued = [Bool](repeating: true, count: groups.count)
    var vacant = groupSizes.indices.filter { groupSizes[$0] == 0 }
    var head = 0
    while head < queue.count {
      let vertex = queue[head]
      head += 1
      isQueued[vertex] = false
      let home = groups[vertex]
      groupTotals[home] -= totals[vertex]
      groupSizes[home] -= 1
      if groupSizes[home] == 0 { vacant.append(home) }

      links.collect(of: vertex, in: graph) { groups[$0] }
      var best = home
      var bestGain = links[home] - expected(totals[vertex], groupTotals[home])
      for group in links.touched {
        let gain = links[group] - expected(totals[vertex], groupTotals[group])
        if gain > bestGain + 1e-12 * all { (best, bestGain) = (group, gain) }
      }
      if bestGain < -1e-12 * all, let free = vacant.last { best = free }
      if best == vacant.last { vacant.removeLast() }
      links.clear()

      groups[vertex] = best
      groupTotals[best] += totals[vertex]
      groupSizes[best] += 1
      guard best != home else { continue }
      for neighbour in rows.neighbours(of: vertex).lazy.map(Int.init)
      where !isQueued[neighbour] && groups[neighbour] != best {
        isQueued[neighbour] = true
        queue.append(neighbour)
      }
    }
  }

  /// Splits every group into parts that are well tied within it, and numbers the parts.
  func refinedParts(visiting order: [Int]) -> [Int] {
    var parts = Array(0..<groups.count)
    var partTotals = totals
    var partSizes = [Int](repeating: 1, count: groups.count)
    // The ties that lead from each part to the rest of its group.
    var outward = [Double](repeating: 0, count: groups.count)
    let values = graph.outgoing.values(by: .strength)
    for vertex in groups.indices {
      for arc in graph.outgoing.arcs(of: vertex)
      where groups[Int(graph.outgoing.targets[arc])] == groups[vertex] {
        outward[vertex] += values[arc]
      }
    }
    func isWellTied(_ part: Int, in group: Int) -> Bool {
      outward[part] >= expected(partTotals[part], groupTotals[group] - partTotals[part])
    }
    var links = GroupLinks(groupCount: groups.count)
    for vertex in order {
      let own = parts[vertex]
      let group = groups[vertex]
      guard partSizes[own] == 1, isWellTied(own, in: group) else { continue }
      links.collect(of: vertex, in: graph) { groups[$0] == group ? parts[$0] : nil }
      var best = own
      var bestGain = 0.0
      for part in links.touched where isWellTied(part, in: group) {
        let gain = links[part] - expected(totals[vertex], partTotals[part])
        if gain > bestGain { (best, bestGain) = (part, gain) }
      }
      if best != own {
        parts[vertex] = best
        partTotals[best] += totals[vertex]
        partSizes[best] += 1
        partSizes[own] = 0
        outward[best] += outward[own] - 2 * links[best]
      }
      links.clear()
    }
    return Self.renumbered(parts)
  }

  /// The connected parts of every group.
  func connectedParts() -> [Int] {
    let within = graph.ties.filter { groups[Int($0.from)] == groups[Int($0.to)] }
    return CompressedGraph(vertexCount: groups.count, arcs: LooseArcs(within, by: .presence))
      .components.membership.map(Int.init)
  }

  /// The graph between the parts, grouped as before.
  func coarser(_ parts: [Int]) -> LeidenLevel {
    let count = (parts.max() ?? -1) + 1
    var partTotals = [Double](repeating: 0, count: count)
    var partGroups = [Int](repeating: 0, count: count)
    for (vertex, part) in parts.enumerated() {
      partTotals[part] += totals[vertex]
      partGroups[part] = groups[vertex]
    }
    let ties = graph.ties.map { tie in
      CompressedGraph.Tie(
        Int32(parts[Int(tie.from)]), Int32(parts[Int(tie.to)]), strength: tie.strength)
    }
    return LeidenLevel(
      graph: CompressedGraph(vertexCount: count, arcs: LooseArcs(ties, by: .strength)),
      totals: partTotals,
      groups: Self.renumbered(partGroups),
      all: all,
      resolution: resolution)
  }

  /// The same groups, numbered from 0 in the order in which they are first met.
  static func renumbered(_ groups: [Int]) -> [Int] {
    var numbers = [Int](repeating: -1, count: (groups.max() ?? -1) + 1)
    var count = 0
    return groups.map { group in
      if numbers[group] < 0 {
        numbers[group] = count
        count += 1
      }
      return numbers[group]
    }
  }
}

/// The strength of the ties from one vertex to each group around it.
private struct GroupLinks {
  /// The groups that the vertex has ties to, in the order of its neighbours.
  private(set) var touched: [Int] = []

  private var sums: [Double]

  init(groupCount: Int) { sums = [Double](repeating: 0, count: groupCount) }

  /// The strength of the ties to one group.
  subscript(group: Int) -> Double { sums[group] }

  /// Adds up the ties of a vertex by the group of the neighbour; neighbours without one are left out.
  mutating func collect(
    of vertex: Int, in graph: CompressedGraph, groupOf: (Int) -> Int?
  ) {
    let values = graph.outgoing.values(by: .strength)
    for arc in graph.outgoing.arcs(of: vertex) {
      guard let group = groupOf(Int(graph.outgoing.targets[arc])) else { continue }
      if sums[group] == 0 { touched.append(group) }
      sums[group] += values[arc]
    }
  }

  /// Forgets the vertex.
  mutating func clear() {
    for group in touched { sums[group] = 0 }
    touched.removeAll(keepingCapacity: true)
  }
}
