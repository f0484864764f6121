import Telling

extension Language {
  /// The words about documents that do not become a PDF.
  var typesetting: any TypesettingWords {
    switch self {
    case .dutch: DutchTypesettingWords()
    case .english: EnglishTypesettingWords()
    }
  }
}
