// What the people give.

import SupportNetwork

extension Findings {
  /// The informal people from whom the household receives any support.
  ///
  /// Support on a tie in conflict counts: the conflict stands beside it, and takes nothing away.
  public var informalSupporters: Finding<Int> {
    asking(.informalSupporters) {
      Finding(
        .informalSupporters, counting: informalAnswers.map { $0.gives(atLeast: 1) },
        of: informal.count)
    }
  }

  /// How many different types of support an informal supporter gives, on average.
  public var multiplexity: Finding<Double> {
    asking(.multiplexity) {
      let answers = informalAnswers
      let supporters = answers.filter { !$0.supportTypes.isEmpty }
      let silent = answers.count { $0.supportTypes.isEmpty && !$0.missingSupport.isEmpty }
      let missing = answers.flatMap(\.missingSupport)
      guard !supporters.isEmpty else {
        let reason: Because = silent > 0 && silent == answers.count ? .noAnswers : .noSupporters
        return Finding(.multiplexity, undefinedBecause: reason, missing: missing)
      }
      // Whoever is silent may give nothing, one type, or all of them: one type each is the worst for
      // the mean, all types each the best.
      let all = SupportType.allCases.count
      let told = supporters.reduce(0) { $0 + $1.supportTypes.count }
      let most = supporters.map { $0.missingSupport.isEmpty ? $0.supportTypes.count : all }
        .reduce(0, +)
      let people = Double(supporters.count + silent)
      return Finding(
        .multiplexity, value: Double(told) / Double(supporters.count),
        low: Double(told + silent) / people, high: Double(most + silent * all) / people,
        missing: missing)
    }
  }

  /// The informal people who give two types of support or more.
  public var multiplexSupporters: Finding<Int> {
    asking(.multiplexSupporters) {
      Finding(
        .multiplexSupporters, counting: informalAnswers.map { $0.gives(atLeast: 2) },
        of: informalSupporters.value)
    }
  }

  /// The informal supporters with whom support goes both ways.
  public var reciprocalSupporters: Finding<Int> {
    asking(.reciprocalSupporters) {
      Finding(
        .reciprocalSupporters,
        counting: informalAnswers.map(\.isMutualSupporter),
        of: informalSupporters.value)
    }
  }
}

// MARK: - The rules

extension FindingCatalogue {
  static let aboutSupport = [
    FindingRule(
      .informalSupporters, in: .people, from: .convention, symbols: nil,
      value: .count { $0.informalSupporters },
      inputs: { $0.supportAnswers },
      working: { .listing(ids: $0.informal { $0.gives(atLeast: 1) }) },
      parts: .people { $0.informal { $0.gives(atLeast: 1) } },
      draws: .apart),
    FindingRule(
      .multiplexity, in: .supportTypes, from: .convention, symbols: nil,
      value: .number { $0.multiplexity },
      inputs: { $0.supportAnswers },
      working: { .mean(of: $0.informalAnswers.map(\.supportTypes.count).filter { $0 > 0 }) },
      parts: .notASum,
      draws: .apart),
    FindingRule(
      .multiplexSupporters, in: .people, from: .convention, symbols: nil,
      value: .count { $0.multiplexSupporters },
      inputs: { $0.supportAnswers },
      working: { .listing(ids: $0.informal { $0.gives(atLeast: 2) }) },
      parts: .people { $0.informal { $0.gives(atLeast: 2) } },
      draws: .apart),
    FindingRule(
      .reciprocalSupporters, in: .people, from: .convention, symbols: nil,
      value: .count { $0.reciprocalSupporters },
      inputs: {
        $0.supportAnswers
          + $0.answers(to: .reciprocity, of: $0.informalTies) { $0.reciprocity.map(\.rawValue) }
          + $0.answers(to: .gives, of: $0.informalTies) { $0.gives.map(\.inWords) }
      },
      working: { .listing(ids: $0.informal(who: \.isMutualSupporter)) },
      parts: .people { $0.informal(who: \.isMutualSupporter) },
      draws: .apart),
  ]
}

extension AlterAnswers {
  /// Whether the household receives support, and support goes both ways.
  fileprivate var isMutualSupporter: Judgement { .all([gives(atLeast: 1), isMutual]) }
}
