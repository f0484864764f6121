/// How faults of a case, and of sheets of a match, are told.
protocol ProblemWords: Sendable {
  /// What is wrong, in a sentence; it names identifiers, never people.
  func summary(of fault: CaseFault) -> String
  /// What to do about it.
  func remedy(for fault: CaseFault) -> String
}
