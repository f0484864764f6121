public import SupportNetwork
import Telling

extension CircleContent {
  /// The circle of a family at one moment, with names as far as consent allows.
  ///
  ///     let naming = Naming(in: family, for: .family, language: .dutch)
  ///     let content = CircleContent(of: network, in: family, naming: naming)
  ///
  /// A person stands in the nearest circle in which any member of the household places them, in the
  /// outer one if nobody does. The line tells the contact of the household with that person: broken
  /// if it is cut off, tense if anybody tells of conflict, strong from a closeness of 4 (C.1), weak
  /// up to 2 and for a contact that sleeps, ordinary between; no line where nothing was answered.
  /// People who may not be named stand there without name and without relation.
  ///
  /// Tension between two people around the family is told to professionals only: the family's
  /// drawing goes from hand to hand, and they agreed to be named, not to have their quarrel shown.
  /// There they know each other, as they do.
  ///
  /// - Complexity: O(*n* · *t*) for *n* people and *t* ties.
  public init(of network: Network, in family: FamilyCase, naming: Naming) {
    let language = naming.language
    let home = CircleContent.name(of: family, in: language)
    let subtitle = network.moment.date.phrase.in(language)
    self.init(
      title: language.circle.title,
      subtitle: home.map { "\($0) · \(subtitle)" } ?? subtitle,
      language: language,
      centre: Centre(
        name: language.circle.ourFamily,
        lines: [naming.list(network.household.map(\.id))]),
      people: network.alters.map { person in
        let ties = network.ties(with: person.id)
        let card = naming.card(of: person)
        return Person(
          id: person.id.rawValue, name: card.name, role: card.role,
          sphere: Sphere(of: person), ring: Ring(of: ties), tie: Tie(of: ties))
      },
      acquaintances: network.alterTies.map { tie in
        Acquaintance(
          tie.between[0].rawValue, tie.between[1].rawValue,
          isTense: naming.reader == .professional && tie.quality.value == .conflict)
      })
  }
}

extension CircleContent {
  /// What a family is called, if it is called something.
  static func name(of family: FamilyCase, in language: Language) -> String? {
    (family.case.family ?? family.household.name).map(language.drawing.family)
  }
}

extension Naming {
  /// What stands on the card of a person: name and relation, or neutral words in two parts.
  func card(of person: SupportNetwork.Person) -> (name: String, role: String) {
    let name = name(of: person.id).withCapital
    guard !names(person.id) else { return (name, text(person.shortRelation ?? "")) }
    let words = name.split(separator: " ", maxSplits: 1)
    return (String(words.first ?? ""), words.count > 1 ? String(words[1]) : "")
  }
}

extension CircleContent.Sphere {
  init(of person: SupportNetwork.Person) {
    switch person.sphere {
    case .household, .kin: self = .family
    case .friend, .neighbour, .other: self = .friendsAndNeighbours
    case .community: self = .schoolWorkClubs
    case .volunteer, .supportFamily: self = .volunteersAndMentors
    case .professional: self = .professionals
    }
  }
}

extension CircleContent.Ring {
  fileprivate init(of ties: [SupportNetwork.Tie]) {
    switch ties.compactMap(\.circle.value).min() {
    case .inner: self = .inner
    case .middle: self = .middle
    case .outer, nil: self = .outer
    }
  }
}

extension CircleContent.Tie {
  /// How a contact is by what is told about it; `nil` where nothing says so.
  init?(of ties: [SupportNetwork.Tie]) {
    let closeness = ties.compactMap(\.closeness.value).max()
    if !ties.isEmpty, ties.allSatisfy({ $0.status == .cutOff }) {
      self = .broken
    } else if ties.contains(where: { $0.quality.value == .conflict }) {
      self = .tense
    } else if !ties.isEmpty, ties.allSatisfy({ $0.status == .dormant }) {
      self = .weak
    } else if let closeness {
      switch closeness.rawValue {
      case 4...: self = .strong
      case 3: self = .ordinary
      default: self = .weak
      }
    } else {
      return nil
    }
  }
}
