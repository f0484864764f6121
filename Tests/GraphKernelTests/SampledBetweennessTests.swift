import GraphKernel
import TestSupport
import Testing

@Suite("Sampled betweenness")
struct SampledBetweennessTests {
  /// A ring with some ties across.
  private func ring(of count: Int, isDirected: Bool) -> CompressedGraph {
    let ties = (0..<Int32(count)).flatMap { vertex in
      [1, 7, 31].map { step in
        CompressedGraph.Tie(vertex, (vertex * step + step) % Int32(count), strength: Double(step))
      }
    }
    return CompressedGraph(vertexCount: count, isDirected: isDirected, ties: ties)
  }

  @Test("As many samples as vertices, or more, give the exact numbers", arguments: [400, 9_999])
  func exact(samples: Int) {
    for isDirected in [false, true] {
      let graph = ring(of: 400, isDirected: isDirected)
      let exact = graph.betweenness()
      var generator = SplitMix64(seed: 1)
      let sampled = graph.sampledBetweenness(samples: samples, using: &generator)
      #expect(agree(sampled.vertices, exact.vertices))
      #expect(agree(sampled.normalizedVertices ?? [], exact.normalizedVertices ?? []))
      #expect(sampled.errorBound == 0)
      #expect(sampled.sourceCount == 400)
    }
  }

  @Test("No estimate is farther off than the bound", arguments: [1, 10, 60, 200, 399])
  func withinBound(samples: Int) {
    for isDirected in [false, true] {
      let graph = ring(of: 400, isDirected: isDirected)
      let lengths = graph.lengths(reading: .strength)
      for (length, exact) in [
        (TieLengths.hops, graph.betweenness()), (lengths, graph.betweenness(along: lengths)),
      ] {
        for seed in 0..<10 as Range<UInt64> {
          var generator = SplitMix64(seed: seed)
          let sampled = graph.sampledBetweenness(along: length, samples: samples, using: &generator)
          #expect(
            zip(sampled.vertices, exact.vertices).allSatisfy {
              abs($0 - $1) <= sampled.errorBound
            })
          #expect(
            zip(sampled.normalizedVertices ?? [], exact.normalizedVertices ?? []).allSatisfy {
              abs($0 - $1) <= sampled.normalizedErrorBound
            })
        }
      }
    }
  }

  @Test("The bound is the formula: 100 of 1000 vertices in 19 of 20 cases")
  func formula() {
    var generator = SplitMix64(seed: 1)
    let graph = ring(of: 1_000, isDirected: true)
    let sampled = graph.sampledBetweenness(samples: 100, using: &generator)
    // √(0.901 · ln 40,000 / 200) of the largest sum, 1000 · 998; and of 999 · 998 pairs.
    let part = (0.901 * naturalLogarithm(40_000) / 200).squareRoot()
    #expect(abs(sampled.errorBound - part * 998_000) < 1e-6)
    #expect(abs(sampled.normalizedErrorBound - part * 1000 / 999) < 1e-12)
    let half = ring(of: 1_000, isDirected: false)
      .sampledBetweenness(samples: 100, using: &generator)
    #expect(abs(half.errorBound - part * 499_000) < 1e-6)
    #expect(abs(half.normalizedErrorBound - part * 1000 / 999) < 1e-12)
  }

  @Test("The same seed draws the same sources, and the mean of many draws is the truth")
  func seeds() {
    let graph = ring(of: 60, isDirected: false)
    func estimate(_ seed: UInt64) -> [Double] {
      var generator = SplitMix64(seed: seed)
      return graph.sampledBetweenness(samples: 12, using: &generator).vertices
    }
    #expect(estimate(5) == estimate(5))
    #expect(estimate(5) != estimate(6))
    let all = (0..<2_000 as Range<UInt64>).map(estimate)
    let exact = graph.betweenness().vertices
    for vertex in exact.indices {
      let mean = all.reduce(0) { $0 + $1[vertex] } / Double(all.count)
      #expect(abs(mean - exact[vertex]) < 0.05 * (exact.max() ?? 0))
    }
  }

  @Test("Small graphs have nothing between, and no samples trap")
  func edges() async {
    var generator = SplitMix64(seed: 1)
    let pair = CompressedGraph(vertexCount: 2, ties: ties((0, 1)))
    let sampled = pair.sampledBetweenness(samples: 1, using: &generator)
    #expect(sampled.vertices == [0, 0])
    #expect(sampled.errorBound == 0)
    #expect(sampled.normalizedVertices == nil)
    let none = CompressedGraph(vertexCount: 0, ties: [])
    #expect(none.sampledBetweenness(samples: 5, using: &generator).vertices.isEmpty)
    await #expect(processExitsWith: .failure) {
      var generator = SystemRandomNumberGenerator()
      _ = CompressedGraph(vertexCount: 1, ties: []).sampledBetweenness(
        samples: 0, using: &generator)
    }
  }
}
