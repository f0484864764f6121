/// How often vertices and ties lie on the shortest paths between others.
public struct Betweenness: Sendable, Hashable {
  /// The betweenness of each vertex.
  public let vertices: [Double]

  /// The betweenness of each tie, in the order of the ties of the graph.
  public let ties: [Double]

  /// Whether ordered pairs were counted instead of unordered ones.
  let isDirected: Bool
}

extension Betweenness {
  /// The betweenness of each vertex, divided by the number of pairs of others.
  ///
  ///     raw / ((n − 1)(n − 2) / 2)     undirected
  ///     raw / ((n − 1)(n − 2))         directed
  ///
  /// - Edge cases: `nil` with fewer than three vertices, where there is no such pair.
  public var normalizedVertices: [Double]? {
    let count = Double(vertices.count)
    guard count >= 3 else { return nil }
    let pairs = (count - 1) * (count - 2) / (isDirected ? 1 : 2)
    return vertices.map { $0 / pairs }
  }

  /// The betweenness of each tie, divided by the number of pairs of vertices.
  ///
  ///     raw / (n(n − 1) / 2)     undirected
  ///     raw / (n(n − 1))         directed
  public var normalizedTies: [Double] {
    let count = Double(vertices.count)
    let pairs = count * (count - 1) / (isDirected ? 1 : 2)
    return ties.map { $0 / pairs }
  }
}

extension CompressedGraph {
  /// Returns how often each vertex and each tie lies between others.
  ///
  ///     Bᵥ = Σ σ(s, t | v) / σ(s, t)       s ≠ v ≠ t
  ///
  /// where σ counts the shortest paths from *s* to *t*, and σ(… | v) those of them through *v*. The
  /// ends of a path do not count for a vertex; every tie on it counts for a tie. Undirected graphs
  /// count every pair once. On a path of three vertices the middle one has 1, and both ties have 2.
  ///
  /// - Parameter lengths: How long each tie is: by default one step. Equal lengths are exact where
  ///   `TieLengths` can make them so.
  /// - Shape: numbers from 0 to the number of pairs; a vertex without ties has 0.
  /// - Precondition: The lengths fit the graph.
  /// - Complexity: O(*n*·*m*) in hops, O(*n*·*m* log *m*) with lengths; O(*n* + *m*) space.
  /// - Source: L. C. Freeman, *Sociometry* 40 (1977) 35-41; U. Brandes, *J. Math. Sociology* 25
  ///   (2001) 163-177, doi:10.1080/0022250X.2001.9990249.
  public func betweenness(along lengths: TieLengths = .hops) -> Betweenness {
    switch lengths.measure {
    case .hops: countPaths(along: ArcLengths<Int32>(outgoing: [], incoming: []))
    case .whole(let arcs, _): countPaths(along: arcs)
    case .real(let arcs): countPaths(along: arcs)
    }
  }

  /// Accumulates dependencies source by source.
  ///
  /// Instead of lists of predecessors, an arc is on a shortest path when the distances at its ends
  /// differ by its length: a second look at the row is cheaper than a list.
  private func countPaths<Length>(along lengths: ArcLengths<Length>) -> Betweenness {
    checkLengths(lengths)
    var search = pathSearch(along: lengths, direction: .outgoing)
    var pathCounts = [Double](repeating: 0, count: vertexCount)
    var dependencies = [Double](repeating: 0, count: vertexCount)
    var vertices = [Double](repeating: 0, count: vertexCount)
    var arcs = [Double](repeating: 0, count: outgoing.targets.count)
    let hasLengths = !lengths.outgoing.isEmpty

    for source in 0..<vertexCount {
      search.run(from: source)
      pathCounts[source] = 1
      for vertex in search.order.lazy.map(Int.init) where vertex != source {
        let distance = search.distances[vertex]
        var count = 0.0
        for arc in incoming.arcs(of: vertex) {
          let before = Int(incoming.targets[arc])
          let length = hasLengths ? lengths.incoming[arc] : .step
          if search.distances[before] < distance,
            Length.areEqual(search.distances[before] + length, distance)
          {
            count += pathCounts[before]
          }
        }
        pathCounts[vertex] = count
      }
      for vertex in search.order.reversed().lazy.map(Int.init) {
        let distance = search.distances[vertex]
        var dependency = 0.0
        for arc in outgoing.arcs(of: vertex) {
          let after = Int(outgoing.targets[arc])
          let length = hasLengths ? lengths.outgoing[arc] : .step
          if distance < search.distances[after],
            Length.areEqual(distance + length, search.distances[after])
          {
            let share = pathCounts[vertex] / pathCounts[after] * (1 + dependencies[after])
            arcs[arc] += share
            dependency += share
          }
        }
        dependencies[vertex] = dependency
        if vertex != source { vertices[vertex] += dependency }
      }
    }
    return Betweenness(
      vertices: isDirected ? vertices : vertices.map { $0 / 2 },
      ties: tieSums(of: arcs),
      isDirected: isDirected)
  }

  /// One number for each tie: of its arc, or of both its arcs, each pair of vertices counted once.
  private func tieSums(of arcs: [Double]) -> [Double] {
    if isDirected { return arcs }
    var next = outgoing.offsets
    var sums: [Double] = []
    sums.reserveCapacity(tieCount)
    for vertex in 0..<vertexCount {
      for arc in outgoing.arcs(of: vertex) {
        let target = Int(outgoing.targets[arc])
        guard vertex < target else { continue }
        // Rows are sorted, so the ways back come up in the order of the smaller vertex.
        sums.append((arcs[arc] + arcs[next[target]]) / 2)
        next[target] += 1
      }
    }
    return sums
  }
}
