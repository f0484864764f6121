extension CompressedGraph {
  /// Returns groups of vertices that are tied more within than between, found by the Leiden method.
  ///
  /// The groups have high modularity, which is not proven to be the highest, and each holds together:
  /// from every vertex of a group a path within the group leads to every other. Vertices are visited
  /// in random order, so that another generator may give other groups; the same generator gives the
  /// same groups. Among up to 1000 vertices runs follow each other until one gains nothing; in a larger
  /// graph until one gains less than a hundredth of modularity, which is seldom more than two. Directions are left out, strengths in both directions added.
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
    let rows = undirected(by: value).outgoing
    let values = rows.values(by: .strength)
    let totals = (0..<vertexCount).map { values.sum(over: rows.arcs(of: $0)) }
    let all = totals.reduce(0, +)
    var groups = (0..<Int32(vertexCount)).map { $0 }
    guard all > 0 else { return Partition(labels: groups, count: vertexCount) }
    let base = LeidenLevel(rows, totals: totals, all: all, resolution: resolution)
    let space = LeidenSpace(vertexCount: vertexCount, arcCount: rows.targets.count)
    // A generator that the compiler knows shuffles many times faster than one that it does not.
    var order = SeededNumbers(seed: generator.next())
    let leastGain = vertexCount <= 1000 ? 1e-12 : 0.01
    var best = -Double.infinity
    while true {
      for vertex in 0..<vertexCount { base.groups[vertex] = groups[vertex] }
      base.sumGroups()
      let modularity = base.run(&order, in: space)
      let gain = modularity - best
      // No worse grouping by a rounding error.
      if gain > 0 { (groups, best) = (base.groups.array, modularity) }
      guard gain >= leastGain else { break }
    }
    return Partition(labels: groups, count: Int(groups.max() ?? -1) + 1)
  }
}

extension LeidenLevel {
  /// Improves the grouping by one run through coarser and coarser graphs.
  ///
  /// - Returns: The modularity of the grouping.
  fileprivate func run(_ order: inout SeededNumbers, in space: borrowing LeidenSpace) -> Double {
    space.shuffle(count, using: &order)
    moveVertices(in: space)
    if isSettled {
      space.renumber(groups, below: count)
      return modularity
    }
    space.shuffle(count, using: &order)
    let parts = Scratch<Int32>(repeating: 0, count: count)
    var partCount = refine(into: parts, in: space)
    // Merges that neither gain nor lose leave all parts single: then whole groups must do.
    if partCount == count { partCount = findConnected(into: parts, in: space) }
    let above = coarser(parts, partCount, in: space)
    let modularity = above.run(&order, in: space)
    for vertex in 0..<count { groups[vertex] = above.groups[Int(parts[vertex])] }
    space.renumber(groups, below: count)
    return modularity
  }
}
