import Document
import NetworkAnalysis
import SupportNetwork
import Telling

// Nobody in view, the local offers, and who is left out.

extension SuggestionDocument {
  /// Nobody in view is a full answer; questions that widen the view follow where people lack.
  func nobody(in search: Suggestions) -> [Block] {
    guard !search.isForProfessionals else { return [] }
    let lacking = search.coverage.map { $0.need.target - $0.informal.count } ?? 1
    guard search.candidates.count < max(lacking, 1) else { return [] }
    return bullets(
      widening(for: search),
      below: search.isNobodyInView ? words.nobodySuitable : words.moreNeeded)
  }

  private func widening(for search: Suggestions) -> [String] {
    let people = search.youth.map { [$0] } ?? search.coverage?.need.beneficiaries ?? []
    let tired = search.leftOut.filter { left in
      left.gates.contains { $0.code == .overCapacity || $0.code == .overburdened }
    }.map(\.person)
    return [
      words.whoElseCares(for: people.isEmpty ? nil : list(people)), words.whoWasThere,
      words.whoIsNear, words.askChildren,
    ] + (tired.isEmpty ? [] : [words.whoRelieves(alternatives(tired))])
  }

  /// What the neighbourhood offers beside the own network.
  func offers(of search: Suggestions) -> [Block] {
    guard let catalogue = report.catalogue, !search.isForProfessionals else { return [] }
    guard search.youth == nil else { return [paragraph(words.doesNotCount(catalogue))] }
    let leftOut = search.offersLeftOut.map { left in
      "\(left.offer.name): " + left.gates.map(said).joined(separator: "; ") + "."
    }
    let lines = search.offers.map(sentences) + leftOut
    return lines.isEmpty
      ? [paragraph(words.nothingFits(from: catalogue))]
      : bullets(lines, below: words.offers(from: catalogue))
  }

  private func sentences(about suggestion: OfferSuggestion) -> String {
    let offer = suggestion.offer
    let ages = suggestion.fitsFor
    let facts = [
      words.wait(weeks: offer.waitingWeeks.value),
      ages.isEmpty ? nil : words.ageFits(list(ages)), offer.contact.map(words.contact),
    ]
    return "\(offer.name) (\(offer.kind.phrase.in(report.language))): \(offer.does) "
      + facts.compactMap { $0 }.joined(separator: " ")
  }

  /// Who is left out and why.
  func leftOut(_ people: [NotSuggested]) -> Section? {
    Section(
      id: "leftOut", title: words.leftOut, lines: reasons(of: people).map(Self.withOnePoint))
  }
}
