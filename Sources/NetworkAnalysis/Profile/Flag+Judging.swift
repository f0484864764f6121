import SupportNetwork

// Which flags hold, and which could.

extension Flag {
  typealias Judged = (flag: Flag, holds: Judgement)

  /// Every flag that holds or could hold, by code and then by identifier.
  static func judged(
    in findings: Findings, _ contacts: [Contact]
  ) -> [Judged] {
    return [
      needs(findings), load(findings), shares(findings), several(findings), gone(findings),
      children(findings), conflicts(contacts, findings.network.agreements), contact(findings),
      minors(findings),
    ].flatMap { $0 }
  }

  /// A flag that holds or could hold, or `nil`.
  private static func judged(
    _ code: FlagCode, people: [Person.ID] = [], needs: [SupportNeed.ID] = [],
    agreements: [Agreement.ID] = [], _ holds: Judgement
  ) -> Judged? {
    guard holds.isPossible else { return nil }
    return (Flag(code, people: people, needs: needs, agreements: agreements, holds: holds), holds)
  }

  // MARK: - Needs and load

  private static func needs(_ findings: Findings) -> [Judged] {
    func flags(_ code: FlagCode, informal count: Int) -> [Judged] {
      findings.networkCoverage.compactMap { coverage in
        let id = coverage.need.id
        let isTold = coverage.providers.value != nil
        let holds = Judgement(coverage.informal.count == count)
        // Whoever is known by agreement stays; others may be there too.
        let isPossible =
          coverage.informal.count <= count
          && (findings.informal.count >= count || findings.mayHaveInformal)
        return judged(
          code, people: coverage.informal, needs: [id],
          isTold ? holds : isPossible ? .open([.providers(of: id)]) : .no)
      }
    }
    return flags(.needWithoutInformal, informal: 0) + flags(.needWithoutBackup, informal: 1)
  }

  private static func load(_ findings: Findings) -> [Judged] {
    findings.informal.compactMap {
      judged(.aboveOwnMaximum, people: [$0.id], findings.isAboveOwnMaximum($0))
    }
      + findings.informal.compactMap {
        judged(.overburdened, people: [$0.id], findings.isOverburdened($0.id))
      }
  }

  /// Whoever holds more than a third of all assignments.
  ///
  /// With *k* needs open a person may have up to *k* more, and so may everybody else.
  private static func shares(_ findings: Findings) -> [Judged] {
    let silent = findings.networkCoverage.filter { $0.providers.value == nil }.map(\.need.id)
    let total = findings.coverage.reduce(0) { $0 + $1.informal.count }
    let others = findings.informal.count - 1
    return findings.informal.compactMap { person in
      let needs = findings.needs(of: person.id)
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
    let silent = findings.networkCoverage.filter { $0.providers.value == nil }.map(\.need.id)
    return findings.informal.compactMap { person in
      let needs = findings.needs(of: person.id)
      let isPossible = needs.count + silent.count >= severalNeeds
      return judged(
        .severalNeedsOnOnePerson, people: [person.id], needs: needs,
        needs.count >= severalNeeds
          ? .yes : isPossible ? .open(silent.map(InputPath.providers(of:))) : .no)
    }
  }

  // MARK: - People

  private static func gone(_ findings: Findings) -> [Judged] {
    findings.network.people { $0.deceased || $0.unreachable }.compactMap { person in
      let needs = findings.needs(of: person.id)
      return judged(
        .providerGone, people: [person.id], needs: needs, Judgement(!needs.isEmpty))
    }
  }

  private static func isMinor(_ person: Person) -> Judgement {
    person.isMinor.map { Judgement($0) } ?? .open([.person(person.id, .age)])
  }

  private static func children(_ findings: Findings) -> [Judged] {
    findings.network.household.filter { $0.isMinor != false }.compactMap { child in
      let ties = findings.informalTies(of: child.id)
      let hasInner: Judgement =
        ties.isEmpty && findings.mayHaveInformal
        ? .open([.person(child.id, .ties)])
        : .any(of: ties) { tie in
          tie.circle.value.map { Judgement($0 == .inner) } ?? .open([.tie(tie, .circle)])
        }
      return judged(
        .childWithoutInnerPerson, people: [child.id], .all([isMinor(child), hasInner.negated]))
    }
  }

  private static func minors(_ findings: Findings) -> [Judged] {
    findings.network.people { $0.isMinor != false && !findings.needs(of: $0.id).isEmpty }
      .compactMap { person in
        judged(
          .minorProvides, people: [person.id], needs: findings.needs(of: person.id),
          isMinor(person))
      }
  }

  private static func contact(_ findings: Findings) -> [Judged] {
    let moment = findings.network.moment
    guard moment.asked(.members) else {
      return [judged(.noWeeklyContact, .open([.question(.members, at: moment.id)]))].compactMap(
        \.self)
    }
    let isWeekly = Judgement.any(of: findings.informalAnswers) { $0.isWeekly }
    return judged(.noWeeklyContact, isWeekly.negated).map { [$0] } ?? []
  }

  // MARK: - Conflict

  private static func conflicts(
    _ contacts: [Contact], _ inForce: [Agreement]
  ) -> [Judged] {
    // Contact that is known to be good makes no flag.
    let possible = contacts.map { (pair: $0.pair, holds: $0.isConflict) }
      .filter(\.holds.isPossible)
    var taken: [Person.ID: [Agreement.ID]] = [:]
    for agreement in inForce {
      for person in Set(agreement.who + agreement.standIns) {
        taken[person, default: []].append(agreement.id)
      }
    }
    return Dictionary(grouping: possible, by: \.pair).sorted { $0.key < $1.key }
      .compactMap { pair, judgements in
        guard let one = taken[pair.first], let other = taken[pair.second] else { return nil }
        return judged(
          .conflictAcrossAgreements, people: pair.people, agreements: Set(one + other).sorted(),
          .any(of: judgements) { $0.holds })
      }
  }
}
