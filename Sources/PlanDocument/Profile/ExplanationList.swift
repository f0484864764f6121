import NetworkAnalysis
public import SupportNetwork

/// All findings of a moment, one in a line: the name, the value and the meaning.
public struct ExplanationList: Sendable {
  /// The list as data: the schema `kring.explain-list/1`.
  public let content: Content
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
    content = Content(
      case: family.case.id, moment: network.moment.id,
      findings: findings.map { finding in
        Content.Row(
          name: finding.definition.name.rawValue,
          title: finding.definition.title.in(language),
          meaning: finding.definition.meaning.in(language))
      })
  }

  /// The whole text, with a line feed at the end.
  public var text: String { lines.joined(separator: "\n") + "\n" }

  /// The findings by name, title and meaning.
  public struct Content: Sendable, Hashable, Encodable {
    /// The schema of the list.
    public let schema: String = "kring.explain-list/1"
    /// The case.
    public let `case`: CaseHeader.ID
    /// The moment.
    public let moment: Moment.ID
    /// The findings, in the order of the catalogue.
    public let findings: [Row]

    /// One finding.
    public struct Row: Sendable, Hashable, Encodable {
      /// The name, as it is asked for.
      public let name: String
      /// The name for people.
      public let title: String
      /// The meaning in one sentence.
      public let meaning: String
    }
  }
}
