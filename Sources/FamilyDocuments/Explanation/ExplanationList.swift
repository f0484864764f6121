import NetworkAnalysis
public import SupportNetwork
public import Telling

/// All findings of a moment, one in a line: the name, the value and the meaning.
public struct ExplanationList: Sendable {
  /// The schema of the list.
  public static let schema = "kring.explain-list/1"
  /// The list as a value of JSON: each finding by name, title and meaning.
  public let record: ReportValue
  private let lines: [String]

  /// Lists the findings of a network.
  public init(of network: Network, in family: FamilyCase, language: Language) {
    let wording = ProfileWording(
      language: language, naming: Naming(in: family, for: .professional, language: language))
    let findings = network.findings.all
    lines = findings.map { finding in
      let value = finding.value.map { wording.text(of: $0, of: finding.of) } ?? "–"
      return "\(finding.definition.name.rawValue): \(value). "
        + finding.definition.meaning.in(language)
    }
    record = .record([
      "schema": .string(Self.schema), "case": .string(family.case.id.rawValue),
      "moment": .string(network.moment.id.rawValue),
      "findings": .list(
        findings.map { finding in
          .record([
            "name": .string(finding.definition.name.rawValue),
            "title": .string(finding.definition.title.in(language)),
            "meaning": .string(finding.definition.meaning.in(language)),
          ])
        }),
    ])
  }

  /// The whole text, with a line feed at the end.
  public var text: String { lines.joined(separator: "\n") + "\n" }
}
