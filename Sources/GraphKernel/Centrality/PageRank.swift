extension CompressedGraph {
  /// Returns the share of time that a walk along the ties spends at each vertex.
  ///
  ///     xᵢ = (1 − δ)/n + δ·(Σⱼ xⱼ·aⱼᵢ/sⱼ + D/n)
  ///
  /// with *s* the sum of the ties that leave a vertex and *D* the share of the vertices without such
  /// ties: from those the walk goes on anywhere. In an undirected graph ties go both ways.
  ///
  /// - Parameters:
  ///   - value: What a tie counts for.
  ///   - damping: The chance δ that the walk follows a tie.
  /// - Shape: one number above 0 for each vertex; together they are 1.
  /// - Edge cases: no numbers in a graph without vertices.
  /// - Precondition: The damping is at least 0 and less than 1.
  /// - Complexity: O(*r*(*n* + *m*)) time, *r* about 200 rounds at 0.85; O(*n*) space.
  /// - Source: S. Brin and L. Page, *Comput. Netw.* 30 (1998) 107-117,
  ///   doi:10.1016/S0169-7552(98)00110-X.
  public func pageRank(by value: TieValue = .presence, damping: Double = 0.85) -> [Double] {
    precondition(damping >= 0 && damping < 1, "The damping must be at least 0 and less than 1")
    guard vertexCount > 0 else { return [] }
    let count = Double(vertexCount)
    let outValues = outgoing.values(by: value)
    let inValues = incoming.values(by: value)
    let totals = (0..<vertexCount).map { outValues.sum(over: outgoing.arcs(of: $0)) }
    var ranks = [Double](repeating: 1 / count, count: vertexCount)
    var shares = ranks
    // Each round shrinks the error by the damping, so that the loop ends.
    while true {
      var stranded = 0.0
      for vertex in 0..<vertexCount {
        if totals[vertex] > 0 {
          shares[vertex] = ranks[vertex] / totals[vertex]
        } else {
          shares[vertex] = 0
          stranded += ranks[vertex]
        }
      }
      let everywhere = (1 - damping) / count + damping * stranded / count
      var change = 0.0
      for vertex in 0..<vertexCount {
        var sum = 0.0
        for arc in incoming.arcs(of: vertex) {
          sum += inValues[arc] * shares[Int(incoming.targets[arc])]
        }
        let rank = everywhere + damping * sum
        change += abs(rank - ranks[vertex])
        ranks[vertex] = rank
      }
      if change < 1e-14 { return ranks }
    }
  }
}
