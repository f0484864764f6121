/// The most that can flow from one vertex to another, at the least cost.
public struct LeastCostFlow: Sendable, Hashable {
  /// How much flows.
  public let value: Int

  /// What the flow costs: the sum over the arcs of flow times cost.
  public let cost: Int

  /// How much flows through each arc, in the order of the arcs.
  public let flows: [Int]
}

extension FlowNetwork {
  /// Returns the cheapest of the largest flows from one vertex to another.
  ///
  ///     maximise the flow, then minimise Σ cost(a)·f(a), with 0 ≤ f(a) ≤ capacity(a)
  ///
  /// Flow is sent along the cheapest path that is not full, again and again. Potentials of the
  /// vertices keep the costs along the reverses of arcs from being negative, so that each path is
  /// found in order of cost. Of equally cheap paths the lower vertices and the earlier arcs decide.
  ///
  /// - Edge cases: where no path leads to the sink the value and the cost are 0.
  /// - Precondition: Source and sink are two different vertices.
  /// - Complexity: O(*p*·*n*²) time for *p* paths, at most the value of the flow, and *n* vertices:
  ///   made for networks of some thousands of vertices; O(*n* + *m*) space.
  /// - Source: J. Edmonds and R. M. Karp, *J. ACM* 19 (1972) 248-264, doi:10.1145/321694.321699.
  public func leastCostFlow(from source: Int, to sink: Int) -> LeastCostFlow {
    checkEnds(source, sink)
    var rest = capacities
    var potentials = [Int](repeating: 0, count: vertexCount)
    var (value, total) = (0, 0)
    while let search = cheapestPath(from: source, to: sink, rest: rest, potentials) {
      // A vertex that is farther than the sink may keep the distance of the sink.
      for vertex in 0..<vertexCount {
        potentials[vertex] += min(search.lengths[vertex], search.lengths[sink])
      }
      let amount = search.arcs.map { rest[$0] }.min() ?? 0
      for arc in search.arcs {
        rest[arc] -= amount
        rest[arc ^ 1] += amount
        total += amount * costs[arc]
      }
      value += amount
    }
    return LeastCostFlow(
      value: value, cost: total, flows: (0..<arcCount).map { capacities[2 * $0] - rest[2 * $0] })
  }

  /// The lengths of the cheapest paths in reduced costs, and the arcs of the one to the sink.
  private func cheapestPath(
    from source: Int, to sink: Int, rest: [Int], _ potentials: [Int]
  ) -> (lengths: [Int], arcs: [Int])? {
    var lengths = [Int](repeating: Int.max, count: vertexCount)
    var arcTo = [Int](repeating: -1, count: vertexCount)
    var isSettled = [Bool](repeating: false, count: vertexCount)
    lengths[source] = 0
    while true {
      var nearest = -1
      for vertex in 0..<vertexCount where !isSettled[vertex] && lengths[vertex] < Int.max {
        if nearest < 0 || lengths[vertex] < lengths[nearest] { nearest = vertex }
      }
      guard nearest >= 0, !isSettled[sink] else { break }
      isSettled[nearest] = true
      for arc in leaving[nearest].map(Int.init) where rest[arc] > 0 {
        let head = Int(heads[arc])
        let length = lengths[nearest] + costs[arc] + potentials[nearest] - potentials[head]
        if length < lengths[head] {
          lengths[head] = length
          arcTo[head] = arc
        }
      }
    }
    guard lengths[sink] < Int.max else { return nil }
    var arcs: [Int] = []
    var vertex = sink
    while vertex != source {
      arcs.append(arcTo[vertex])
      vertex = Int(heads[arcTo[vertex] ^ 1])
    }
    return (lengths, arcs)
  }
}
