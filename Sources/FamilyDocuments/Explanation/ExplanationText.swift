public import NetworkAnalysis
public import SupportNetwork
public import Telling

/// One finding explained in plain text, so that it can be done again on paper.
///
///     let network = family.network(at: "T0")
///     ExplanationText(of: .density, in: network, of: family, language: .dutch).text
///
/// Answers stand as in the case file, by identifier; below them stands who is who. People without
/// consent have no name there.
public struct ExplanationText: Sendable {
  /// The explanation as data.
  public let content: Explanation
  private let wording: ProfileWording

  /// Explains a finding of a network.
  public init(
    of name: FindingName, in network: Network, of family: FamilyCase, language: Language
  ) {
    content = Explanation(of: name, in: network, case: family.case.id, language: language)
    wording = ProfileWording(
      language: language, naming: Naming(in: family, for: .professional, language: language))
  }

  /// The whole text, with a line feed at the end.
  public var text: String {
    let definition = content.finding.definition
    let heading = "\(definition.title.in(wording.language)) (\(definition.name.rawValue))"
    let parts = [
      [heading, String(repeating: "-", count: heading.count)],
      [definition.meaning.in(wording.language)], facts, answers, people,
    ]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private func words(_ nl: String, _ en: String) -> String { wording.words(nl, en) }

  /// *Formule: …*, one fact in a line.
  private var facts: [String] {
    let (finding, language) = (content.finding, wording.language)
    let definition = finding.definition
    let missing = content.inputs.filter { finding.missing.contains($0.path) }
    let moment = words("Uitkomst op \(content.moment)", "Value at \(content.moment)")
    let range = wording.range(of: finding)
    return [
      (moment, wording.value(of: finding, missing: missing)),
      (words("Eenheid", "Unit"), definition.unit.phrase.in(language)),
      (words("Formule", "Formula"), definition.formula.in(language)),
      (words("Uitgerekend", "Worked out"), content.working.map(wording.text(of:))),
      (words("Laagste en hoogste", "Lowest and highest"), range),
      (
        words("Hoe ontbrekende antwoorden tellen", "How missing answers count"),
        definition.bounds.in(language)
      ),
      (words("Zegt niet", "Does not say"), definition.doesNotSay.in(language)),
      (words("Bron", "Source"), definition.source.phrase.in(language)),
    ].compactMap { title, text in text.map { "\(title): \($0)" } }
  }

  private var answers: [String] {
    guard !content.inputs.isEmpty else {
      return [words("Gebruikt geen antwoorden.", "Uses no answers.")]
    }
    let missing = Set(content.finding.missing)
    let rows = content.inputs.map { input in
      let mark =
        missing.contains(input.path)
        ? words("  ← kan de uitkomst veranderen", "  ← could change the value") : ""
      let answer = wording.answer(input.answer) { $0.isEmpty ? words("geen", "none") : $0 }
      return "  \(input.path) = \(answer)\(mark)"
    }
    return [words("Gebruikte antwoorden:", "Answers used:")] + rows
  }

  private var people: [String] {
    let ids = Set(content.inputs.flatMap(\.path.people)).sorted()
    guard !ids.isEmpty else { return [] }
    return [words("Wie is wie:", "Who is who:")]
      + ids.map { "  \($0) = \(wording.naming.name(of: $0))" }
  }
}

extension InputPath {
  /// The people whom the answer is about.
  fileprivate var people: [Person.ID] {
    switch subject {
    case .person(let id): [id]
    case .tie(let from, let to): [from, to]
    case .need: []
    }
  }
}
