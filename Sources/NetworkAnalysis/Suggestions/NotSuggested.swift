public import SupportNetwork

/// Somebody who is not suggested, and by which gates.
public struct NotSuggested: Sendable, Hashable {
  /// Who.
  public let person: Person.ID
  /// The gates of the first step in which any blocks; `number` and `limit` are hours.
  public let gates: [Remark<GateCode>]
}
