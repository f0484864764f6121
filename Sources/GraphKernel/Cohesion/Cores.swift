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
    var degrees = (0..<vertexCount).map { degree(of: $0) }
    var peeling = Peeling(degrees: degrees)
    for position in 0..<vertexCount {
      let vertex = Int(peeling.order[position])
      for rows in isDirected ? [outgoing, incoming] : [outgoing] {
        for neighbour in rows.neighbours(of: vertex).lazy.map(Int.init)
        where degrees[neighbour] > degrees[vertex] {
          peeling.lower(neighbour, from: degrees[neighbour])
          degrees[neighbour] -= 1
        }
      }
    }
    return degrees
  }
}

/// The vertices in ascending order of remaining degree, kept in order while degrees fall by one.
private struct Peeling {
  private(set) var order: [Int32]
  private var position: [Int]
  private var start: [Int]

  init(degrees: [Int]) {
    start = [Int](repeating: 0, count: (degrees.max() ?? 0) + 2)
    for degree in degrees { start[degree + 1] += 1 }
    for degree in 1..<start.count { start[degree] += start[degree - 1] }
    var next = start
    order = [Int32](repeating: 0, count: degrees.count)
    position = [Int](repeating: 0, count: degrees.count)
    for (vertex, degree) in degrees.enumerated() {
      position[vertex] = next[degree]
      order[next[degree]] = Int32(vertex)
      next[degree] += 1
    }
  }

  /// Moves a vertex from the front of its degree to the end of the degree below.
  mutating func lower(_ vertex: Int, from degree: Int) {
    let front = start[degree]
    let other = Int(order[front])
    order.swapAt(front, position[vertex])
    position[other] = position[vertex]
    position[vertex] = front
    start[degree] += 1
  }
}
