public import Document
public import NetworkAnalysis
public import SupportNetwork
import Telling

/// Suggestions of whom to ask as a document, for whoever works with the family.
///
///     if let search = family.suggestions(for: .jim(for: "P02"), at: "T0") {
///       let report = SuggestReport(of: search, case: family.case.id, at: "T0")
///       PlainText(SuggestionDocument(of: report, in: family).document, front: .title).text
///     }
///
/// Each person comes with why, why perhaps not, and what to ask. Who is left out is named with the
/// gate. Nobody in view is a full answer, with questions that widen the view. The document ends by
/// saying that people decide. People without consent stand there by identifier.
public struct SuggestionDocument: Sendable {
  /// How many people of an overview are told about for each need.
  static let overviewLimit = 5
  /// How many people are named without more.
  static let nameLimit = 20
  /// What speaks for somebody, as far as an overview tells it.
  static let overviewCodes: Set<WhyCode> = [
    .chosen, .saidYes, .saidPartly, .close, .doesSimilar, .freeHours, .near,
  ]
  /// How many people of one search are told about in full.
  static let searchLimit = 8

  let family: FamilyCase
  let report: SuggestReport
  let disclosure: Disclosure
  let words: any SuggestionWords
  let grammar: any Grammar
  let needs: [SupportNeed.ID: SupportNeed]

  /// Prepares the document of a report on this case.
  public init(of report: SuggestReport, in family: FamilyCase) {
    self.family = family
    self.report = report
    disclosure = Disclosure(in: family, for: .professional, language: report.language)
    words = report.language.suggestions
    grammar = report.language.grammar
    needs = Dictionary(uniqueKeysWithValues: family.needs.map { ($0.id, $0) })
  }

  /// The document.
  public var document: Document {
    let date = DocumentDate(family.moment(report.moment)?.date, in: report.language)
    let overview = report.overview
    return Document(
      title: words.moment(
        report.moment.rawValue, of: report.case.rawValue, on: date.text),
      subtitle: words.title,
      caseID: report.case.rawValue,
      language: report.language,
      date: date,
      opening: overview.map(summary) ?? [],
      sections: overview.map(sections) ?? report.searches.flatMap(sections),
      closing: (overview.map(hint) ?? []) + order + [paragraph(report.peopleDecide)])
  }

  private var order: [Block] {
    report.searches.contains { $0.candidates.count > 1 } ? [paragraph(words.order)] : []
  }

  // MARK: - Help with words

  /// A sentence of the document.
  func line(_ text: String) -> RichText { RichText(Self.withOnePoint(text)) }

  func paragraph(_ text: String) -> Block { .paragraph(line(text)) }

  /// Lines below a line that introduces them, each with a bullet.
  func bullets(_ lines: [String], below title: String) -> [Block] {
    [paragraph(title), .list(lines.map { ListItem(line($0), mark: .bullet) })]
  }

  /// The text with one point where a name ends in a point of its own at the end of a sentence.
  static func withOnePoint(_ text: String) -> String {
    // Three points are what somebody wrote, and stay.
    text.split(separator: "...", omittingEmptySubsequences: false)
      .map { $0.split(separator: "..", omittingEmptySubsequences: false).joined(separator: ".") }
      .joined(separator: "...")
  }
}
