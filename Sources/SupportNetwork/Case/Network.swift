/// The people around a household at one moment, and how they support it.
///
///     let network = family.network(at: "T1")
///     network?.informal.count  // 2
///
/// The household counts as one ego; the people around it are the alters. Somebody whose every tie is
/// former or potential is known and does not count as an alter; a dormant contact counts. Persons,
/// ties and provisions stand in ascending order of identifier.
public struct Network: Sendable, Hashable {
  /// The moment.
  public let moment: Moment
  /// The members of the household.
  public let household: [Person]
  /// The people around it who count, informal and professional.
  public let alters: [Person]
  /// The alters who are no professionals.
  public let informal: [Person]
  /// The alters who are professionals.
  public let professionals: [Person]
  /// What household members say about alters: the ties that count.
  public let ties: [Tie]
  /// What household members say about each other.
  public let householdTies: [Tie]
  /// Who among the alters knows whom.
  public let alterTies: [AlterTie]
  /// What is needed, and who provides for it.
  public let needs: [NeedProvision]
  /// The agreements that are in force, in ascending order.
  public let agreements: [Agreement]
  private let members: [Person.ID: Member]

  /// A need with its provider's answer at this moment.
  public struct NeedProvision: Sendable, Hashable {
    /// The need.
    public let need: SupportNeed
    /// Who provides, of the household and of the alters, as it was told at this moment.
    public let providers: Answer<[Person.ID]>
    /// Who provides by an agreement of which the answer names nobody, in ascending order.
    public let agreed: [Person.ID]
    /// Who has agreed to begin later, in ascending order, with the first day.
    public let toCome: [Beginner]

    /// Everybody who provides now, by the answer or by an agreement, in ascending order.
    public var named: [Person.ID] { Set((providers.value ?? []) + agreed).sorted() }
  }

  /// Somebody who has agreed to help from a day on.
  public struct Beginner: Sendable, Hashable {
    /// The person.
    public let person: Person.ID
    /// The first day.
    public let from: CalendarDate
  }

  /// Hours and burden of an alter, or `nil` for anybody else.
  public subscript(member id: Person.ID) -> Member? { members[id] }

  /// The ties with one alter.
  public func ties(with person: Person.ID) -> [Tie] { ties.filter { $0.to == person } }

  init(of family: FamilyCase, at moment: Moment) {
    self.moment = moment
    let people = family.draft.people
    let inside = Set(family.household.members)
    household = people.filter { inside.contains($0.id) }
    let outward = moment.ties.filter { !inside.contains($0.to) }
    var counts: [Person.ID: Bool] = [:]
    for tie in outward {
      counts[tie.to, default: false] = counts[tie.to] == true || tie.status.counts
    }
    let present = Set(moment.members.map(\.person).filter { counts[$0] ?? true })
    alters = people.filter { present.contains($0.id) }
    informal = alters.filter { $0.isInformal }
    professionals = alters.filter { $0.sphere == .professional }
    ties = outward.filter(\.status.counts)
    householdTies = moment.ties.filter { inside.contains($0.to) }
    alterTies = moment.alterTies.filter { $0.between.allSatisfy(present.contains) }
    let told = Dictionary(
      uniqueKeysWithValues: moment.provisions.map { ($0.need, $0.providers) })
    agreements = family.draft.agreementsInForce(at: moment)
    let done = family.draft.agreementsDone(at: moment)
    let later = family.draft.agreementsToCome(after: moment)
    needs = family.draft.needs.map { need in
      let providers = told[need.id] ?? .notAsked
      let agreed = done.helpers(with: need.id, beside: providers.value ?? [])
      return NeedProvision(
        need: need, providers: providers, agreed: agreed,
        toCome: later.beginners(with: need.id, beside: Set((providers.value ?? []) + agreed)))
    }
    members = Dictionary(uniqueKeysWithValues: moment.members.map { ($0.person, $0) })
  }
}

extension FamilyCase {
  /// The network at one moment, or `nil` if there is no such moment. O(*n*) in its records.
  public func network(at id: Moment.ID) -> Network? {
    moment(id).map { Network(of: self, at: $0) }
  }
}

extension [Agreement] {
  /// Who begins to help with a need, in ascending order, each with the first day.
  fileprivate func beginners(
    with need: SupportNeed.ID, beside told: Set<Person.ID>
  ) -> [Network.Beginner] {
    var first: [Person.ID: CalendarDate] = [:]
    for agreement in self where agreement.needs.contains(need) {
      guard let from = agreement.from else { continue }
      for person in agreement.who where !told.contains(person) {
        if let known = first[person], known < from { continue }
        first[person] = from
      }
    }
    return first.map { Network.Beginner(person: $0, from: $1) }.sorted { $0.person < $1.person }
  }
}
