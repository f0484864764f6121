public import NetworkAnalysis
public import SupportNetwork
import Telling

/// Suggestions in plain text, for whoever works with the family.
///
///     let search = family.suggestions(for: .jim(for: "P02"), at: "T0")
///     let report = SuggestReport(of: search, case: family.case.id, at: "T0")
///     print(SuggestionText(of: report, in: family).text)
///
/// Each person comes with why, why perhaps not, and what to ask. Who is left out is named with the
/// gate. Nobody in view is a full answer, with questions that widen the view. The text ends by saying
/// that people decide. People without consent stand there by identifier.
public struct SuggestionText: Sendable {
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
  let wording: SuggestionWording

  /// Prepares the text of a report on this case.
  public init(of report: SuggestReport, in family: FamilyCase) {
    self.family = family
    self.report = report
    wording = SuggestionWording(of: family, language: report.language)
  }

  /// The whole text, with a line feed at the end.
  public var text: String {
    let body = report.overview.map(overview) ?? report.searches.flatMap(search)
    let parts = [heading] + body + [order, [report.peopleDecide]]
    let text =
      parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
    return SuggestionText.withOnePoint(text)
  }

  /// The text with one point where a name ends in a point of its own at the end of a sentence.
  static func withOnePoint(_ text: String) -> String {
    // Three points are what somebody wrote, and stay.
    text.split(separator: "...", omittingEmptySubsequences: false)
      .map { $0.split(separator: "..", omittingEmptySubsequences: false).joined(separator: ".") }
      .joined(separator: "...")
  }

  func words(_ nl: String, _ en: String) -> String { wording.words(nl, en) }

  private var heading: [String] {
    let day = family.moment(report.moment)?.date.phrase.in(report.language) ?? ""
    return [
      words(
        "Zaak \(report.case), moment \(report.moment), \(day)",
        "Case \(report.case), moment \(report.moment), \(day)"),
      words("Mogelijke mensen om te vragen", "People who could be asked"),
    ]
  }

  private var order: [String] {
    guard report.searches.contains(where: { $0.options.count > 1 }) else { return [] }
    return [
      words(
        "De volgorde: wie thuis gekozen is, wie al ja zei, wie dichtbij staat, wie tijd over heeft,",
        "The order: who was chosen at home, who said yes, who is close, who has time left,"),
      words(
        "of de afstand past, en wie nu weinig doet. Wat niet bekend is, komt daarna.",
        "whether the distance fits, and who does little now. What is not known comes after."),
      words(
        "De volgorde zegt niet wie beter is.", "The order does not say who is better."),
    ]
  }

  /// Who else could be asked, by name as far as that stays readable.
  func others(_ ids: [Person.ID]) -> [String] {
    ids.isEmpty ? [] : [words("Verder: \(names(ids)).", "Also: \(names(ids)).")]
  }

  /// Names as one phrase; of very many the first, and how many more.
  func names(_ ids: [Person.ID]) -> String {
    let more = ids.count - Self.nameLimit
    guard more > 0 else { return wording.list(ids) }
    let first = ids.prefix(Self.nameLimit).map(wording.name).joined(separator: ", ")
    return words("\(first), en nog \(more)", "\(first), and \(more) more")
  }

  /// A title with a line under it, and what belongs to it.
  func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [title, String(repeating: "-", count: title.count)] + lines
  }
}
