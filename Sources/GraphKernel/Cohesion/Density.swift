extension CompressedGraph {
  /// The share of the possible ties that are there.
  ///
  ///     density = 2m / (n(n − 1))     undirected
  ///     density =  m / (n(n − 1))     directed
  ///
  /// Four vertices with three ties have density 3 / 6 = 0.5. Build the graph without the ego for the
  /// density among alters.
  ///
  /// - Shape: one number from 0, no ties, to 1, all ties.
  /// - Edge cases: `nil` with fewer than two vertices, where no tie is possible.
  /// - Complexity: O(1).
  /// - Source: S. Wasserman and K. Faust, *Social Network Analysis* (1994), ch. 4.
  public var density: Double? {
    possibleTieCount.map { Double(tieCount) / $0 }
  }

  /// The sum of the strengths, divided by the number of possible ties.
  ///
  /// It has the unit of the strengths; in a graph without strengths it equals the density.
  ///
  /// - Edge cases: `nil` with fewer than two vertices.
  /// - Complexity: O(*n* + *m*).
  /// - Source: S. Wasserman and K. Faust, *Social Network Analysis* (1994), ch. 4.
  public var valuedDensity: Double? {
    possibleTieCount.map { totalStrength / $0 }
  }

  /// The number of ties that a simple graph of this size can hold, or `nil` when it can hold none.
  private var possibleTieCount: Double? {
    guard vertexCount >= 2 else { return nil }
    let ordered = Double(vertexCount) * Double(vertexCount - 1)
    return isDirected ? ordered : ordered / 2
  }
}
