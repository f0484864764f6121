/// Whom somebody at home wants to ask, in their own order, and whom rather not.
///
/// Without a need it is the choice of a young person who looks for a mentor of their own: the young
/// person answers who is trusted and who may think along. Glossary: *JIM*.
public struct CandidateChoice: Sendable, Hashable, Codable {
  /// Who chose.
  public var by: Person.ID
  /// For which need; absent means as a mentor of own choice.
  public var need: SupportNeed.ID?
  /// Who was named, first choice first.
  public var named: [Person.ID]
  /// Who was named as *rather not*; it needs no reason.
  public var notWanted: [Person.ID]

  /// Creates a choice.
  public init(
    by: Person.ID, need: SupportNeed.ID? = nil, named: [Person.ID] = [],
    notWanted: [Person.ID] = []
  ) {
    self.by = by
    self.need = need
    self.named = named
    self.notWanted = notWanted
  }
}
