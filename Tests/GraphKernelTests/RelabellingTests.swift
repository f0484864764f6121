import GraphKernel
import TestSupport
import Testing

@Suite("Names do not matter")
struct RelabellingTests {
  @Test("Every measure of a vertex moves with the vertex", arguments: 0..<40 as Range<UInt64>)
  func vertexMeasures(seed: UInt64) {
    let matrix = StrengthMatrix(seed: seed, isDirected: seed % 2 == 1)
    var generator = SplitMix64(seed: seed)
    let order = (0..<matrix.count).shuffled(using: &generator)
    let plain = vertexMeasures(of: matrix.graph)
    let other = vertexMeasures(of: matrix.relabelled(order).graph)
    for (before, after) in zip(plain, other) {
      #expect(agree(after, order.map { before[$0] }))
    }
  }

  @Test("Every measure of a whole graph stays", arguments: 0..<40 as Range<UInt64>)
  func graphMeasures(seed: UInt64) {
    let matrix = StrengthMatrix(seed: seed, isDirected: seed % 2 == 1)
    var generator = SplitMix64(seed: seed)
    let order = (0..<matrix.count).shuffled(using: &generator)
    let plain = matrix.graph
    let other = matrix.relabelled(order).graph
    #expect(agree(graphMeasures(of: plain), graphMeasures(of: other)))
    #expect(plain.components.sizes == other.components.sizes)
    #expect(plain.strongComponents.sizes == other.strongComponents.sizes)
    #expect(plain.triadCensus() == other.triadCensus())
    #expect(plain.dyadCensus() == other.dyadCensus())
    #expect(plain.maximalCliques().count == other.maximalCliques().count)
    #expect(plain.cutElements().bridges.count == other.cutElements().bridges.count)
  }

  private func vertexMeasures(of graph: CompressedGraph) -> [[Double?]] {
    let vertices = 0..<graph.vertexCount
    let summary = graph.distanceSummary(along: graph.lengths(reading: .strength))
    return [
      vertices.map { Double(graph.degree(of: $0)) }, vertices.map { graph.strength(of: $0) },
      graph.constraints(by: .strength), graph.effectiveSizes(by: .strength),
      graph.hierarchies(by: .strength), graph.betweenness().vertices, summary.closeness,
      summary.harmonic, summary.eccentricity, graph.localClustering(), graph.clusteringBarrat(),
      graph.clusteringOnnela(), graph.triangleCounts().map { Double($0) },
      graph.coreNumbers().map { Double($0) }, graph.localEfficiencies(),
      graph.pageRank(by: .strength),
    ]
  }

  private func graphMeasures(of graph: CompressedGraph) -> [Double?] {
    let summary = graph.distanceSummary()
    let clustering = graph.clusteringSummary()
    return [
      graph.density, graph.valuedDensity, graph.degreeCentralization, graph.degreeAssortativity,
      graph.reciprocity, graph.meanLocalEfficiency, summary.diameter, summary.radius,
      summary.meanPathLength, summary.globalEfficiency, clustering.transitivity,
      clustering.meanOverAll, clustering.meanOverTwoUp,
    ]
  }
}
