public import SupportNetwork

/// A proposal for a team as it is printed: the schema `kring.team/1`.
///
///     {"schema": "kring.team/1", "case": "LV-0001", "moment": "T1", "hoursPerTask": 2,
///      "needs": [{"need": "N04", "target": 1, "now": ["P20"], "asked": ["P15"], "stillOpen": 0,
///                 "lacksBackup": false}],
///      "members": [{"person": "P15", "needs": ["N04"], "tasksNow": 2, "freeHours": 2,
///                   "cautions": ["burdenUnknown"]}],
///      "askFirst": [{"person": "P07", "missing": ["P07.hoursPerWeek"]}],
///      "leftOut": [{"person": "P05", "gates": ["overburdened"]}],
///      "unknown": [], "top": {"people": ["P08"], "assignments": 4, "share": 0.167},
///      "notice": "This is a proposal ..."}
///
/// Everything is always there; `top` is `null` when nobody has a task. Print with sorted keys.
public struct TeamReport: Sendable, Hashable {
  /// The schema of the report.
  public static let schema = "kring.team/1"
  /// The case.
  public let `case`: CaseHeader.ID
  /// The proposal.
  public let team: TeamProposal
  /// The language of the notice.
  public let language: Language

  /// Makes a report of a proposal.
  public init(of team: TeamProposal, case id: CaseHeader.ID, in language: Language) {
    `case` = id
    self.team = team
    self.language = language
  }
}

extension TeamProposal {
  /// Who decides, in words; it stands in every output.
  public static let notice = Phrase(
    dutch:
      "Dit is een voorstel om over te praten. Mensen beslissen: de familie kiest wie zij vraagt, "
      + "en wie gevraagd wordt mag nee zeggen.",
    english: "This is a proposal to talk about. People decide: the family chooses whom to ask, and "
      + "whoever is asked may say no.")
}

extension TeamReport: Encodable {
  private enum Key: String, CodingKey {
    case schema, `case`, moment, hoursPerTask, needs, unknown, members, askFirst, leftOut, top
    case notice, need, target, now, asked, stillOpen, lacksBackup
    case person, tasksNow, freeHours, cautions, missing, gates
  }

  /// Writes the report.
  public func encode(to encoder: any Encoder) throws {
    var report = encoder.container(keyedBy: Key.self)
    try report.encode(Self.schema, forKey: .schema)
    try report.encode(`case`, forKey: .case)
    try report.encode(team.moment, forKey: .moment)
    try report.encode(team.hoursPerTask, forKey: .hoursPerTask)
    try report.encode(team.unknown, forKey: .unknown)
    try report.encode(team.top, forKey: .top)
    try report.encode(TeamProposal.notice.in(language), forKey: .notice)
    var needs = report.nestedUnkeyedContainer(forKey: .needs)
    for need in team.needs {
      var record = needs.nestedContainer(keyedBy: Key.self)
      try record.encode(need.need.id, forKey: .need)
      try record.encode(need.need.target, forKey: .target)
      try record.encode(need.now, forKey: .now)
      try record.encode(need.asked, forKey: .asked)
      try record.encode(need.stillOpen, forKey: .stillOpen)
      try record.encode(need.lacksBackup, forKey: .lacksBackup)
    }
    var members = report.nestedUnkeyedContainer(forKey: .members)
    for member in team.members {
      var record = members.nestedContainer(keyedBy: Key.self)
      try record.encode(member.person, forKey: .person)
      try record.encode(member.needs, forKey: .needs)
      try record.encode(member.tasksNow, forKey: .tasksNow)
      try record.encode(member.freeHours, forKey: .freeHours)
      try record.encode(member.cautions, forKey: .cautions)
    }
    var askFirst = report.nestedUnkeyedContainer(forKey: .askFirst)
    for person in team.askFirst {
      var record = askFirst.nestedContainer(keyedBy: Key.self)
      try record.encode(person.person, forKey: .person)
      try record.encode(person.missing.map(\.description), forKey: .missing)
    }
    var leftOut = report.nestedUnkeyedContainer(forKey: .leftOut)
    for person in team.leftOut {
      var record = leftOut.nestedContainer(keyedBy: Key.self)
      try record.encode(person.person, forKey: .person)
      try record.encode(person.gates, forKey: .gates)
    }
  }
}
