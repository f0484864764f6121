import Telling

/// What is said when a document does not become a PDF, in Dutch.
///
/// Everything that a coach can meet is told in Dutch. What a municipality's own template does wrong,
/// and why an installation fails, is told in the words of the typesetter and of its tools, which are
/// English.
struct DutchTypesettingWords: TypesettingWords {
  private let english = EnglishTypesettingWords()

  func summary(_ fault: TypesettingFault) -> String {
    switch fault {
    case .engineMissing: "Het zetprogramma, dat de PDF maakt, is er nog niet."
    case .engineStopped: "Het zetprogramma is onverwacht gestopt."
    case .timeLimit: "Het maken van de PDF duurde te lang en is gestopt."
    case .noFontFolder, .fontMissing: "De lettertypen voor de PDF zijn er nog niet."
    case .noFontFiles(let names): "Niet op deze computer: \(names.joined(separator: ", "))."
    case .noWorkFolder: "Hier kan niet worden geschreven."
    case .refused(.missingGlyph, _):
      "In de tekst staan tekens die geen enkel lettertype heeft."
    case .setup: "Het installeren is niet gelukt. \(english.summary(fault))"
    case .missingAsset, .refused: english.summary(fault)
    }
  }

  func remedy(_ fault: TypesettingFault) -> String {
    switch fault {
    case .engineMissing, .noFontFolder, .fontMissing: "kring setup"
    case .engineStopped: "Probeer het opnieuw; doe anders: kring doctor"
    case .timeLimit: "Probeer het opnieuw."
    case .noFontFiles: PinnedFonts.command
    case .noWorkFolder:
      "Kijk of er ruimte is op de schijf en of u in deze map mag schrijven."
    case .refused(.missingGlyph, _): "Vervang ze."
    case .setup, .missingAsset, .refused: english.remedy(fault)
    }
  }
}
