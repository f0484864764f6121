extension CompressedGraph {
  /// How far the ties of the graph gather at one vertex.
  ///
  ///     Σᵢ (d_max − dᵢ) / ((n − 1)(n − 2))      undirected; twice the divisor when directed
  ///
  /// A star has 1; a graph in which everyone has equally many ties has 0. Some programs allow self
  /// ties and divide by n(n − 1) instead.
  ///
  /// - Shape: one number from 0 to 1.
  /// - Edge cases: `nil` with fewer than three vertices, where every graph is even.
  /// - Complexity: O(*n*).
  /// - Source: L. C. Freeman, *Social Networks* 1 (1979) 215-239, doi:10.1016/0378-8733(78)90021-7.
  public var degreeCentralization: Double? {
    guard vertexCount >= 3 else { return nil }
    let degrees = (0..<vertexCount).map { degree(of: $0) }
    let largest = degrees.max() ?? 0
    let missing = degrees.reduce(0) { $0 + largest - $1 }
    let star = Double(vertexCount - 1) * Double(vertexCount - 2) * (isDirected ? 2 : 1)
    return Double(missing) / star
  }
}
