extension CompressedGraph {
  /// Returns the number of ties of a vertex.
  ///
  /// In a directed graph ties in both directions count: a mutual pair of ties counts as two.
  ///
  /// - Precondition: The vertex exists.
  /// - Complexity: O(1).
  public func degree(of vertex: Int) -> Int {
    isDirected ? outDegree(of: vertex) + inDegree(of: vertex) : outDegree(of: vertex)
  }

  /// Returns the number of ties that leave a vertex; in an undirected graph all its ties.
  ///
  /// - Precondition: The vertex exists.
  /// - Complexity: O(1).
  public func outDegree(of vertex: Int) -> Int {
    checkVertex(vertex)
    return outgoing.degree(of: vertex)
  }

  /// Returns the number of ties that enter a vertex; in an undirected graph all its ties.
  ///
  /// - Precondition: The vertex exists.
  /// - Complexity: O(1).
  public func inDegree(of vertex: Int) -> Int {
    checkVertex(vertex)
    return incoming.degree(of: vertex)
  }

  /// Returns the sum of the strengths of the ties of a vertex.
  ///
  /// In a directed graph ties in both directions count. Without ties the strength is 0: nothing is
  /// missing. In a graph without strengths it equals the degree.
  ///
  /// - Precondition: The vertex exists.
  /// - Complexity: O(*d*), *d* the degree.
  /// - Source: A. Barrat et al., PNAS 101 (2004) 3747-3752, doi:10.1073/pnas.0400087101.
  public func strength(of vertex: Int) -> Double {
    checkVertex(vertex)
    let out = outgoing.values(by: .strength).sum(over: outgoing.arcs(of: vertex))
    guard isDirected else { return out }
    return out + incoming.values(by: .strength).sum(over: incoming.arcs(of: vertex))
  }

  /// The sum of the strengths of all ties, each tie counted once.
  ///
  /// - Complexity: O(*n* + *m*).
  public var totalStrength: Double {
    hasStrengths ? ties.reduce(0) { $0 + $1.strength } : Double(tieCount)
  }

  /// The mean strength of a tie, or `nil` in a graph without ties.
  ///
  /// - Complexity: O(*n* + *m*).
  public var meanTieStrength: Double? {
    tieCount == 0 ? nil : totalStrength / Double(tieCount)
  }

  /// The mean number of ties of a vertex, or `nil` in a graph without vertices.
  ///
  /// - Complexity: O(1).
  public var meanDegree: Double? {
    vertexCount == 0 ? nil : 2 * Double(tieCount) / Double(vertexCount)
  }

  /// The number of vertices without any tie.
  ///
  /// - Complexity: O(*n*).
  public var isolateCount: Int {
    (0..<vertexCount).count { degree(of: $0) == 0 }
  }
}
