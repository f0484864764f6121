import SupportNetwork

// Which flags hold, and which could.

extension Flag {
  typealias Judged = (flag: Flag, holds: Judgement)

  /// Every flag that holds or could hold, by code and then by identifier.
  static func judged(in findings: Findings, under agreements: [Agreement]) -> [Judged] {
    let network = findings.network
    let all = [
      needs(findings), load(findings), shares(findings), several(findings), gone(findings),
      children(findings), conflicts(network, agreements), contact(findings), minors(findings),
    ].joined()
    return all.filter(\.holds.isPossible)
  }

  private static func judged(
    _ code: FlagCode, people: [Person.ID] = [], needs: [SupportNeed.ID] = [],
    agreements: [Agreement.ID] = [], _ holds: Judgement
  ) -> Judged {
    (Flag(code, people: people, needs: needs, agreements: agreements, holds: holds), holds)
  }

  // MARK: - Needs and load

  private static func needs(_ findings: Findings) -> [Judged] {
    func flags(_ code: FlagCode, informal count: Int) -> [Judged] {
      findings.coverage.map { coverage in
        let id = coverage.need.id
        let isTold = coverage.providers.value != nil
        let holds = Judgement(coverage.informal.count == count)
        let isPossible = findings.informal.count >= count
        return judged(
          code, people: coverage.informal, needs: [id],
          isTold ? holds : isPossible ? .open([.providers(of: id)]) : .no)
      }
    }
    return flags(.needWithoutInformal, informal: 0) + flags(.needWithoutBackup, informal: 1)
  }

  private static func load(_ findings: Findings) -> [Judged] {
    findings.informal.map {
      judged(.aboveOwnMaximum, people: [$0.id], findings.isAboveOwnMaximum($0))
    }
      + findings.informal.map {
        judged(.overburdened, people: [$0.id], findings.isOverburdened($0.id))
      }
  }

  /// Whoever holds more than a third of all assignments.
  ///
  /// With *k* needs open a person may have up to *k* more, and so may everybody else.
  private static func shares(_ findings: Findings) -> [Judged] {
    let silent = findings.coverage.filter { $0.providers.value == nil }.map(\.need.id)
    let total = findings.coverage.map(\.informal.count).reduce(0, +)
    let others = findings.informal.count - 1
    return findings.informal.map { person in
      let needs = findings.coverage.filter { $0.informal.contains(person.id) }.map(\.need.id)
      let isSure = 3 * needs.count > total + silent.count * others
      let isPossible = 3 * (needs.count + silent.count) > total + silent.count
      return judged(
        .moreThanThirdOfAssignments, people: [person.id], needs: needs,
        isSure ? .yes : isPossible ? .open(silent.map(InputPath.providers(of:))) : .no)
    }
  }

  /// From how many needs on one person they stand out: a convention.
  private static let severalNeeds = 3

  private static func several(_ findings: Findings) -> [Judged] {
    let silent = findings.coverage.filter { $0.providers.value == nil }.map(\.need.id)
    return findings.informal.map { person in
      let needs = findings.coverage.filter { $0.informal.contains(person.id) }.map(\.need.id)
      let isPossible = needs.count + silent.count >= severalNeeds
      return judged(
        .severalNeedsOnOnePerson, people: [person.id], needs: needs,
        needs.count >= severalNeeds
          ? .yes : isPossible ? .open(silent.map(InputPath.providers(of:))) : .no)
    }
  }

  // MARK: - People

  private static func gone(_ findings: Findings) -> [Judged] {
    let everybody = (findings.network.household + findings.network.alters).sorted { $0.id < $1.id }
    return everybody.filter { $0.deceased || $0.unreachable }.compactMap { person in
      let needs = findings.coverage.filter { $0.providers.value?.contains(person.id) ?? false }
      guard !needs.isEmpty else { return nil }
      return judged(.providerGone, people: [person.id], needs: needs.map(\.need.id), .yes)
    }
  }

  private static func isMinor(_ person: Person) -> Judgement {
    person.isMinor.map { Judgement($0) } ?? .open([.person(person.id, .age)])
  }

  private static func children(_ findings: Findings) -> [Judged] {
    let informal = Set(findings.informal.map(\.id))
    return findings.network.household.map { child in
      let ties = findings.network.ties.filter { $0.from == child.id && informal.contains($0.to) }
      let inner = ties.map { tie in
        tie.circle.value.map { Judgement($0 == .inner) } ?? .open([.tie(tie, .circle)])
      }
      let hasInner: Judgement =
        ties.isEmpty && !informal.isEmpty ? .open([.person(child.id, .ties)]) : .any(inner)
      return judged(
        .childWithoutInnerPerson, people: [child.id], .all([isMinor(child), hasInner.negated]))
    }
  }

  private static func minors(_ findings: Findings) -> [Judged] {
    (findings.network.household + findings.network.alters).sorted { $0.id < $1.id }
      .compactMap { person in
        let needs = findings.coverage.filter { $0.providers.value?.contains(person.id) ?? false }
        guard !needs.isEmpty else { return nil }
        return judged(
          .minorProvides, people: [person.id], needs: needs.map(\.need.id), isMinor(person))
      }
  }

  private static func contact(_ findings: Findings) -> [Judged] {
    let isWeekly = Judgement.any(findings.answers(about: findings.informal).map(\.isWeekly))
    return [judged(.noWeeklyContact, isWeekly.negated)]
  }

  // MARK: - Conflict

  private static func conflicts(_ network: Network, _ agreements: [Agreement]) -> [Judged] {
    let date = network.moment.date
    let inForce = agreements.filter { $0.isInForce(on: date) }
    var taken: [Person.ID: [Agreement.ID]] = [:]
    for agreement in inForce {
      for person in Set(agreement.who + agreement.standIns) {
        taken[person, default: []].append(agreement.id)
      }
    }
    func isConflict(_ quality: Answer<Quality>, _ path: InputPath) -> Judgement {
      quality.value.map { Judgement($0 == .conflict) } ?? .open([path])
    }
    let told =
      (network.ties + network.householdTies).map {
        (pair: [$0.from, $0.to].sorted(), holds: isConflict($0.quality, .tie($0, .quality)))
      }
      + network.alterTies.map {
        (pair: $0.between.sorted(), holds: isConflict($0.quality, .quality(of: $0)))
      }
    return Dictionary(grouping: told, by: \.pair)
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .compactMap { pair, judgements in
        let sides = pair.map { taken[$0] ?? [] }
        guard sides.allSatisfy({ !$0.isEmpty }) else { return nil }
        return judged(
          .conflictAcrossAgreements, people: pair, agreements: Set(sides.joined()).sorted(),
          .any(judgements.map(\.holds)))
      }
  }
}
