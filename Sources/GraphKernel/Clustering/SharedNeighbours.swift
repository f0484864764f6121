extension CompressedGraph {
  /// The rows of everyone's contacts, whatever the direction of the ties.
  var contactTies: TieRows { isDirected ? undirected(by: .presence).outgoing : outgoing }
}

extension TieRows {
  /// Passes every tie of undirected rows once, with the number of neighbours that its ends share.
  ///
  /// The ties come in ascending order of their smaller and then their larger end, so that sums over
  /// the ties of a vertex run in the order of its row.
  ///
  /// - Complexity: O(*n* + *m*) in small rows, O(*m*^1.5) in others.
  @inline(__always)
  func forEachTie(_ body: (_ first: Int, _ second: Int, _ arc: Int, _ shared: Int) -> Void) {
    let (offsets, targets, masks) = (offsets, targets, masks)
    if isSmall {
      for vertex in 0..<vertexCount {
        let mask = masks[vertex]
        let below = mask & (1 &<< UInt64(truncatingIfNeeded: vertex) &- 1)
        for arc in (offsets[vertex] &+ below.nonzeroBitCount)..<offsets[vertex &+ 1] {
          let other = Int(targets[arc])
          body(vertex, other, arc, (mask & masks[other]).nonzeroBitCount)
        }
      }
      return
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
        body(vertex, other, arc, Int(counts[arc] &+ counts[back]))
      }
    }
  }

  /// The number of triangles at each vertex of undirected rows.
  func triangleCounts() -> [Int] {
    guard isSmall else { return triangleCountsByRank() }
    let counts = Scratch(repeating: 0, count: vertexCount)
    forEachTie { first, second, _, shared in
      counts[first] = counts[first] &+ shared
      counts[second] = counts[second] &+ shared
    }
    // Each triangle at a vertex was met at two of its ties.
    for vertex in 0..<vertexCount { counts[vertex] = counts[vertex] &>> 1 }
    return counts.array
  }
}
