extension CompressedGraph {
  /// Returns how much more the ties stay within groups than if they were drawn at random.
  ///
  ///     Q = Σ_g [ L_g/m − γ·(d_g/2m)² ]             undirected
  ///     Q = Σ_g [ L_g/m − γ·out_g·in_g/m² ]         directed
  ///
  /// with *m* the sum of all ties, L_g that of the ties within group *g*, and *d*, *out*, *in* the sums
  /// of the ties at its vertices.
  ///
  /// - Parameters:
  ///   - groups: The group of each vertex, numbered from 0.
  ///   - value: What a tie counts for.
  ///   - resolution: The factor γ; above 1 it favours smaller groups.
  /// - Shape: one number from −1 to 1 at resolution 1.
  /// - Edge cases: `nil` without ties.
  /// - Precondition: There is one group for each vertex, and no group is negative.
  /// - Complexity: O(*n* + *m* + *g*), *g* the largest group number.
  /// - Source: M. E. J. Newman, *PNAS* 103 (2006) 8577-8582, doi:10.1073/pnas.0601602103.
  public func modularity(
    of groups: [Int32], by value: TieValue = .presence, resolution: Double = 1
  ) -> Double? {
    checkGroups(groups)
    guard tieCount > 0 else { return nil }
    let values = outgoing.values(by: value)
    let groupCount = Int(groups.max() ?? -1) + 1
    var leaving = [Double](repeating: 0, count: groupCount)
    var entering = leaving
    var within = leaving
    let (offsets, targets) = (outgoing.offsets, outgoing.targets)
    for vertex in 0..<vertexCount {
      let group = Int(groups[vertex])
      var (left, kept) = (leaving[group], within[group])
      for arc in offsets[vertex]..<offsets[vertex &+ 1] {
        let other = Int(groups[Int(targets[arc])])
        let value = values[arc]
        left += value
        kept += group == other ? value : 0
        entering[other] += value
      }
      (leaving[group], within[group]) = (left, kept)
    }
    let total = leaving.reduce(0, +)
    return (0..<groupCount).reduce(0) { sum, group in
      sum + within[group] / total
        - resolution * (leaving[group] / total) * (entering[group] / total)
    }
  }
}
