/// Under which weighings of four shares a later moment comes out higher than an earlier one.
///
///     let comparison = CompositeComparison(from: t0.findings.composite, to: t1.findings.composite)
///     comparison?.shareOfWeightings  // 0.996
///     comparison?.limit?.weight      // 0.799
///     // Higher if reciprocity weighs less than 79.9%.
///
/// A weighing gives each part a weight of 0 or more, together 1; all weighings count the same. The
/// values are those over the answers that are there.
public struct CompositeComparison: Sendable, Hashable {
  /// The change of each part, later less earlier, in the order of `CompositePart`.
  public let differences: [Double]
  /// The share of all weighings under which the later moment is higher, 0 to 1.
  public let shareOfWeightings: Double
  /// The parts that are lower now, and how much they may weigh together; `nil` where none is lower,
  /// none is higher, or a part stayed the same: no limit above 0 is sure then.
  public let limit: WeightLimit?

  /// Compares two composites, or `nil` if a part of either is missing.
  public init?(from earlier: Composite, to later: Composite) {
    let before = earlier.components.compactMap(\.value)
    let after = later.components.compactMap(\.value)
    guard before.count == CompositePart.allCases.count, after.count == before.count else {
      return nil
    }
    differences = zip(after, before).map { $0 - $1 }
    shareOfWeightings = Self.shareAboveZero(of: differences)
    limit = WeightLimit(differences)
  }

  /// The share of the simplex on which a weighed sum is above 0.
  ///
  ///     A₀ = 1, A₁ … A_K = 0;  for each y < 0, for k = 1 … K:  A_k ← (x_k·A_k − y·A_{k−1}) / (x_k − y)
  ///
  /// with *x* the coefficients that are 0 or more and *y* the others; A_K is the share on which the
  /// sum is 0 or less. No two coefficients need to differ, and no step subtracts what is nearly equal.
  ///
  /// - Complexity: O(*K* · *J*) for *K* and *J* coefficients of either kind.
  /// - Source: G. Varsi, *The multidimensional content of the frustum of the simplex*, Pacific
  ///   Journal of Mathematics 46 (1973) 303-314.
  static func shareAboveZero(of coefficients: [Double]) -> Double {
    guard coefficients.contains(where: { $0 > 0 }) else { return 0 }
    let upper = coefficients.filter { $0 >= 0 }
    var content = [1.0] + [Double](repeating: 0, count: upper.count)
    for lower in coefficients where lower < 0 {
      for (index, x) in upper.enumerated() {
        content[index + 1] =
          (x * content[index + 1] - lower * content[index]) / (x - lower)
      }
    }
    return 1 - (content.last ?? 1)
  }
}

/// How much the parts that fell may weigh together before a later moment is not surely higher.
///
/// Below the limit every weighing comes out higher; above it some do not:
///
///     limit = least rise / (least rise + largest fall)
public struct WeightLimit: Sendable, Hashable {
  /// The parts that are lower now.
  public let parts: [CompositePart]
  /// The weight, 0 to 1; the limit itself does not belong to it.
  public let weight: Double

  init?(_ differences: [Double]) {
    let lower = zip(CompositePart.allCases, differences).filter { $0.1 < 0 }
    guard let fall = lower.map(\.1).min(),
      let rise = differences.filter({ $0 >= 0 }).min(), rise > 0
    else { return nil }
    parts = lower.map(\.0)
    weight = rise / (rise - fall)
  }
}
