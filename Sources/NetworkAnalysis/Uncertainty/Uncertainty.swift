public import SupportNetwork

/// How certain the findings of one moment are.
public struct Uncertainty: Sendable, Hashable {
  /// The draws of closeness; their seed is part of the result.
  public let draws: ClosenessDraws
  /// Each finding with a word for it, in the order of the catalogue.
  public let judged: [JudgedFinding]

  /// Judges every finding of a network. The cost is that of the draws.
  public init(of network: Network, seed: UInt64 = ClosenessDraws.defaultSeed) {
    let findings = network.findings
    self.init(of: findings, findings.all, seed: seed)
  }

  /// Judges findings that are there already.
  init(
    of findings: Findings, _ all: [Finding<FindingValue>],
    seed: UInt64 = ClosenessDraws.defaultSeed
  ) {
    let draws = ClosenessDraws(of: findings.network, seed: seed)
    self.draws = draws
    judged = all.map { finding in
      let name = finding.definition.name
      let interval = draws.interval(of: name)
      return JudgedFinding(
        name: name, interval: interval,
        confidence: Confidence(
          of: finding, from: findings.inputs(of: name), interval: interval))
    }
  }
}

/// A finding with a word for how certain it is.
public struct JudgedFinding: Sendable, Hashable {
  /// The finding.
  public let name: FindingName
  /// The 80% interval under errors of closeness, if the finding depends on it.
  public let interval: ClosedRange<Double>?
  /// The word.
  public let confidence: Confidence
}
