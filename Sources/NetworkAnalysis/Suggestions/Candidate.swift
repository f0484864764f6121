import SupportNetwork

/// Somebody who could be asked, and how the family comes to them.
struct Candidate {
  let person: Person
  let origin: CandidateOrigin
  /// Who could introduce them, in ascending order.
  let introducers: [Person.ID]
}

/// How the family comes to somebody who could be asked.
public enum CandidateOrigin: String, Sendable, Hashable, CaseIterable, Codable {
  /// Somebody at home has contact with them.
  case known
  /// The contact sleeps.
  case dormant
  /// There was contact before.
  case former
  /// There could be contact, and is not yet.
  case potential
  /// Nobody at home knows them, and somebody of the network does.
  case throughOther
  /// They stand in the network, and nobody told anything about them.
  case untold
}

extension SuggestionSetting {
  /// Everybody who could be asked, in ascending order.
  ///
  /// Those who are in the network now, those who were at an earlier moment, and those whom somebody
  /// at home named. Whoever comes into view at a later moment only is not among them. O(*n* + *t*).
  func pool(naming choices: [CandidateChoice]) -> [Candidate] {
    let named = Set(choices.flatMap { $0.named + $0.notWanted })
    let past = moment.isPlanned ? [] : wasMember
    return members.union(past).subtracting(household).union(named).sorted().compactMap(candidate)
  }

  private func candidate(_ id: Person.ID) -> Candidate? {
    guard let person = family[id] else { return nil }
    let origin = origin(of: id)
    return Candidate(
      person: person, origin: origin,
      introducers: origin == .throughOther ? introducers(of: id) : [])
  }

  private func origin(of person: Person.ID) -> CandidateOrigin {
    let status = Set(ties(with: person).map(\.status))
    if status.contains(.active) { return .known }
    if status.contains(.dormant) { return .dormant }
    if !status.isDisjoint(with: [.former, .cutOff]) { return .former }
    if status.contains(.potential) { return .potential }
    guard members.contains(person) else {
      return wasMember.contains(person) ? .former : .potential
    }
    return introducers(of: person).isEmpty ? .untold : .throughOther
  }

  /// The informal people who know somebody well enough to introduce them, and are known at home.
  private func introducers(of person: Person.ID) -> [Person.ID] {
    alterTies(of: person).compactMap { tie in
      guard tie.quality.value != .conflict, let other = tie.other(than: person),
        family[other]?.isInformal == true, ties(with: other).contains(where: \.status.isInUse),
        Gate.first(blocking: facts(about: other)).allSatisfy({ $0.step != .person })
      else { return nil }
      return other
    }.sorted()
  }
}

extension TieStatus {
  /// Whether the tie can be leaned on now.
  var isInUse: Bool { self == .active || self == .dormant }
}
