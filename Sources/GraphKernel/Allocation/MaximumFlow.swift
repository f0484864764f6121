/// The most that can flow from one vertex of a network to another, and what holds it back.
public struct MaximumFlow: Sendable, Hashable {
  /// How much flows.
  public let value: Int

  /// How much flows through each arc, in the order of the arcs.
  public let flows: [Int]

  /// The vertices that more flow could still reach, in ascending order, the source among them.
  ///
  /// The arcs that leave this set are full and together carry the whole flow: the cut of least
  /// capacity that lies nearest to the source.
  public let sourceSide: [Int32]
}

extension FlowNetwork {
  /// Returns the largest flow from one vertex to another, and the least cut.
  ///
  ///     maximise Σ f(a) over the arcs *a* that leave the source − Σ f(a) over those that enter it,
  ///     with 0 ≤ f(a) ≤ capacity(a), and as much into every other vertex as out of it
  ///
  /// Layers of equal distance from the source are filled until the sink is out of reach. By the
  /// theorem of Ford and Fulkerson the flow equals the least capacity of arcs whose removal separates
  /// source and sink.
  ///
  /// - Edge cases: where no path leads to the sink the value is 0 and every flow is 0.
  /// - Precondition: Source and sink are two different vertices.
  /// - Complexity: O(*n*²·*m*) time for *n* vertices and *m* arcs, O(*m*·√*n*) where all capacities
  ///   are 1; O(*n* + *m*) space.
  /// - Source: E. A. Dinic, *Soviet Math. Dokl.* 11 (1970) 1277-1280; L. R. Ford and D. R. Fulkerson,
  ///   *Can. J. Math.* 8 (1956) 399-404, doi:10.4153/CJM-1956-045-5.
  public func maximumFlow(from source: Int, to sink: Int) -> MaximumFlow {
    checkEnds(source, sink)
    var layers = LayeredFlow(self, source: source, sink: sink)
    layers.run()
    return MaximumFlow(
      value: layers.value,
      flows: (0..<arcCount).map { capacities[2 * $0] - layers.rest[2 * $0] },
      sourceSide: (0..<vertexCount).filter { layers.levels[$0] >= 0 }.map(Int32.init))
  }
}

/// The state of a flow that is filled layer by layer.
private struct LayeredFlow {
  let network: FlowNetwork
  let source: Int
  let sink: Int
  /// How much more each arc, or its reverse, can carry.
  var rest: [Int]
  /// The distance of each vertex from the source in arcs that are not full, or −1.
  var levels: [Int]
  var value = 0
  /// The next arc to look at, of those that leave each vertex.
  private var next: [Int]

  init(_ network: FlowNetwork, source: Int, sink: Int) {
    self.network = network
    self.source = source
    self.sink = sink
    rest = network.capacities
    levels = [Int](repeating: -1, count: network.vertexCount)
    next = [Int](repeating: 0, count: network.vertexCount)
  }

  mutating func run() {
    while layer() {
      for vertex in next.indices { next[vertex] = 0 }
      while let path = path() {
        let amount = path.map { rest[$0] }.min() ?? 0
        for arc in path {
          rest[arc] -= amount
          rest[arc ^ 1] += amount
        }
        value += amount
      }
    }
  }

  /// Finds the layers; returns whether the sink is in one of them.
  private mutating func layer() -> Bool {
    for vertex in levels.indices { levels[vertex] = -1 }
    levels[source] = 0
    var queue = [source]
    var first = 0
    while first < queue.count {
      let vertex = queue[first]
      first += 1
      for arc in network.leaving[vertex] where rest[Int(arc)] > 0 {
        let head = Int(network.heads[Int(arc)])
        guard levels[head] < 0 else { continue }
        levels[head] = levels[vertex] + 1
        queue.append(head)
      }
    }
    return levels[sink] >= 0
  }

  /// A path from layer to layer that is not full, or `nil` when there is none left.
  private mutating func path() -> [Int]? {
    var arcs: [Int] = []
    var vertex = source
    while vertex != sink {
      if next[vertex] < network.leaving[vertex].count {
        let arc = Int(network.leaving[vertex][next[vertex]])
        let head = Int(network.heads[arc])
        if rest[arc] > 0, levels[head] == levels[vertex] + 1 {
          arcs.append(arc)
          vertex = head
        } else {
          next[vertex] += 1
        }
      } else {
        guard let arc = arcs.popLast() else { return nil }
        vertex = Int(network.heads[arc ^ 1])
        next[vertex] += 1
      }
    }
    return arcs
  }
}
