/// What people are called who may not be named.
protocol PersonWords: Sendable {
  /// Neutral words, which tell nothing of whoever they stand for.
  func name(of person: UnnamedPerson) -> String
}
