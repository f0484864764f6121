public import SupportNetwork

/// Somebody who is not asked.
public struct LeftOut: Sendable, Hashable {
  /// The person.
  public let person: Person.ID
  /// Why, in the order in which it is looked at.
  public let reasons: [TeamReason]
}
