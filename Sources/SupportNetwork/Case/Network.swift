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
  private let members: [Person.ID: Member]

  /// A need with its provider's answer at this moment.
  public struct NeedProvision: Sendable, Hashable {
    /// The need.
    public let need: SupportNeed
    /// Who provides, of the household and of the alters.
    public let providers: Answer<[Person.ID]>
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
    needs = family.draft.needs.map { NeedProvision(need: $0, providers: told[$0.id] ?? .notAsked) }
    members = Dictionary(uniqueKeysWithValues: moment.members.map { ($0.person, $0) })
  }
}

extension FamilyCase {
  /// The network at one moment, or `nil` if there is no such moment. O(*n*) in its records.
  public func network(at id: Moment.ID) -> Network? {
    moment(id).map { Network(of: self, at: $0) }
  }
}
