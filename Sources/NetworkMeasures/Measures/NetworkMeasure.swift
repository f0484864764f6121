import GraphKernel

/// One measure of a network as a whole.
struct NetworkMeasure: Sendable {
  let name: String
  /// Whether the cost grows faster than the ties, so that a large network needs it named.
  var isCostly = false
  /// Whether it needs strengths, so that lengths will not do.
  var needsStrengths = false
  var because = WhyUndefined.noNodes
  let value: @Sendable (inout MeasureBench) -> MeasureValue

  /// What is always told: the size of the network, and what was done to its ties.
  static let counts: [NetworkMeasure] = [
    NetworkMeasure(name: "nodes") { .count($0.graph.vertexCount) },
    NetworkMeasure(name: "ties") { .count($0.graph.tieCount) },
    NetworkMeasure(name: "directed") { .truth($0.graph.isDirected) },
    NetworkMeasure(name: "mergedTies") { .count($0.graph.mergedTieCount) },
    NetworkMeasure(name: "selfTies") { .count($0.graph.selfTieCount) },
    NetworkMeasure(name: "zeroTies") { .count($0.graph.zeroTieCount) },
  ]

  /// The other measures, in order of name.
  static let all: [NetworkMeasure] = (ties + shape + paths + parts).sorted { $0.name < $1.name }

  private static let ties: [NetworkMeasure] = [
    NetworkMeasure(name: "density", because: .fewerThanTwoNodes) {
      MeasureValue($0.graph.density)
    },
    NetworkMeasure(name: "meanDegree") { MeasureValue($0.graph.meanDegree) },
    NetworkMeasure(name: "sumWeights") { .number($0.graph.totalStrength) },
    NetworkMeasure(name: "meanTieWeight", because: .noTies) {
      MeasureValue($0.graph.meanTieStrength)
    },
    NetworkMeasure(
      name: "valuedDensity", needsStrengths: true, because: .fewerThanTwoNodes
    ) { MeasureValue($0.graph.valuedDensity) },
    NetworkMeasure(name: "degreeCentralization", because: .fewerThanThreeNodes) {
      MeasureValue($0.graph.degreeCentralization)
    },
    NetworkMeasure(name: "degreeAssortativity", because: .sameDegrees) {
      MeasureValue($0.graph.degreeAssortativity)
    },
    NetworkMeasure(name: "reciprocity", because: .undirected) {
      MeasureValue($0.graph.reciprocity)
    },
    NetworkMeasure(name: "isolates") { .count($0.graph.isolateCount) },
  ]

  private static let shape: [NetworkMeasure] = [
    NetworkMeasure(name: "transitivity") { .number($0.clustering.transitivity) },
    NetworkMeasure(name: "averageClustering") { MeasureValue($0.clustering.meanOverAll) },
    NetworkMeasure(
      name: "averageClusteringDegreeTwoUp", because: .nobodyWithTwo
    ) { MeasureValue($0.clustering.meanOverTwoUp) },
    NetworkMeasure(name: "dyadCensus") { bench in
      let census = bench.graph.dyadCensus()
      return .record([
        "mutual": .count(census.mutual), "asymmetric": .count(census.asymmetric),
        "null": .count(census.null),
      ])
    },
    NetworkMeasure(
      name: "triadCensus", isCostly: true, because: .tooLargeForTriads
    ) { bench in
      guard bench.graph.vertexCount <= 2_000_000 else { return .undefined }
      let counts = bench.graph.triadCensus().counts.map(MeasureValue.count)
      return .record(
        Dictionary(zip(TriadCensus.names, counts), uniquingKeysWith: { first, _ in first }))
    },
    NetworkMeasure(
      name: "maximalCliques", isCostly: true, because: .tooManyCliques
    ) { bench in
      guard let cliques = bench.graph.maximalCliques(atMost: 100_000) else { return .undefined }
      let largest = cliques.map(\.count).max() ?? 0
      return .record(["count": .count(cliques.count), "largest": .count(largest)])
    },
  ]

  private static let paths: [NetworkMeasure] = [
    NetworkMeasure(name: "diameter", isCostly: true, because: .notConnected) {
      MeasureValue($0.distancesFrom.diameter)
    },
    NetworkMeasure(name: "radius", isCostly: true, because: .notConnected) {
      MeasureValue($0.distancesFrom.radius)
    },
    NetworkMeasure(
      name: "averagePathLength", isCostly: true, because: .notConnectedOrSmall
    ) { MeasureValue($0.distancesFrom.meanPathLength) },
    NetworkMeasure(
      name: "globalEfficiency", isCostly: true, because: .fewerThanTwoNodes
    ) { MeasureValue($0.distancesFrom.globalEfficiency) },
    NetworkMeasure(name: "averageLocalEfficiency", isCostly: true) {
      MeasureValue($0.graph.meanLocalEfficiency)
    },
  ]

  private static let parts: [NetworkMeasure] = [
    NetworkMeasure(name: "components") { parts($0.components) },
    NetworkMeasure(name: "strongComponents") { parts($0.strongComponents) },
    NetworkMeasure(name: "cutPoints") { bench in
      .list(bench.cuts.cutPoints.map { .text(bench.network.ids[Int($0)]) })
    },
    NetworkMeasure(name: "bridges") { bench in
      .list(
        bench.cuts.bridges.map { tie in
          .list([tie.from, tie.to].map { .text(bench.network.ids[Int($0)]) })
        })
    },
    NetworkMeasure(name: "communities") { bench in
      let found = bench.communities
      let modularity = bench.graph.modularity(of: found.membership)
      return .record([
        "count": .count(found.count), "modularity": MeasureValue(modularity),
        "seed": .count(bench.seed),
      ])
    },
  ]

  private static func parts(_ partition: Partition) -> MeasureValue {
    .record([
      "count": .count(partition.count), "sizes": .list(partition.sizes.map(MeasureValue.count)),
    ])
  }
}
