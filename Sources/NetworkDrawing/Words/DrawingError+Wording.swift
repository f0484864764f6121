import SupportNetwork
public import Telling

extension DrawingError {
  /// What is wrong and what to do, for the person who runs the command.
  public func text(in language: Language) -> String {
    guard language == .dutch, let words = dutch ?? dutchByCode else { return description }
    return "\(code.rawValue): \(words)"
  }

  private var dutchByCode: String? {
    switch code {
    case .tooLarge:
      "Zo veel mensen passen niet leesbaar in een tekening. Kies een groter papier, of teken er minder "
        + "tegelijk."
    case .notInstalled:
      "Graphviz of het lettertype van de tekening ontbreekt. Doe dit: kring doctor"
    case .engineFailed:
      "Graphviz kon dit niet tekenen. Dit is een fout van Kring; meld hem met de code. (\(summary))"
    default: nil
    }
  }
}
