public import SupportNetwork
import Telling

extension CircleContent {
  /// The circle of a family at one moment, with names as far as consent allows.
  ///
  ///     let disclosure = Disclosure(in: family, for: .family, language: .dutch)
  ///     let content = CircleContent(of: network, in: family, disclosure: disclosure)
  ///
  /// A person stands in the nearest circle in which any member of the household places them, and
  /// outside all of them where nobody told. The line tells the contact of the household with that person: cut
  /// off, in conflict if anybody tells of it, strong from a closeness of 4 (C.1), weak up to 2 and for
  /// a contact that sleeps, ordinary between; no line where nothing was answered. People who may not
  /// be named stand there without name and without relation.
  ///
  /// Where conflict between two people around the family may not be told, they know each other, as
  /// they do.
  ///
  /// - Complexity: O(*n* · *t*) for *n* people and *t* ties.
  public init(of network: Network, in family: FamilyCase, disclosure: Disclosure) {
    let language = disclosure.language
    let day = network.moment.date.phrase.in(language)
    self.init(
      title: language.circle.title,
      subtitle: family.heading(of: day, in: language),
      language: language,
      centre: Centre(
        name: language.circle.ourFamily,
        lines: [disclosure.list(network.household.map(\.id))]),
      people: network.alters.map { person in
        let ties = network.ties(with: person.id)
        let card = disclosure.card(of: person)
        return Person(
          id: person.id.rawValue, name: card.name, role: card.role,
          sphere: Drawing.Sphere(of: person), ring: Ring(of: ties),
          contact: Drawing.Contact(of: ties, telling: disclosure))
      },
      acquaintances: network.alterTies.map { tie in
        Acquaintance(
          tie.between[0].rawValue, tie.between[1].rawValue,
          isInConflict: disclosure.quality(of: tie) == .conflict)
      })
    isPeopleAsked = network.moment.asked(.members)
    isAcquaintancesAsked = network.moment.asked(.alterTies)
  }

  /// Notes of everybody what can be held against another moment: the answers that the same people gave
  /// to the same questions at both.
  mutating func compare(_ network: Network, with other: Network, telling disclosure: Disclosure) {
    for index in people.indices {
      let id = SupportNetwork.Person.ID(rawValue: people[index].id)
      let ties = network.ties(with: id).answeredToo(by: other.ties(with: id))
      people[index].comparable = Person.Comparable(
        ring: Ring(of: ties), contact: Drawing.Contact(of: ties, telling: disclosure))
    }
  }
}

extension CircleContent.Ring {
  init(of ties: [SupportNetwork.Tie]) {
    switch ties.compactMap(\.circle.value).min() {
    case .inner: self = .inner
    case .middle: self = .middle
    case .outer: self = .outer
    case nil: self = .untold
    }
  }
}
