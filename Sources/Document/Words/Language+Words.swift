public import Telling

extension DocumentWords {
  /// The words of a language.
  public static func standard(for language: Language) -> DocumentWords {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }
}

extension Language {
  /// The words about documents that cannot become an accessible PDF.
  var documentFaults: any DocumentFaultWords {
    switch self {
    case .dutch: DutchDocumentFaultWords()
    case .english: EnglishDocumentFaultWords()
    }
  }
}
