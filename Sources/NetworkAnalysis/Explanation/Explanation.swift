public import SupportNetwork

/// Everything that it takes to check one finding on paper: the schema `kring.explain/1`.
///
///     {"schema": "kring.explain/1", "case": "LV-0001", "moment": "T0", "name": "density",
///      "title": "Dichtheid", "meaning": "…", "formula": "…", "bounds": "…", "doesNotSay": "…",
///      "source": "…", "unit": "share", "value": 0.104…, "of": null, "low": 0.104…, "high": 0.104…,
///      "working": "2 × 16 / (18 × 17)", "missing": [], "undefinedBecause": null,
///      "inputs": [{"input": "P05-P06.quality", "answer": "positive", "missing": null}]}
///
/// Every key is always there; what is not known is `null`. An input has either an answer, in the words
/// of the case file, or in `missing` why there is none.
public struct Explanation: Sendable, Hashable {
  /// The schema of an explanation.
  public static let schema = "kring.explain/1"
  /// The case.
  public let `case`: CaseHeader.ID
  /// The moment.
  public let moment: Moment.ID
  /// The finding: its definition, value, range and missing answers.
  public let finding: Finding<FindingValue>
  /// Every answer that it uses, given or missing, in ascending order.
  public let inputs: [FindingInput]
  /// How the value comes about, or `nil` where there is none.
  public let working: Working?
  /// The language of the sentences.
  public let language: Language

  /// Explains one finding of a network.
  public init(
    of name: FindingName, in network: Network, case id: CaseHeader.ID,
    language: Language = .dutch
  ) {
    let findings = network.findings
    `case` = id
    moment = network.moment.id
    finding = findings[name]
    inputs = findings.inputs(of: name)
    working = findings.working(of: name)
    self.language = language
  }

  /// The finding whose name somebody probably meant, or `nil` if none is near.
  public static func nearest(to name: String) -> FindingName? {
    Spelling.nearest(to: name, among: FindingName.allCases.map(\.rawValue))
      .flatMap(FindingName.init(rawValue:))
  }
}

extension Explanation: Encodable {
  private enum Key: String, CodingKey {
    case schema, `case`, moment, name, title, meaning, formula, bounds, doesNotSay, source, unit
    case value, of, low, high, working, missing, undefinedBecause, inputs
    case input, answer
  }

  /// Writes the explanation.
  public func encode(to encoder: any Encoder) throws {
    let definition = finding.definition
    var record = encoder.container(keyedBy: Key.self)
    try record.encode(Self.schema, forKey: .schema)
    try record.encode(`case`, forKey: .case)
    try record.encode(moment, forKey: .moment)
    try record.encode(definition.name.rawValue, forKey: .name)
    for (key, phrase) in [
      (Key.title, definition.title), (.meaning, definition.meaning),
      (.formula, definition.formula), (.bounds, definition.bounds),
      (.doesNotSay, definition.doesNotSay), (.source, definition.source.phrase),
    ] {
      try record.encode(phrase.in(language), forKey: key)
    }
    try record.encode(definition.unit.rawValue, forKey: .unit)
    try record.encode(finding.value, forKey: .value)
    try record.encode(finding.of, forKey: .of)
    try record.encode(finding.low, forKey: .low)
    try record.encode(finding.high, forKey: .high)
    try record.encode(working?.description, forKey: .working)
    try record.encode(finding.missing.map(\.description), forKey: .missing)
    try record.encode(finding.undefinedBecause?.in(language), forKey: .undefinedBecause)
    var list = record.nestedUnkeyedContainer(forKey: .inputs)
    for input in inputs {
      var row = list.nestedContainer(keyedBy: Key.self)
      try row.encode(input.path.description, forKey: .input)
      try row.encode(input.answer.value, forKey: .answer)
      try row.encode(input.answer.missingWord, forKey: .missing)
    }
  }
}
