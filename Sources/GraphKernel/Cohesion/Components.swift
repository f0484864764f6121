extension CompressedGraph {
  /// The parts of the graph between which there is no tie, in either direction.
  ///
  /// In a directed graph these are the weak components. A vertex without ties is a part of its own; a
  /// graph without vertices has no parts.
  ///
  /// - Complexity: O(*n* + *m*) time, O(*n*) space.
  /// - Source: S. Wasserman and K. Faust, *Social Network Analysis* (1994), 4.2.4.
  public var components: Partition {
    var labels = [Int32](repeating: -1, count: vertexCount)
    var queue: [Int32] = []
    queue.reserveCapacity(vertexCount)
    var count: Int32 = 0
    for start in 0..<vertexCount where labels[start] < 0 {
      labels[start] = count
      var head = queue.count
      queue.append(Int32(start))
      while head < queue.count {
        let vertex = Int(queue[head])
        head += 1
        Self.visit(outgoing.neighbours(of: vertex), labelling: &labels, count, onto: &queue)
        if isDirected {
          Self.visit(incoming.neighbours(of: vertex), labelling: &labels, count, onto: &queue)
        }
      }
      count += 1
    }
    return Partition(labels: labels, count: Int(count))
  }

  /// Labels the neighbours that have no label yet and puts them in the queue.
  private static func visit(
    _ neighbours: ArraySlice<Int32>, labelling labels: inout [Int32], _ label: Int32,
    onto queue: inout [Int32]
  ) {
    for neighbour in neighbours where labels[Int(neighbour)] < 0 {
      labels[Int(neighbour)] = label
      queue.append(neighbour)
    }
  }
}
