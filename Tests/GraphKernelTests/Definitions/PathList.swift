/// Every shortest path of a small network, written out.
///
/// Distances come from the definition over walks: a walk of at most *k* + 1 ties is a walk of at most
/// *k* and one tie more. A path is then listed tie by tie, as long as each beginning of it is itself
/// as short as possible.
struct PathList {
  /// The length of each tie, or `nil` where there is none.
  let lengths: [[Int?]]
  /// The shortest length from each vertex to each other; `nil` where no path leads.
  let distances: [[Int?]]
  /// The shortest paths from each vertex to each other, as lists of vertices with both ends.
  let paths: [[[[Int]]]]

  private var vertices: Range<Int> { lengths.indices }

  init(lengths: [[Int?]]) {
    let vertices = lengths.indices
    var distances = [[Int?]](
      repeating: [Int?](repeating: nil, count: lengths.count), count: lengths.count)
    for vertex in vertices { distances[vertex][vertex] = 0 }
    for _ in vertices {
      for source in vertices {
        for before in vertices {
          guard let start = distances[source][before] else { continue }
          for (target, length) in lengths[before].enumerated() {
            guard let length else { continue }
            distances[source][target] = min(distances[source][target] ?? .max, start + length)
          }
        }
      }
    }
    var paths = lengths.map { $0.map { _ in [[Int]]() } }
    for source in vertices {
      var open = [[source]]
      while let path = open.popLast() {
        let last = path[path.count - 1]
        paths[source][last].append(path)
        for (target, length) in lengths[last].enumerated() {
          guard let length, let start = distances[source][last], target != source,
            start + length == distances[source][target]
          else { continue }
          open.append(path + [target])
        }
      }
    }
    self.lengths = lengths
    self.distances = distances
    self.paths = paths
  }

  /// The sum, over ordered pairs of ends, of the share of their shortest paths that pass a test.
  private func shares(of isCounted: ([Int]) -> Bool) -> Double {
    var sum = 0.0
    for source in vertices {
      for target in vertices where target != source && !paths[source][target].isEmpty {
        let all = paths[source][target]
        sum += Double(all.count(where: isCounted)) / Double(all.count)
      }
    }
    return sum
  }

  /// The betweenness of a vertex over ordered pairs.
  func betweenness(of vertex: Int) -> Double {
    shares { path in path.dropFirst().dropLast().contains(vertex) }
  }

  /// The betweenness of an arc over ordered pairs.
  func betweenness(from first: Int, to last: Int) -> Double {
    shares { path in zip(path, path.dropFirst()).contains { $0 == first && $1 == last } }
  }
}

extension RandomNetwork {
  /// The shortest paths in hops; every tie is one step.
  var pathsInHops: PathList { PathList(lengths: units.map { $0.map { $0 > 0 ? 1 : nil } }) }

  /// The shortest paths where a strength of *k* units is a length of 360,360/*k*.
  var pathsByStrength: PathList {
    PathList(lengths: units.map { $0.map { $0 > 0 ? RandomNetwork.longest / $0 : nil } })
  }

  /// The shortest paths where *k* units are a length of *k*.
  var pathsByDistance: PathList { PathList(lengths: units.map { $0.map { $0 > 0 ? $0 : nil } }) }
}
