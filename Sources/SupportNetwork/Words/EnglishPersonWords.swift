/// Neutral words in English.
struct EnglishPersonWords: PersonWords {
  func name(of person: UnnamedPerson) -> String {
    switch person {
    case .byIdentifier(let id): "person \(id)"
    case .withAgreements: "somebody with whom there are agreements"
    case .professional: "a professional"
    case .atHome: "somebody at home"
    case .inNetwork: "somebody from the network"
    }
  }

  func name(_ words: String, letter: String) -> String { "\(words) (person \(letter))" }
}
