extension CompressedGraph {
  /// Returns the centrality of each vertex that rests on the centrality of its neighbours.
  ///
  ///     λ·xᵢ = Σⱼ aⱼᵢ·xⱼ       scaled so that the largest x is 1
  ///
  /// with λ the largest eigenvalue. In a directed graph the ties that enter a vertex count. In a graph
  /// that falls apart, a part with a smaller eigenvalue gets 0.
  ///
  /// - Parameter value: What a tie counts for.
  /// - Shape: one number from 0 to 1 for each vertex.
  /// - Edge cases: `nil` without ties, in a directed graph without cycles, and where the iteration
  ///   does not settle within 50,000 rounds.
  /// - Complexity: O(*r*(*n* + *m*)) time, *r* rounds: few when one part stands out; O(*n*) space.
  /// - Source: P. Bonacich, *J. Math. Sociology* 2 (1972) 113-120,
  ///   doi:10.1080/0022250X.1972.9989806.
  public func eigenvectorCentrality(by value: TieValue = .presence) -> [Double]? {
    let hasCycle = isDirected ? strongComponents.sizes.contains { $0 > 1 } : tieCount > 0
    guard hasCycle else { return nil }
    let values = incoming.values(by: value)
    // Adding a part of each vertex to itself keeps two-sided graphs from swinging to and fro. The
    // part is the largest row sum, which bounds the eigenvalue.
    let largestRow = (0..<vertexCount).map { values.sum(over: incoming.arcs(of: $0)) }.max() ?? 0
    let shift = largestRow / 4
    var current = [Double](repeating: 1, count: vertexCount)
    var next = current
    for _ in 0..<50_000 {
      var largest = 0.0
      for vertex in 0..<vertexCount {
        var sum = shift * current[vertex]
        for arc in incoming.arcs(of: vertex) {
          sum += values[arc] * current[Int(incoming.targets[arc])]
        }
        next[vertex] = sum
        largest = max(largest, sum)
      }
      var change = 0.0
      for vertex in 0..<vertexCount {
        next[vertex] /= largest
        change = max(change, abs(next[vertex] - current[vertex]))
      }
      swap(&current, &next)
      if change < 1e-14 { return current }
    }
    return nil
  }
}
