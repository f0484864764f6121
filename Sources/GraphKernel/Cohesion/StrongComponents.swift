extension CompressedGraph {
  /// The parts of the graph within which every vertex reaches every other along the ties.
  ///
  /// In an undirected graph they are the components.
  ///
  /// - Complexity: O(*n* + *m*) time, O(*n*) space.
  /// - Source: R. E. Tarjan, *SIAM J. Comput.* 1 (1972) 146-160, doi:10.1137/0201010.
  public var strongComponents: Partition {
    guard isDirected else { return components }
    var walk = DepthFirstWalk(along: outgoing)
    var labels = [Int32](repeating: -1, count: vertexCount)
    var open: [Int32] = []
    var count: Int32 = 0
    for root in 0..<vertexCount where walk.entry[root] < 0 {
      walk.enter(root)
      open.append(Int32(root))
      while walk.depth > 0 {
        let vertex = walk.current
        let target = walk.nextTarget()
        if target < 0 {
          walk.leave()
          // The first vertex that was entered closes the part above it on the stack.
          guard walk.lowest[vertex] == walk.entry[vertex] else { continue }
          while let member = open.popLast() {
            labels[Int(member)] = count
            if Int(member) == vertex { break }
          }
          count += 1
        } else if walk.entry[target] < 0 {
          walk.enter(target)
          open.append(Int32(target))
        } else if labels[target] < 0 {
          walk.noteWay(to: target)
        }
      }
    }
    return Partition(labels: labels, count: Int(count))
  }
}
