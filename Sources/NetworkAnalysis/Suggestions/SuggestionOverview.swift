public import SupportNetwork

/// Whom to talk about for everything that is open at one moment.
///
///     let overview = family.suggestionOverview(at: "T0")
///     overview?.open.compactMap(\.coverage?.need.id)  // ["N03", "N04", "N05", "N07", "N09"]
public struct SuggestionOverview: Sendable, Hashable {
  /// The needs with fewer people of the own network than the family wants, in ascending order.
  public let open: [Suggestions]
  /// The needs that only a professional can do and of which nobody does it, in ascending order.
  public let forProfessionals: [SupportNeed.ID]
  /// The needs of which it is not known who provides, in ascending order.
  public let unknown: [SupportNeed.ID]
  /// The needs that have enough people only because of somebody who does too much already.
  public let leaning: [LeaningNeed]
  /// The needs with as many people as the family wants, in ascending order.
  public let arranged: [SupportNeed.ID]

  init(of setting: SuggestionSetting, from catalogue: OfferCatalogue?) {
    let coverage = setting.coverage
    open = coverage.filter { $0.meetsTarget == false && !$0.need.professionalsOnly }.compactMap {
      TaskSetting(need: $0.need.id, in: setting)
    }.map { Suggestions(for: $0, from: catalogue) }
    forProfessionals = coverage.filter {
      $0.meetsTarget == false && $0.need.professionalsOnly
    }.map(\.need.id)
    unknown = coverage.filter { $0.meetsTarget == nil }.map(\.need.id)
    let met = coverage.filter { $0.meetsTarget == true }
    arranged = met.map(\.need.id)
    leaning = met.compactMap { need in
      let tired = need.informal.filter { person in
        let facts = setting.facts(about: person)
        return facts.burden?.isOverburdened ?? false || facts.freeHours.map { $0 < 0 } ?? false
      }
      guard !tired.isEmpty, need.informal.count - tired.count < need.need.target else { return nil }
      return LeaningNeed(need: need.need.id, people: tired)
    }
  }
}

/// A need that leans on somebody who gives more than they want, or is overburdened.
public struct LeaningNeed: Sendable, Hashable {
  /// The need.
  public let need: SupportNeed.ID
  /// On whom it leans, in ascending order.
  public let people: [Person.ID]
}

extension FamilyCase {
  /// Whom to talk about for everything that is open at a moment, or `nil` if there is no such moment.
  public func suggestionOverview(
    at moment: Moment.ID, from catalogue: OfferCatalogue? = nil
  ) -> SuggestionOverview? {
    SuggestionSetting(of: self, at: moment).map { SuggestionOverview(of: $0, from: catalogue) }
  }
}
