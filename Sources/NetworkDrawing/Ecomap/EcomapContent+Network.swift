public import SupportNetwork
import Telling

extension EcomapContent {
  /// The ecomap of a family at one moment, with names as far as consent allows.
  ///
  ///     let disclosure = Disclosure(in: family, for: .family, language: .dutch)
  ///     let content = EcomapContent(of: network, in: family, disclosure: disclosure)
  ///
  /// Inside stand the members of the household; around them everybody who counts in the network, and
  /// the organisations with which a member of the household has a tie. Each tie is what one member
  /// tells; nothing is added up over members.
  ///
  /// The contact with a person, the first rule that holds (as in every drawing):
  ///
  /// 1. *cut off*: the status of the tie is `cutOff`;
  /// 2. *conflict*: the quality is `conflict`, however close or frequent the contact is;
  /// 3. *weak*: the status is `dormant`;
  /// 4. *strong* from a closeness of 4, *ordinary* at 3, *weak* up to 2;
  /// 5. *not told*: the closeness is missing. A missing answer is never a weak contact.
  ///
  /// The circle in which somebody is placed does not count here: it tells a place, and the network
  /// circle draws it. Nobody asks how close an organisation is, so that its contact follows from the
  /// quality alone: *ordinary* for `positive` and `ambivalent`, *conflict* for `conflict`, and *not
  /// told* where it is missing. `ambivalent` marks a contact as such and takes nothing from it.
  ///
  /// Support goes to the member where `receives` names any, to the other where `gives` does. Where
  /// one of these is missing, `reciprocity` says it; but *mutual* beside an empty list contradicts
  /// itself and says nothing. A contact that is cut off carries none.
  ///
  /// A member is a child when a parent lives in the same household or when younger than 18; where no
  /// age is known, when the plan is about this young person.
  ///
  /// - Complexity: O(*n* · *t*) for *n* people and *t* ties.
  public init(of network: Network, in family: FamilyCase, disclosure: Disclosure) {
    let language = disclosure.language
    let inside = Set(network.household.map(\.id))
    let day = network.moment.date.phrase.in(language)
    let contacts = network.moment.organisationTies.filter { inside.contains($0.person) }
    let around = Set(contacts.map(\.organisation))
    self.init(
      title: language.ecomap.title,
      subtitle: family.heading(of: day, in: language),
      language: language,
      members: network.household.map { person in
        let card = disclosure.card(of: person)
        // The disc is small: what stands behind a comma is for the list of a plan.
        let role = card.role.prefix { $0 != "," }
        return Member(
          id: person.id.rawValue, name: card.name, role: String(role),
          isChild: person.parents.contains { inside.contains($0.person) }
            || (person.isMinor ?? person.roles.contains(.youth)))
      },
      systems: network.alters.map { person in
        let card = disclosure.card(of: person)
        return System(
          id: person.id.rawValue, name: card.name, role: card.role,
          sphere: Drawing.Sphere(of: person))
      }
        + family.organisations.filter { around.contains($0.id) }.map { organisation in
          System(
            id: EcomapContent.id(of: organisation.id), name: organisation.name,
            role: language.ecomap.name(of: organisation.kind),
            sphere: Drawing.Sphere(of: organisation),
            kind: .organisation)
        },
      ties: network.ties.map { Tie(of: $0, telling: disclosure) }
        + contacts.map { Tie(of: $0, telling: disclosure) })
    isPeopleAsked = network.moment.asked(.members)
    isOrganisationsAsked = network.moment.asked(.organisationTies)
  }

  /// Notes of every tie what can be held against another moment: what the same member answered at both.
  mutating func compare(_ network: Network, with other: Network, telling disclosure: Disclosure) {
    let now = Dictionary(uniqueKeysWithValues: network.ties.map { ([$0.from, $0.to], $0) })
    let then = Dictionary(uniqueKeysWithValues: other.ties.map { ([$0.from, $0.to], $0) })
    for index in ties.indices {
      let pair = [ties[index].member, ties[index].system].map {
        SupportNetwork.Person.ID(rawValue: $0)
      }
      guard let own = now[pair] else { continue }
      guard let told = then[pair] else {
        ties[index].comparable = Tie.Comparable(contact: nil, isAmbivalent: nil, support: nil)
        continue
      }
      let tie = own.answeredToo(by: told)
      let shown = Tie(of: tie, telling: disclosure)
      ties[index].comparable = Tie.Comparable(
        contact: shown.contact,
        isAmbivalent: disclosure.quality(of: tie) == nil ? nil : shown.isAmbivalent,
        support: shown.support)
    }
  }

  // An organisation may have the identifier of a person; ids of people hold no colon.
  fileprivate static func id(of organisation: Organisation.ID) -> String {
    "organisation:\(organisation.rawValue)"
  }
}

extension EcomapContent.Tie {
  init(of tie: SupportNetwork.Tie, telling disclosure: Disclosure) {
    let contact = Drawing.Contact(of: [tie], telling: disclosure)
    self.init(
      member: tie.from.rawValue, system: tie.to.rawValue, contact: contact,
      isAmbivalent: disclosure.quality(of: tie) == .ambivalent && contact != .cutOff,
      support: contact == .cutOff ? nil : EcomapContent.Support(of: tie))
  }

  init(of tie: OrganisationTie, telling disclosure: Disclosure) {
    let quality = disclosure.quality(of: tie)
    let contact: Drawing.Contact? =
      switch quality {
      case .positive, .ambivalent: .ordinary
      case .conflict: .conflict
      case nil: nil
      }
    self.init(
      member: tie.person.rawValue, system: EcomapContent.id(of: tie.organisation),
      contact: contact, isAmbivalent: quality == .ambivalent)
  }
}

extension EcomapContent.Support {
  /// Which way support goes, or `nil` where that was not told.
  init?(of tie: SupportNetwork.Tie) {
    let reciprocity = tie.reciprocity.value
    let receives =
      tie.receives.value.map { !$0.isEmpty } ?? reciprocity.map { $0 == .mutual || $0 == .receives }
    let gives =
      tie.gives.value.map { !$0.isEmpty }
      ?? (reciprocity == .mutual && receives == false
        ? nil : reciprocity.map { $0 == .mutual || $0 == .gives })
    switch (receives, gives) {
    case (true, true): self = .mutual
    case (true, _): self = .received
    case (_, true): self = .given
    case (false, false): self = .none
    default: return nil
    }
  }
}

extension Drawing.Sphere {
  /// Offices and providers of care stand with the professionals.
  init(of organisation: Organisation) {
    switch organisation.kind {
    case .school, .work, .club, .faith, .other: self = .schoolWorkClubs
    case .care, .office: self = .professionals
    }
  }
}
