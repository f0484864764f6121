public import SupportNetwork
public import Telling

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
  package let `case`: CaseHeader.ID
  /// The moment.
  package let moment: Moment.ID
  /// The finding: its definition, value, range and missing answers.
  package let finding: Finding<FindingValue>
  /// Every answer that it uses, given or missing, in ascending order.
  package let inputs: [FindingInput]
  /// How the value comes about, or `nil` where there is none.
  package let working: Working?
  /// The language of the sentences.
  package let language: Language

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
  package static func nearest(to name: String) -> FindingName? {
    Spelling.nearest(to: name, among: FindingName.allCases.map(\.rawValue))
      .flatMap(FindingName.init(rawValue:))
  }
}

extension Explanation: SchemaReport {
  /// Every field of the record but its schema.
  public var fields: ReportFields {
    let definition = finding.definition
    func written(_ value: FindingValue?) -> ReportValue { value?.reported ?? .null }
    return [
      "case": .id(`case`), "moment": .id(moment),
      "name": .code(definition.name), "title": .string(definition.title, in: language),
      "meaning": .string(definition.meaning, in: language),
      "formula": .string(definition.formula, in: language),
      "bounds": .string(definition.bounds, in: language),
      "doesNotSay": .string(definition.doesNotSay, in: language),
      "source": .string(definition.source.phrase, in: language), "unit": .code(definition.unit),
      "value": written(finding.value), "of": .whole(finding.of), "low": written(finding.low),
      "high": written(finding.high), "working": working.map { .string($0.description) } ?? .null,
      "missing": .paths(finding.missing),
      "undefinedBecause": .string(finding.undefinedBecause?.phrase, in: language),
      "inputs": .list(
        inputs.map { input in
          .record([
            "input": .string(input.path.description),
            "answer": input.answer.value.map { .string($0) } ?? .null,
            "missing": input.answer.missingWord.map { .string($0) } ?? .null,
          ])
        }),
    ]
  }
}
