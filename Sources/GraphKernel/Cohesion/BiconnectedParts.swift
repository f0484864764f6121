extension CompressedGraph {
  /// Returns the largest parts of the graph that hold together when any one vertex drops out.
  ///
  /// Two parts share at most one vertex, which is a cut point; every tie is in one part, and a bridge
  /// with its two ends is a part of its own. Directions are left out. Two triangles that share a corner
  /// are two parts of three.
  ///
  /// - Returns: The vertices of each part in ascending order, the parts in ascending order of those. A
  ///   vertex without ties is in no part.
  /// - Complexity: O(*n* + *m*) time and space, and a sort of the result.
  /// - Source: J. Hopcroft and R. Tarjan, *Commun. ACM* 16 (1973) 372-378, doi:10.1145/362248.362272.
  public func biconnectedParts() -> [[Int32]] {
    var walk = DepthFirstWalk(along: contactTies)
    // The vertices that were entered and are not in a closed part yet, in the order of entry.
    var open: [Int32] = []
    var parts: [[Int32]] = []
    for root in 0..<vertexCount where walk.entry[root] < 0 {
      walk.enter(root)
      while walk.depth > 0 {
        let vertex = walk.current
        let parent = walk.parent
        let target = walk.nextTarget()
        if target < 0 {
          walk.leave()
          // Nothing below this vertex leads past its parent: with the parent it closes a part.
          guard parent >= 0, walk.lowest[vertex] >= walk.entry[parent] else { continue }
          var part = [Int32(truncatingIfNeeded: parent)]
          while let member = open.popLast() {
            part.append(member)
            if Int(member) == vertex { break }
          }
          part.sort()
          parts.append(part)
        } else if walk.entry[target] < 0 {
          walk.enter(target)
          open.append(Int32(truncatingIfNeeded: target))
        } else if target != parent {
          walk.noteWay(to: target)
        }
      }
    }
    // No part holds another, so that their first two vertices tell any two apart or none does.
    return parts.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
