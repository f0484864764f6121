import GraphKernel
import TestSupport
import Testing

@Suite("Extreme strengths")
struct ExtremeStrengthTests {
  @Test("No measure becomes infinite or NaN", arguments: 0..<40 as Range<UInt64>)
  func finite(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let extremes = StrengthMatrix(seed: seed, isDirected: seed % 2 == 1)
    let choices = [1e-60, 1e-30, 1, 1e30, 1e60]
    let graph = CompressedGraph(
      vertexCount: extremes.count, isDirected: extremes.isDirected,
      ties: extremes.ties.map {
        .init($0.from, $0.to, strength: choices.randomElement(using: &generator) ?? 1)
      },
      parallelTies: .largest)
    let lengths = graph.lengths(reading: .strength)
    let between = graph.betweenness(along: lengths)
    let summary = graph.distanceSummary(along: lengths)
    let perVertex: [[Double?]] = [
      graph.constraints(by: .strength), graph.effectiveSizes(by: .strength),
      graph.efficiencies(by: .strength), graph.hierarchies(by: .strength), between.vertices,
      between.ties, summary.closeness, summary.harmonic, summary.eccentricity,
      graph.clusteringBarrat(), graph.clusteringOnnela(), graph.pageRank(by: .strength),
    ]
    for values in perVertex { #expect(values.allSatisfy { $0?.isFinite ?? true }) }
    let groups = (0..<Int32(extremes.count)).map { $0 % 2 }
    #expect(graph.modularity(of: groups, by: .strength)?.isFinite ?? true)
    #expect(graph.valuedDensity?.isFinite ?? true)
    #expect(graph.communities(by: .strength, using: &generator).membership.count == extremes.count)
  }
}
