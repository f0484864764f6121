import SupportNetwork
public import Telling

/// What an ecomap shows: who live at home, the people and organisations around them, and what each
/// member of the household tells about the contact.
///
/// The order of `members`, `systems` and `ties` means nothing: equal sets give equal pictures.
public struct EcomapContent: Sendable, Hashable, Codable {
  /// The title of the picture.
  public var title: String
  /// A second line under the title: which family, which moment.
  public var subtitle: String?
  /// The language of the words in the picture.
  public var language: Language
  /// Who live at home.
  public var members: [Member]
  /// The people and organisations around them.
  public var systems: [System]
  /// What members of the household tell about them.
  public var ties: [Tie]

  /// Creates the content of an ecomap.
  public init(
    title: String, subtitle: String? = nil, language: Language = .dutch, members: [Member],
    systems: [System] = [], ties: [Tie] = []
  ) {
    self.title = title
    self.subtitle = subtitle
    self.language = language
    self.members = members
    self.systems = systems
    self.ties = ties
  }
}

extension EcomapContent {
  /// How a contact is.
  public typealias Contact = CircleContent.Tie
  /// The part of life in which somebody or something stands; each has a place of its own.
  public typealias Sphere = CircleContent.Sphere

  /// Somebody who lives at home.
  public struct Member: Sendable, Hashable, Codable, Identifiable {
    /// Any text that no other member has.
    public let id: String
    /// The name in the disc.
    public var name: String
    /// The words under the name; may be empty.
    public var role: String
    /// Whether this is a child of the household.
    public var isChild: Bool

    /// Creates a member of the household.
    public init(id: String, name: String, role: String = "", isChild: Bool) {
      self.id = id
      self.name = name
      self.role = role
      self.isChild = isChild
    }
  }

  /// A person or an organisation around the household.
  public struct System: Sendable, Hashable, Codable, Identifiable {
    /// Whether it is somebody or something.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
      /// Somebody.
      case person
      /// A school, a club, an employer, an office.
      case organisation
    }

    /// Any text that no other system has.
    public let id: String
    /// The name on the card.
    public var name: String
    /// The words under the name; may be empty.
    public var role: String
    /// The part of life.
    public var sphere: Sphere
    /// Whether it is somebody or something.
    public var kind: Kind

    /// Creates a system.
    public init(
      id: String, name: String, role: String = "", sphere: Sphere, kind: Kind = .person
    ) {
      self.id = id
      self.name = name
      self.role = role
      self.sphere = sphere
      self.kind = kind
    }
  }

  /// Which way support goes, as the member of the household tells it.
  public enum Support: String, Sendable, Hashable, Codable, CaseIterable {
    /// To the member of the household.
    case received
    /// To the other.
    case given
    /// Both ways.
    case mutual
    /// Neither way.
    case none
  }

  /// What one member of the household tells about one system.
  public struct Tie: Sendable, Hashable, Codable {
    /// Who tells.
    public let member: Member.ID
    /// About whom or what.
    public let system: System.ID
    /// How the contact is, or `nil` when it was not told.
    public var contact: Contact?
    /// Whether the contact is now good, now bad.
    public var isMixed: Bool
    /// Which way support goes, or `nil` when it was not told.
    public var support: Support?

    /// Creates what a member tells about a system.
    public init(
      member: Member.ID, system: System.ID, contact: Contact?, isMixed: Bool = false,
      support: Support? = nil
    ) {
      self.member = member
      self.system = system
      self.contact = contact
      self.isMixed = isMixed
      self.support = support
    }
  }
}

extension EcomapContent {
  /// The most people and organisations around one household.
  public static let mostSystems = 150
  /// The most people in one household.
  public static let mostMembers = 16

  /// The same content in the one order in which it is drawn, or the reason why it cannot be.
  func ordered() throws(DrawingError) -> EcomapContent {
    if members.isEmpty || members.count > EcomapContent.mostMembers
      || systems.count > EcomapContent.mostSystems
    {
      throw DrawingError(
        .tooLarge,
        "An ecomap of \(members.count) people at home and \(systems.count) around them "
          + "cannot be read.",
        remedy: "Draw 1 to \(EcomapContent.mostMembers) people at home and at most "
          + "\(EcomapContent.mostSystems) around them.")
    }
    var result = self
    result.members.sort { $0.id < $1.id }
    result.systems.sort { $0.id < $1.id }
    result.ties.sort { ($0.system, $0.member) < ($1.system, $1.member) }
    try EcomapContent.checkOnce(result.members.map(\.id))
    try EcomapContent.checkOnce(result.systems.map(\.id))
    let members = Set(result.members.map(\.id))
    let systems = Set(result.systems.map(\.id))
    for tie in result.ties {
      guard members.contains(tie.member), systems.contains(tie.system) else {
        let id = members.contains(tie.member) ? tie.system : tie.member
        throw DrawingError(
          .unknownID, "Nobody in the ecomap has the id '\(VisibleText.line(id))'.",
          remedy: "Leave the tie out, or add who is at its end.")
      }
    }
    for (tie, next) in zip(result.ties, result.ties.dropFirst())
    where (tie.system, tie.member) == (next.system, next.member) {
      throw DrawingError(
        .duplicateID,
        "'\(VisibleText.line(tie.member))' tells twice about '\(VisibleText.line(tie.system))'.",
        remedy: "Keep one of the two ties.")
    }
    return result
  }

  private static func checkOnce(_ ids: [String]) throws(DrawingError) {
    for (id, next) in zip(ids, ids.dropFirst()) where id == next {
      throw DrawingError(
        .duplicateID, "Two parts of the ecomap have the id '\(VisibleText.line(id))'.",
        remedy: "Give each one an id of its own.")
    }
  }
}
