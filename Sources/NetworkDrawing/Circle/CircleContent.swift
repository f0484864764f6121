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

  /// The part of life in which somebody stands; each has a sector.
  public enum Sphere: String, Sendable, Hashable, Codable, CaseIterable {
    /// Relatives outside the household.
    case family
    /// Friends and neighbours.
    case friendsAndNeighbours
    /// School, work, clubs, faith.
    case schoolWorkClubs
    /// Volunteers, mentors, support families.
    case volunteersAndMentors
    /// People who are paid to help; they are drawn apart and counted apart.
    case professionals
  }

  /// How near somebody stands; each has a ring.
  public enum Ring: Int, Sendable, Hashable, Codable, CaseIterable {
    /// Near.
    case inner = 1
    /// In regular contact.
    case middle
    /// At a distance.
    case outer
  }

  /// How the contact between the centre and somebody is.
  public enum Tie: String, Sendable, Hashable, Codable, CaseIterable {
    /// Strong.
    case strong
    /// Ordinary.
    case ordinary
    /// Weak.
    case weak
    /// Tense, or with conflict.
    case tense
    /// Broken off.
    case broken
  }

  /// Somebody around the centre.
  public struct Person: Sendable, Hashable, Codable, Identifiable {
    /// Any text that no other person has.
    public let id: String
    /// The name on the card.
    public var name: String
    /// The words under the name; may be empty.
    public var role: String
    /// The sector.
    public var sphere: Sphere
    /// The ring.
    public var ring: Ring
    /// The line to the centre, or `nil` when it is not known how the contact is.
    public var tie: Tie?

    /// Creates a person.
    public init(
      id: String, name: String, role: String = "", sphere: Sphere, ring: Ring, tie: Tie?
    ) {
      self.id = id
      self.name = name
      self.role = role
      self.sphere = sphere
      self.ring = ring
      self.tie = tie
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
    /// Whether there is tension between them.
    public var isTense: Bool

    /// Creates a pair.
    public init(_ first: Person.ID, _ second: Person.ID, isTense: Bool = false) {
      self.first = min(first, second)
      self.second = max(first, second)
      self.isTense = isTense
    }
  }
}

extension CircleContent {
  /// The most people in one circle.
  public static let mostPeople = 150

  /// The same content in the one order in which it is drawn, or the reason why it cannot be.
  ///
  /// People in order of id; each pair once, tense when it is told to be tense anywhere.
  func ordered() throws(DrawingError) -> CircleContent {
    var result = self
    result.people.sort { $0.id < $1.id }
    for (person, next) in zip(result.people, result.people.dropFirst()) where person.id == next.id {
      throw DrawingError(
        .duplicateID, "Two people have the id '\(VisibleText.line(person.id))'.",
        remedy: "Give each person an id of their own.")
    }
    if people.count > CircleContent.mostPeople {
      throw DrawingError(
        .tooLarge, "A circle of \(people.count) people cannot be read.",
        remedy: "Draw at most \(CircleContent.mostPeople) people at once.")
    }
    let known = Set(people.map(\.id))
    var pairs: [[Person.ID]: Bool] = [:]
    for pair in acquaintances {
      for id in [pair.first, pair.second] where !known.contains(id) {
        throw DrawingError(
          .unknownID, "Nobody in the circle has the id '\(VisibleText.line(id))'.",
          remedy: "Leave the pair out, or add the person.")
      }
      if pair.first == pair.second { continue }
      let key = [min(pair.first, pair.second), max(pair.first, pair.second)]
      pairs[key] = (pairs[key] ?? false) || pair.isTense
    }
    result.acquaintances =
      pairs
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map { Acquaintance($0.key[0], $0.key[1], isTense: $0.value) }
    return result
  }
}
