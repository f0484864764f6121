public import SupportNetwork
import Telling

extension GenogramContent {
  /// The genogram of a family, with names as far as consent allows.
  ///
  ///     let disclosure = Disclosure(in: family, for: .family, language: .dutch)
  ///     let content = GenogramContent(of: network, in: family, disclosure: disclosure)
  ///     let drawing = try Drawing(of: content)
  ///
  /// In it stand the members of the household, the kin, and everybody whom parents, children or
  /// partners join to one of them; other people of the case do not. The plan is about the young
  /// people of the household; where there are none, about everybody in it. Who may not be named
  /// stands there as a symbol without words: where somebody stands in a family says who it is, so
  /// that nothing else may be told. Ages are not printed, as in the circle; they order children.
  ///
  /// - Parameters:
  ///   - network: The network of the moment that is drawn.
  ///   - family: The case that it is of.
  ///   - disclosure: Who may be told what.
  ///   - showingTies: Whether the contacts that stand out are drawn over the family lines: conflict
  ///     as far as it may be told, contacts that are cut off, and of everybody outside the household
  ///     the closest strong one.
  /// - Complexity: O(*n* + *t*) for *n* people and *t* ties, but for sorting.
  public init(
    of network: Network, in family: FamilyCase, disclosure: Disclosure, showingTies: Bool = false
  ) {
    let language = disclosure.language
    let relatives = GenogramContent.relatives(in: family)
    let home = Set(family.household.members)
    let youth = family.people.filter { home.contains($0.id) && $0.roles.contains(.youth) }
    let index = youth.isEmpty ? home : Set(youth.map(\.id))
    let day = network.moment.date.phrase.in(language)
    self.init(
      title: language.genogram.title,
      subtitle: family.heading(of: day, in: language),
      language: language,
      people: family.people.filter { relatives.contains($0.id) }.map { person in
        Person(
          id: person.id.rawValue, name: disclosure.symbolName(of: person.id) ?? "",
          role: disclosure.relation(of: person, as: .kin) ?? "", gender: person.gender,
          isDeceased: person.deceased, isIndex: index.contains(person.id),
          parents: person.parents.map { Parent($0.person.rawValue, $0.kind) },
          birthOrder: person.birthOrder, age: person.age ?? person.ageBand?.lowest,
          twinOf: person.twinOf.flatMap { relatives.contains($0) ? $0.rawValue : nil })
      },
      couples: family.couples
        .filter { $0.partners.count == 2 && $0.partners.allSatisfy(relatives.contains) }
        .map { Couple($0.partners[0].rawValue, $0.partners[1].rawValue, $0.status) },
      households: family.households.map { household in
        Household(
          id: household.id.rawValue,
          members: household.members.filter(relatives.contains).map(\.rawValue),
          isFocal: household.id == family.household.id)
      },
      ties: showingTies
        ? GenogramContent.ties(of: network, among: relatives, telling: disclosure) : [])
  }

  /// The household, the kin, and whom lines of a family join to them.
  private static func relatives(in family: FamilyCase) -> Set<SupportNetwork.Person.ID> {
    typealias ID = SupportNetwork.Person.ID
    var links: [ID: [ID]] = [:]
    func link(_ first: ID, _ second: ID) {
      links[first, default: []].append(second)
      links[second, default: []].append(first)
    }
    for person in family.people {
      for parent in person.parents { link(person.id, parent.person) }
    }
    for couple in family.couples where couple.partners.count == 2 {
      link(couple.partners[0], couple.partners[1])
    }
    var open = family.people.filter { $0.sphere == .household || $0.sphere == .kin }.map(\.id)
    var seen = Set(open)
    while let next = open.popLast() {
      for other in links[next] ?? [] where seen.insert(other).inserted { open.append(other) }
    }
    return seen
  }

  /// Conflict as far as it may be told, contacts of the household that are cut off, and of everybody
  /// outside the household the closest strong one.
  private static func ties(
    of network: Network, among relatives: Set<SupportNetwork.Person.ID>,
    telling disclosure: Disclosure
  ) -> [Tie] {
    let told = (network.ties + network.householdTies)
      .filter { relatives.contains($0.from) && relatives.contains($0.to) }
    let pairs = Dictionary(grouping: told) { [$0.from, $0.to].sorted() }
    let home = Set(network.household.map(\.id))
    var result: [Tie] = []
    var closest: [SupportNetwork.Person.ID: (closeness: Int, tie: Tie)] = [:]
    for pair in pairs.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let ties = pairs[pair] ?? []
      let contact = Drawing.Contact(of: ties, telling: disclosure)
      switch contact {
      case .conflict, .cutOff:
        result.append(Tie(pair[0].rawValue, pair[1].rawValue, contact ?? .conflict))
      case .strong:
        guard let other = pair.first(where: { !home.contains($0) }) else { continue }
        let closeness = ties.compactMap { $0.closeness.value?.rawValue }.max() ?? 0
        if closeness > closest[other]?.closeness ?? 0 {
          closest[other] = (closeness, Tie(pair[0].rawValue, pair[1].rawValue, .strong))
        }
      case .ordinary, .weak, nil: continue
      }
    }
    result += closest.keys.sorted().compactMap { closest[$0]?.tie }
    return result
      + network.alterTies
      .filter {
        disclosure.quality(of: $0) == .conflict && $0.between.allSatisfy(relatives.contains)
      }
      .map { Tie($0.between[0].rawValue, $0.between[1].rawValue, .conflict) }
  }
}

extension AgeBand {
  /// The age at which the band begins.
  fileprivate var lowest: Int {
    switch self {
    case .from0to3: 0
    case .from4to11: 4
    case .from12to17: 12
    case .from18to29: 18
    case .from30to49: 30
    case .from50to64: 50
    case .from65to79: 65
    case .from80: 80
    }
  }
}
