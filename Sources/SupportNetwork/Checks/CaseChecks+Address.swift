import Telling

// What gives a secret address away, as far as a rule can say.

extension CaseChecks {
  /// Warns where the case file tells where somebody is whose address is secret: a distance, a household
  /// with a name, an organisation, and a text about them with a place in it.
  mutating func checkSecretAddresses() {
    let secret = Set(draft.people.filter(\.secretAddress).map(\.id))
    guard !secret.isEmpty else { return }
    for (index, person) in draft.people.enumerated() where secret.contains(person.id) {
      let path = FieldPath.top["people"][index]
      if person.distanceKm.value != nil {
        report(.addressTold(person.id, by: .distance), path["distanceKm"])
      }
    }
    for (index, household) in draft.households.enumerated() {
      guard let id = household.members.first(where: secret.contains) else { continue }
      let path = FieldPath.top["households"][index]
      if household.id == focal?.id {
        if draft.case.neighbourhood != nil {
          report(.addressTold(id, by: .neighbourhood), .top["case"]["neighbourhood"])
        }
      } else if household.name != nil {
        report(.addressTold(id, by: .household), path["name"])
      }
    }
    for (index, moment) in draft.moments.enumerated() {
      for (place, tie) in moment.organisationTies.enumerated() where secret.contains(tie.person) {
        report(
          .addressTold(tie.person, by: .organisation),
          .top["moments"][index]["organisationTies"][place]["organisation"])
      }
    }
    checkTexts(about: secret)
  }

  /// Warns of every text with a place in it that is about somebody: it refers to them, or belongs to
  /// what they do.
  private mutating func checkTexts(about secret: Set<Person.ID>) {
    let places = Set(
      [draft.case.municipality, draft.case.neighbourhood].compactMap(\.self)
        .flatMap { FoldedText($0).words.map(\.text) })
    for (path, text, _) in draft.texts {
      let about = Set(ReferringText(text).people + actors(at: path)).intersection(secret)
      guard let id = about.min(), PlaceWords.tellPlace(text, or: places) else { continue }
      report(.addressTold(id, by: .text), path)
    }
  }

  /// Those whom a text is about without a reference: who does what an agreement says, and whose
  /// relation it is.
  private func actors(at path: FieldPath) -> [Person.ID] {
    let steps = path.steps
    guard steps.count > 1, case .item(let index) = steps[1] else { return [] }
    switch steps[0] {
    case .field("agreements"): return draft.agreements[index].who + draft.agreements[index].standIns
    case .field("people"): return [draft.people[index].id]
    default: return []
    }
  }
}

/// Words that tell where somebody is.
enum PlaceWords {
  /// Whether a text tells a place: a word for an address, a street, or a name behind *in* or *naar*.
  static func tellPlace(_ text: String, or places: Set<String> = []) -> Bool {
    let words = ReferringText(text).words.flatMap { FoldedText($0).words }
    for (index, word) in words.enumerated() {
      if places.contains(word.text), word.hasCapital { return true }
      if addresses.contains(word.text) { return true }
      let isStreet = streets.contains { word.text.count > $0.count && word.text.hasSuffix($0) }
      if isStreet, word.hasCapital { return true }
      guard index > 0, prepositions.contains(words[index - 1].text) else { continue }
      if word.hasCapital, !word.opensSentence { return true }
    }
    return false
  }

  private static let addresses: Set<String> = [
    "adres", "postcode", "opvanghuis", "vrouwenopvang", "blijfhuis", "schuiladres", "address",
    "postcode", "shelter", "refuge",
  ]
  private static let streets = ["straat", "laan", "plein", "gracht", "steeg", "dijk", "street"]
  private static let prepositions: Set<String> = [
    "in", "te", "op", "aan", "naar", "uit", "bij", "nabij", "naast", "achter", "at", "near", "to",
    "from",
  ]
}
