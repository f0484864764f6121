public import SupportNetwork

/// Somebody who could be asked for a task: a candidate for a conversation, never an advice to take.
public struct Suggestion: Sendable, Hashable {
  /// Who could be asked.
  public let person: Person.ID
  /// How the family comes to them.
  public let origin: CandidateOrigin
  /// What speaks for asking, in the order of `WhyCode`.
  public let why: [Remark<WhyCode>]
  /// What speaks against it or is not known, in the order of `DoubtCode`.
  public let whyPerhapsNot: [Remark<DoubtCode>]
  /// What to ask, in the order of `QuestionCode`.
  public let ask: [Remark<QuestionCode>]
  /// The place in the order, criterion by criterion.
  package let rank: SuggestionRank
  /// What it would do to how much rests on one person.
  public let dependence: DependenceChange

  /// Whether the person is shown as *rather not*: a parent figure whom the young person did not name.
  public var isRatherNot: Bool {
    whyPerhapsNot.contains { $0.code == .parentFigureInHousehold } && rank.chosen == nil
  }
}
