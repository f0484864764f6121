import ArgumentParser
import CaseWork
import NetworkAnalysis
import SupportNetwork

/// `kring suggest CASE`
struct Suggest: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Names people who could be asked, with reasons for and against, and who is left out.",
    discussion: """
      Without --need or --jim, everything that is open. Gates stand first: safety, consent, age, \
      load. Then options for a conversation, never an advice to take: people decide. The rules stand \
      in docs/algorithm-card.md.
      """)

  @OptionGroup var source: CaseArgument

  @Option(help: "One need, such as N07.")
  var need: String?

  @Option(help: "A young person who looks for a mentor of own choice (JIM), such as P02.")
  var jim: String?

  @Option(help: "The moment, such as T1; the latest one if left out.")
  var moment: String?

  @Option(help: "A catalogue of local offers, such as samples/aanbod-lindeveen.yaml.")
  var catalogue: String?

  @Option(help: "text or json.")
  var format: Report.Form = .text

  func validate() throws {
    if need != nil, jim != nil {
      throw ValidationError("Choose --need or --jim, not both.")
    }
  }

  func run() throws {
    try source.put(format, at: moment) { opened in
      try opened.suggestions(
        for: task, from: catalogue.map { try OfferCatalogue(fileAt: $0) }, in: source.language)
    }
  }

  private var task: SuggestionTask? {
    need.map { .need(SupportNeed.ID(rawValue: $0)) }
      ?? jim.map { .jim(for: Person.ID(rawValue: $0)) }
  }
}
