extension CompressedGraph {
  /// The parts of the graph between which there is no tie, in either direction.
  ///
  /// In a directed graph these are the weak components. A vertex without ties is a part of its own; a
  /// graph without vertices has no parts.
  ///
  /// Each vertex is first joined to two neighbours, which nearly always makes one large part; the other
  /// ties of its vertices cannot say anything new.
  ///
  /// - Complexity: O(*n* + *m*) time but for a factor that is nearly constant, O(*n*) space.
  /// - Source: S. Wasserman and K. Faust, *Social Network Analysis* (1994), ch. 4; M. Sutton, T. Ben-Nun
  ///   and A. Barak, *IPDPS* (2018) 12-21, doi:10.1109/IPDPS.2018.00012.
  public var components: Partition {
    let trees = VertexTrees(count: vertexCount)
    let first = 2
    for turn in 0..<first {
      let (offsets, targets) = (outgoing.offsets, outgoing.targets)
      for vertex in 0..<vertexCount {
        let arc = offsets[vertex] &+ turn
        if arc < offsets[vertex &+ 1] { trees.join(vertex, Int(targets[arc])) }
      }
    }
    trees.flatten()
    let largest = trees.frequentRoot()
    for rows in isDirected ? [outgoing, incoming] : [outgoing] {
      let (offsets, targets) = (rows.offsets, rows.targets)
      for vertex in 0..<vertexCount where trees.parent(of: vertex) != largest {
        for arc in offsets[vertex]..<offsets[vertex &+ 1] { trees.join(vertex, Int(targets[arc])) }
      }
    }
    trees.flatten()
    let labels = Scratch<Int32>(repeating: 0, count: vertexCount)
    var count: Int32 = 0
    for vertex in 0..<vertexCount {
      // A root is the smallest vertex of its tree.
      let root = trees.parent(of: vertex)
      labels[vertex] = root == vertex ? count : labels[root]
      count &+= root == vertex ? 1 : 0
    }
    return Partition(labels: labels.array, count: Int(count))
  }
}

/// Trees of vertices that are known to be joined; a parent is never larger than its child.
private struct VertexTrees: ~Copyable {
  private let parents: Scratch<Int32>

  init(count: Int) { parents = Scratch((0..<Int32(count)).map { $0 }) }

  func parent(of vertex: Int) -> Int { Int(parents[vertex]) }

  /// Makes one tree of the trees of two vertices.
  func join(_ one: Int, _ other: Int) {
    var (one, other) = (parents[one], parents[other])
    while one != other {
      let (low, high) = (min(one, other), max(one, other))
      let above = parents[Int(high)]
      if above == high {
        parents[Int(high)] = low
        return
      }
      // Trees become lower on the way.
      parents[Int(high)] = parents[Int(above)]
      (one, other) = (above, low)
    }
  }

  /// Lets every vertex have the root of its tree as parent.
  func flatten() {
    for vertex in 0..<parents.count { parents[vertex] = parents[Int(parents[vertex])] }
  }

  /// The root of most vertices among a thousand, in trees that are flat; -1 without vertices.
  func frequentRoot() -> Int {
    var counts: [Int32: Int] = [:]
    var (best, most) = (-1, 0)
    for vertex in stride(from: 0, to: parents.count, by: max(1, parents.count / 1024)) {
      let count = counts[parents[vertex], default: 0] + 1
      counts[parents[vertex]] = count
      if count > most { (best, most) = (Int(parents[vertex]), count) }
    }
    return best
  }
}
