extension CompressedGraph {
  /// Returns the largest *k* for which each vertex is in the *k*-core.
  ///
  /// The *k*-core is what remains when vertices with fewer than *k* ties are taken away until none is
  /// left. In a directed graph ties in both directions count.
  ///
  /// - Shape: one whole number for each vertex; 0 without ties.
  /// - Complexity: O(*n* + *m*) time and space.
  /// - Source: V. Batagelj and M. Zaveršnik, "An O(m) algorithm for cores decomposition of networks"
  ///   (2003), arXiv:cs/0310049.
  public func coreNumbers() -> [Int] {
    let degrees = Scratch((0..<vertexCount).map { Int32(truncatingIfNeeded: degree(of: $0)) })
    let left = Scratch((0..<Int32(vertexCount)).map { $0 })
    // One place more, so that a vertex can be written down before it is known to be next.
    let queue = Scratch<Int32>(repeating: 0, count: vertexCount + 1)
    var leftCount = vertexCount
    var level: Int32 = -1
    var ahead = ReadAhead()
    let (offsets, targets) = (outgoing.offsets, outgoing.targets)
    while true {
      // Who is left has more ties than the level; a vertex is looked at once for each core it is in.
      var (kept, next) = (0, Int32.max)
      for place in 0..<leftCount {
        let vertex = left[place]
        let degree = degrees[Int(vertex)]
        left[kept] = vertex
        kept &+= degree > level ? 1 : 0
        next = degree > level && degree < next ? degree : next
      }
      guard kept > 0 else { break }
      (leftCount, level) = (kept, next)
      var (head, tail) = (0, 0)
      for place in 0..<leftCount {
        queue[tail] = left[place]
        tail &+= degrees[Int(left[place])] == level ? 1 : 0
      }
      while head < tail {
        let vertex = Int(queue[head])
        ahead.touch(
          targets, at: offsets[Int(queue[min(head &+ ReadAhead.distance, vertexCount)])])
        head &+= 1
        outgoing.lowerNeighbours(of: vertex, degrees, to: level, queue, &tail)
        if isDirected { incoming.lowerNeighbours(of: vertex, degrees, to: level, queue, &tail) }
      }
    }
    return (0..<vertexCount).map { Int(degrees[$0]) }
  }
}

extension TieRows {
  /// Takes one from the degree of every neighbour that has more than a level, and puts those that come
  /// down to it into the queue.
  @inline(__always)
  fileprivate func lowerNeighbours(
    of vertex: Int, _ degrees: borrowing Scratch<Int32>, to level: Int32,
    _ queue: borrowing Scratch<Int32>, _ tail: inout Int
  ) {
    for arc in offsets[vertex]..<offsets[vertex &+ 1] {
      let neighbour = targets[arc]
      let degree = degrees[Int(neighbour)]
      degrees[Int(neighbour)] = degree > level ? degree &- 1 : degree
      queue[tail] = neighbour
      tail &+= degree == level &+ 1 ? 1 : 0
    }
  }
}
