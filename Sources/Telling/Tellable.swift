/// What can be told to a person in their own language: every error that somebody can do something about.
///
/// A screen and a terminal tell any such error without knowing which module it comes from.
public protocol Tellable: Error {
  /// What is wrong and what to do, in sentences; without the name of a person.
  func text(in language: Language) -> String
}
