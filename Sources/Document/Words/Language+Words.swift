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
