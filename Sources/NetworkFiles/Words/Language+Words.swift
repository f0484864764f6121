import Telling

extension Language {
  /// The words about files of fields, and about files as a whole.
  var files: any FileWords {
    switch self {
    case .dutch: DutchFileWords()
    case .english: EnglishFileWords()
    }
  }

  /// The words about network files.
  var graphFiles: any GraphFileWords {
    switch self {
    case .dutch: DutchGraphFileWords()
    case .english: EnglishGraphFileWords()
    }
  }
}
