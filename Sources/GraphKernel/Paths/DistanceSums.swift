/// The sums of the distances of one source after another.
///
/// Vertices at the same distance are counted before 1/distance is added, nearest first. So the sums
/// depend on the distances alone, not on the numbers of the vertices, and every search gives the same.
struct DistanceSums: Sendable {
  private(set) var counts: [Int] = []
  private(set) var totals: [Double] = []
  private(set) var harmonic: [Double] = []
  private(set) var longest: [Double] = []

  init(capacity: Int) {
    counts.reserveCapacity(capacity)
    totals.reserveCapacity(capacity)
    harmonic.reserveCapacity(capacity)
    longest.reserveCapacity(capacity)
  }

  /// Puts the sums of several groups of sources one behind the other.
  init(joining parts: [DistanceSums]) {
    counts = parts.flatMap(\.counts)
    totals = parts.flatMap(\.totals)
    harmonic = parts.flatMap(\.harmonic)
    longest = parts.flatMap(\.longest)
  }

  /// Adds some vertices of a graph as sources.
  mutating func add<Length>(
    _ sources: ArraySlice<Int32>, through search: inout PathSearch<Length>,
    _ length: (Length) -> Double, _ lengthOfSum: (Length.Sum) -> Double
  ) {
    var distances: [Length] = []
    for source in sources {
      search.run(from: Int(source))
      distances.removeAll(keepingCapacity: true)
      for place in 1..<search.reachedCount {
        distances.append(search.distances[Int(search.order[place])])
      }
      if !search.isInOrder { distances.sort() }
      var total = Length.Sum.zero
      var inverse = 0.0
      var place = 0
      while place < distances.count {
        let distance = distances[place]
        var count = 0
        while place < distances.count, distances[place] == distance {
          count &+= 1
          place &+= 1
        }
        total += distance.times(count)
        inverse += Double(count) * (1 / length(distance))
      }
      counts.append(distances.count)
      longest.append(length(distances.last ?? .zero))
      totals.append(lengthOfSum(total))
      harmonic.append(inverse)
    }
  }

  /// Adds every vertex of a small graph as a source.
  mutating func add(
    _ steps: SmallSteps, of graph: CompressedGraph, _ direction: PathDirection,
    _ length: (Int64) -> Double
  ) {
    let steps = direction == .outgoing ? steps : steps.reversed
    if steps.lengths.count == SIMD2<UInt64>.scalarCount {
      add(SmallPathSearch<SIMD2<UInt64>>(steps, vertexCount: graph.vertexCount), steps, length)
    } else {
      add(SmallPathSearch<SIMD8<UInt64>>(steps, vertexCount: graph.vertexCount), steps, length)
    }
  }

  private mutating func add<Row>(
    _ given: consuming SmallPathSearch<Row>, _ steps: SmallSteps, _ length: (Int64) -> Double
  ) {
    var search = given
    // The inverse of each distance that was met; divisions would cost as much as the search.
    var inverses: [Double] = [0]
    for source in 0..<search.vertexCount {
      var (count, total, farthest) = (0, 0, 0)
      var inverse = 0.0
      search.run(from: source, visits: false) { distance, vertices in
        while inverses.count <= distance {
          inverses.append(1 / length(Int64(inverses.count) * steps.divisor))
        }
        let here = vertices.nonzeroBitCount
        count &+= here
        total &+= here &* distance
        inverse += Double(here) * inverses[distance]
        farthest = distance
      } visit: { _, _ in
      }
      counts.append(count)
      totals.append(length(Int64(total) * steps.divisor))
      longest.append(length(Int64(farthest) * steps.divisor))
      harmonic.append(inverse)
    }
  }
}
