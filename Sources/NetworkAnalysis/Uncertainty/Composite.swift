import SupportNetwork
public import Telling

/// Four shares of a network side by side, and what any weighing of them could make of it.
///
///     let composite = network.findings.composite
///     composite.components.map(\.value)  // 0.545, 0.364, 0.818, 0.538
///     composite.mean                     // 0.566
///     composite.range                    // 0.364...0.818
///
/// It is no grade. Social resources do not reduce to one measure, so the components always stand
/// beside the mean, and every weighing lies between the smallest and the largest of them. It holds
/// one family; families are not ranked by it.
///
/// - Edge cases: without one of the four there is neither mean nor range.
/// - Source: convention of Kring, against a finding of M. van der Gaag and T. A. B. Snijders: social
///   resources cannot be reduced to one total. Hence the components and the range.
public struct Composite: Sendable, Hashable {
  /// The four components, in the order of `CompositePart`.
  public let components: [CompositeComponent]

  /// The mean with equal weights, or `nil` if a component is missing.
  public var mean: Double? {
    let values = components.compactMap(\.value)
    guard values.count == components.count else { return nil }
    return values.reduce(0, +) / Double(values.count)
  }

  /// The smallest and the largest component: what any weighing gives lies between.
  public var range: ClosedRange<Double>? {
    let values = components.compactMap(\.value)
    guard values.count == components.count, let low = values.min(), let high = values.max() else {
      return nil
    }
    return low...high
  }

  init(of findings: Findings) {
    components = CompositePart.allCases.map { CompositeComponent($0, in: findings) }
  }
}

extension Findings {
  /// Four shares side by side; only where somebody asks for them.
  public var composite: Composite { Composite(of: self) }
}

/// The parts of a composite.
public enum CompositePart: String, Sendable, Hashable, CaseIterable {
  /// Needs that are arranged, of all needs.
  case coverage
  /// Needs with back-up, of all needs.
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
  public let undefinedBecause: Phrase?

  init(_ part: CompositePart, in findings: Findings) {
    switch part {
    case .coverage: self.init(part, share: findings.needsMeetingTarget)
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
          ? mutual.undefinedBecause ?? all.undefinedBecause ?? Because.noSupporters : nil)
    case .spread:
      let top = findings.topHelper
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
      because: value == nil ? share.undefinedBecause ?? Because.noNeeds : nil)
  }

  private init(
    _ part: CompositePart, value: Double?, low: Double?, high: Double?, because: Phrase?
  ) {
    self.part = part
    self.value = value
    self.low = low
    self.high = high
    undefinedBecause = because
  }
}
