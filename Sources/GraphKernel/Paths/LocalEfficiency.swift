extension CompressedGraph {
  /// Returns how well the neighbours of each vertex reach each other without it.
  ///
  /// The value of a vertex is the global efficiency, in hops, of the graph among its neighbours. It
  /// tells what remains of the ways between them when the vertex drops out. Directions are left out.
  ///
  /// - Shape: one number from 0 to 1 for each vertex.
  /// - Edge cases: 0 with fewer than two neighbours, so that the mean over all vertices agrees with
  ///   the source.
  /// - Complexity: O(Σ *d*·(*d* + *t*)) time, *d* the neighbours of a vertex and *t* the ties among
  ///   them.
  /// - Source: V. Latora and M. Marchiori, *Phys. Rev. Lett.* 87 (2001) 198701,
  ///   doi:10.1103/PhysRevLett.87.198701.
  public func localEfficiencies() -> [Double] {
    let rows = undirected(by: .presence).outgoing
    var position = [Int32](repeating: -1, count: vertexCount)
    return (0..<vertexCount).map { vertex in
      let neighbours = rows.neighbours(of: vertex)
      guard neighbours.count >= 2 else { return 0 }
      for (index, neighbour) in neighbours.enumerated() { position[Int(neighbour)] = Int32(index) }
      defer { for neighbour in neighbours { position[Int(neighbour)] = -1 } }

      var offsets = [0]
      var targets: [Int32] = []
      for neighbour in neighbours {
        for next in rows.neighbours(of: Int(neighbour)) where position[Int(next)] >= 0 {
          targets.append(position[Int(next)])
        }
        offsets.append(targets.count)
      }
      let near = TieRows(offsets: offsets, targets: targets, strengths: [])
      var search = PathSearch<Int32>(rows: near, back: near, lengths: [])
      var sum = 0.0
      for start in neighbours.indices.map({ $0 - neighbours.startIndex }) {
        search.run(from: start)
        for place in 1..<search.reachedCount {
          sum += 1 / Double(search.distances[Int(search.order[place])])
        }
      }
      return sum / (Double(neighbours.count) * Double(neighbours.count - 1))
    }
  }

  /// The mean local efficiency of the vertices, or `nil` in a graph without vertices.
  ///
  /// - Complexity: As for the local efficiencies.
  public var meanLocalEfficiency: Double? {
    vertexCount == 0 ? nil : localEfficiencies().reduce(0, +) / Double(vertexCount)
  }
}
