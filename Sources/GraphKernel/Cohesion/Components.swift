extension CompressedGraph {
  /// The parts of the graph between which there is no tie, in either direction.
  ///
  /// In a directed graph these are the weak components. A vertex without ties is a part of its own; a
  /// graph without vertices has no parts.
  ///
  /// - Complexity: O(*n* + *m*) time, O(*n*) space.
  /// - Source: S. Wasserman and K. Faust, *Social Network Analysis* (1994), ch. 4.
  public var components: Partition {
    let labels = Scratch<Int32>(repeating: -1, count: vertexCount)
    let queue = Scratch<Int32>(repeating: 0, count: vertexCount)
    let rows = isDirected ? [outgoing, incoming] : [outgoing]
    var (head, tail) = (0, 0)
    var count: Int32 = 0
    for start in 0..<vertexCount where labels[start] < 0 {
      labels[start] = count
      queue[tail] = Int32(truncatingIfNeeded: start)
      tail &+= 1
      while head < tail {
        let vertex = Int(queue[head])
        head &+= 1
        for rows in rows {
          let (offsets, targets) = (rows.offsets, rows.targets)
          for arc in offsets[vertex]..<offsets[vertex &+ 1] {
            let target = targets[arc]
            guard labels[Int(target)] < 0 else { continue }
            labels[Int(target)] = count
            queue[tail] = target
            tail &+= 1
          }
        }
      }
      count &+= 1
    }
    return Partition(labels: labels.array, count: Int(count))
  }
}
