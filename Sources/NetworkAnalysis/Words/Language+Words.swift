import Telling

extension Language {
  /// The words about findings.
  var findings: any FindingWords {
    switch self {
    case .dutch: DutchFindingWords()
    case .english: EnglishFindingWords()
    }
  }
}
