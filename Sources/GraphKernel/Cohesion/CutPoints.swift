/// The vertices and ties without which a graph falls into more parts.
public struct CutElements: Sendable, Hashable {
  /// The vertices whose removal separates others, in ascending order.
  public let cutPoints: [Int32]

  /// The ties whose removal separates their ends, as the smaller and the larger vertex, in order.
  public let bridges: [CompressedGraph.Tie]
}

extension CompressedGraph {
  /// Returns the vertices and the ties that alone hold parts of the graph together.
  ///
  /// Directions are left out: two ties in opposite directions count as one.
  ///
  /// - Edge cases: a graph without ties has neither. The strength of a bridge is 1: only its place
  ///   matters.
  /// - Complexity: O(*n* + *m*) time and space.
  /// - Source: J. Hopcroft and R. Tarjan, *Commun. ACM* 16 (1973) 372-378, doi:10.1145/362248.362272.
  public func cutElements() -> CutElements {
    var walk = DepthFirstWalk(along: contactTies)
    var isCut = [Bool](repeating: false, count: vertexCount)
    var bridges: [Tie] = []
    for root in 0..<vertexCount where walk.entry[root] < 0 {
      var branches = 0
      walk.enter(root)
      while walk.depth > 0 {
        let vertex = walk.current
        let parent = walk.parent
        let target = walk.nextTarget()
        if target < 0 {
          walk.leave()
          guard parent >= 0 else { continue }
          if parent == root { branches += 1 }
          if parent != root, walk.lowest[vertex] >= walk.entry[parent] { isCut[parent] = true }
          if walk.lowest[vertex] > walk.entry[parent] {
            bridges.append(Tie(Int32(min(vertex, parent)), Int32(max(vertex, parent))))
          }
        } else if walk.entry[target] < 0 {
          walk.enter(target)
        } else if target != parent {
          walk.noteWay(to: target)
        }
      }
      if branches >= 2 { isCut[root] = true }
    }
    return CutElements(
      cutPoints: (0..<vertexCount).filter { isCut[$0] }.map(Int32.init),
      bridges: bridges.sorted { ($0.from, $0.to) < ($1.from, $1.to) })
  }
}
