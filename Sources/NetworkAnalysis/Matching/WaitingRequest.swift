public import SupportNetwork

/// A request without a proposal, and what stood in the way.
public struct WaitingRequest: Sendable, Hashable {
  /// The request.
  public let request: MatchRequest.ID
  /// Since when the family waits.
  public let since: CalendarDate
  /// How many offers no rule forbids; they are proposed to others, so that more families have one.
  public let fitting: Int
  /// The rules that forbid an offer, and how many each; most first, then in the order of the rules.
  public let blocked: [Blocked]

  /// A rule and how many offers it forbids.
  public struct Blocked: Sendable, Hashable {
    /// The rule.
    public let rule: MatchRule
    /// How many offers.
    public let offers: Int
  }
}
