public import SupportNetwork

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
  public let proposal: MatchProposal
  /// The language of the notice.
  public let language: Language

  /// Makes a report of a proposal.
  public init(of proposal: MatchProposal, in language: Language) {
    self.proposal = proposal
    self.language = language
  }
}

extension MatchProposal {
  /// Who decides, in words; it stands in every output.
  public static let notice = Phrase(
    dutch: "Dit is een voorstel aan de coördinator. Mensen beslissen: beide gezinnen leren elkaar "
      + "eerst kennen en zeggen dan ja of nee. Een reden hoeft niet.",
    english: "This is a proposal to the co-ordinator. People decide: both families meet first, and "
      + "then say yes or no. A reason is not asked.")
}

extension MatchReport: Encodable {
  private enum Key: String, CodingKey {
    case schema, requests, offers, kilometres, matches, waiting, unused, kinds, notice
    case request, offer, minutes, dayParts, sharedInterests, points
    case total, timesShort, noSharedInterest, noChildOfSimilarAge
    case since, fitting, blocked, rule, kind, matched
  }

  /// Writes the report.
  public func encode(to encoder: any Encoder) throws {
    var report = encoder.container(keyedBy: Key.self)
    try report.encode(Self.schema, forKey: .schema)
    try report.encode(proposal.requestCount, forKey: .requests)
    try report.encode(proposal.offerCount, forKey: .offers)
    try report.encode(proposal.kilometres, forKey: .kilometres)
    try report.encode(proposal.unused, forKey: .unused)
    try report.encode(MatchProposal.notice.in(language), forKey: .notice)
    var matches = report.nestedUnkeyedContainer(forKey: .matches)
    for match in proposal.matches {
      var record = matches.nestedContainer(keyedBy: Key.self)
      try encode(match, to: &record)
    }
    var waiting = report.nestedUnkeyedContainer(forKey: .waiting)
    for request in proposal.waiting {
      var record = waiting.nestedContainer(keyedBy: Key.self)
      try record.encode(request.request, forKey: .request)
      try record.encode(request.since, forKey: .since)
      try record.encode(request.fitting, forKey: .fitting)
      var list = record.nestedUnkeyedContainer(forKey: .blocked)
      for blocked in request.blocked {
        var entry = list.nestedContainer(keyedBy: Key.self)
        try entry.encode(blocked.rule, forKey: .rule)
        try entry.encode(blocked.offers, forKey: .offers)
      }
    }
    var kinds = report.nestedUnkeyedContainer(forKey: .kinds)
    for rate in proposal.kinds {
      var record = kinds.nestedContainer(keyedBy: Key.self)
      try record.encode(rate.kind, forKey: .kind)
      try record.encode(rate.requests, forKey: .requests)
      try record.encode(rate.matched, forKey: .matched)
    }
  }

  private func encode(
    _ match: FamilyMatch, to record: inout KeyedEncodingContainer<Key>
  ) throws {
    try record.encode(match.request, forKey: .request)
    try record.encode(match.offer, forKey: .offer)
    try record.encode(Double(match.metres) / 1_000, forKey: .kilometres)
    try record.encode(match.minutes, forKey: .minutes)
    try record.encode(match.dayParts, forKey: .dayParts)
    try record.encode(match.sharedInterests, forKey: .sharedInterests)
    var points = record.nestedContainer(keyedBy: Key.self, forKey: .points)
    try points.encode(match.soft.total, forKey: .total)
    try points.encode(match.soft.timesShort, forKey: .timesShort)
    try points.encode(match.soft.noSharedInterest, forKey: .noSharedInterest)
    try points.encode(match.soft.noChildOfSimilarAge, forKey: .noChildOfSimilarAge)
  }
}
