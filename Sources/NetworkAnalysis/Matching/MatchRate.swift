public import SupportNetwork

/// How many requests of one kind have a proposal.
public struct MatchRate: Sendable, Hashable {
  /// The kind.
  public let kind: HelpKind
  /// How many ask for it.
  public let requests: Int
  /// How many of those have a proposal.
  public let matched: Int
}
