import SupportNetwork
public import Telling

/// What an ecomap (ecogram) shows: who live at home, the people and organisations around them, and what
/// each member of the household tells about the contact.
///
/// In the middle a disc for everybody at home, around them the people, organisations and
/// professionals, grouped by the part of life in which the family meets them. A line runs from the
/// member of the household who told about it; where several tell exactly the same, one line runs
/// to the rim of the household instead. Arrows point to who receives support.
///
///     let content = EcomapContent(
///       title: "Ecogram", members: [.init(id: "p1", name: "Noor", isChild: true)],
///       systems: [.init(id: "p2", name: "Oma Riet", sphere: .family)],
///       ties: [.init(member: "p1", system: "p2", contact: .strong, support: .mutual)])
///     let drawing = try Drawing(of: content)
///
/// | contact | line |
/// |---|---|
/// | strong | thick |
/// | ordinary | thin |
/// | weak | thin, dashed |
/// | conflict | zigzag |
/// | cut off | cut, with two bars |
/// | ambivalent | a kink in the middle of one of the first three |
/// | not told | dotted, with a question mark |
///
/// It counts and never scores, and it does not show contacts among the people around the household,
/// nor those among its members. Source of the picture: A. Hartman, *Diagrammatic Assessment of
/// Family Relationships* (1978).
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
  /// Whether it was asked who is there; if not, nobody came or went.
  public var isPeopleAsked = true
  /// Whether it was asked what binds people to organisations; if not, none came or went.
  public var isOrganisationsAsked = true

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
    public var sphere: Drawing.Sphere
    /// Whether it is somebody or something.
    public var kind: Kind

    /// Creates a system.
    public init(
      id: String, name: String, role: String = "", sphere: Drawing.Sphere, kind: Kind = .person
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
    public var contact: Drawing.Contact?
    /// Whether the contact is now good, now bad.
    public var isAmbivalent: Bool
    /// Which way support goes, or `nil` when it was not told.
    public var support: Support?
    /// What of it can be held against another moment, if that is less than what is shown.
    public var comparable: Comparable?

    /// What the member answered at two moments.
    public struct Comparable: Sendable, Hashable, Codable {
      /// The contact by those answers; `nil` where there are none.
      public var contact: Drawing.Contact?
      /// Whether the contact is now good, now bad; `nil` where that was not told at both.
      public var isAmbivalent: Bool?
      /// Which way support goes by those answers; `nil` where there are none.
      public var support: Support?

      /// Creates what can be compared.
      public init(contact: Drawing.Contact?, isAmbivalent: Bool?, support: Support?) {
        self.contact = contact
        self.isAmbivalent = isAmbivalent
        self.support = support
      }
    }

    /// Creates what a member tells about a system.
    public init(
      member: Member.ID, system: System.ID, contact: Drawing.Contact?, isAmbivalent: Bool = false,
      support: Support? = nil
    ) {
      self.member = member
      self.system = system
      self.contact = contact
      self.isAmbivalent = isAmbivalent
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
  func ordered() throws(Problem) -> EcomapContent {
    if members.isEmpty || members.count > EcomapContent.mostMembers
      || systems.count > EcomapContent.mostSystems
    {
      throw Problem(.drawingTooLarge) {
        $0.tooManyInEcomap(
          members: self.members.count, systems: self.systems.count,
          mostMembers: EcomapContent.mostMembers, mostSystems: EcomapContent.mostSystems)
      }
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
        throw Problem(.drawingUnknownID) { $0.unknownInEcomap(VisibleText.line(id)) }
      }
    }
    for (tie, next) in zip(result.ties, result.ties.dropFirst())
    where (tie.system, tie.member) == (next.system, next.member) {
      throw Problem(.drawingDuplicateID) {
        $0.tellsTwice(VisibleText.line(tie.member), about: VisibleText.line(tie.system))
      }
    }
    return result
  }

  private static func checkOnce(_ ids: [String]) throws(Problem) {
    for (id, next) in zip(ids, ids.dropFirst()) where id == next {
      throw Problem(.drawingDuplicateID) { $0.twoParts(with: VisibleText.line(id)) }
    }
  }
}
