/// What the explanation of a finding says around its definition.
protocol ExplanationWords: Sendable {
  /// *Uitkomst op T0*
  func value(at moment: String) -> String
  /// *Eenheid*
  var unit: String { get }
  /// *Formule*
  var formula: String { get }
  /// *Uitgerekend*
  var workedOut: String { get }
  /// *Laagste en hoogste*
  var lowestAndHighest: String { get }
  /// *Hoe ontbrekende antwoorden tellen*
  var howMissingAnswersCount: String { get }
  /// *Zegt niet*
  var doesNotSay: String { get }
  /// *Bron*
  var source: String { get }
  /// *Gebruikt geen antwoorden.*
  var usesNoAnswers: String { get }
  /// *Gebruikte antwoorden*
  var answersUsed: String { get }
  /// An answer that lists nothing.
  var none: String { get }
  /// The mark of a missing answer that could change the value.
  var couldChange: String { get }
  /// *Wie is wie*
  var whoIsWho: String { get }
}
