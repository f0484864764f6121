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
    _ unit: TieLengths.Unit
  ) {
    let steps = direction == .outgoing ? steps : steps.reversed
    let count = graph.vertexCount
    switch steps.lengths.count {
    case TwoMasks.count: add(SmallPathSearch<TwoMasks>(steps, vertexCount: count), steps, unit)
    case SixMasks.count: add(SmallPathSearch<SixMasks>(steps, vertexCount: count), steps, unit)
    default: add(SmallPathSearch<EightMasks>(steps, vertexCount: count), steps, unit)
    }
  }

  private mutating func add<Row>(
    _ given: consuming SmallPathSearch<Row>, _ steps: SmallSteps, _ unit: TieLengths.Unit
  ) {
    var search = given
    // The inverse of each distance that was met; divisions would cost as much as the search.
    var inverses: [Double] = []
    inverses.reserveCapacity(128)
    for source in 0..<search.vertexCount {
      var (count, total, farthest) = (0, 0, 0)
      var inverse = 0.0
      search.run(from: source, visits: false) { distance, vertices in
        while inverses.count <= distance {
          let more = unit.inverses(from: inverses.count, times: steps.divisor)
          for lane in 0..<more.scalarCount { inverses.append(more[lane]) }
        }
        let here = vertices.nonzeroBitCount
        count &+= here
        total &+= here &* distance
        inverse += Double(here) * inverses[distance]
        farthest = distance
      } visit: { _, _ in
      }
      counts.append(count)
      totals.append(unit.length(of: Int64(total) * steps.divisor))
      longest.append(unit.length(of: Int64(farthest) * steps.divisor))
      harmonic.append(inverse)
    }
  }
}

extension TieLengths.Unit {
  /// The inverses of eight lengths, the first of them a number of steps long and each a step longer
  /// than the one before.
  @inline(__always)
  fileprivate func inverses(from steps: Int, times divisor: Int64) -> Scratch<Double>.Block {
    typealias Block = Scratch<Double>.Block
    let counts = Block(0, 1, 2, 3, 4, 5, 6, 7) + Double(steps)
    return 1 / (counts * Double(divisor) * numerator / denominator)
  }
}
