import GraphKernel
import TestSupport
import Testing

/// Betweenness in hops is counted from eight sources at once, in large graphs from one at a time with
/// levels in a byte, and with lengths over distances: all must find the same.
@Suite("The ways of counting betweenness")
struct BetweennessWaysTests {
  private static func graph(
    seed: UInt64, count: Int, ties: Int, isDirected: Bool = false
  ) -> CompressedGraph {
    var generator = SplitMix64(seed: seed)
    let sources = (0..<ties).map { _ in Int32.random(in: 0..<Int32(count), using: &generator) }
    let targets = (0..<ties).map { _ in Int32.random(in: 0..<Int32(count), using: &generator) }
    let strengths = (0..<ties).map { _ in Double(Int.random(in: 1...5, using: &generator)) }
    return CompressedGraph(
      vertexCount: count, isDirected: isDirected, sources: sources, targets: targets,
      strengths: strengths, parallelTies: .largest)
  }

  /// Lengths of one step each that are still lengths.
  private static func steps(of graph: CompressedGraph) -> (CompressedGraph, TieLengths) {
    let equal = CompressedGraph(
      vertexCount: graph.vertexCount, isDirected: graph.isDirected,
      ties: graph.ties.map { .init($0.from, $0.to) })
    return (equal, equal.lengths(reading: .distance))
  }

  @Test("Eight at once find what one at a time finds", arguments: 0..<12 as Range<UInt64>)
  func eightAtOnce(seed: UInt64) {
    let graph = Self.graph(
      seed: seed, count: 65 + 9 * Int(seed), ties: 60 + 40 * Int(seed), isDirected: seed % 2 == 1)
    let (equal, lengths) = Self.steps(of: graph)
    let between = graph.betweenness()
    #expect(agree(graph.vertexBetweenness(), equal.betweenness(along: lengths).vertices))
    #expect(agree(graph.vertexBetweenness(), between.vertices))
    #expect(agree(between.ties, equal.betweenness(along: lengths).ties))
    let some: [Int32] = [3, 60, 7, 7, 0, 12, 33, 41, 18, 64]
    #expect(
      agree(
        graph.vertexBetweenness(from: some), equal.vertexBetweenness(along: lengths, from: some)))
  }

  @Test("Levels in a byte find what distances find", arguments: [0, 1, 2] as [UInt64])
  func large(seed: UInt64) {
    let count = 17_000
    // A network with hubs, a sparse one in parts, and a chain that is far longer than a byte counts.
    let graph =
      seed == 2
      ? CompressedGraph(
        vertexCount: count, ties: (1..<Int32(count)).map { .init($0 - 1, $0) })
      : Self.graph(seed: seed, count: count, ties: count * (seed == 0 ? 3 : 1))
    let (equal, lengths) = Self.steps(of: graph)
    let some: [Int32] = [5, 16_999, 300]
    #expect(
      agree(
        graph.vertexBetweenness(from: some), equal.vertexBetweenness(along: lengths, from: some)))
  }

  @Test("Any number of threads gives the same numbers, to the last bit", arguments: [1, 2, 3, 8])
  func threads(_ threads: Int) {
    let graph = Self.graph(seed: 9, count: 300, ties: 900)
    let lengths = graph.lengths(reading: .strength)
    #expect(graph.vertexBetweenness(threads: threads) == graph.vertexBetweenness())
    #expect(
      graph.betweenness(along: lengths, threads: threads) == graph.betweenness(along: lengths))
    #expect(graph.betweenness(threads: threads).ties == graph.betweenness().ties)
  }

  @Test("Weighted betweenness from some sources adds up to the whole")
  func someSources() {
    let graph = Self.graph(seed: 4, count: 120, ties: 300)
    let lengths = graph.lengths(reading: .strength)
    let vertices = Array(0..<Int32(graph.vertexCount))
    let low = graph.vertexBetweenness(along: lengths, from: vertices.filter { $0 < 50 })
    let high = graph.vertexBetweenness(along: lengths, from: vertices.filter { $0 >= 50 })
    #expect(
      agree(
        zip(low, high).map { $0 + $1 }, graph.betweenness(along: lengths).vertices))
  }

  @Test("Whole lengths in buckets and real ones on a heap find the same distances")
  func bucketsAndHeap() {
    for seed in 0..<20 as Range<UInt64> {
      let graph = Self.graph(seed: seed, count: 150, ties: 400, isDirected: seed % 2 == 0)
      let odd = CompressedGraph(
        vertexCount: graph.vertexCount, isDirected: graph.isDirected,
        ties: graph.ties.map { .init($0.from, $0.to, strength: $0.strength * 0.777123456789) })
      let whole = graph.distanceSummary(along: graph.lengths(reading: .strength))
      let real = odd.distanceSummary(along: odd.lengths(reading: .strength))
      #expect(whole.reachedCounts == real.reachedCounts)
      #expect(agree(whole.harmonic, real.harmonic.map { $0 / 0.777123456789 }))
      #expect(agree(whole.totalDistances, real.totalDistances.map { $0 * 0.777123456789 }))
      let one = graph.distances(from: 3, along: graph.lengths(reading: .strength))
      let other = odd.distances(from: 3, along: odd.lengths(reading: .strength))
      #expect(agree(one, other.map { $0.map { $0 * 0.777123456789 } }))
    }
  }
}
