/// The lengths of the ties of a small graph as a full table, where they have no unit in common.
///
/// A search settles at once all vertices that are nearer than the nearest open one and the shortest tie
/// together: no way to them can become shorter. A vertex is told to all others in whole rows, no tie being
/// infinitely long; among so few that is cheaper than to keep them in order.
///
/// - Source: E. W. Dijkstra, *Numerische Mathematik* 1 (1959) 269-271, doi:10.1007/BF01386390, with the
///   rule of A. Crauser et al., *MFCS* (1998) 722-731, doi:10.1007/BFb0055823.
struct SmallLengthTable: ~Copyable {
  private typealias Block = Scratch<Double>.Block
  private typealias Masks = SIMD8<UInt64>

  /// The length of each arc by source, in rows of whole blocks.
  private let outgoing: Scratch<Double>
  /// The same by target, or nothing where both are the same.
  private let incoming: Scratch<Double>
  /// The vertices that have a tie to each vertex.
  private let masks: Scratch<UInt64>
  private let distances: Scratch<Double>
  /// Infinite for a vertex whose distance is final, 0 for any other.
  private let closed: Scratch<Double>
  private let shortest: Double
  /// The number of blocks, and of places, in a row.
  private let blocks: Int
  private let width: Int

  init(_ arcs: ArcLengths<Double>, of graph: CompressedGraph) {
    blocks = (graph.vertexCount + Block.scalarCount - 1) / Block.scalarCount
    let width = blocks * Block.scalarCount
    self.width = width
    outgoing = Scratch(repeating: .infinity, count: width * graph.vertexCount)
    incoming = Scratch(
      repeating: .infinity, count: graph.isDirected ? width * graph.vertexCount : 0)
    masks = Scratch(graph.incoming.masks)
    distances = Scratch(repeating: .infinity, count: width)
    closed = Scratch(repeating: 0, count: width)
    shortest = arcs.outgoing.min() ?? .infinity
    for vertex in 0..<graph.vertexCount {
      for arc in graph.outgoing.arcs(of: vertex) {
        let target = Int(graph.outgoing.targets[arc])
        outgoing[vertex &* width &+ target] = arcs.outgoing[arc]
        if graph.isDirected { incoming[target &* width &+ vertex] = arcs.outgoing[arc] }
      }
    }
  }

  /// Visits every vertex that can be reached from a source, the source left out, none before one that is
  /// on the shortest path to it.
  ///
  /// - Parameter visit: Called with each vertex and the vertices, nearer than it, from which a shortest
  ///   path leads straight to it.
  @inline(__always)
  func run(from source: Int, visit: (_ vertex: Int, _ before: UInt64) -> Void) {
    distances.fill(0..<width, with: .infinity)
    closed.fill(0..<width, with: 0)
    distances[source] = 0
    var settled: UInt64 = 0
    var front: UInt64 = 1 &<< UInt64(truncatingIfNeeded: source)
    while front != 0 {
      var rest = front
      repeat {
        let vertex = rest.trailingZeroBitCount
        rest &= rest &- 1
        closed[vertex] = .infinity
        let distance = distances[vertex]
        if vertex != source { visit(vertex, leading(to: vertex, distance, of: settled)) }
        for block in 0..<blocks {
          let start = block &* Block.scalarCount
          let known = distances.block(at: start)
          let through = outgoing.block(at: vertex &* width &+ start) + distance
          distances.setBlock(at: start, to: known.replacing(with: through, where: through .< known))
        }
      } while rest != 0
      settled |= front
      front = nextFront()
    }
  }

  /// Those of some vertices from which a tie is exactly as long as the way that is left to one vertex.
  @inline(__always)
  private func leading(to vertex: Int, _ distance: Double, of settled: UInt64) -> UInt64 {
    let isSymmetric = incoming.count == 0
    let row = vertex &* width
    var candidates = masks[vertex] & settled
    var found: UInt64 = 0
    while candidates != 0 {
      let near = candidates.trailingZeroBitCount
      candidates &= candidates &- 1
      let length = isSymmetric ? outgoing[row &+ near] : incoming[row &+ near]
      let leads = Double.leads(from: distances[near], along: length, to: distance)
      found |= (leads ? 1 : 0) &<< UInt64(truncatingIfNeeded: near)
    }
    return found
  }

  /// The open vertices whose distance is final; none where no open vertex was reached.
  @inline(__always)
  private func nextFront() -> UInt64 {
    var least = Block(repeating: .infinity)
    for block in 0..<blocks {
      let start = block &* Block.scalarCount
      let open = distances.block(at: start) + closed.block(at: start)
      least.replace(with: open, where: open .< least)
    }
    var nearest = least[0]
    for lane in 1..<Block.scalarCount { nearest = least[lane] < nearest ? least[lane] : nearest }
    guard nearest < .infinity else { return 0 }
    // Within the tolerance of equal lengths a vertex of the front could still lead to another.
    let bound = (nearest + shortest) * (1 - 2 * Double.tolerance)
    let isWide = bound > nearest
    let limit = Block(repeating: isWide ? bound : nearest)
    var found = Masks.zero
    var bits = Masks(1, 2, 4, 8, 16, 32, 64, 128)
    for block in 0..<blocks {
      let start = block &* Block.scalarCount
      let open = distances.block(at: start) + closed.block(at: start)
      found |= Masks.zero.replacing(with: bits, where: open .<= limit)
      bits &<<= 8
    }
    let front = found.union
    // Beside much longer ties the shortest may be nothing; then the lowest comes first, as from a heap.
    return isWide ? front : front & (0 &- front)
  }
}
