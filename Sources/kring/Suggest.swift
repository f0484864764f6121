import ArgumentParser
import Document
import FamilyDocuments
import NetworkAnalysis
import NetworkFiles
import SupportNetwork
import Telling

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
  var format: ShowFormat = .text

  func validate() throws {
    if need != nil, jim != nil {
      throw ValidationError("Choose --need or --jim, not both.")
    }
  }

  func run() throws {
    let family = try source.read()
    let network = try source.network(of: family, at: moment)
    let report = try report(on: family, at: network.moment.id)
    switch format {
    case .text:
      let document = SuggestionDocument(of: report, in: family).document
      Terminal.put(Array(PlainText(document, front: .title).text.utf8))
    case .json:
      Terminal.put(json: report.record)
    }
  }

  private func report(on family: FamilyCase, at moment: Moment.ID) throws -> SuggestReport {
    let offers = try catalogue.map { try source.telling(CatalogueFile(path: $0).read) }
    let id = family.case.id
    guard let task else {
      guard let overview = family.suggestionOverview(at: moment, from: offers) else {
        preconditionFailure("The network of this moment was found before")
      }
      return SuggestReport(of: overview, case: id, at: moment, from: offers, in: source.language)
    }
    guard let search = family.suggestions(for: task, at: moment, from: offers) else {
      let unknown = UnknownTask(file: source.file, task: task, in: family)
      Terminal.tell(unknown.text(in: source.language))
      throw ExitCode(1)
    }
    return SuggestReport(of: search, case: id, at: moment, from: offers, in: source.language)
  }

  private var task: SuggestionTask? {
    need.map { .need(SupportNeed.ID(rawValue: $0)) }
      ?? jim.map { .jim(for: Person.ID(rawValue: $0)) }
  }
}

/// A catalogue on disk.
struct CatalogueFile {
  let path: String

  func read() throws -> OfferCatalogue { try CatalogueReader().read(fileAt: path) }
}

/// Somebody asked about a need or a young person that this case does not have.
struct UnknownTask {
  let file: String
  let task: SuggestionTask
  let known: String

  init(file: String, task: SuggestionTask, in family: FamilyCase) {
    self.file = file
    self.task = task
    known =
      switch task {
      case .need: family.needs.map(\.id.rawValue).joined(separator: ", ")
      case .jim: family.household.members.map(\.rawValue).joined(separator: ", ")
      }
  }

  func text(in language: Language) -> String {
    switch task {
    case .need(let need):
      Phrase(
        dutch: known.isEmpty
          ? "\(file): deze zaak heeft geen behoeften. Voeg er een toe bij needs."
          : "\(file): er is geen behoefte \(need). Kies een van: \(known).",
        english: known.isEmpty
          ? "\(file): this case has no needs. Add one under needs."
          : "\(file): there is no need \(need). Choose one of: \(known)."
      ).in(language)
    case .jim(let youth):
      Phrase(
        dutch: "\(file): \(youth) woont niet in het gezin. Kies een van: \(known).",
        english: "\(file): \(youth) does not live in the household. Choose one of: \(known)."
      ).in(language)
    }
  }
}
