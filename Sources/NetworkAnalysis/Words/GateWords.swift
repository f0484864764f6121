/// What Kring says about whom it suggests and whom it does not, in one language.
protocol GateWords: Sendable {
  /// What a gate asks, as a sentence.
  func rule(of gate: GateCode) -> String
  /// What is said about somebody whom a gate leaves out, behind the name: *is overburdened*.
  func said(of gate: GateCode) -> String
  /// The situation of an example, in a few words.
  func situation(_ situation: GateSituation) -> String
  /// Who decides about suggestions; it stands in every output of them.
  var peopleDecide: String { get }
  /// Who decides about a team; it stands in every output of a proposal.
  var familyChoosesTeam: String { get }
}
