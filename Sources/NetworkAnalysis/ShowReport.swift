public import SupportNetwork

/// The findings of one moment as they are printed: the schema `kring.show/1`.
///
///     {"schema": "kring.show/1", "case": "LV-0001", "moment": "T0",
///      "findings": {"needsMeetingTarget": {"value": 6, "of": 11, "low": 6, "high": 6,
///                                          "missing": [], "undefinedBecause": null}},
///      "change": {"since": "T0", "comparable": true, "because": null,
///                 "all": {"stability": 0.944, "turnover": 0.19, "jaccard": 0.81, "delta": 2},
///                 "informal": { }, "kept": ["P05"], "new": ["P20"], "lost": ["P16"],
///                 "returned": []}}
///
/// `of` stands where a count is out of a whole, `change` where an earlier moment was asked for, and
/// `undefinedBecause` within `all` and `informal` where one of their measures is `null`. Everything
/// else is always there: what is not known is written as `null`. Print with sorted keys.
public struct ShowReport: Sendable, Hashable {
  /// The schema of the report.
  public static let schema = "kring.show/1"
  /// The case.
  public let `case`: CaseHeader.ID
  /// The moment.
  public let moment: Moment.ID
  /// The findings, in the order of the catalogue.
  public let findings: [Finding<FindingValue>]
  /// What changed since an earlier moment, if that was asked for.
  public let change: Change?
  /// The language of the reasons.
  public let language: Language

  /// Gathers what there is to show of a network.
  ///
  /// - Parameters:
  ///   - network: The network at the moment to show.
  ///   - id: The case.
  ///   - earlier: The network at an earlier moment, to compare with.
  ///   - known: The networks before that, to tell who returned.
  ///   - language: The language of the reasons; names of findings are the same in all languages.
  public init(
    of network: Network, case id: CaseHeader.ID, since earlier: Network? = nil,
    known: [Network] = [], in language: Language = .dutch
  ) {
    `case` = id
    moment = network.moment.id
    findings = network.findings.all
    change = earlier.map { Change(from: $0, to: network, known: known) }
    self.language = language
  }
}

extension ShowReport: Encodable {
  private enum Key: String, CodingKey {
    case schema, `case`, moment, findings, change
    case value, of, low, high, missing, undefinedBecause
    case since, comparable, because, all, informal, kept, new, lost, returned
    case stability, turnover, jaccard, delta
  }

  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ name: FindingName) { stringValue = name.rawValue }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Writes the report.
  public func encode(to encoder: any Encoder) throws {
    var report = encoder.container(keyedBy: Key.self)
    try report.encode(Self.schema, forKey: .schema)
    try report.encode(`case`, forKey: .case)
    try report.encode(moment, forKey: .moment)
    var list = report.nestedContainer(keyedBy: Name.self, forKey: .findings)
    for finding in findings {
      var record = list.nestedContainer(keyedBy: Key.self, forKey: Name(finding.definition.name))
      try encode(finding, to: &record)
    }
    if let change {
      var record = report.nestedContainer(keyedBy: Key.self, forKey: .change)
      try encode(change, to: &record)
    }
  }

  private func encode(
    _ finding: Finding<FindingValue>, to record: inout KeyedEncodingContainer<Key>
  ) throws {
    try record.encode(finding.value, forKey: .value)
    try record.encodeIfPresent(finding.of, forKey: .of)
    try record.encode(finding.low, forKey: .low)
    try record.encode(finding.high, forKey: .high)
    try record.encode(finding.missing.map(\.description), forKey: .missing)
    try record.encode(finding.undefinedBecause?.in(language), forKey: .undefinedBecause)
  }

  private func encode(_ change: Change, to record: inout KeyedEncodingContainer<Key>) throws {
    try record.encode(change.since, forKey: .since)
    try record.encode(change.isComparable, forKey: .comparable)
    try record.encode(change.incomparableBecause?.in(language), forKey: .because)
    for (key, measures) in [(Key.all, change.all), (Key.informal, change.informal)] {
      guard let measures else {
        try record.encodeNil(forKey: key)
        continue
      }
      var scope = record.nestedContainer(keyedBy: Key.self, forKey: key)
      try scope.encode(measures.stability, forKey: .stability)
      try scope.encode(measures.turnover, forKey: .turnover)
      try scope.encode(measures.jaccard, forKey: .jaccard)
      try scope.encode(measures.delta, forKey: .delta)
      try scope.encodeIfPresent(
        measures.undefinedBecause?.in(language), forKey: .undefinedBecause)
    }
    try record.encode(change.kept, forKey: .kept)
    try record.encode(change.new, forKey: .new)
    try record.encode(change.lost, forKey: .lost)
    try record.encode(change.returned, forKey: .returned)
  }
}
