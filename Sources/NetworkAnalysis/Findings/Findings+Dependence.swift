// On whom it rests.
//
// The providers of a need may be missing. What each finding can be at least and at most then follows
// by hand from one thought: with k such needs, any informal person may provide for none up to all k
// of them, independently of the others.

import SupportNetwork

extension Findings {
  /// One informal person who provides for one need, counted over all needs.
  public var assignments: Finding<Int> {
    asking(.assignments) {
      let told = coverage.reduce(0) { $0 + $1.informal.count }
      return Finding(
        .assignments, value: noneTold ? nil : told, low: told,
        high: told + silentNeeds.reduce(0) { $0 + informal.count - $1.informal.count },
        missing: missingProviders,
        undefinedBecause: noneTold ? .noAnswers : nil)
    }
  }

  /// Who has most assignments, and which share of all they are.
  public var topProvider: Finding<TopProvider> {
    let loads = loads
    let total = loads.reduce(0) { $0 + $1.count }
    guard let top = loads.map(\.count).max(), total > 0 else {
      return undefinedWithoutProvider(.topProvider)
    }
    let open = silentNeeds.count
    // What the first of the others has, for one of those who have most.
    let nextToTop =
      loads.count { $0.count == top } > 1 ? top : loads.map(\.count).filter { $0 < top }.max() ?? 0
    func people(_ isIncluded: (_ own: Int, _ others: Int) -> Bool) -> [Person.ID] {
      loads.filter { isIncluded($0.count, $0.count == top ? nextToTop : top) }.map(\.id)
    }
    // The share is least when everybody else is filled up to the top, and no further.
    let spread = loads.map { min($0.count + open, top) }.reduce(0, +)
    return Finding(
      .topProvider,
      value: TopProvider(
        people: people { own, _ in own == top }, assignments: top,
        share: Double(top) / Double(total)),
      low: TopProvider(
        people: people { own, others in own >= others + open && own > 0 }, assignments: top,
        share: Double(top) / Double(spread)),
      high: TopProvider(
        people: people { own, others in own + open >= others && own + open > 0 },
        assignments: top + open, share: Double(top + open) / Double(total + open)),
      missing: missingProviders)
  }

  /// Whose absence leaves the fewest needs with an informal provider.
  ///
  /// If it leaves as many as there are, no single absence uncovers a need.
  public var withoutOnePerson: Finding<WithoutOnePerson> {
    asking(.withoutOnePerson) {
      let loads = loads
      guard loads.contains(where: { $0.count > 0 }) else {
        return undefinedWithoutProvider(.withoutOnePerson)
      }
      let open = silentNeeds.count
      let covered = coverage.count { !$0.informal.isEmpty }
      var alone: [Person.ID: Int] = [:]
      for need in coverage where need.informal.count == 1 {
        alone[need.informal[0], default: 0] += 1
      }
      let left = loads.enumerated().map { place, load in
        (
          id: load.id, place: place, isProvider: load.count > 0,
          covered: covered - (alone[load.id] ?? 0)
        )
      }
      let providers = left.filter(\.isProvider)
      guard let least = providers.map(\.covered).min() else {
        return undefinedWithoutProvider(.withoutOnePerson)
      }
      // A need that is open may rest on any one person alone: it then counts for everybody else.
      let sure = providers.filter { one in
        left.allSatisfy { other in
          other.place == one.place || !(other.isProvider || open > 0)
            || one.covered + open <= other.covered
        }
      }
      let possible = left.filter { one in
        (one.isProvider || open > 0)
          && providers.allSatisfy { $0.place == one.place || one.covered <= $0.covered + open }
      }
      let others = informal.count >= 2 ? open : 0
      return Finding(
        .withoutOnePerson,
        value: WithoutOnePerson(
          people: providers.filter { $0.covered == least }.map(\.id), needsCovered: least),
        of: networkCoverage.count,
        low: WithoutOnePerson(people: sure.map(\.id), needsCovered: least),
        high: WithoutOnePerson(people: possible.map(\.id), needsCovered: least + others),
        missing: missingProviders)
    }
  }

  /// How many needs each informal person provides for, in ascending order of person.
  private var loads: [(id: Person.ID, count: Int)] {
    informalAnswers.map { ($0.person, needs(of: $0.person).count) }
  }

  /// The needs whose providers are missing.
  private var silentNeeds: [NeedCoverage] {
    networkCoverage.filter { $0.providers.value == nil }
  }

  /// The missing answers that could name an informal person.
  private var missingProviders: [InputPath] {
    informal.isEmpty ? [] : silentNeeds.map { .providers(of: $0.need.id) }
  }

  /// Whether there are needs and informal people, and of no need the providers are known.
  private var noneTold: Bool {
    !missingProviders.isEmpty && missingProviders.count == networkCoverage.count
      && networkCoverage.allSatisfy(\.informal.isEmpty)
  }

  private func undefinedWithoutProvider<Value>(_ name: FindingName) -> Finding<Value> {
    return Finding(
      name, undefinedBecause: noneTold ? .noAnswers : .noInformalProvider,
      missing: missingProviders)
  }
}

// MARK: - The rules

extension FindingCatalogue {
  static let aboutDependence = [
    FindingRule(
      .assignments, in: .assignments, from: .convention, symbols: nil,
      value: .count { $0.assignments },
      inputs: { $0.providerAnswers },
      working: { .calculation(Working.sum($0.coverage.map { "\($0.informal.count)" })) },
      parts: .people { $0.coverage.flatMap(\.informal) },
      draws: .apart),
    FindingRule(
      .topProvider, in: .assignments, from: .convention, symbols: nil,
      value: .topProvider { $0.topProvider },
      inputs: { $0.providerAnswers },
      working: { findings in
        let counts = findings.eachProvider { person in
          findings.coverage.count { $0.informal.contains(person) }
        }
        let rows = counts.map { ($0.subject, "\($0.count)") }
        let (top, all) = (counts.map(\.count).max() ?? 0, counts.map(\.count).reduce(0, +))
        return .table(rows + [(.share, "\(top) / \(all)")])
      },
      parts: .notASum,
      draws: .apart),
    FindingRule(
      .withoutOnePerson, in: .needs, from: .convention, symbols: nil,
      value: .withoutOnePerson { $0.withoutOnePerson },
      inputs: { $0.providerAnswers },
      working: { findings in
        let left = findings.eachProvider { person in
          findings.coverage.count { $0.informal.contains { $0 != person } }
        }
        return .table(left.map { ($0.subject, "\($0.count)") })
      },
      parts: .notASum,
      draws: .apart),
  ]
}

extension Findings {
  /// What each informal provider comes to, in ascending order of person.
  fileprivate func eachProvider(
    _ count: (Person.ID) -> Int
  ) -> [(subject: Working.Subject, count: Int)] {
    Set(coverage.flatMap(\.informal)).sorted().map { (.record($0.rawValue), count($0)) }
  }
}
