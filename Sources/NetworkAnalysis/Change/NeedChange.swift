public import SupportNetwork

/// How the coverage of one need changed.
public struct NeedChange: Sendable, Hashable {
  /// The need with its providers at the earlier moment.
  public let before: NeedCoverage
  /// The need with its providers at the later moment.
  public let after: NeedCoverage
  /// The informal providers who came, in ascending order; empty if an answer is missing.
  public let gained: [Person.ID]
  /// The informal providers who left, in ascending order; empty if an answer is missing.
  public let lost: [Person.ID]

  /// Whether at both moments it is known who provides.
  public var isKnown: Bool { before.providers.value != nil && after.providers.value != nil }

  init(from before: NeedCoverage, to after: NeedCoverage) {
    self.before = before
    self.after = after
    let isKnown = before.providers.value != nil && after.providers.value != nil
    gained = isKnown ? after.informal.filter { !before.informal.contains($0) } : []
    lost = isKnown ? before.informal.filter { !after.informal.contains($0) } : []
  }
}
