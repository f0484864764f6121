import Telling

extension Language {
  /// The words about findings.
  var findings: any FindingWords {
    switch self {
    case .dutch: DutchFindingWords()
    case .english: EnglishFindingWords()
    }
  }

  /// The words about gates and suggestions.
  var gates: any GateWords {
    switch self {
    case .dutch: DutchGateWords()
    case .english: EnglishGateWords()
    }
  }

  /// The words about matching.
  var matching: any MatchWords {
    switch self {
    case .dutch: DutchMatchWords()
    case .english: EnglishMatchWords()
    }
  }
}
