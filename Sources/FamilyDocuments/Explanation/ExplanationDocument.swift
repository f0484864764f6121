public import Document
public import NetworkAnalysis
public import SupportNetwork
public import Telling

/// One finding explained, so that it can be done again on paper.
///
///     if let network = family.network(at: "T0") {
///       ExplanationDocument(of: .density, in: network, of: family, language: .dutch).text
///     }
///
/// Answers stand as in the case file, by identifier; below them stands who is who. People without
/// consent have no name there.
public struct ExplanationDocument: Sendable {
  /// The explanation as data.
  public let content: Explanation
  private let network: Network
  private let family: FamilyCase
  private let writer: ProfileWriter

  private var words: any ProfileWords { writer.words }

  /// Explains a finding of a network.
  public init(
    of name: FindingName, in network: Network, of family: FamilyCase, language: Language
  ) {
    content = Explanation(of: name, in: network, case: family.case.id, language: language)
    self.network = network
    self.family = family
    writer = ProfileWriter(for: family, in: language)
  }

  /// The explanation as plain text: the answer to a question, so that the case is not told again.
  public var text: String { PlainText(document, front: .nothing).text }

  /// The document: one section.
  public var document: Document {
    var document = Document(of: network, in: family, language: writer.language)
    let definition = content.finding.definition
    let meaning = definition.meaning.in(writer.language)
    document.summary = meaning
    document.sections = [
      Section(
        id: definition.name.rawValue,
        title: "\(definition.title.in(writer.language)) (\(definition.name.rawValue))",
        blocks: [.paragraph(RichText(meaning)), .terms(facts)] + answers + people)
    ]
    return document
  }

  /// *Formule: …*, one fact in a line.
  private var facts: [Term] {
    let (finding, language) = (content.finding, writer.language)
    let definition = finding.definition
    let missing = content.inputs.filter { finding.missing.contains($0.path) }
    let facts: [(String, String?)] = [
      (words.value(at: content.moment.rawValue), writer.value(of: finding, missing: missing)),
      (words.unit, definition.unit.phrase.in(language)),
      (words.formula, definition.formula.in(language)),
      (words.workedOut, content.working.map(writer.text(of:))),
      (words.lowestAndHighest, writer.range(of: finding)),
      (words.howMissingAnswersCount, definition.bounds.in(language)),
      (words.doesNotSay, definition.doesNotSay.in(language)),
      (words.source, definition.source.phrase.in(language)),
    ]
    return facts.compactMap { label, text in text.map { Term(label, RichText($0)) } }
  }

  private var answers: [Block] {
    guard !content.inputs.isEmpty else { return [.paragraph(RichText(words.usesNoAnswers))] }
    let missing = Set(content.finding.missing)
    let rows = content.inputs.map { input in
      let answer = writer.answer(input.answer) { $0.isEmpty ? words.none : $0 }
      let mark = missing.contains(input.path) ? "  \(words.couldChange)" : ""
      return ListItem("\(input.path) = \(answer)\(mark)")
    }
    return [.heading(words.answersUsed), .list(rows)]
  }

  private var people: [Block] {
    let ids = Set(content.inputs.flatMap(\.path.people)).sorted()
    guard !ids.isEmpty else { return [] }
    let rows = ids.map { ListItem("\($0) = \(writer.disclosure.name(of: $0))") }
    return [.heading(words.whoIsWho), .list(rows)]
  }
}

extension InputPath {
  /// The people whom the answer is about.
  fileprivate var people: [Person.ID] {
    switch subject {
    case .person(let id): [id]
    case .tie(let from, let to): [from, to]
    case .need, .moment: []
    }
  }
}
