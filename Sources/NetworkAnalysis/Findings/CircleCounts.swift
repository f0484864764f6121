import SupportNetwork

/// How many people stand in each circle.
public struct CircleCounts: Sendable, Hashable {
  /// In the inner circle.
  public let inner: Int
  /// In the middle circle.
  public let middle: Int
  /// In the outer circle.
  public let outer: Int

  /// Creates counts.
  package init(inner: Int, middle: Int, outer: Int) {
    self.inner = inner
    self.middle = middle
    self.outer = outer
  }
}
