/// What the distances from every vertex add up to: reach, closeness, eccentricity, efficiency.
///
/// All measures that rest on distances come from one pass over the sources.
///
///     let path = CompressedGraph(vertexCount: 3, ties: [.init(0, 1), .init(1, 2)])
///     let summary = path.distanceSummary()
///     summary.closeness[0]     // 0.667
///     summary.eccentricity     // [2, 1, 2]
///     summary.meanPathLength   // 1.333
public struct DistanceSummary: Sendable, Hashable {
  /// The number of other vertices that each vertex reaches, or is reached from.
  public let reachedCounts: [Int]

  /// The sum of the distances between each vertex and those it reaches.
  public let totalDistances: [Double]

  /// The sum of 1/distance between each vertex and those it reaches.
  ///
  /// This is harmonic closeness. A vertex that is not reached adds 0, so that it is defined for
  /// networks that fall apart, and 0 for a vertex without ties. Unit: 1/length.
  ///
  /// - Source: Y. Rochat, "Closeness centrality extended to unconnected graphs", ASNA 2009.
  public let harmonic: [Double]

  /// The largest distance between each vertex and those it reaches; 0 when it reaches none.
  let longestDistances: [Double]
}

extension CompressedGraph {
  /// Returns the sums of the distances of every vertex.
  ///
  /// - Parameters:
  ///   - lengths: How long each tie is: by default one step.
  ///   - direction: Whether the distances *from* or *to* each vertex count.
  ///   - threads: The largest number of threads that work at the same time; the result is the same with
  ///     any number.
  /// - Precondition: The lengths fit the graph.
  /// - Complexity: O(*n*(*n* + *m*)) in hops, O(*n*(*n* + *m* log *m*)) with lengths; O(*n*) space.
  public func distanceSummary(
    along lengths: TieLengths = .hops, direction: PathDirection = .outgoing, threads: Int = 1
  ) -> DistanceSummary {
    precondition(threads > 0, "There must be a thread")
    func all<Length>(
      _ arcs: ArcLengths<Length>, _ length: @Sendable (Length) -> Double,
      _ lengthOfSum: @Sendable (Length.Sum) -> Double
    ) -> DistanceSums {
      checkLengths(arcs)
      let groups = SourceGroups((0..<Int32(vertexCount)).map { $0 })
      let parts = ParallelWork.map(count: groups.count, threads: threads) {
        pathSearch(along: arcs, direction: direction)
      } work: { search, group in
        var sums = DistanceSums(capacity: groups[group].count)
        sums.add(groups[group], through: &search, length, lengthOfSum)
        return sums
      }
      return DistanceSums(joining: parts)
    }
    var sums = DistanceSums(capacity: vertexCount)
    switch lengths.measure {
    case .hops:
      if let steps = SmallSteps(hopsOf: self) {
        sums.add(steps, of: self, direction, TieLengths.Unit(numerator: 1, denominator: 1))
      } else {
        let none = ArcLengths<Int32>(outgoing: [], incoming: [])
        sums = all(none, { Double($0) }, { Double($0) })
      }
    case .short(let arcs, let unit, let small):
      checkLengths(arcs)
      if let small {
        sums.add(small, of: self, direction, unit)
      } else {
        sums = all(arcs, { unit.length(of: $0) }, { unit.length(of: $0) })
      }
    case .whole(let arcs, let unit):
      sums = all(arcs, { unit.length(of: $0) }, { unit.length(of: $0) })
    case .real(let arcs):
      sums = all(arcs, { $0 }, { $0 })
    }
    return DistanceSummary(
      reachedCounts: sums.counts, totalDistances: sums.totals, harmonic: sums.harmonic,
      longestDistances: sums.longest)
  }
}

extension DistanceSummary {
  /// The closeness of each vertex within what it reaches; `nil` for a vertex that reaches none.
  ///
  ///     Cᵢ = r / Σⱼ dᵢⱼ       j over the r vertices that i reaches
  ///
  /// A vertex in a small separate part can score high; `closenessWassermanFaust` corrects that. In
  /// directed graphs the usual closeness uses distances `incoming` to the vertex.
  ///
  /// - Shape: one number above 0 for each vertex, at most 1 in hops. Unit: 1/length.
  /// - Source: L. C. Freeman, *Social Networks* 1 (1979) 215-239, doi:10.1016/0378-8733(78)90021-7.
  public var closeness: [Double?] {
    zip(reachedCounts, totalDistances).map { $0 == 0 ? nil : Double($0) / $1 }
  }

  /// The closeness of each vertex, times the share of the others that it reaches.
  ///
  ///     Cᵢ = r / (n − 1) · r / Σⱼ dᵢⱼ
  ///
  /// - Edge cases: `nil` for a vertex that reaches none; equal to closeness in one connected part.
  /// - Source: S. Wasserman and K. Faust, *Social Network Analysis* (1994), 5.2.2.
  public var closenessWassermanFaust: [Double?] {
    let others = Double(reachedCounts.count - 1)
    return zip(reachedCounts, closeness).map { reached, closeness in
      closeness.map { Double(reached) / others * $0 }
    }
  }

  /// The largest distance of each vertex; `nil` where not every vertex is reached.
  ///
  /// - Edge cases: 0 in a graph with one vertex.
  public var eccentricity: [Double?] {
    zip(reachedCounts, longestDistances).map { $0 == reachedCounts.count - 1 ? $1 : nil }
  }

  /// The largest distance in the graph, or `nil` when it is not connected or empty.
  public var diameter: Double? { isConnected ? longestDistances.max() : nil }

  /// The smallest eccentricity in the graph, or `nil` when it is not connected or empty.
  public var radius: Double? { isConnected ? longestDistances.min() : nil }

  /// The mean distance between two vertices.
  ///
  /// - Edge cases: `nil` when the graph is not connected or has fewer than two vertices.
  public var meanPathLength: Double? {
    guard isConnected, reachedCounts.count >= 2 else { return nil }
    return totalDistances.reduce(0, +) / orderedPairCount
  }

  /// The mean of 1/distance over all pairs; a pair without a path adds 0.
  ///
  ///     E = 1 / (n(n − 1)) · Σᵢ Σⱼ 1/dᵢⱼ
  ///
  /// - Shape: from 0 to 1 in hops. Unit: 1/length.
  /// - Edge cases: `nil` with fewer than two vertices.
  /// - Source: V. Latora and M. Marchiori, *Phys. Rev. Lett.* 87 (2001) 198701,
  ///   doi:10.1103/PhysRevLett.87.198701.
  public var globalEfficiency: Double? {
    reachedCounts.count < 2 ? nil : harmonic.reduce(0, +) / orderedPairCount
  }

  private var isConnected: Bool {
    reachedCounts.allSatisfy { $0 == reachedCounts.count - 1 }
  }

  private var orderedPairCount: Double {
    Double(reachedCounts.count) * Double(reachedCounts.count - 1)
  }
}
