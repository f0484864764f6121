import SupportNetwork

/// Four shares of a network side by side, and what any weighing of them could make of it.
///
///     let composite = network.findings.composite
///     composite.components.first?.value  // 0.545
///     composite.mean                     // 0.566
///     composite.range?.upperBound        // 0.818
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
