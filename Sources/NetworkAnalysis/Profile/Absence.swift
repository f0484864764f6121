public import SupportNetwork

/// The needs that break when people drop out.
public struct Absence: Sendable, Hashable {
  /// Who drops out, in ascending order.
  public let people: [Person.ID]
  /// The needs without any informal provider left.
  public let uncovered: [SupportNeed.ID]
  /// The needs with somebody left, and with fewer than the family wants where there were enough.
  public let belowTarget: [SupportNeed.ID]

  init?(people: [Person.ID], uncovered: [SupportNeed.ID], belowTarget: [SupportNeed.ID]) {
    guard !uncovered.isEmpty || !belowTarget.isEmpty else { return nil }
    self.people = people
    self.uncovered = uncovered
    self.belowTarget = belowTarget
  }
}
