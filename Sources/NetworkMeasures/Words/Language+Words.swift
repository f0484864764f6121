import Telling

extension Language {
  /// The words about measures.
  var measures: any MeasureWords {
    switch self {
    case .dutch: DutchMeasureWords()
    case .english: EnglishMeasureWords()
    }
  }
}
