extension CompressedGraph {
  /// The vertices in an order in which neighbours stand near each other: breadth first, part after part,
  /// each from its vertex with the most ties.
  ///
  /// Searches that follow each other then read the same memory again while it is still near.
  func nearbyOrder() -> [Int32] {
    let ranking = DegreeRanking(outgoing)
    let order = Scratch<Int32>(repeating: 0, count: vertexCount + 1)
    let isMet = Scratch(repeating: false, count: vertexCount)
    let (offsets, targets) = (outgoing.offsets, outgoing.targets)
    var (head, tail) = (0, 0)
    for rank in 0..<vertexCount {
      let start = ranking.order[vertexCount &- 1 &- rank]
      guard !isMet[Int(start)] else { continue }
      isMet[Int(start)] = true
      order[tail] = start
      tail &+= 1
      while head < tail {
        let vertex = Int(order[head])
        head &+= 1
        for arc in offsets[vertex]..<offsets[vertex &+ 1] {
          let target = targets[arc]
          order[tail] = target
          tail &+= isMet[Int(target)] ? 0 : 1
          isMet[Int(target)] = true
        }
      }
    }
    return (0..<vertexCount).map { order[$0] }
  }
}

extension TieRows {
  /// The rows without strengths, with the vertex `order[v]` in the place of vertex *v*.
  ///
  /// - Returns: The rows, which are not in ascending order, and the new place of each vertex.
  func relabelled(_ order: [Int32]) -> (rows: TieRows, places: [Int32]) {
    var places = [Int32](repeating: 0, count: vertexCount)
    for (place, vertex) in order.enumerated() { places[Int(vertex)] = Int32(place) }
    let newPlaces = Scratch(places)
    let neighbours = Scratch<Int32>(repeating: 0, count: targets.count)
    var starts = [0]
    starts.reserveCapacity(vertexCount + 1)
    let (offsets, targets) = (offsets, targets)
    var written = 0
    for vertex in order {
      for arc in offsets[Int(vertex)]..<offsets[Int(vertex) + 1] {
        neighbours[written] = newPlaces[Int(targets[arc])]
        written &+= 1
      }
      starts.append(written)
    }
    return (TieRows(offsets: starts, targets: neighbours.array, strengths: []), places)
  }
}
