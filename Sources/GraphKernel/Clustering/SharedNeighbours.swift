extension CompressedGraph {
  /// The rows of everyone's contacts, whatever the direction of the ties.
  var contactTies: TieRows { isDirected ? undirected(by: .presence).outgoing : outgoing }
}

extension TieRows {
  /// The sum of what the ties at each vertex of undirected rows count for, in the order of its row.
  ///
  /// - Parameter value: What a tie counts for, given one of its arcs and the number of neighbours that
  ///   its ends share.
  /// - Complexity: O(*n* + *m*) in small rows, O(*m*^1.5) in others.
  @inline(__always)
  func tieSums<Sum: AdditiveArithmetic & BitwiseCopyable>(
    _ value: (_ arc: Int, _ shared: Int) -> Sum
  ) -> Scratch<Sum> {
    let (offsets, targets, masks) = (offsets, targets, masks)
    let sums = Scratch(repeating: Sum.zero, count: vertexCount)
    if isSmall {
      for vertex in 0..<vertexCount {
        let mask = masks[vertex]
        let below = mask & (1 &<< UInt64(truncatingIfNeeded: vertex) &- 1)
        // In a register: each tie would have to wait until the one before it is written.
        var own = sums[vertex]
        for arc in (offsets[vertex] &+ below.nonzeroBitCount)..<offsets[vertex &+ 1] {
          let other = Int(targets[arc])
          let added = value(arc, (mask & masks[other]).nonzeroBitCount)
          own += added
          sums[other] += added
        }
        sums[vertex] = own
      }
      return sums
    }
    var counts = [Int32](repeating: 0, count: targets.count)
    forEachTriangle { triangle in
      counts[triangle.firstToSecond] &+= 1
      counts[triangle.firstToThird] &+= 1
      counts[triangle.secondToThird] &+= 1
    }
    // Rows are sorted, so that the ways back come up in the order of the smaller vertex.
    var next = offsets
    for vertex in 0..<vertexCount {
      for arc in offsets[vertex]..<offsets[vertex &+ 1] {
        let other = Int(targets[arc])
        guard other > vertex else { continue }
        let back = next[other]
        next[other] = back &+ 1
        let added = value(arc, Int(counts[arc] &+ counts[back]))
        sums[vertex] += added
        sums[other] += added
      }
    }
    return sums
  }

  /// The number of triangles at each vertex of undirected rows.
  func triangleCounts() -> [Int] {
    guard isSmall else { return triangleCountsByRank() }
    // Each triangle at a vertex is met at two of its ties.
    let corners = tieSums { _, shared in shared }
    return (0..<vertexCount).map { corners[$0] &>> 1 }
  }
}
