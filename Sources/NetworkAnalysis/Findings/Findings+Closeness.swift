// How close the people are.

import SupportNetwork

extension Findings {
  /// How many people stand in each circle, by the nearest placement of any household member.
  public var circles: Finding<CircleCounts> {
    asking(.circles) {
      let answers = alterAnswers
      func counts(_ count: (Circle) -> Int) -> CircleCounts {
        CircleCounts(inner: count(.inner), middle: count(.middle), outer: count(.outer))
      }
      let noneTold = !answers.isEmpty && answers.allSatisfy { $0.circle == nil }
      return Finding(
        .circles,
        value: noneTold ? nil : counts { circle in answers.count { $0.circle == circle } },
        of: answers.count,
        low: counts { circle in answers.count { $0.isSurely(in: circle) } },
        high: counts { circle in answers.count { $0.isPossibly(in: circle) } },
        missing: answers.flatMap(\.missingCircles),
        undefinedBecause: noneTold ? .noAnswers : nil)
    }
  }

  /// How close the people are on average, each by the household member who is closest to them.
  public var meanCloseness: Finding<Double> {
    asking(.meanCloseness) {
      guard !network.alters.isEmpty else {
        return Finding(.meanCloseness, undefinedBecause: .noAlters)
      }
      let answers = alterAnswers
      let told = answers.compactMap(\.closeness)
      func mean(_ steps: [Int]) -> Double { Double(steps.reduce(0, +)) / Double(steps.count) }
      return Finding(
        .meanCloseness,
        value: told.isEmpty ? nil : mean(told),
        low: mean(answers.map(\.closenessRange.lowerBound)),
        high: mean(answers.map(\.closenessRange.upperBound)),
        missing: answers.flatMap(\.missingCloseness),
        undefinedBecause: told.isEmpty ? .noAnswers : nil)
    }
  }

  /// The informal people with whom a household member is close, at 4 or 5, without conflict.
  ///
  /// It counts people, not pairs: a grandmother who is close to three children is one. Close and in
  /// conflict on the same tie does not count; a quarrel on another tie takes nothing away.
  public var strongInformalTies: Finding<Int> {
    asking(.strongInformalTies) {
      Finding(
        .strongInformalTies, counting: informalAnswers.map(\.isStrong), of: informal.count)
    }
  }
}

// MARK: - The rules

extension FindingCatalogue {
  static let aboutCloseness = [
    FindingRule(
      .circles, in: .people, from: .kahnAntonucci, symbols: nil,
      value: .circles { $0.circles },
      inputs: {
        $0.untoldAnswers(about: $0.alterAnswers)
          + $0.answers(to: .circle, of: $0.network.ties) { $0.circle.map(\.rawValue) }
      },
      working: { findings in
        .table(
          Circle.allCases.map { circle in
            let placed = findings.alterAnswers.filter { $0.circle == circle }
            return (.circle(circle), placed.map(\.person.rawValue).joined(separator: ", "))
          })
      },
      parts: .notASum,
      draws: .apart),
    FindingRule(
      .meanCloseness, in: .steps, from: .convention, symbols: nil,
      value: .number { $0.meanCloseness },
      inputs: {
        $0.untoldAnswers(about: $0.alterAnswers) + $0.closenessAnswers(of: $0.network.ties)
      },
      working: { .mean(of: $0.alterAnswers.compactMap(\.closeness)) },
      parts: .notASum,
      draws: .closeness { Double($0.sum) / Double($0.people) }),
    FindingRule(
      .strongInformalTies, in: .people, from: .convention, symbols: nil,
      value: .count { $0.strongInformalTies },
      inputs: {
        $0.untoldAnswers(about: $0.informalAnswers) + $0.closenessAnswers(of: $0.informalTies)
          + $0.qualityAnswers(of: $0.informalTies)
      },
      working: { .listing(ids: $0.informal(who: \.isStrong)) },
      parts: .people { $0.informal(who: \.isStrong) },
      draws: .closeness { Double($0.strong) }),
  ]
}
