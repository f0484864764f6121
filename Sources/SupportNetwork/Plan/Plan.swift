/// What the family wrote down for its plan. Every part is optional: the form of a plan is free by law.
public struct Plan: Sendable, Hashable, Codable {
  /// The version, from 1.
  public var version: Int?
  /// The date that stands on the plan; absent means the date of the moment.
  public var date: CalendarDate?
  /// The day of the family meeting. Glossary: *beraad*.
  public var meeting: CalendarDate?
  /// How the plan was made.
  public var route: PlanRoute?
  /// Who was present when it was made.
  public var present: [Person.ID]
  /// The question of the family. Glossary: *hoofdvraag*.
  public var mainQuestion: String?
  /// What goes well.
  public var goesWell: [Voice]
  /// What worries.
  public var worries: [Voice]
  /// What people wish for.
  public var wishes: [Voice]
  /// What the family does itself.
  public var ownActions: [String]
  /// What it asks of professionals.
  public var askedOfProfessionals: [String]
  /// How one sees early that it goes wrong.
  public var earlySigns: [String]
  /// Who is called first.
  public var firstCall: [Person.ID]
  /// What happens then.
  public var planB: String?
  /// When and how the family looks back.
  public var lookBack: LookBack?
  /// Who is in the action team. Glossary: *actieteam*.
  public var actionTeam: [Person.ID]
  /// Whom people at home want to ask, and whom rather not.
  public var choices: [CandidateChoice]
  /// When the plan was offered to the family.
  public var offeredOn: CalendarDate?
  /// When the family said that it does not want to make one.
  public var waivedOn: CalendarDate?
  /// Why.
  public var waiverReason: String?
  /// The ground for an exception in the law.
  public var exceptionGround: String?
  /// The weighing rules of the local ordinance that apply, with their place.
  public var ordinance: String?

  /// Creates an empty plan.
  public init() {
    present = []
    goesWell = []
    worries = []
    wishes = []
    ownActions = []
    askedOfProfessionals = []
    earlySigns = []
    firstCall = []
    actionTeam = []
    choices = []
  }
}

/// How a plan was made.
public enum PlanRoute: String, Sendable, Hashable, Codable, CaseIterable {
  /// By the family alone.
  case alone
  /// With a professional, as of the neighbourhood team.
  case withProfessional
  /// With an independent co-ordinator.
  case withCoordinator
}

/// Something that somebody said, in their own words.
public struct Voice: Sendable, Hashable, Codable {
  /// Who said it; absent means the family together.
  public var by: Person.ID?
  /// The words.
  public var text: String

  /// Creates a voice.
  public init(by: Person.ID? = nil, text: String) {
    self.by = by
    self.text = text
  }
}

/// When and how the family looks back.
public struct LookBack: Sendable, Hashable, Codable {
  /// When.
  public var on: CalendarDate?
  /// Who calls everybody together.
  public var caller: Person.ID?
  /// What is checked.
  public var checks: [String]

  /// Creates a look back.
  public init(on: CalendarDate? = nil, caller: Person.ID? = nil, checks: [String] = []) {
    self.on = on
    self.caller = caller
    self.checks = checks
  }
}

/// What happens after the case is closed. Glossary: *nazorg*; it is no control.
public struct Aftercare: Sendable, Hashable, Codable {
  /// How intensive.
  public var level: AftercareLevel
  /// Who keeps contact.
  public var provider: Person.ID?
  /// Who does so if the provider cannot.
  public var backup: Person.ID?
  /// The day on which the case is expected to be closed.
  public var closing: CalendarDate?
  /// A remark in words.
  public var text: String?

  /// Creates aftercare.
  public init(
    level: AftercareLevel, provider: Person.ID? = nil, backup: Person.ID? = nil,
    closing: CalendarDate? = nil, text: String? = nil
  ) {
    self.level = level
    self.provider = provider
    self.backup = backup
    self.closing = closing
    self.text = text
  }

  /// How many contacts aftercare has.
  package static let contactCount = 10
  /// The months between two contacts.
  package static let monthsBetween = 6

  /// The ten days of contact: every six months for five years after closing.
  ///
  /// A day that a month does not have becomes its last day. Empty without a closing date. Source:
  /// Haaksbergen, youth policy plan 2015-2018.
  public var contactDates: [CalendarDate] {
    guard let closing else { return [] }
    return (1...Self.contactCount).compactMap { closing.adding(months: $0 * Self.monthsBetween) }
  }
}

/// How intensive aftercare is.
public enum AftercareLevel: String, Sendable, Hashable, Codable, CaseIterable {
  /// A call about twice a year. Glossary: *vinger aan de pols*.
  case followUp
  /// More intensive, for longer. Glossary: *waakvlambegeleiding*.
  case pilotLight
}
