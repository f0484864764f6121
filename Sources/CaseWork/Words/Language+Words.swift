import Telling

extension Language {
  /// The words of the work.
  var work: any WorkWords {
    switch self {
    case .dutch: DutchWorkWords()
    case .english: EnglishWorkWords()
    }
  }
}
