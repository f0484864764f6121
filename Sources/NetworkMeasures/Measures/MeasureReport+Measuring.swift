import GraphKernel

extension MeasureReport {
  /// The size above which measures whose cost grows faster than the ties must be named.
  public static let largestWithoutNames = 20_000

  /// The names of all measures, in order.
  public static let names: [String] = Set(
    NetworkMeasure.all.map(\.name) + NodeMeasure.all.map(\.name) + EgoMeasures.names
      + PairMeasures.names + ["composition"]
  ).sorted()

  /// Measures a network.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - request: What to measure; everything, if left out. On networks of more than
  ///     `largestWithoutNames` nodes, measures whose cost grows faster than the ties are undefined
  ///     unless the request names them.
  /// - Precondition: The nodes of the request exist, and a pair is two different nodes.
  /// - Complexity: That of the dearest measure, for all of them O(*n*·*m* log *m*).
  public init(of network: MeasuredNetwork, _ request: MeasureRequest = MeasureRequest()) {
    ids = network.ids
    var bench = MeasureBench(
      network, seed: request.seed, samples: request.samples, threads: request.threads)
    let choice = Choice(request, network)
    measureNetwork(&bench, choice)
    measureNodes(&bench, choice)
    if request.samples != nil {
      describeSample(&bench, choice)
    } else if choice.takes("betweenness", isCostly: true) {
      measureTies(&bench)
    }
    if let ego = request.ego { measure(ego: ego, in: network, request, choice) }
    if !request.pairs.isEmpty { measure(request.pairs, in: network, choice) }
  }

  /// What a request takes of a network.
  private struct Choice {
    let only: Set<String>?
    let isLarge: Bool
    let isSampled: Bool
    let hasStrengths: Bool

    init(_ request: MeasureRequest, _ network: MeasuredNetwork) {
      only = request.only
      isSampled = request.samples != nil
      isLarge = network.ids.count > MeasureReport.largestWithoutNames
      hasStrengths = network.meaning == .strength
    }

    func names(_ name: String) -> Bool { only?.contains(name) ?? true }

    func takes(_ name: String, isCostly: Bool) -> Bool {
      names(name) && !(isLarge && isCostly && only == nil)
    }

    /// Whether a measure is estimated from a sample.
    func samples(_ name: String) -> Bool { isSampled && name.hasPrefix("betweenness") }

    /// Why a measure is not computed at all, or `nil` if it is.
    func obstacle(isCostly: Bool, needsStrengths: Bool) -> WhyUndefined? {
      if needsStrengths, !hasStrengths { return .weightsAreDistances }
      return isLarge && isCostly && only == nil ? .tooLarge : nil
    }
  }

  private mutating func measureNetwork(_ bench: inout MeasureBench, _ choice: Choice) {
    for measure in NetworkMeasure.counts { network[measure.name] = measure.value(&bench) }
    for measure in NetworkMeasure.all where choice.names(measure.name) {
      let obstacle = choice.obstacle(
        isCostly: measure.isCostly, needsStrengths: measure.needsStrengths)
      let value = obstacle == nil ? measure.value(&bench) : .undefined
      network[measure.name] = value
      if value == .undefined {
        undefined.append(
          Undefined(measure: measure.name, of: "network", because: obstacle ?? measure.because))
      }
      if case .record(let parts) = value, parts["modularity"] == .undefined {
        undefined.append(
          Undefined(
            measure: "\(measure.name).modularity", of: "network", because: .noTies))
      }
    }
  }

  private mutating func measureNodes(_ bench: inout MeasureBench, _ choice: Choice) {
    for measure in NodeMeasure.all where choice.names(measure.name) {
      let obstacle = choice.obstacle(
        isCostly: measure.isCostly && !choice.samples(measure.name),
        needsStrengths: measure.needsStrengths)
      guard obstacle == nil else {
        let none = MeasureColumn.numbers([Double?](repeating: nil, count: ids.count))
        nodes.append(Column(name: measure.name, values: none))
        undefined.append(
          Undefined(
            measure: measure.name, of: "nodes", because: obstacle ?? measure.because))
        continue
      }
      let values = measure.values(&bench)
      nodes.append(Column(name: measure.name, values: values))
      for row in values.undefinedRows {
        undefined.append(
          Undefined(measure: measure.name, of: ids[row], because: measure.because))
      }
    }
  }

  /// Tells how far the estimates of betweenness may be off.
  private mutating func describeSample(_ bench: inout MeasureBench, _ choice: Choice) {
    let sampled = NodeMeasure.all.map(\.name).filter { choice.samples($0) && choice.names($0) }
    guard !sampled.isEmpty else { return }
    let isWeighted = sampled.allSatisfy { $0.hasPrefix("betweennessWeighted") }
    guard let sample = isWeighted ? bench.weightedSample : bench.sample else { return }
    network["betweennessSample"] = .record([
      "confidence": .number(sample.confidence), "errorBound": .number(sample.errorBound),
      "errorBoundNormalized": .number(sample.normalizedErrorBound),
      "seed": .count(bench.seed), "sources": .count(sample.sourceCount),
    ])
    undefined.append(
      Undefined(measure: "betweenness", of: "ties", because: .tiesAreNotSampled))
  }

  private mutating func measureTies(_ bench: inout MeasureBench) {
    tieEnds = bench.graph.ties.map { Tie(from: Int($0.from), to: Int($0.to)) }
    ties = [
      Column(name: "betweenness", values: .numbers(bench.betweenness.ties)),
      Column(name: "betweennessNormalized", values: .numbers(bench.betweenness.normalizedTies)),
    ]
  }

  private mutating func measure(
    ego position: Int, in network: MeasuredNetwork, _ request: MeasureRequest, _ choice: Choice
  ) {
    let measures = EgoMeasures(of: position, in: network, categories: request.categories)
    ego = measures.values.filter { choice.names($0.key) }
    for (measure, because) in measures.undefined
    where choice.names(String(measure.prefix { $0 != "." })) {
      undefined.append(Undefined(measure: measure, of: "ego", because: because))
    }
  }

  private mutating func measure(
    _ pairs: [MeasureRequest.Pair], in network: MeasuredNetwork, _ choice: Choice
  ) {
    var records: [String: MeasureValue] = [:]
    for pair in pairs {
      let name = "\(ids[pair.one])|\(ids[pair.other])"
      let measures = PairMeasures(network.graph.similarity(of: pair.one, and: pair.other))
      records[name] = .record(measures.values.filter { choice.names($0.key) })
      if choice.names("jaccard"), measures.values["jaccard"] == .undefined {
        undefined.append(
          Undefined(measure: "jaccard", of: name, because: .noNeighbours))
      }
    }
    self.pairs = records
  }
}

/// The measures of two nodes.
private struct PairMeasures {
  static let names = [
    "jaccard", "adamicAdar", "resourceAllocation", "preferentialAttachment", "commonNeighbours",
  ]

  let values: [String: MeasureValue]

  init(_ similarity: VertexSimilarity) {
    values = [
      "jaccard": MeasureValue(similarity.jaccard),
      "adamicAdar": .number(similarity.adamicAdar),
      "resourceAllocation": .number(similarity.resourceAllocation),
      "preferentialAttachment": .count(similarity.preferentialAttachment),
      "commonNeighbours": .count(similarity.commonNeighbours),
    ]
  }
}
