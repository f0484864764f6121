import GraphKernel

/// One measure of every node: its name, when it may be left out, and how it is computed.
struct NodeMeasure: Sendable {
  let name: String
  /// Whether the cost grows faster than the ties, so that a large network needs it named.
  var isCostly = false
  /// Whether it needs strengths, so that lengths will not do.
  var needsStrengths = false
  var because = WhyUndefined.noTies
  let values: @Sendable (inout MeasureBench) -> MeasureColumn

  /// All measures, in order of name.
  static let all: [NodeMeasure] = (ties + paths + clustering + holes + spectral)
    .sorted { $0.name < $1.name }

  private static let ties: [NodeMeasure] = [
    NodeMeasure(name: "degree") { bench in bench.perVertex { $0.degree(of: $1) } },
    NodeMeasure(name: "inDegree") { bench in bench.perVertex { $0.inDegree(of: $1) } },
    NodeMeasure(name: "outDegree") { bench in bench.perVertex { $0.outDegree(of: $1) } },
    NodeMeasure(
      name: "strength", needsStrengths: true, because: .weightsAreDistances
    ) { bench in
      let graph = bench.graph
      return .numbers((0..<graph.vertexCount).map { graph.strength(of: $0) })
    },
    NodeMeasure(name: "coreNumber") { .counts($0.graph.coreNumbers()) },
    NodeMeasure(name: "community") { .counts($0.communities.membership.map(Int.init)) },
  ]

  private static let paths: [NodeMeasure] = [
    NodeMeasure(name: "betweenness", isCostly: true) {
      .numbers($0.sample?.vertices ?? $0.betweenness.vertices)
    },
    NodeMeasure(
      name: "betweennessNormalized", isCostly: true, because: .fewerThanThreeNodes
    ) { bench in
      bench.column(
        bench.samples == nil
          ? bench.betweenness.normalizedVertices : bench.sample?.normalizedVertices)
    },
    NodeMeasure(name: "betweennessWeighted", isCostly: true) {
      .numbers($0.weightedSample?.vertices ?? $0.weightedBetweenness.vertices)
    },
    NodeMeasure(
      name: "betweennessWeightedNormalized", isCostly: true,
      because: .fewerThanThreeNodes
    ) { bench in
      bench.column(
        bench.samples == nil
          ? bench.weightedBetweenness.normalizedVertices : bench.weightedSample?.normalizedVertices)
    },
    NodeMeasure(name: "closeness", isCostly: true, because: .reachesNobody) {
      .numbers($0.distancesTo.closeness)
    },
    NodeMeasure(
      name: "closenessWassermanFaust", isCostly: true, because: .reachesNobody
    ) { .numbers($0.distancesTo.closenessWassermanFaust) },
    NodeMeasure(
      name: "closenessWassermanFaustWeighted", isCostly: true,
      because: .reachesNobody
    ) { .numbers($0.weightedDistancesTo.closenessWassermanFaust) },
    NodeMeasure(name: "harmonic", isCostly: true) { .numbers($0.distancesTo.harmonic) },
    NodeMeasure(name: "eccentricity", isCostly: true, because: .notReached) {
      .numbers($0.distancesFrom.eccentricity)
    },
  ]

  private static let clustering: [NodeMeasure] = [
    NodeMeasure(name: "localClustering") { .numbers($0.graph.localClustering()) },
    NodeMeasure(name: "clusteringBarrat", needsStrengths: true) {
      .numbers($0.graph.clusteringBarrat())
    },
    NodeMeasure(name: "clusteringOnnela", needsStrengths: true) {
      .numbers($0.graph.clusteringOnnela())
    },
    NodeMeasure(name: "triangles") { .counts($0.graph.triangleCounts()) },
  ]

  private static let holes: [NodeMeasure] = [
    NodeMeasure(name: "constraint") { .numbers($0.graph.constraints()) },
    NodeMeasure(name: "constraintWeighted", needsStrengths: true) {
      .numbers($0.graph.constraints(by: .strength))
    },
    NodeMeasure(name: "effectiveSize") { .numbers($0.graph.effectiveSizes()) },
    NodeMeasure(name: "effectiveSizeWeighted", needsStrengths: true) {
      .numbers($0.graph.effectiveSizes(by: .strength))
    },
    NodeMeasure(name: "efficiency") { .numbers($0.graph.efficiencies()) },
    NodeMeasure(name: "efficiencyWeighted", needsStrengths: true) {
      .numbers($0.graph.efficiencies(by: .strength))
    },
    NodeMeasure(name: "hierarchy", because: .fewerThanTwoContacts) {
      .numbers($0.graph.hierarchies())
    },
    NodeMeasure(
      name: "hierarchyWeighted", needsStrengths: true, because: .fewerThanTwoContacts
    ) { .numbers($0.graph.hierarchies(by: .strength)) },
  ]

  private static let spectral: [NodeMeasure] = [
    NodeMeasure(name: "eigenvector", because: .noEigenvector) {
      $0.column($0.graph.eigenvectorCentrality())
    },
    NodeMeasure(
      name: "eigenvectorWeighted", needsStrengths: true, because: .noEigenvector
    ) { $0.column($0.graph.eigenvectorCentrality(by: .strength)) },
    NodeMeasure(name: "pageRank") { .numbers($0.graph.pageRank()) },
    NodeMeasure(name: "pageRankWeighted", needsStrengths: true) {
      .numbers($0.graph.pageRank(by: .strength))
    },
  ]
}

extension MeasureBench {
  /// One value for each vertex, or none for any.
  fileprivate func column(_ values: [Double]?) -> MeasureColumn {
    .numbers(values ?? [Double?](repeating: nil, count: graph.vertexCount))
  }

  fileprivate func perVertex(_ value: (CompressedGraph, Int) -> Int) -> MeasureColumn {
    .counts((0..<graph.vertexCount).map { value(graph, $0) })
  }
}
