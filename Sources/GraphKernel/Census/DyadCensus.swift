/// How the pairs of vertices of a graph are tied.
public struct DyadCensus: Sendable, Hashable {
  /// The number of pairs tied in both directions; every tie of an undirected graph is one.
  public let mutual: Int

  /// The number of pairs tied in one direction only.
  public let asymmetric: Int

  /// The number of pairs that are not tied.
  public let null: Int
}

extension CompressedGraph {
  /// Returns how many pairs of vertices are tied mutually, in one direction, and not at all.
  ///
  /// - Complexity: O(*m* log *d*), *d* the largest degree.
  /// - Source: P. W. Holland and S. Leinhardt, *Sociol. Methodol.* 7 (1976) 1-45, doi:10.2307/270703.
  public func dyadCensus() -> DyadCensus {
    let pairs = vertexCount * (vertexCount - 1) / 2
    guard isDirected else {
      return DyadCensus(mutual: tieCount, asymmetric: 0, null: pairs - tieCount)
    }
    let mutual = reciprocatedTieCount / 2
    let asymmetric = tieCount - 2 * mutual
    return DyadCensus(mutual: mutual, asymmetric: asymmetric, null: pairs - mutual - asymmetric)
  }

  /// The share of the directed ties that are answered by a tie back.
  ///
  /// - Shape: one number from 0 to 1.
  /// - Edge cases: `nil` in an undirected graph, where nobody was asked which way a tie goes, and in a
  ///   graph without ties.
  /// - Complexity: O(*m* log *d*), *d* the largest degree.
  /// - Source: S. Wasserman and K. Faust, *Social Network Analysis* (1994), ch. 13.
  public var reciprocity: Double? {
    guard isDirected, tieCount > 0 else { return nil }
    return Double(reciprocatedTieCount) / Double(tieCount)
  }

  private var reciprocatedTieCount: Int {
    var count = 0
    for vertex in 0..<vertexCount {
      for target in outgoing.neighbours(of: vertex)
      where outgoing.arc(from: Int(target), to: vertex) != nil {
        count += 1
      }
    }
    return count
  }
}
