/// The same words in every language that Kring writes.
///
///     let word = Phrase { language in language.grammar.list(["Anja", "Bas"]) }
///     word.in(.dutch)    // "Anja en Bas"
///     word.in(.english)  // "Anja and Bas"
///
/// A value that crosses modules before its reader is known carries a phrase; where the language is
/// known, the words themselves are asked.
public struct Phrase: Sendable, Hashable {
  /// The words, in the order of `Language.allCases`.
  private let words: [String]

  /// Asks for the words in every language.
  public init(_ words: (Language) -> String) {
    self.words = Language.allCases.map(words)
  }

  /// Creates a phrase from its words.
  public init(dutch: String, english: String) {
    self.init { language in
      switch language {
      case .dutch: dutch
      case .english: english
      }
    }
  }

  /// The words in one language.
  public func `in`(_ language: Language) -> String { words[language.position] }

  /// The words in Dutch.
  public var dutch: String { self.in(.dutch) }
  /// The words in English.
  public var english: String { self.in(.english) }
}
