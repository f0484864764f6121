import SupportNetwork

/// What Kring says about findings in one language: what each is, and why one has no value.
protocol FindingWords: Sendable {
  /// What one finding is and does not say.
  func text(of name: FindingName) -> FindingText
  /// What a value counts in: *people*.
  func unit(_ unit: FindingUnit) -> String
  /// That a definition is a choice of Kring and comes from no publication.
  var convention: String { get }
  /// Why there is no value, or no bound, as a sentence.
  func because(_ reason: Because) -> String
  /// Why two moments do not compare, as a sentence.
  func obstacle(_ obstacle: ComparisonObstacle) -> String
  /// How far a value can be relied on: *fairly certain*.
  func confidence(_ confidence: Confidence) -> String
}

/// The sentences about one finding.
struct FindingText: Sendable {
  /// The name for people.
  let title: String
  /// The meaning in one sentence.
  let meaning: String
  /// How the value follows from the answers, behind the symbols of the rule where it has some, and
  /// without a point at the end; `nil` where the symbols say it all.
  let formula: String?
  /// How the lowest and the highest value fill the answers that are missing, and when there is no
  /// value.
  let bounds: String
  /// What the value does not say.
  let doesNotSay: String
}
