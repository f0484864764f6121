/// How often two neighbours of a vertex are neighbours themselves, in the graph as a whole.
public struct ClusteringSummary: Sendable, Hashable {
  /// The share of the paths of two ties that are closed by a third.
  ///
  ///     transitivity = 3 · triangles / paths of two ties
  ///
  /// - Edge cases: 0 when there is no such path, as in the peers. Directions are left out.
  /// - Source: M. E. J. Newman, *SIAM Review* 45 (2003) 167-256, doi:10.1137/S003614450342480.
  public let transitivity: Double

  /// The mean local clustering of all vertices, those with fewer than two neighbours counted as 0;
  /// `nil` in a graph without vertices.
  public let meanOverAll: Double?

  /// The mean local clustering of the vertices with at least two neighbours; `nil` without any.
  public let meanOverTwoUp: Double?
}

extension CompressedGraph {
  /// Returns the clustering of the graph as a whole, by each of the three usual definitions.
  ///
  /// - Complexity: O(*m*^1.5) time, O(*n* + *m*) space.
  public func clusteringSummary() -> ClusteringSummary {
    let rows = contactTies
    let triangles = rows.triangleCounts()
    let corners = triangles.reduce(0, +)
    var paths = 0
    var eligible = 0
    var sum = 0.0
    // Vertices with fewer than two neighbours add 0 to the sum of both means.
    for vertex in 0..<vertexCount {
      let degree = rows.degree(of: vertex)
      guard degree >= 2 else { continue }
      let pairs = degree &* (degree &- 1) / 2
      paths &+= pairs
      eligible &+= 1
      sum += Double(triangles[vertex]) / Double(pairs)
    }
    if isDirected { sum = localClustering().reduce(0, +) }
    return ClusteringSummary(
      transitivity: paths == 0 ? 0 : Double(corners) / Double(paths),
      meanOverAll: vertexCount == 0 ? nil : sum / Double(vertexCount),
      meanOverTwoUp: eligible == 0 ? nil : sum / Double(eligible))
  }
}
