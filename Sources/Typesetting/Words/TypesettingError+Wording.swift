public import Telling

extension TypesettingError {
  /// What is wrong and what to do, for the person who runs the command.
  ///
  /// What a municipality's own template does wrong is told in the words of the typesetter, which are
  /// English; everything a coach can meet is told in the language asked for.
  public func text(in language: Language) -> String {
    guard language == .dutch, let words = dutch else { return description }
    return (place.isEmpty ? "" : place + ": ") + words + " [" + code.rawValue + "]"
  }

  private var dutch: String? {
    switch code {
    case .engineMissing:
      "Het zetprogramma, dat de PDF maakt, is er nog niet. Doe dit: kring setup"
    case .fontsMissing:
      "De lettertypen voor de PDF zijn er nog niet. Doe dit: kring setup"
    case .exists:
      "Dit bestand bestaat al. Kies een lege map, of zet het bestand ergens anders neer."
    case .write:
      "Hier kan niet worden geschreven. Kijk of er ruimte is op de schijf en of u in deze map mag "
        + "schrijven."
    case .timeLimit:
      "Het maken van de PDF duurde te lang en is gestopt. Probeer het opnieuw."
    case .engineStopped:
      "Het zetprogramma is onverwacht gestopt. Probeer het opnieuw; doe anders: kring doctor"
    case .missingGlyph:
      "In de tekst staan tekens die geen enkel lettertype heeft. Vervang ze."
    case .setup: "Het installeren is niet gelukt. \(summary) \(remedy)"
    case .style: "De huisstijl kan niet worden gebruikt. \(summary) \(remedy)"
    default: nil
    }
  }
}
