public import Document
import NetworkAnalysis
public import SupportNetwork
public import Telling

/// All findings of a moment, one in a line: the name, the value and the meaning.
public struct ExplanationList: Sendable {
  /// The schema of the list.
  public static let schema = "kring.explain-list/1"
  /// The list as a value of JSON: each finding by name, title and meaning.
  public let record: ReportValue
  /// The list as a document.
  public let document: Document

  /// The list as plain text.
  public var text: String { PlainText(document, front: .nothing).text }

  /// Lists the findings of a network.
  public init(of network: Network, in family: FamilyCase, language: Language) {
    let writer = ProfileWriter(for: family, in: language)
    let findings = network.findings.all
    let lines = findings.map { finding in
      let value = finding.value.map { writer.text(of: $0, of: finding.of) } ?? "–"
      return Term(
        finding.definition.name.rawValue,
        "\(value). \(finding.definition.meaning.in(language))")
    }
    var document = Document(of: network, in: family, language: language)
    document.opening = [.terms(lines)]
    self.document = document
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
}
