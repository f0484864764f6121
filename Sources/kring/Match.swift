import ArgumentParser
import CaseWork
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
  var format: Report.Form = .text

  @OptionGroup var words: LanguageOption

  func run() throws {
    try Terminal.telling(in: words.language) {
      let round = try MatchRound(requestsAt: requests, offersAt: offers)
      try Terminal.put(round.proposal(in: words.language).bytes(as: format))
    }
  }
}
