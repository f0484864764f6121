extension CompressedGraph {
  /// Returns the number of triangles that each vertex is part of.
  ///
  /// A triangle is three vertices that are all tied. Directions are left out.
  ///
  /// - Complexity: O(*m*^1.5) time, O(*n* + *m*) space.
  /// - Source: M. Latapy, *Theor. Comput. Sci.* 407 (2008) 458-473, doi:10.1016/j.tcs.2008.07.017.
  public func triangleCounts() -> [Int] {
    contactTies.triangleCounts()
  }
}

/// Three vertices that are all tied, with the positions of the three arcs that join them.
struct Triangle {
  let first: Int
  let second: Int
  let third: Int
  let firstToSecond: Int
  let firstToThird: Int
  let secondToThird: Int
}

extension TieRows {
  /// Passes every triangle of undirected rows to `body` once.
  ///
  /// Vertices are ranked by degree and every tie is followed from its lower to its higher rank only,
  /// so that no vertex has more than √(2*m*) ties to follow.
  func forEachTriangle(_ body: (Triangle) -> Void) {
    func isBelow(_ one: Int, _ other: Int) -> Bool {
      (degree(of: one), one) < (degree(of: other), other)
    }
    var starts = [0]
    starts.reserveCapacity(vertexCount + 1)
    var upward: [Int] = []
    upward.reserveCapacity(targets.count / 2)
    for vertex in 0..<vertexCount {
      for arc in arcs(of: vertex) where isBelow(vertex, Int(targets[arc])) { upward.append(arc) }
      starts.append(upward.count)
    }
    // The arc from the vertex at hand to each vertex above it, or -1.
    var arcTo = [Int](repeating: -1, count: vertexCount)
    for first in 0..<vertexCount {
      let own = starts[first]..<starts[first + 1]
      for index in own { arcTo[Int(targets[upward[index]])] = upward[index] }
      for index in own {
        let second = Int(targets[upward[index]])
        for next in starts[second]..<starts[second + 1] {
          let third = Int(targets[upward[next]])
          guard arcTo[third] >= 0 else { continue }
          body(
            Triangle(
              first: first, second: second, third: third,
              firstToSecond: upward[index], firstToThird: arcTo[third],
              secondToThird: upward[next]))
        }
      }
      for index in own { arcTo[Int(targets[upward[index]])] = -1 }
    }
  }

  /// The number of triangles at each vertex of large undirected rows.
  ///
  /// The vertices are renumbered by degree, so that those that are met most stand together in memory.
  func triangleCountsByRank() -> [Int] {
    let ranking = DegreeRanking(self)
    let offsets = Scratch(self.offsets)
    let targets = Scratch(self.targets)
    let starts = Scratch(repeating: 0, count: vertexCount + 1)
    let upward = Scratch<Int32>(repeating: 0, count: targets.count / 2 + 1)
    var written = 0
    for rank in 0..<vertexCount {
      let vertex = Int(ranking.order[rank])
      for arc in offsets[vertex]..<offsets[vertex &+ 1] {
        let other = ranking.ranks[Int(targets[arc])]
        upward[written] = other
        written &+= Int(other) > rank ? 1 : 0
      }
      starts[rank &+ 1] = written
    }
    let isNear = Scratch(repeating: false, count: vertexCount)
    let counts = Scratch(repeating: 0, count: vertexCount)
    for first in 0..<vertexCount {
      let own = starts[first]..<starts[first &+ 1]
      for index in own { isNear[Int(upward[index])] = true }
      var all = 0
      for index in own {
        let second = Int(upward[index])
        var here = 0
        for next in starts[second]..<starts[second &+ 1] {
          let third = Int(upward[next])
          guard isNear[third] else { continue }
          counts[third] = counts[third] &+ 1
          here &+= 1
        }
        counts[second] = counts[second] &+ here
        all &+= here
      }
      counts[first] = counts[first] &+ all
      for index in own { isNear[Int(upward[index])] = false }
    }
    return (0..<vertexCount).map { counts[Int(ranking.ranks[$0])] }
  }
}
