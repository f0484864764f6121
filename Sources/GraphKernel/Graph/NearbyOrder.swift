extension CompressedGraph {
  /// The vertices in an order in which neighbours stand near each other: breadth first, part after part,
  /// each from its vertex with the most ties.
  ///
  /// Searches that follow each other then read the same memory again while it is still near.
  func nearbyOrder() -> [Int32] {
    var order: [Int32] = []
    order.reserveCapacity(vertexCount)
    var isMet = [Bool](repeating: false, count: vertexCount)
    var starts = (0..<Int32(vertexCount)).map { $0 }
    let degrees = starts.map { outgoing.degree(of: Int($0)) }
    starts.sort { (degrees[Int($1)], $0) < (degrees[Int($0)], $1) }
    let (offsets, targets) = (outgoing.offsets, outgoing.targets)
    for start in starts where !isMet[Int(start)] {
      isMet[Int(start)] = true
      var head = order.count
      order.append(start)
      while head < order.count {
        let vertex = Int(order[head])
        head += 1
        for arc in offsets[vertex]..<offsets[vertex + 1] where !isMet[Int(targets[arc])] {
          isMet[Int(targets[arc])] = true
          order.append(targets[arc])
        }
      }
    }
    return order
  }
}

extension TieRows {
  /// The rows without strengths, with the vertex `order[v]` in the place of vertex *v*.
  ///
  /// - Returns: The rows, which are not in ascending order, and the new place of each vertex.
  func relabelled(_ order: [Int32]) -> (rows: TieRows, places: [Int32]) {
    var places = [Int32](repeating: 0, count: vertexCount)
    for (place, vertex) in order.enumerated() { places[Int(vertex)] = Int32(place) }
    var starts = [0]
    starts.reserveCapacity(vertexCount + 1)
    var neighbours: [Int32] = []
    neighbours.reserveCapacity(targets.count)
    let (offsets, targets) = (offsets, targets)
    for vertex in order {
      for arc in offsets[Int(vertex)]..<offsets[Int(vertex) + 1] {
        neighbours.append(places[Int(targets[arc])])
      }
      starts.append(neighbours.count)
    }
    return (TieRows(offsets: starts, targets: neighbours, strengths: []), places)
  }
}
