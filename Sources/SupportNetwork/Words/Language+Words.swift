import Telling

// The words of this module in each language; a further language adds a line to each.

extension Language {
  var vocabulary: any VocabularyWords {
    switch self {
    case .dutch: DutchVocabularyWords()
    case .english: EnglishVocabularyWords()
    }
  }

  var problems: any ProblemWords {
    switch self {
    case .dutch: DutchProblemWords()
    case .english: EnglishProblemWords()
    }
  }

  var people: any PersonWords {
    switch self {
    case .dutch: DutchPersonWords()
    case .english: EnglishPersonWords()
    }
  }
}
