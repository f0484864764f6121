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
    let degrees = Scratch((0..<vertexCount).map { Int32(degree(of: $0)) })
    let peeling = Peeling(degrees)
    for position in 0..<vertexCount {
      let vertex = Int(peeling.order[position])
      peeling.lowerNeighbours(of: vertex, in: outgoing, degrees)
      if isDirected { peeling.lowerNeighbours(of: vertex, in: incoming, degrees) }
    }
    return (0..<vertexCount).map { Int(degrees[$0]) }
  }
}

/// The vertices in ascending order of remaining degree, kept in order while degrees fall by one.
private struct Peeling: ~Copyable {
  let order: Scratch<Int32>
  private let position: Scratch<Int32>
  /// Where the vertices of each degree begin.
  private let start: Scratch<Int32>

  init(_ degrees: borrowing Scratch<Int32>) {
    let count = degrees.count
    var largest: Int32 = 0
    for vertex in 0..<count { largest = max(largest, degrees[vertex]) }
    start = Scratch(repeating: 0, count: Int(largest) + 2)
    for vertex in 0..<count {
      let next = Int(degrees[vertex]) + 1
      start[next] = start[next] + 1
    }
    for degree in 1..<start.count { start[degree] = start[degree] + start[degree - 1] }
    order = Scratch(repeating: 0, count: count)
    position = Scratch(repeating: 0, count: count)
    let next = Scratch(start.array)
    for vertex in 0..<count {
      let place = next[Int(degrees[vertex])]
      next[Int(degrees[vertex])] = place + 1
      position[vertex] = place
      order[Int(place)] = Int32(truncatingIfNeeded: vertex)
    }
  }

  /// Takes one from the degree of every neighbour that has a larger one than a vertex.
  ///
  /// Such a neighbour goes from the front of its degree to the end of the degree below.
  func lowerNeighbours(of vertex: Int, in rows: TieRows, _ degrees: borrowing Scratch<Int32>) {
    let (offsets, targets) = (rows.offsets, rows.targets)
    let own = degrees[vertex]
    for arc in offsets[vertex]..<offsets[vertex &+ 1] {
      let neighbour = Int(targets[arc])
      let degree = degrees[neighbour]
      guard degree > own else { continue }
      let front = start[Int(degree)]
      let other = order[Int(front)]
      let place = position[neighbour]
      order[Int(front)] = targets[arc]
      order[Int(place)] = other
      position[Int(other)] = place
      position[neighbour] = front
      start[Int(degree)] = front &+ 1
      degrees[neighbour] = degree &- 1
    }
  }
}
