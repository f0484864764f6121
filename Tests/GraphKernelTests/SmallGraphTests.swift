import GraphKernel
import TestSupport
import Testing

/// A graph of at most 64 vertices is measured with masks, any other over rows. Strangers
/// without ties change nothing but the way of measuring.
@Suite("Small graphs")
struct SmallGraphTests {
  /// The same random ties in a small graph, and in a large one with strangers.
  private struct Pair {
    let seed: UInt64
    let small: CompressedGraph
    let large: CompressedGraph

    init(seed: UInt64) {
      self.seed = seed
      var generator = SplitMix64(seed: seed)
      // Most are tiny, so that a thousand can be tried; the largest fill a mask to its last bit.
      let largest = seed % 50 == 0 ? 64 : 14
      let count = seed % 200 == 0 ? 64 : Int.random(in: 1...largest, using: &generator)
      let chance = Double.random(in: 0...0.5, using: &generator)
      let isDirected = seed % 3 == 0
      // Few lengths, more than a row of masks holds, and lengths without a common unit.
      let scale: [Double] = [
        [1, 2, 3, 4, 5], [1, 2], [0.5, 1, 1.5], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
        [0.123456789, 0.777123456],
      ][Int(seed % 5)]
      var ties: [CompressedGraph.Tie] = []
      for from in 0..<count {
        for to in 0..<count where isDirected ? from != to : from < to {
          guard Double.random(in: 0..<1, using: &generator) < chance else { continue }
          let strength = scale.randomElement(using: &generator) ?? 1
          ties.append(.init(Int32(from), Int32(to), strength: strength))
        }
      }
      small = CompressedGraph(vertexCount: count, isDirected: isDirected, ties: ties)
      large = CompressedGraph(vertexCount: 65, isDirected: isDirected, ties: ties)
    }

    /// Whether a measure gives the same numbers, bit by bit.
    func isSame<Value: Equatable>(_ measure: (CompressedGraph) -> [Value]) -> Bool {
      measure(small) == Array(measure(large).prefix(small.vertexCount))
    }
  }

  /// A thousand pairs, made once for all tests.
  private static let pairs = (0..<1_000 as Range<UInt64>).map(Pair.init)

  @Test("Masks and rows find the same distances, to the last bit")
  func distances() {
    for pair in Self.pairs {
      for direction in [PathDirection.outgoing, .incoming] {
        for isWeighted in [false, true] {
          func summary(_ graph: CompressedGraph) -> DistanceSummary {
            graph.distanceSummary(
              along: isWeighted ? graph.lengths(reading: .strength) : .hops, direction: direction)
          }
          let (small, large) = (summary(pair.small), summary(pair.large))
          let count = pair.small.vertexCount
          #expect(small.reachedCounts == Array(large.reachedCounts[..<count]), "seed \(pair.seed)")
          #expect(
            small.totalDistances == Array(large.totalDistances[..<count]), "seed \(pair.seed)")
          #expect(small.harmonic == Array(large.harmonic[..<count]), "seed \(pair.seed)")
        }
      }
    }
  }

  @Test("Masks and rows find the same betweenness, to twelve digits")
  func betweenness() {
    for pair in Self.pairs {
      for isWeighted in [false, true] {
        func lengths(_ graph: CompressedGraph) -> TieLengths {
          isWeighted ? graph.lengths(reading: .strength) : .hops
        }
        let small = pair.small.betweenness(along: lengths(pair.small))
        let large = pair.large.betweenness(along: lengths(pair.large))
        let others = Array(large.vertices.prefix(pair.small.vertexCount))
        #expect(agree(small.vertices, others), "seed \(pair.seed)")
        #expect(agree(small.ties, large.ties), "seed \(pair.seed)")
        #expect(
          small.vertices == pair.small.vertexBetweenness(along: lengths(pair.small)),
          "seed \(pair.seed)")
      }
    }
  }

  @Test("Masks and rows find the same structural holes and clustering, to the last bit")
  func neighbourhoods() {
    for pair in Self.pairs {
      for value in [TieValue.presence, .strength] {
        #expect(pair.isSame { $0.constraints(by: value) }, "seed \(pair.seed)")
        #expect(pair.isSame { $0.hierarchies(by: value) }, "seed \(pair.seed)")
        #expect(pair.isSame { $0.effectiveSizes(by: value) }, "seed \(pair.seed)")
      }
      #expect(pair.isSame { $0.localClustering() }, "seed \(pair.seed)")
      #expect(pair.isSame { $0.clusteringBarrat() }, "seed \(pair.seed)")
      #expect(pair.isSame { $0.triangleCounts() }, "seed \(pair.seed)")
      #expect(
        pair.small.clusteringSummary().transitivity == pair.large.clusteringSummary().transitivity,
        "seed \(pair.seed)")
    }
  }

  @Test("Masks and rows find the same shares of a walk, to twelve digits")
  func walks() {
    for pair in Self.pairs {
      for value in [TieValue.presence, .strength] {
        let small = pair.small.pageRank(by: value)
        // Strangers take the same share from everybody.
        let large = pair.large.pageRank(by: value).prefix(small.count)
        let rest = large.reduce(0, +)
        #expect(agree(small, large.map { $0 / rest }), "seed \(pair.seed)")
      }
    }
  }

  @Test("The betweenness from some sources adds up to the whole")
  func someSources() {
    for pair in Self.pairs.prefix(200) {
      for graph in [pair.small, pair.large] {
        let whole = graph.vertexBetweenness()
        let vertices = Array(0..<Int32(graph.vertexCount))
        let even = graph.vertexBetweenness(from: vertices.filter { $0 % 2 == 0 })
        let odd = graph.vertexBetweenness(from: vertices.filter { $0 % 2 == 1 })
        #expect(agree(zip(even, odd).map { $0 + $1 }, whole), "seed \(pair.seed)")
      }
    }
  }
}
