// What is covered.

public import SupportNetwork

extension Findings {
  /// The needs of the family.
  public var needs: Finding<Int> { Finding(.needs, exact: coverage.count) }

  /// The needs with at least one informal provider.
  public var needsWithInformalProvider: Finding<Int> {
    Finding(
      .needsWithInformalProvider,
      counting: networkCoverage.map {
        judge($0, $0.hasInformalProvider, possible: mayHaveInformal)
      },
      of: networkCoverage.count)
  }

  /// The needs with at least as many informal providers as the family wants or, where only a
  /// professional can do it, with a professional.
  public var needsMeetingTarget: Finding<Int> { meetingTarget(among: coverage) }

  /// Those of them that the network can cover: what only a professional can do counts for no share of
  /// the network.
  var networkNeedsMeetingTarget: Finding<Int> { meetingTarget(among: networkCoverage) }

  private func meetingTarget(among coverage: [NeedCoverage]) -> Finding<Int> {
    Finding(
      .needsMeetingTarget,
      counting: coverage.map {
        judge(
          $0, $0.meetsTarget,
          possible: !network.moment.asked(.members)
            || ($0.need.professionalsOnly
              ? !network.professionals.isEmpty : informal.count >= $0.need.target)
        )
      },
      of: coverage.count)
  }

  /// The needs with at least two informal providers, so that one can step in for the other.
  public var needsWithBackup: Finding<Int> {
    Finding(
      .needsWithBackup,
      counting: networkCoverage.map {
        judge(
          $0, $0.hasBackup,
          possible: informal.count >= 2 || !network.moment.asked(.members))
      },
      of: networkCoverage.count)
  }

  /// The needs for which professionals provide and nobody else.
  public var needsOnlyProfessional: Finding<[SupportNeed.ID]> {
    Finding(
      .needsOnlyProfessional,
      listing: networkCoverage.map {
        (
          $0.need.id,
          judge(
            $0, $0.isOnlyProfessional,
            possible: !network.professionals.isEmpty || !network.moment.asked(.members))
        )
      },
      of: networkCoverage.count)
  }

  /// The needs for which nobody provides, of the household, the informal people or professionals.
  public var needsUncovered: Finding<[SupportNeed.ID]> {
    Finding(
      .needsUncovered,
      listing: coverage.map { ($0.need.id, judge($0, $0.isUncovered, possible: true)) },
      of: coverage.count)
  }

  /// Whether something holds for a need; `possible` is whether any filling could make it hold.
  private func judge(
    _ coverage: NeedCoverage, _ told: Bool?, possible: Bool
  ) -> Judgement {
    if let told { return Judgement(told) }
    return possible ? .open([.providers(of: coverage.need.id)]) : .no
  }
}

// MARK: - The rules

extension FindingCatalogue {
  static let aboutNeeds = [
    FindingRule(
      .needs, in: .needs, from: .convention, symbols: nil,
      value: .count { $0.needs },
      inputs: { $0.targetAnswers },
      working: { .listing(ids: $0.coverage.map(\.need.id)) },
      parts: .notASum,
      draws: .apart),
    FindingRule(
      .needsWithInformalProvider, in: .needs, from: .convention, symbols: nil,
      value: .count { $0.needsWithInformalProvider },
      inputs: { $0.providerAnswers },
      working: { .listing(ids: $0.needs(with: \.hasInformalProvider)) },
      parts: .notASum,
      draws: .apart),
    FindingRule(
      .needsMeetingTarget, in: .needs, from: .convention, symbols: nil,
      value: .count { $0.needsMeetingTarget },
      inputs: { $0.targetAnswers + $0.providerAnswers },
      working: { .listing(ids: $0.needs(with: \.meetsTarget)) },
      parts: .notASum,
      draws: .apart),
    FindingRule(
      .needsWithBackup, in: .needs, from: .convention, symbols: nil,
      value: .count { $0.needsWithBackup },
      inputs: { $0.providerAnswers },
      working: { .listing(ids: $0.needs(with: \.hasBackup)) },
      parts: .notASum,
      draws: .apart),
    FindingRule(
      .needsOnlyProfessional, in: .needs, from: .convention, symbols: nil,
      value: .needs { $0.needsOnlyProfessional },
      inputs: { $0.providerAnswers },
      working: { .listing(ids: $0.needs(with: \.isOnlyProfessional)) },
      parts: .notASum,
      draws: .apart),
    FindingRule(
      .needsUncovered, in: .needs, from: .convention, symbols: nil,
      value: .needs { $0.needsUncovered },
      inputs: { $0.providerAnswers },
      working: { .listing(ids: $0.needs(with: \.isUncovered)) },
      parts: .notASum,
      draws: .apart),
  ]
}

extension Findings {
  /// The needs of which something is known to hold, in ascending order.
  fileprivate func needs(with holds: (NeedCoverage) -> Bool?) -> [SupportNeed.ID] {
    coverage.filter { holds($0) == true }.map(\.need.id)
  }
}
