/// A case as somebody wrote it, checked by nobody yet.
///
///     var draft = CaseDraft(id: "LV-0001")
///     draft.people.append(Person(id: "P01", name: "Sanne Terhaar", sphere: .household))
///     draft.households.append(Household(id: "H1", members: ["P01"]))
///     let family = try FamilyCase(validating: draft)
///
/// The fields are those of the case file, in its order.
public struct CaseDraft: Sendable, Hashable, Codable {
  /// The version of the case file that this code reads and writes.
  package static let currentFormat = 1

  /// The version of the case file.
  public var format: Int
  /// What identifies the case.
  public var `case`: CaseHeader
  /// What the family wrote.
  public var plan: Plan
  /// The households.
  public var households: [Household]
  /// The people.
  public var people: [Person]
  /// Who is or was a couple.
  public var couples: [Couple]
  /// The organisations.
  public var organisations: [Organisation]
  /// What has to be done.
  public var needs: [SupportNeed]
  /// What the family wants to reach.
  public var goals: [Goal]
  /// What others require for safety.
  public var safetyConditions: [SafetyCondition]
  /// Who does what.
  public var agreements: [Agreement]
  /// Why needs are covered as they are.
  public var motivations: [Motivation]
  /// What happens after closing.
  public var aftercare: Aftercare?
  /// The moments at which the network was mapped.
  public var moments: [Moment]

  /// Creates a draft without people.
  public init(id: CaseHeader.ID) {
    format = Self.currentFormat
    self.case = CaseHeader(id: id)
    plan = Plan()
    households = []
    people = []
    couples = []
    organisations = []
    needs = []
    goals = []
    safetyConditions = []
    agreements = []
    motivations = []
    moments = []
  }
}

/// What identifies a case: one family, one plan, one case director.
public struct CaseHeader: Sendable, Hashable, Codable {
  /// The type of a case's identifier.
  public typealias ID = Identifier<CaseHeader>
  /// The identifier; the only thing of a case that stands in file names and errors.
  public var id: ID
  /// How the family is called on its plan, as *Terhaar-Yilmaz*.
  public var family: String?
  /// The municipality.
  public var municipality: String?
  /// The neighbourhood.
  public var neighbourhood: String?
  /// The household that the plan is about; absent means the only one.
  public var household: Household.ID?
  /// The one case director. Glossary: *regisseur*.
  public var director: Person.ID?
  /// The day on which the case began.
  public var opened: CalendarDate?
  /// The programme that the case belongs to, as *Sonestra* or *Eigen Toekomst Plan*.
  public var programme: String?
  /// Phrases in which a word that is also somebody's name names nobody, as *de roos*.
  public var notNames: [String]

  /// Creates a header.
  public init(id: ID) {
    self.id = id
    notNames = []
  }
}
