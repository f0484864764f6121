import SupportNetwork
public import Telling

/// A proposal of matches as it is printed: the schema `kring.match/1`.
///
///     {"schema": "kring.match/1", "requests": 3, "offers": 3, "kilometres": 7,
///      "matches": [{"request": "VG1", "offer": "SG1", "kilometres": 1.4, "minutes": 6,
///                   "dayParts": ["saturday"], "sharedInterests": [],
///                   "points": {"total": 0, "timesShort": 0, "noSharedInterest": null,
///                              "noChildOfSimilarAge": 0}}],
///      "waiting": [{"request": "VG4", "since": "2026-03-01", "fitting": 0,
///                   "blocked": [{"rule": "noSharedDayPart", "offers": 3}]}],
///      "unused": ["SG4"],
///      "kinds": [{"kind": "dayPart", "requests": 4, "matched": 3}],
///      "notice": "This is a proposal ..."}
///
/// The first of `blocked` is the rule that forbids most. A point that is not known is `null` and
/// counts for nothing. Everything is always there. Print with sorted keys.
public struct MatchReport: Sendable, Hashable {
  /// The schema of the report.
  public static let schema = "kring.match/1"
  /// The proposal.
  package let proposal: MatchProposal
  /// The language of the notice.
  package let language: Language

  /// Makes a report of a proposal.
  public init(of proposal: MatchProposal, in language: Language) {
    self.proposal = proposal
    self.language = language
  }
}

extension MatchProposal {
  /// Who decides, in words; it stands in every output.
  package static let notice = Phrase { $0.matching.familiesDecide }
}

extension MatchReport: SchemaReport {
  /// Every field of the record but its schema.
  public var fields: ReportFields {
    [
      "requests": .whole(proposal.requestCount),
      "offers": .whole(proposal.offerCount), "kilometres": .number(proposal.kilometres),
      "matches": .list(proposal.matches.map(\.reported)),
      "waiting": .list(proposal.waiting.map(\.reported)), "unused": .ids(proposal.unused),
      "kinds": .list(proposal.kinds.map(\.reported)),
      "notice": .string(MatchProposal.notice, in: language),
    ]
  }
}

extension FamilyMatch {
  fileprivate var reported: ReportValue {
    .record([
      "request": .id(request), "offer": .id(offer), "kilometres": .number(Double(metres) / 1_000),
      "minutes": .whole(minutes), "dayParts": .codes(dayParts),
      "sharedInterests": .list(sharedInterests.map { .string($0) }),
      "points": .record([
        "total": .whole(soft.total), "timesShort": .whole(soft.timesShort),
        "noSharedInterest": .whole(soft.noSharedInterest),
        "noChildOfSimilarAge": .whole(soft.noChildOfSimilarAge),
      ]),
    ])
  }
}

extension WaitingRequest {
  fileprivate var reported: ReportValue {
    .record([
      "request": .id(request), "since": .string(since.description),
      "fitting": .whole(fitting),
      "blocked": .list(
        blocked.map { .record(["rule": .code($0.rule), "offers": .whole($0.offers)]) }),
    ])
  }
}

extension MatchRate {
  fileprivate var reported: ReportValue {
    .record([
      "kind": .code(kind), "requests": .whole(requests), "matched": .whole(matched),
    ])
  }
}
