/// What Kring says about matching families with support families, in one language.
protocol MatchWords: Sendable {
  /// What stands in the way, in a few words: *too far*.
  func obstacle(_ rule: MatchRule) -> String
  /// What a rule asks, as a sentence.
  func meaning(of rule: MatchRule) -> String
  /// The pair of an example, in a few words.
  func situation(_ situation: MatchSituation) -> String
  /// Who decides about a match; it stands in every output of a proposal.
  var familiesDecide: String { get }
}
