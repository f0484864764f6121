/// What people are called who may not be named.
protocol PersonWords: Sendable {
  /// Neutral words, which tell nothing of whoever they stand for.
  func name(of person: UnnamedPerson) -> String
  /// The same words for one of several whom they stand for, told apart by a letter.
  func name(_ words: String, letter: String) -> String
}
