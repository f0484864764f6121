import SupportNetwork

/// The parts of a composite.
public enum CompositePart: String, Sendable, Hashable, CaseIterable {
  /// Needs that are arranged, of those that the network can cover.
  case coverage
  /// Needs with back-up, of those that the network can cover.
  case backup
  /// Supporters with whom support goes both ways, of all supporters.
  case reciprocity
  /// One less the share of all assignments that one person holds.
  case spread
}

/// One part of a composite, from 0 to 1, with its range under the missing answers.
///
/// The range of `reciprocity` divides the fewest by the most and the most by the fewest, and so holds
/// every filling and may be wider than needed.
public struct CompositeComponent: Sendable, Hashable {
  /// Which part.
  public let part: CompositePart
  /// The value over the answers that are there, or `nil` with `undefinedBecause`.
  public let value: Double?
  /// The smallest value under any filling, where it can be told.
  public let low: Double?
  /// The largest value under any filling, where it can be told.
  public let high: Double?
  /// Why there is no value.
  public let undefinedBecause: Because?

  init(_ part: CompositePart, in findings: Findings) {
    switch part {
    case .coverage: self.init(part, share: findings.networkNeedsMeetingTarget)
    case .backup: self.init(part, share: findings.needsWithBackup)
    case .reciprocity:
      let (mutual, all) = (findings.reciprocalSupporters, findings.informalSupporters)
      func ratio(_ count: Int?, _ whole: Int?) -> Double? {
        guard let count, let whole, whole > 0 else { return nil }
        return min(Double(count) / Double(whole), 1)
      }
      let value = ratio(mutual.value, all.value)
      self.init(
        part, value: value, low: ratio(mutual.low, all.high) ?? value,
        high: ratio(mutual.high, max(all.low ?? 0, 1)) ?? value,
        because: value == nil
          ? mutual.undefinedBecause ?? all.undefinedBecause ?? .noSupporters : nil)
    case .spread:
      let top = findings.topProvider
      self.init(
        part, value: top.value.map { 1 - $0.share }, low: top.high.map { 1 - $0.share },
        high: top.low.map { 1 - $0.share }, because: top.undefinedBecause)
    }
  }

  /// A count of needs as a share of all needs.
  private init(_ part: CompositePart, share: Finding<Int>) {
    let whole = share.of ?? 0
    func ratio(_ count: Int?) -> Double? {
      whole > 0 ? count.map { Double($0) / Double(whole) } : nil
    }
    let value = ratio(share.value)
    self.init(
      part, value: value, low: ratio(share.low), high: ratio(share.high),
      because: value == nil ? share.undefinedBecause ?? .noNeeds : nil)
  }

  private init(
    _ part: CompositePart, value: Double?, low: Double?, high: Double?, because: Because?
  ) {
    self.part = part
    self.value = value
    self.low = low
    self.high = high
    undefinedBecause = because
  }
}
