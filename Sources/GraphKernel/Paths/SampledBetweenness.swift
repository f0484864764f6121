/// Betweenness as some of the vertices see it, and how far it may be from what all of them see.
public struct SampledBetweenness: Sendable, Hashable {
  /// The estimated betweenness of each vertex; exact where every vertex was a source.
  public let vertices: [Double]

  /// The number of vertices from which paths were counted.
  public let sourceCount: Int

  /// The chance that no estimate is farther from the truth than `errorBound`, at the least.
  public let confidence: Double

  /// How far the estimate of any vertex may be from its betweenness; 0 where every vertex was a source.
  public let errorBound: Double

  /// Whether ordered pairs were counted instead of unordered ones.
  let isDirected: Bool
}

extension SampledBetweenness {
  /// The number of pairs that a vertex could lie between, or `nil` where there is none.
  private var pairCount: Double? {
    let count = Double(vertices.count)
    return count < 3 ? nil : (count - 1) * (count - 2) / (isDirected ? 1 : 2)
  }

  /// The estimates, divided by the number of pairs of others; `nil` with fewer than three vertices.
  public var normalizedVertices: [Double]? {
    pairCount.map { pairs in vertices.map { $0 / pairs } }
  }

  /// The bound of the error of `normalizedVertices`; 0 with fewer than three vertices.
  public var normalizedErrorBound: Double { pairCount.map { errorBound / $0 } ?? 0 }
}

extension CompressedGraph {
  /// Returns an estimate of how often each vertex lies between others, from some sources drawn at
  /// random, with a bound of its error.
  ///
  ///     B̂ᵥ = n/k · Σ δₛ(v)          δₛ(v) = Σₜ σ(s, t | v) / σ(s, t),  s over k sources
  ///
  /// Every δₛ(v) is a number from 0 to n − 2, and the sources are drawn without replacement. So, with
  /// chance 1 − δ at the least, the estimates of *all* n vertices are off by no more than
  ///
  ///     n(n − 2) · √( (1 − (k − 1)/n) · ln(2n/δ) / (2k) )
  ///
  /// half of that in an undirected graph, where every pair counts once. That is Serfling's inequality
  /// for each vertex and each side, and the sum of their chances. It asks nothing of the graph; what
  /// is left out in fact is mostly far less.
  ///
  ///     var generator = SystemRandomNumberGenerator()
  ///     let sampled = graph.sampledBetweenness(samples: 500, using: &generator)
  ///     sampled.normalizedErrorBound  // 0.10
  ///     // for 5000 vertices
  ///
  /// - Parameters:
  ///   - lengths: How long each tie is: by default one step.
  ///   - samples: The number *k* of sources; from *n* on the result is exact.
  ///   - confidence: The chance 1 − δ with which the bound holds.
  ///   - threads: The largest number of threads that work at the same time.
  ///   - generator: The source of chance: pass a seeded one, and print its seed.
  /// - Shape: numbers from 0; the largest may exceed the number of pairs by the error.
  /// - Edge cases: fewer than three vertices have 0 and the bound 0.
  /// - Precondition: There is a sample, the confidence lies between 0 and 1, and the lengths fit the
  ///   graph.
  /// - Complexity: *k*/*n* of that of `betweenness(along:threads:)`; O(*n* + *m*) space.
  /// - Source: U. Brandes and C. Pich, *Int. J. Bifurcation Chaos* 17 (2007) 2303-2318,
  ///   doi:10.1142/S0218127407018403; R. J. Serfling, *Ann. Statist.* 2 (1974) 39-48,
  ///   doi:10.1214/aos/1176342611.
  public func sampledBetweenness(
    along lengths: TieLengths = .hops, samples: Int, confidence: Double = 0.95, threads: Int = 1,
    using generator: inout some RandomNumberGenerator
  ) -> SampledBetweenness {
    precondition(samples > 0, "There must be a sample")
    precondition(confidence > 0 && confidence < 1, "The confidence must lie between 0 and 1")
    guard samples < vertexCount else {
      return SampledBetweenness(
        vertices: vertexBetweenness(along: lengths, threads: threads), sourceCount: vertexCount,
        confidence: confidence, errorBound: 0, isDirected: isDirected)
    }
    let sums = vertexBetweenness(
      along: lengths, from: drawnVertices(samples, using: &generator), threads: threads)
    let (all, drawn) = (Double(vertexCount), Double(samples))
    let spread = (1 - (drawn - 1) / all) / (2 * drawn)
    let chance = Real.naturalLogarithm(2 * all / (1 - confidence))
    let pairs = all * max(all - 2, 0) / (isDirected ? 1 : 2)
    return SampledBetweenness(
      vertices: sums.map { $0 * all / drawn }, sourceCount: samples, confidence: confidence,
      errorBound: pairs * (spread * chance).squareRoot(), isDirected: isDirected)
  }

  /// Draws some of the vertices, none twice, in ascending order.
  private func drawnVertices(
    _ count: Int, using generator: inout some RandomNumberGenerator
  ) -> [Int32] {
    var vertices = (0..<Int32(vertexCount)).map { $0 }
    for place in 0..<count {
      vertices.swapAt(place, Int.random(in: place..<vertexCount, using: &generator))
    }
    return vertices.prefix(count).sorted()
  }
}
