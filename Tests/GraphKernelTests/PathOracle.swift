/// Shortest paths by definition: all triples for the distances, all pairs for what lies between.
struct PathOracle {
  let lengths: [[Int?]]
  let distances: [[Int?]]
  let pathCounts: [[Double]]

  private var vertices: Range<Int> { lengths.indices }

  init(lengths: [[Int?]]) {
    let vertices = lengths.indices
    var distances = lengths
    for vertex in vertices { distances[vertex][vertex] = 0 }
    for middle in vertices {
      for from in vertices {
        for to in vertices {
          guard let first = distances[from][middle], let second = distances[middle][to] else {
            continue
          }
          distances[from][to] = min(distances[from][to] ?? .max, first + second)
        }
      }
    }
    var counts = lengths.map { $0.map { _ in 0.0 } }
    for from in vertices {
      counts[from][from] = 1
      let reached = vertices.filter { $0 != from && distances[from][$0] != nil }
      for to in reached.sorted(by: { (distances[from][$0] ?? 0) < (distances[from][$1] ?? 0) }) {
        for before in vertices {
          guard let length = lengths[before][to], let start = distances[from][before],
            start + length == distances[from][to]
          else { continue }
          counts[from][to] += counts[from][before]
        }
      }
    }
    self.lengths = lengths
    self.distances = distances
    pathCounts = counts
  }

  /// The share of the shortest paths between two vertices that go from `first` to `last` on the way.
  private func share(_ from: Int, _ to: Int, through first: Int, _ last: Int, _ length: Int)
    -> Double
  {
    guard let whole = distances[from][to], let start = distances[from][first],
      let end = distances[last][to], start + length + end == whole
    else { return 0 }
    return pathCounts[from][first] * pathCounts[last][to] / pathCounts[from][to]
  }

  /// The betweenness of a vertex over ordered pairs.
  func betweenness(of vertex: Int) -> Double {
    var sum = 0.0
    for from in vertices where from != vertex {
      for to in vertices where to != vertex && to != from {
        sum += share(from, to, through: vertex, vertex, 0)
      }
    }
    return sum
  }

  /// The betweenness of an arc over ordered pairs.
  func betweenness(of first: Int, _ last: Int) -> Double {
    guard let length = lengths[first][last] else { return 0 }
    var sum = 0.0
    for from in vertices {
      for to in vertices where to != from { sum += share(from, to, through: first, last, length) }
    }
    return sum
  }
}
