/// The lengths of the ties of a small graph as a full table, where they have no unit in common.
///
/// A search looks at the open vertices one by one for the nearest (Dijkstra without a heap): among so few
/// that is cheaper than to keep them in order.
struct SmallLengthTable: ~Copyable {
  /// The length of each arc: `source * 64 + target`.
  private let lengths: Scratch<Double>
  private let outgoing: Scratch<UInt64>
  private let incoming: Scratch<UInt64>
  private let distances: Scratch<Double>

  init(_ arcs: ArcLengths<Double>, of graph: CompressedGraph) {
    lengths = Scratch(repeating: 0, count: graph.vertexCount * 64)
    outgoing = Scratch(graph.outgoing.masks)
    incoming = Scratch(graph.incoming.masks)
    distances = Scratch(repeating: 0, count: graph.vertexCount)
    for vertex in 0..<graph.vertexCount {
      for arc in graph.outgoing.arcs(of: vertex) {
        lengths[vertex &* 64 &+ Int(graph.outgoing.targets[arc])] = arcs.outgoing[arc]
      }
    }
  }

  /// Visits every vertex that can be reached from a source, nearest first, the source left out.
  ///
  /// - Parameter visit: Called with each vertex and the vertices, nearer than it, from which a shortest
  ///   path leads straight to it.
  @inline(__always)
  func run(from source: Int, visit: (_ vertex: Int, _ before: UInt64) -> Void) {
    var settled: UInt64 = 0
    var open: UInt64 = 1 &<< UInt64(truncatingIfNeeded: source)
    distances[source] = 0
    while open != 0 {
      var rest = open
      var vertex = rest.trailingZeroBitCount
      var distance = distances[vertex]
      rest &= rest &- 1
      while rest != 0 {
        let other = rest.trailingZeroBitCount
        rest &= rest &- 1
        // Of equal distances the lowest vertex comes first, as from a heap.
        let isNearer = distances[other] < distance
        vertex = isNearer ? other : vertex
        distance = isNearer ? distances[other] : distance
      }
      let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: vertex)
      open &= ~bit
      if vertex != source {
        var candidates = incoming[vertex] & settled
        var before: UInt64 = 0
        while candidates != 0 {
          let near = candidates.trailingZeroBitCount
          candidates &= candidates &- 1
          let leads = Double.leads(
            from: distances[near], along: lengths[near &* 64 &+ vertex], to: distance)
          before |= (leads ? 1 : 0) &<< UInt64(truncatingIfNeeded: near)
        }
        visit(vertex, before)
      }
      settled |= bit
      var ahead = outgoing[vertex] & ~settled
      let row = vertex &* 64
      while ahead != 0 {
        let target = ahead.trailingZeroBitCount
        ahead &= ahead &- 1
        let through = distance + lengths[row &+ target]
        let isOpen = open &>> UInt64(truncatingIfNeeded: target) & 1 == 1
        distances[target] = isOpen ? min(distances[target], through) : through
        open |= 1 &<< UInt64(truncatingIfNeeded: target)
      }
    }
  }
}
