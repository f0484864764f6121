public import NetworkAnalysis
import SupportNetwork
public import Telling

/// A proposal of matches in plain text, for the co-ordinator.
///
///     print(MatchText(of: MatchProposal(for: round), language: .dutch).text)
///
/// Requests and offers stand there by identifier: the files hold no names.
public struct MatchText: Sendable {
  private let proposal: MatchProposal
  private let language: Language

  /// Prepares the text.
  public init(of proposal: MatchProposal, language: Language) {
    self.proposal = proposal
    self.language = language
  }

  /// The whole text, with a line feed at the end.
  public var text: String {
    [summary, matches, waiting, unused, kinds, method].filter { !$0.isEmpty }
      .map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func words(_ nl: String, _ en: String) -> String {
    Phrase(dutch: nl, english: en).in(language)
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [title, String(repeating: "-", count: title.count)] + lines
  }

  /// Metres as kilometres with one decimal, or as many as there are.
  private func kilometres(_ metres: Int) -> String {
    let decimals = String(metres % 1_000 + 1_000).dropFirst()
    let shown = decimals.reversed().drop { $0 == "0" }.reversed()
    return "\(metres / 1_000)\(words(",", "."))\(shown.isEmpty ? "0" : String(shown)) km"
  }

  // MARK: - What is proposed

  private var summary: [String] {
    let (requests, offers) = (proposal.requestCount, proposal.offerCount)
    if requests == 0 { return [words("Er zijn geen vragen.", "There are no requests.")] }
    if offers == 0 {
      return [
        words(
          "Er is geen aanbod, dus er is niets voor te stellen.",
          "There are no offers, so there is nothing to propose.")
      ]
    }
    let total = proposal.matches.map(\.metres).reduce(0, +)
    let count = proposal.matches.count
    return [
      words(
        "Voor \(count) van \(requests) vragen is er een voorstel"
          + (count == 0 ? "." : ", samen \(kilometres(total))."),
        "For \(count) of \(requests) requests there is a proposal"
          + (count == 0 ? "." : ", \(kilometres(total)) in all."))
    ]
  }

  private var matches: [String] {
    section(
      words("Voorstel", "Proposal"),
      proposal.matches.flatMap { match in
        let parts = match.dayParts.map { $0.phrase.in(language) }.joined(separator: ", ")
        let way = words("\(match.minutes) minuten", "\(match.minutes) minutes")
        let first =
          "  \(match.request) – \(match.offer): \(kilometres(match.metres)) (\(way)), \(parts)"
        let notes = notes(on: match)
        return [first] + (notes.isEmpty ? [] : ["      \(notes.joined(separator: "; "))"])
      })
  }

  private func notes(on match: FamilyMatch) -> [String] {
    var notes: [String] = []
    if !match.sharedInterests.isEmpty {
      let interests = match.sharedInterests.joined(separator: ", ")
      notes.append(words("beiden: \(interests)", "both: \(interests)"))
    } else if match.soft.noSharedInterest == 1 {
      notes.append(words("geen gedeelde interesse genoemd", "no shared interest named"))
    }
    switch match.soft.noChildOfSimilarAge {
    case 0?: notes.append(words("kind van ongeveer dezelfde leeftijd", "a child of about that age"))
    case 1?:
      notes.append(words("geen kind van ongeveer dezelfde leeftijd", "no child of about that age"))
    default: break
    }
    if let short = match.soft.timesShort, short > 0 {
      notes.append(
        words(
          "\(short) keer per maand minder dan gevraagd", "\(short) times a month fewer than asked"))
    }
    return notes
  }

  // MARK: - What is left

  private var waiting: [String] {
    section(
      words(
        "Nog zonder voorstel, wie het langst wacht eerst",
        "Without a proposal, the longest waiting first"),
      proposal.waiting.flatMap { request in
        let day = request.since.phrase.in(language)
        return [
          "  \(request.request), \(words("wacht sinds", "waiting since")) \(day)"
        ] + reasons(for: request).map { "      \($0)" }
      })
  }

  private func reasons(for request: WaitingRequest) -> [String] {
    var lines: [String] = []
    if request.fitting > 0 {
      let one = request.fitting == 1
      lines.append(
        words(
          "\(request.fitting) van \(proposal.offerCount) \(one ? "zou passen, en is" : "zouden passen, en zijn") "
            + "aan een ander voorgesteld: zo zijn er de meeste voorstellen met samen de minste kilometers.",
          "\(request.fitting) of \(proposal.offerCount) would fit, and \(one ? "is" : "are") proposed to "
            + "others: so there are most proposals with the fewest kilometres in all."))
    }
    if let first = request.blocked.first {
      let most = count(first)
      let others = request.blocked.dropFirst().map(count).joined(separator: ", ")
      lines.append(
        words("Past het vaakst niet: \(most).", "Most often in the way: \(most).")
          + (others.isEmpty ? "" : words(" Verder: \(others).", " Also: \(others).")))
    }
    return lines
  }

  private func count(_ blocked: WaitingRequest.Blocked) -> String {
    let share = words(
      "\(blocked.offers) van \(proposal.offerCount)", "\(blocked.offers) of \(proposal.offerCount)")
    return "\(blocked.rule.phrase.in(language)) (\(share))"
  }

  private var unused: [String] {
    guard !proposal.unused.isEmpty else { return [] }
    let list = proposal.unused.map(\.rawValue).joined(separator: ", ")
    return [words("Aanbod zonder voorstel: \(list).", "Offers without a proposal: \(list).")]
  }

  private var kinds: [String] {
    section(
      words("Per soort vraag", "By kind of request"),
      proposal.kinds.map { rate in
        let share = words(
          "\(rate.matched) van \(rate.requests)", "\(rate.matched) of \(rate.requests)")
        return "  \(rate.kind.phrase.in(language)): \(share)"
      })
  }

  private var method: [String] {
    [
      words(
        "Zo is het gemaakt: eerst de harde regels, dan zo veel mogelijk voorstellen, dan samen de "
          + "minste kilometers, dan de zachte punten. Bij gelijke stand gaat voor wie het langst wacht.",
        "How it was made: first the hard rules, then as many proposals as possible, then the fewest "
          + "kilometres in all, then the soft points. Between equals the longest waiting comes first."
      ),
      MatchProposal.notice.in(language),
    ]
  }
}
