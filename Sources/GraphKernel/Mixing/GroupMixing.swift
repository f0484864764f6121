/// How the ties of a graph run within and between groups of vertices.
public struct GroupMixing: Sendable, Hashable {
  /// The number of ties between vertices of the same group.
  public let internalTies: Int

  /// The number of ties between vertices of different groups.
  public let externalTies: Int

  /// How much more ties stay within groups than if they were drawn at random.
  ///
  ///     r = (Σ e_gg − Σ a_g·b_g) / (1 − Σ a_g·b_g)
  ///
  /// with *e* the share of ties within group *g*, *a* and *b* the shares of ends in it. `nil` without
  /// ties and where all ties have their ends in one group.
  ///
  /// - Source: M. E. J. Newman, *Phys. Rev. E* 67 (2003) 026126, doi:10.1103/PhysRevE.67.026126.
  public let assortativity: Double?

  /// The external less the internal ties, divided by all ties.
  ///
  /// - Shape: one number from −1, all within, to 1, all between.
  /// - Edge cases: `nil` without ties.
  /// - Source: D. Krackhardt and R. N. Stern, *Soc. Psychol. Q.* 51 (1988) 123-140,
  ///   doi:10.2307/2786835.
  public var externalInternalIndex: Double? {
    let ties = externalTies + internalTies
    return ties == 0 ? nil : Double(externalTies - internalTies) / Double(ties)
  }
}

extension CompressedGraph {
  /// Returns how the ties run within and between some groups.
  ///
  /// - Parameter groups: The group of each vertex, numbered from 0.
  /// - Precondition: There is one group for each vertex, and no group is negative.
  /// - Complexity: O(*n* + *m* + *g*), *g* the largest group number.
  public func mixing(among groups: [Int32]) -> GroupMixing {
    checkGroups(groups)
    let groupCount = Int(groups.max() ?? -1) + 1
    var leaving = [Double](repeating: 0, count: groupCount)
    var entering = leaving
    var within = 0
    for vertex in 0..<vertexCount {
      for target in outgoing.neighbours(of: vertex) {
        leaving[Int(groups[vertex])] += 1
        entering[Int(groups[Int(target)])] += 1
        if groups[vertex] == groups[Int(target)] { within += 1 }
      }
    }
    let arcs = Double(outgoing.targets.count)
    let expected = zip(leaving, entering).reduce(0) { $0 + $1.0 * $1.1 }
    let ends = arcs * arcs
    let assortativity =
      expected < ends ? (Double(within) * arcs - expected) / (ends - expected) : nil
    let internalTies = isDirected ? within : within / 2
    return GroupMixing(
      internalTies: internalTies,
      externalTies: tieCount - internalTies,
      assortativity: assortativity)
  }

  /// Traps on groups that do not fit the graph.
  func checkGroups(_ groups: [Int32]) {
    precondition(groups.count == vertexCount, "Every vertex must have a group")
    precondition(groups.allSatisfy { $0 >= 0 }, "Groups must be numbered from 0")
  }
}
