public import SupportNetwork
public import Telling

/// A proposal for a team as it is printed: the schema `kring.team/1`.
///
///     {"schema": "kring.team/1", "case": "LV-0001", "moment": "T1", "hoursPerTask": 2,
///      "needs": [{"need": "N04", "target": 1, "now": ["P20"], "asked": ["P15"], "stillOpen": 0,
///                 "lacksBackup": false,
///                 "leftOut": [{"person": "P14", "reasons": ["notWanted"]}]}],
///      "members": [{"person": "P15", "needs": ["N04"], "tasksNow": 2, "freeHours": 2,
///                   "cautions": ["burdenUnknown"]}],
///      "askFirst": [{"person": "P07", "missing": ["P07.hoursPerWeek"]}],
///      "leftOut": [{"person": "P05", "reasons": ["overburdened"]}],
///      "unknown": [], "top": {"people": ["P08"], "assignments": 4, "share": 0.167},
///      "notice": "This is a proposal ..."}
///
/// Everything is always there; `top` is `null` when nobody has a task. Print with sorted keys.
public struct TeamReport: Sendable, Hashable {
  /// The schema of the report.
  public static let schema = "kring.team/1"
  /// The case.
  package let `case`: CaseHeader.ID
  /// The proposal.
  package let team: TeamProposal
  /// The language of the notice.
  package let language: Language

  /// Makes a report of a proposal.
  public init(of team: TeamProposal, case id: CaseHeader.ID, in language: Language) {
    `case` = id
    self.team = team
    self.language = language
  }
}

extension TeamProposal {
  /// Who decides, in words; it stands in every output.
  package static let notice = Phrase { $0.gates.familyChoosesTeam }
}

extension TeamReport: SchemaReport {
  /// Every field of the record but its schema.
  public var fields: ReportFields {
    [
      "case": .id(`case`), "moment": .id(team.moment),
      "hoursPerTask": .number(team.hoursPerTask), "needs": .list(team.needs.map(\.reported)),
      "forProfessionals": .ids(team.forProfessionals), "unknown": .ids(team.unknown),
      "members": .list(team.members.map(\.reported)),
      "askFirst": .list(
        team.askFirst.map {
          .record(["person": .id($0.person), "missing": .paths($0.missing)])
        }),
      "leftOut": .list(team.leftOut.map(\.reported)), "top": team.top?.reported ?? .null,
      "notice": .string(TeamProposal.notice, in: language),
    ]
  }
}

extension TeamNeed {
  fileprivate var reported: ReportValue {
    .record([
      "need": .id(need.id), "target": .whole(need.target), "now": .ids(now), "asked": .ids(asked),
      "stillOpen": .whole(stillOpen), "lacksBackup": .truth(lacksBackup),
      "leftOut": .list(leftOut.map(\.reported)),
    ])
  }
}

extension TeamMember {
  fileprivate var reported: ReportValue {
    .record([
      "person": .id(person), "needs": .ids(needs), "tasksNow": .whole(tasksNow),
      "freeHours": .number(freeHours), "cautions": .codes(cautions),
    ])
  }
}

extension LeftOut {
  fileprivate var reported: ReportValue {
    .record(["person": .id(person), "reasons": .list(reasons.map { .string($0.code) })])
  }
}
