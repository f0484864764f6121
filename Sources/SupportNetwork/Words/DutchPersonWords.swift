/// Neutral words in Dutch.
struct DutchPersonWords: PersonWords {
  func name(of person: UnnamedPerson) -> String {
    switch person {
    case .byIdentifier(let id): "persoon \(id)"
    case .withAgreements: "iemand met wie afspraken zijn"
    case .professional: "een professional"
    case .atHome: "iemand uit het gezin"
    case .inNetwork: "iemand uit het netwerk"
    }
  }

  func name(_ words: String, letter: String) -> String { "\(words) (persoon \(letter))" }
}
