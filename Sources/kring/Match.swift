import ArgumentParser
import Document
import FamilyDocuments
import NetworkAnalysis
import NetworkFiles
import SupportNetwork

/// `kring match REQUESTS OFFERS`
struct Match: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Proposes which families that ask and which support families could meet.",
    discussion: """
      Hard rules first, then as many matches as possible, then the fewest kilometres in all. It is a \
      proposal to the co-ordinator; both families say yes or no. Two files hold the requests and the \
      offers, by identifier and without names: see docs/matching.md.
      """)

  @Argument(help: "The families that ask, such as samples/vraaggezinnen.yaml.")
  var requests: String

  @Argument(
    help: "The support families, mentors and volunteers, such as samples/steungezinnen.yaml.")
  var offers: String

  @Option(help: "text or json.")
  var format: ShowFormat = .text

  @OptionGroup var words: LanguageOption

  func run() throws {
    let round: MatchRound
    do {
      round = try MatchReader().read(requestsAt: requests, offersAt: offers)
    } catch {
      throw Terminal.ending(after: error, in: words.language)
    }
    let proposal = MatchProposal(for: round)
    switch format {
    case .text:
      let document = MatchDocument(of: proposal, language: words.language).document
      Terminal.put(Array(PlainText(document, front: .nothing).text.utf8))
    case .json:
      let report = MatchReport(of: proposal, in: words.language)
      Terminal.put(json: report.record)
    }
  }
}
