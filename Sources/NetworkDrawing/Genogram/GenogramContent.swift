public import SupportNetwork
public import Telling

/// What a genogram shows: relatives, whose children they are, who are or were partners, who lives where.
///
/// Symbols and lines after M. McGoldrick, R. Gerson and S. Petry, *Genograms: Assessment and
/// Intervention*, of which many variants go round: the legend in the picture is what counts. A man
/// is a square, a woman a circle, another gender a house, an unknown one a diamond; whom the plan is
/// about has two rims, and who has died a cross.
///
///     let content = GenogramContent(
///       title: "Genogram",
///       people: [
///         .init(id: "m", name: "Marit", gender: .female),
///         .init(id: "f", name: "Fleur", gender: .female, isIndex: true, parents: [.init("m")]),
///       ])
///     let svg = try Drawing(of: content).svg()
///
/// Children stand in order of birth and together; partners beside each other where that allows it,
/// else with a line under who stands between. Lines of different families never lie on each other,
/// and none runs through a symbol or a name. An outline of a household holds nobody else.
///
/// The order of the lists means nothing: equal sets give equal pictures. There is no field for illness,
/// addiction or lost pregnancies: what a picture on the kitchen table does not need cannot be drawn.
public struct GenogramContent: Sendable, Hashable, Codable {
  /// The title of the picture.
  public var title: String
  /// A second line under the title: which family, which moment.
  public var subtitle: String?
  /// The language of the words in the picture.
  public var language: Language
  /// The relatives, and who came in by marriage.
  public var people: [Person]
  /// Who are or were partners.
  public var couples: [Couple]
  /// Who live together.
  public var households: [Household]
  /// Contacts that stand out, drawn over the family lines.
  public var ties: [Tie]

  /// Creates the content of a genogram.
  public init(
    title: String, subtitle: String? = nil, language: Language = .dutch, people: [Person] = [],
    couples: [Couple] = [], households: [Household] = [], ties: [Tie] = []
  ) {
    self.title = title
    self.subtitle = subtitle
    self.language = language
    self.people = people
    self.couples = couples
    self.households = households
    self.ties = ties
  }
}

extension GenogramContent {
  /// Somebody in the family.
  public struct Person: Sendable, Hashable, Codable, Identifiable {
    /// Any text that no other person has.
    public let id: String
    /// The name under the symbol; empty for somebody without a name.
    public var name: String
    /// The words under the name; may be empty.
    public var role: String
    /// The gender as the person gives it, or `nil` when it is not known.
    public var gender: Gender?
    /// Whether the person has died.
    public var isDeceased: Bool
    /// Whether the plan is about this person.
    public var isIndex: Bool
    /// The parents, each once.
    public var parents: [Parent]
    /// The place among the children of the same parents, from 1 for the eldest.
    public var birthOrder: Int?
    /// The age in years: it only orders children without `birthOrder`, and is not printed.
    public var age: Int?
    /// Somebody of the same birth, for twins and triplets.
    public var twinOf: ID?

    /// Creates a person.
    public init(
      id: String, name: String, role: String = "", gender: Gender? = nil,
      isDeceased: Bool = false, isIndex: Bool = false, parents: [Parent] = [],
      birthOrder: Int? = nil, age: Int? = nil, twinOf: ID? = nil
    ) {
      self.id = id
      self.name = name
      self.role = role
      self.gender = gender
      self.isDeceased = isDeceased
      self.isIndex = isIndex
      self.parents = parents
      self.birthOrder = birthOrder
      self.age = age
      self.twinOf = twinOf
    }
  }

  /// A parent, and how that person became one.
  public struct Parent: Sendable, Hashable, Codable {
    /// The parent.
    public let person: GenogramContent.Person.ID
    /// By birth, by adoption, as foster parent, or as partner of a parent.
    public var kind: ParentKind

    /// Creates a parent.
    public init(_ person: GenogramContent.Person.ID, _ kind: ParentKind = .birth) {
      self.person = person
      self.kind = kind
    }
  }

  /// Two people who are or were partners, in no order.
  public struct Couple: Sendable, Hashable, Codable {
    /// One of the two.
    public let first: Person.ID
    /// The other.
    public let second: Person.ID
    /// How they are together, or no longer.
    public var status: CoupleStatus

    /// Creates a couple.
    public init(_ first: Person.ID, _ second: Person.ID, _ status: CoupleStatus) {
      self.first = min(first, second)
      self.second = max(first, second)
      self.status = status
    }
  }

  /// People who live together; somebody may live in two households.
  public struct Household: Sendable, Hashable, Codable, Identifiable {
    /// Any text that no other household has.
    public let id: String
    /// Who live there.
    public var members: [Person.ID]
    /// Whether the plan is about this household.
    public var isFocal: Bool

    /// Creates a household.
    public init(id: String, members: [Person.ID], isFocal: Bool = false) {
      self.id = id
      self.members = members
      self.isFocal = isFocal
    }
  }

  /// A contact between two relatives that stands out, in no order.
  public struct Tie: Sendable, Hashable, Codable {
    /// One of the two.
    public let first: Person.ID
    /// The other.
    public let second: Person.ID
    /// What stands out, with the lines of every drawing.
    public var contact: Drawing.Contact

    /// Creates a contact.
    public init(_ first: Person.ID, _ second: Person.ID, _ contact: Drawing.Contact) {
      self.first = min(first, second)
      self.second = max(first, second)
      self.contact = contact
    }
  }
}
