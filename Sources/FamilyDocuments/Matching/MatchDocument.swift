public import Document
public import NetworkAnalysis
import SupportNetwork
public import Telling

/// A proposal of matches as a document, for the co-ordinator.
///
///     let proposal = MatchProposal(for: round)
///     PlainText(MatchDocument(of: proposal, language: .dutch).document, front: .nothing).text
///
/// Requests and offers stand there by identifier: the files hold no names.
public struct MatchDocument: Sendable {
  private let proposal: MatchProposal
  private let language: Language
  private let words: any MatchWords

  /// Prepares the document.
  public init(of proposal: MatchProposal, language: Language) {
    self.proposal = proposal
    self.language = language
    words = language.match
  }

  /// The document. It is about no case and has no day.
  public var document: Document {
    var requests = [
      Section(id: "proposal", title: words.proposal, lines: matches),
      Section(id: "waiting", title: words.waiting, lines: waiting),
    ].compactMap { $0 }
    // Which offers are left is said below the last of what is told of the requests.
    if let last = requests.indices.last { requests[last].blocks += unused }
    let kinds = [Section(id: "kinds", title: words.kinds, lines: kinds)].compactMap { $0 }
    return Document(
      title: words.title, caseID: "", language: language,
      date: DocumentDate(nil, in: language),
      opening: [paragraph(summary)] + (requests.isEmpty ? unused : []),
      sections: requests + kinds,
      closing: [.together([paragraph(words.method), paragraph(MatchProposal.notice.in(language))])])
  }

  private func paragraph(_ text: String) -> Block { .paragraph(RichText(text)) }

  /// Metres as kilometres with one decimal, or as many as there are.
  private func kilometres(_ metres: Int) -> String {
    let grammar = language.grammar
    let rest = metres % 1_000 == 0 ? "\(grammar.decimalSign)0" : ""
    return "\(grammar.number(Double(metres) / 1_000))\(rest) km"
  }

  // MARK: - What is proposed

  private var summary: String {
    let (requests, offers) = (proposal.requestCount, proposal.offerCount)
    if requests == 0 { return words.noRequests }
    if offers == 0 { return words.noOffers }
    let count = proposal.matches.count
    let together = kilometres(proposal.matches.map(\.metres).reduce(0, +))
    return words.proposed(count, of: requests, together: count == 0 ? nil : together)
  }

  private var matches: [String] {
    proposal.matches.map { match in
      let parts = match.dayParts.map { $0.phrase.in(language) }.joined(separator: ", ")
      let notes = notes(on: match)
      return "\(match.request) – \(match.offer): \(kilometres(match.metres)) "
        + "(\(words.minutes(match.minutes))), \(parts)"
        + (notes.isEmpty ? "" : "\n\(notes.joined(separator: "; "))")
    }
  }

  private func notes(on match: FamilyMatch) -> [String] {
    var notes: [String] = []
    if !match.sharedInterests.isEmpty {
      notes.append(words.both(match.sharedInterests.joined(separator: ", ")))
    } else if match.soft.noSharedInterest == 1 {
      notes.append(words.noSharedInterest)
    }
    switch match.soft.noChildOfSimilarAge {
    case 0?: notes.append(words.childOfThatAge)
    case 1?: notes.append(words.noChildOfThatAge)
    default: break
    }
    if let short = match.soft.timesShort, short > 0 { notes.append(words.fewer(times: short)) }
    return notes
  }

  // MARK: - What is left

  private var waiting: [String] {
    proposal.waiting.map { request in
      let first = words.waits(request.request.rawValue, since: request.since.phrase.in(language))
      return ([first] + reasons(for: request)).joined(separator: "\n")
    }
  }

  private func reasons(for request: WaitingRequest) -> [String] {
    var lines: [String] = []
    if request.fitting > 0 {
      lines.append(words.wouldFit(request.fitting, of: proposal.offerCount))
    }
    if let first = request.blocked.first {
      let others = request.blocked.dropFirst().map(count).joined(separator: ", ")
      lines.append(
        words.mostOften(count(first)) + (others.isEmpty ? "" : " \(words.also(others))"))
    }
    return lines
  }

  private func count(_ blocked: WaitingRequest.Blocked) -> String {
    let share = words.share(blocked.offers, of: proposal.offerCount)
    return "\(blocked.rule.phrase.in(language)) (\(share))"
  }

  private var unused: [Block] {
    let offers = proposal.unused.map(\.rawValue).joined(separator: ", ")
    return offers.isEmpty ? [] : [paragraph(words.unused(offers))]
  }

  private var kinds: [String] {
    proposal.kinds.map { rate in
      "\(rate.kind.phrase.in(language)): \(words.share(rate.matched, of: rate.requests))"
    }
  }
}
