public import Telling

/// What one audience may be told of people: the one place that decides it.
///
///     let disclosure = Disclosure(in: family, for: .family, language: .dutch)
///     disclosure.name(of: "P12")  // "iemand met wie afspraken zijn"
///     disclosure.text("{P12} komt alleen na afspraak.")
///     // "Iemand met wie afspraken zijn komt alleen na afspraak."
///
/// Each question has a file of its own, with its rule:
///
/// | question | where consent to be named is missing | otherwise |
/// |---|---|---|
/// | ``name(of:)``, ``fullName(of:)`` | neutral words; for professionals the identifier | the name |
/// | ``symbolName(of:)`` | nothing; for professionals the identifier | the name |
/// | ``relation(of:as:)`` | nothing | told, unless it tells of somebody who may not be named |
/// | ``text(_:)`` | told with neutral words | told |
/// | ``distance(of:)-method``, ``hidesAddress(of:)``, ``safetyFlags(of:)`` | professionals only | professionals only |
/// | ``quality(of:)-(Tie)`` | by who is at its ends | by who is at its ends |
/// | ``note(of:)-(Tie)`` | professionals only | professionals only |
///
/// Nothing else in Kring reads what these questions answer in order to tell it, neither a drawing nor
/// a document nor a command; a test over the sources holds that.
///
/// - Edge cases: several who may not be named and would get the same words get a letter each, by their
///   identifiers: *iemand uit het netwerk (persoon A)*. Two people with the same first name get the
///   first letter of their last name, or the whole name, or the identifier behind it, whichever first
///   tells them apart.
public struct Disclosure: Sendable, Hashable {
  /// Who is told.
  public let audience: Audience
  /// The language of the neutral words.
  public let language: Language
  private let short: [Person.ID: String]
  private let full: [Person.ID: String]
  private let neutral: [Person.ID: String]
  let household: Set<Person.ID>

  /// Prepares what one audience may be told of a case. O(*n*) in the number of people.
  public init(in family: FamilyCase, for audience: Audience, language: Language) {
    self.audience = audience
    self.language = language
    household = Set(family.household.members)
    let named = family.people.filter(Self.mayName)
    full = Dictionary(uniqueKeysWithValues: named.map { ($0.id, $0.wholeName) })
    short = Disclosure.shortNames(of: named)
    let withConditions = Set(family.safetyConditions.flatMap(\.about))
    let unnamed = family.people.filter { !Self.mayName($0) }.map { person in
      let careful = !person.safetyFlags.isEmpty || withConditions.contains(person.id)
      let standIn = Disclosure.standIn(for: person, careful: careful, audience: audience)
      return (person.id, language.people.name(of: standIn))
    }
    neutral = Disclosure.toldApart(unnamed, in: language)
  }

  /// Whether somebody may be named to anybody.
  ///
  /// Who was asked decides it: *given* names, *refused* and *withdrawn* name nobody. *Not needed* holds
  /// for professionals in function, for the household whose plan it is, and for who has died; a relative
  /// or neighbour is named by their own word only. Who has died is remembered by name, unless that was
  /// refused.
  package static func mayName(_ person: Person) -> Bool {
    switch person.consent.toBeNamed {
    case .given: true
    case .refused, .withdrawn: false
    case .notNeeded: person.deceased || !person.isInformal
    case .notAsked: person.deceased
    }
  }

  /// Whether the person may be named.
  public func names(_ id: Person.ID) -> Bool { full[id] != nil }

  /// The name in daily life, or neutral words.
  public func name(of id: Person.ID) -> String { short[id] ?? neutral[id] ?? id.rawValue }

  /// The whole name, or neutral words.
  public func fullName(of id: Person.ID) -> String { full[id] ?? neutral[id] ?? id.rawValue }

  /// Several names as one phrase, such as *Anja, Bas en Kees*.
  public func list(_ ids: [Person.ID]) -> String {
    language.grammar.list(ids.map(name(of:)))
  }

  /// The neutral words of everybody, with a letter where they would stand for several.
  ///
  /// Read literally, a condition about one of them would forbid another. The letters follow the
  /// identifiers, so that every output of a case has the same.
  private static func toldApart(
    _ people: [(id: Person.ID, words: String)], in language: Language
  ) -> [Person.ID: String] {
    let groups = Dictionary(grouping: people, by: \.words)
    var names: [Person.ID: String] = [:]
    var letters = 0
    for (id, words) in people.sorted(by: { $0.id < $1.id }) {
      guard let group = groups[words], group.count > 1 else {
        names[id] = words
        continue
      }
      names[id] = language.people.name(words, letter: letter(letters))
      letters += 1
    }
    return names
  }

  /// A to Z, then AA and on.
  private static func letter(_ number: Int) -> String {
    let last = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(number % 26)))
    return number < 26 ? last : letter(number / 26 - 1) + last
  }

  /// What stands in for the name of somebody who may not be named.
  private static func standIn(
    for person: Person, careful: Bool, audience: Audience
  ) -> UnnamedPerson {
    switch (audience, careful, person.sphere) {
    case (.professional, _, _): .byIdentifier(person.id)
    case (_, true, _): .withAgreements
    case (_, _, .professional): .professional
    case (_, _, .household): .atHome
    default: .inNetwork
    }
  }

  /// The shortest name that tells each person from the others.
  private static func shortNames(of people: [Person]) -> [Person.ID: String] {
    let forms: [(Person) -> String] = [
      { $0.calledName ?? CalledName(in: $0.wholeName).text },
      { person in
        let name = CalledName(in: person.wholeName)
        let first = person.calledName ?? name.text
        return name.initial.map { "\(first) \($0)" } ?? first
      },
      { $0.wholeName },
      { "\($0.wholeName) (\($0.id))" },
    ]
    var names: [Person.ID: String] = [:]
    var open = people
    var taken = Set<String>()
    for form in forms where !open.isEmpty {
      let groups = Dictionary(grouping: open) { form($0).lowercased() }
      for person in open where groups[form(person).lowercased()]?.count == 1 {
        // The longer form of one name may be what somebody else is called already.
        guard taken.insert(form(person).lowercased()).inserted else { continue }
        names[person.id] = form(person)
      }
      open = open.filter { names[$0.id] == nil }
    }
    return names
  }
}
