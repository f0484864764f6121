import SupportNetwork
public import Telling

/// What a network circle shows: one centre, the people around it, and who of them know each other.
///
/// The order of `people` and `acquaintances` means nothing: equal sets give equal pictures.
public struct CircleContent: Sendable, Hashable, Codable {
  /// The title of the picture.
  public var title: String
  /// A second line under the title: which family, which moment.
  public var subtitle: String?
  /// The language of the words in the picture.
  public var language: Language
  /// Who stands in the middle.
  public var centre: Centre
  /// The people around the centre.
  public var people: [Person]
  /// Pairs of people who know each other.
  public var acquaintances: [Acquaintance]
  /// Whether it was asked who is there; if not, nobody came or went.
  public var isPeopleAsked = true
  /// Whether it was asked who knows whom; if not, no pair is new or gone.
  public var isAcquaintancesAsked = true

  /// Creates the content of a network circle.
  public init(
    title: String, subtitle: String? = nil, language: Language = .dutch, centre: Centre,
    people: [Person] = [], acquaintances: [Acquaintance] = []
  ) {
    self.title = title
    self.subtitle = subtitle
    self.language = language
    self.centre = centre
    self.people = people
    self.acquaintances = acquaintances
  }
}

extension CircleContent {
  /// The child or family in the middle.
  public struct Centre: Sendable, Hashable, Codable {
    /// The name, in large letters.
    public var name: String
    /// What stands under it: who live there.
    public var lines: [String]

    /// Creates a centre.
    public init(name: String, lines: [String] = []) {
      self.name = name
      self.lines = lines
    }
  }

  /// How near somebody stands; each has a ring, and what was not told a band around them.
  public enum Ring: Int, Sendable, Hashable, Codable, CaseIterable {
    /// Near.
    case inner = 1
    /// In regular contact.
    case middle
    /// At a distance.
    case outer
    /// Nobody told how near.
    case untold

    /// The rings that a picture has: the three always, the fourth where somebody stands in it.
    static func shown(where isTaken: (Self) -> Bool) -> [Self] {
      allCases.filter { $0 != .untold || isTaken($0) }
    }
  }

  /// Somebody around the centre.
  public struct Person: Sendable, Hashable, Codable, Identifiable {
    /// Any text that no other person has.
    public let id: String
    /// The name on the card.
    public var name: String
    /// The words under the name; may be empty.
    public var role: String
    /// The part of life, and so the sector.
    public var sphere: Drawing.Sphere
    /// The ring.
    public var ring: Ring
    /// How the contact with the centre is, and so the line; `nil` when it is not known.
    public var contact: Drawing.Contact?
    /// What of it can be held against another moment, if that is less than what is shown.
    public var comparable: Comparable?

    /// Creates a person.
    public init(
      id: String, name: String, role: String = "", sphere: Drawing.Sphere, ring: Ring,
      contact: Drawing.Contact?
    ) {
      self.id = id
      self.name = name
      self.role = role
      self.sphere = sphere
      self.ring = ring
      self.contact = contact
    }

    /// What was answered by the same people at two moments.
    public struct Comparable: Sendable, Hashable, Codable {
      /// The ring by those answers.
      public var ring: Ring
      /// The contact by those answers; `nil` where there are none.
      public var contact: Drawing.Contact?

      /// Creates what can be compared.
      public init(ring: Ring, contact: Drawing.Contact?) {
        self.ring = ring
        self.contact = contact
      }
    }

    /// Whether the person is paid to help.
    public var isProfessional: Bool { sphere == .professionals }
  }

  /// Two people who know each other, in no order.
  public struct Acquaintance: Sendable, Hashable, Codable {
    /// One of the two.
    public let first: Person.ID
    /// The other.
    public let second: Person.ID
    /// Whether there is conflict between them.
    public var isInConflict: Bool

    /// Creates a pair.
    public init(_ first: Person.ID, _ second: Person.ID, isInConflict: Bool = false) {
      self.first = min(first, second)
      self.second = max(first, second)
      self.isInConflict = isInConflict
    }
  }
}

extension CircleContent {
  /// The most people in one circle.
  public static let mostPeople = 150

  /// The same content in the one order in which it is drawn, or the reason why it cannot be.
  ///
  /// People in order of id; each pair once, in conflict when it is told to be anywhere.
  func ordered() throws(Problem) -> CircleContent {
    var result = self
    result.people.sort { $0.id < $1.id }
    for (person, next) in zip(result.people, result.people.dropFirst()) where person.id == next.id {
      throw Problem(.drawingDuplicateID) { $0.twoPeople(with: VisibleText.line(person.id)) }
    }
    if people.count > CircleContent.mostPeople {
      throw Problem(.drawingTooLarge) {
        $0.tooManyInCircle(people.count, most: CircleContent.mostPeople)
      }
    }
    let known = Set(people.map(\.id))
    var pairs: [[Person.ID]: Bool] = [:]
    for pair in acquaintances {
      for id in [pair.first, pair.second] where !known.contains(id) {
        throw Problem(.drawingUnknownID) { $0.unknownInCircle(VisibleText.line(id)) }
      }
      if pair.first == pair.second { continue }
      let key = [min(pair.first, pair.second), max(pair.first, pair.second)]
      pairs[key] = (pairs[key] ?? false) || pair.isInConflict
    }
    result.acquaintances =
      pairs
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map { Acquaintance($0.key[0], $0.key[1], isInConflict: $0.value) }
    return result
  }
}
