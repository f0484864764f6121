import SupportNetwork

extension OfferSuggestion {
  /// The offers that fit a need, shortest wait first; none in the search for a mentor of own choice,
  /// who is no volunteer.
  static func fitting(_ task: TaskSetting, from catalogue: OfferCatalogue) -> [OfferSuggestion] {
    guard task.youth == nil, let need = task.coverage?.need else { return [] }
    return catalogue.offers.compactMap { OfferSuggestion(of: $0, for: need, in: task) }
      .sorted { a, b in
        // A wait that is not known stands after every wait that is.
        let (left, right) = (a.offer.waitingWeeks.value, b.offer.waitingWeeks.value)
        return left == right ? a.offer.id < b.offer.id : (left ?? .max) < (right ?? .max)
      }
  }

  private init?(of offer: CatalogueOffer, for need: SupportNeed, in task: TaskSetting) {
    guard offer.domains.contains(need.domain),
      offer.frequencies.isEmpty || offer.frequencies.contains(need.frequency)
    else { return nil }
    let family = task.setting.family
    let ages = task.setting.household.compactMap { family[$0]?.age }
    if let oldest = offer.withChildUpTo, !ages.contains(where: { $0 <= oldest }) { return nil }
    let people = need.beneficiaries.sorted()
    let fitting = people.filter { person in
      guard let age = family[person]?.age else { return true }
      return age >= offer.fromAge ?? 0 && age <= offer.toAge ?? .max
    }
    if !people.isEmpty, fitting.isEmpty { return nil }
    var facts = GateFacts()
    facts.needsCertificate = true
    facts.certificateOfConduct = offer.certificateOfConduct
    facts.freePlaces = offer.freePlaces.value
    self.offer = offer
    fitsFor = fitting.count == people.count ? [] : fitting
    gates = Gate.first(blocking: facts).map(\.code)
  }
}
