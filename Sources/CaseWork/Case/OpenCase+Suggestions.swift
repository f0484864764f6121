import Document
import FamilyDocuments
public import NetworkAnalysis
import NetworkFiles
public import SupportNetwork
public import Telling

extension OpenCase {
  /// People who could be asked, with reasons for and against, and who is left out and why.
  ///
  /// - Parameters:
  ///   - task: One need, or a young person who looks for a mentor; everything that is open if `nil`.
  ///   - offers: A catalogue of local offers, if there is one.
  ///   - language: The language of the words for people.
  /// - Throws: The problem that the case has no moment, or no such need or young person.
  public func suggestions(
    for task: SuggestionTask? = nil, from offers: OfferCatalogue? = nil, in language: Language
  ) throws(Problem) -> Report {
    let moment = try shown().moment.id
    let report = try report(on: task, at: moment, from: offers, in: language)
    let family = family
    return Report {
      PlainText(SuggestionDocument(of: report, in: family).document, front: .title).text
    } record: {
      report.record
    }
  }

  private func report(
    on task: SuggestionTask?, at moment: Moment.ID, from offers: OfferCatalogue?,
    in language: Language
  ) throws(Problem) -> SuggestReport {
    let id = family.case.id
    guard let task else {
      let overview = known(family.suggestionOverview(at: moment, from: offers))
      return SuggestReport(of: overview, case: id, at: moment, from: offers, in: language)
    }
    guard let search = family.suggestions(for: task, at: moment, from: offers) else {
      throw unknown(task)
    }
    return SuggestReport(of: search, case: id, at: moment, from: offers, in: language)
  }

  private func unknown(_ task: SuggestionTask) -> Problem {
    switch task {
    case .need(let need):
      let needs = family.needs.map(\.id.rawValue)
      return needs.isEmpty
        ? problem(.unknownNeed, { $0.noNeedsYet }, remedy: { $0.addNeed })
        : problem(
          .unknownNeed, { $0.noNeed(need.rawValue) }, remedy: { $0.chooseOne(of: needs) })
    case .jim(let youth):
      return problem(
        .notInHousehold, { $0.notInHousehold(youth.rawValue) },
        remedy: { $0.chooseOne(of: family.household.members.map(\.rawValue)) })
    }
  }
}

extension OfferCatalogue {
  /// Reads a catalogue of local offers.
  ///
  /// - Throws: Everything that is wrong with the file, at once.
  package init(fileAt path: String) throws(Problems) {
    self = try CatalogueReader().read(fileAt: path)
  }
}
