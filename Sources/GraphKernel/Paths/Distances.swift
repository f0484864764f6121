/// Which way ties are followed in a directed graph.
public enum PathDirection: Sendable, Hashable {
  /// From a vertex to others.
  case outgoing

  /// From others to a vertex.
  case incoming
}

extension CompressedGraph {
  /// Returns how far every vertex is from one vertex, in order; `nil` where no path leads.
  ///
  /// - Parameters:
  ///   - vertex: The vertex that the paths start from; its own distance is 0.
  ///   - lengths: How long each tie is: by default one step.
  ///   - direction: `incoming` gives the distances *to* the vertex; without directions both are equal.
  /// - Precondition: The vertex exists and the lengths fit the graph.
  /// - Complexity: O(*n* + *m*) in hops, O(*n* + *m* log *m*) with lengths.
  /// - Source: E. W. Dijkstra, *Numerische Mathematik* 1 (1959) 269-271, doi:10.1007/BF01386390.
  public func distances(
    from vertex: Int, along lengths: TieLengths = .hops, direction: PathDirection = .outgoing
  ) -> [Double?] {
    checkVertex(vertex)
    func run<Length>(_ arcs: ArcLengths<Length>, _ length: (Length) -> Double) -> [Double?] {
      checkLengths(arcs)
      var search = pathSearch(along: arcs, direction: direction)
      search.run(from: vertex)
      let distances = search.distances
      return (0..<vertexCount).map { distances[$0] == .unreached ? nil : length(distances[$0]) }
    }
    switch lengths.measure {
    case .hops: return run(ArcLengths<Int32>(outgoing: [], incoming: []), Double.init)
    case .short(let arcs, let unit, _): return run(arcs, unit.length)
    case .whole(let arcs, let unit): return run(arcs, unit.length)
    case .real(let arcs): return run(arcs) { $0 }
    }
  }

  /// A search that follows the ties in one direction.
  func pathSearch<Length>(
    along lengths: ArcLengths<Length>, direction: PathDirection
  ) -> PathSearch<Length> {
    switch direction {
    case .outgoing: PathSearch(rows: outgoing, back: incoming, lengths: lengths.outgoing)
    case .incoming: PathSearch(rows: incoming, back: outgoing, lengths: lengths.incoming)
    }
  }
}
