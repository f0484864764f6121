extension CompressedGraph {
  /// Returns the fewest vertices without which two vertices are no longer joined.
  ///
  ///     let square = CompressedGraph(
  ///       vertexCount: 4, ties: [.init(0, 1), .init(0, 2), .init(1, 3), .init(2, 3)])
  ///     square.minimumVertexCut(between: 0, and: 3)  // [1, 2]
  ///
  /// It answers how many people must drop out before one end no longer reaches the other. Every
  /// vertex becomes an arc that carries one, every tie an arc that is never full; the least cut then
  /// runs through vertices only. In a directed graph paths run from the first to the second.
  ///
  /// - Returns: The vertices in ascending order; of several such sets the one nearest to `source`.
  ///   `nil` where a tie joins the two directly: then no vertex separates them.
  /// - Edge cases: none are needed where the two are not joined.
  /// - Precondition: They are two different vertices of the graph.
  /// - Complexity: O(*m*·√*n*) time, O(*n* + *m*) space.
  /// - Source: K. Menger, *Fund. Math.* 10 (1927) 96-115, doi:10.4064/fm-10-1-96-115.
  public func minimumVertexCut(between source: Int, and target: Int) -> [Int32]? {
    precondition(
      (0..<vertexCount).contains(source) && (0..<vertexCount).contains(target)
        && source != target, "A cut lies between two different vertices of the graph")
    guard !outgoing.arcs(of: source).contains(where: { outgoing.targets[$0] == target }) else {
      return nil
    }
    // Vertex v is entered at 2v and left at 2v + 1.
    var network = FlowNetwork(vertexCount: 2 * vertexCount)
    for vertex in 0..<vertexCount {
      network.addArc(from: 2 * vertex, to: 2 * vertex + 1, capacity: 1)
    }
    for vertex in 0..<vertexCount {
      for arc in outgoing.arcs(of: vertex) {
        network.addArc(
          from: 2 * vertex + 1, to: 2 * Int(outgoing.targets[arc]), capacity: vertexCount)
      }
    }
    let flow = network.maximumFlow(from: 2 * source + 1, to: 2 * target)
    let isReached = Set(flow.sourceSide)
    return (0..<Int32(vertexCount)).filter {
      isReached.contains(2 * $0) && !isReached.contains(2 * $0 + 1)
    }
  }
}
