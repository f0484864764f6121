/// The same words in every language that Kring writes.
///
///     let word = Phrase(dutch: "buur", english: "neighbour")
///     word.in(.dutch)  // "buur"
public struct Phrase: Sendable, Hashable {
  /// The words in Dutch.
  public let dutch: String
  /// The words in English.
  public let english: String

  /// Creates a phrase.
  public init(dutch: String, english: String) {
    self.dutch = dutch
    self.english = english
  }

  /// The words in one language.
  public func `in`(_ language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }
}
