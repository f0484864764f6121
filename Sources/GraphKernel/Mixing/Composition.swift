/// How a number of contacts is spread over categories.
///
///     let composition = Composition(counts: [4, 6])
///     composition.proportions  // [0.4, 0.6]
///     composition.blau         // 0.48
///     composition.iqv          // 0.96
///
/// Contacts whose category is not known are the caller's to leave out and to report.
public struct Composition: Sendable, Hashable {
  /// The number of contacts in each category.
  public let counts: [Int]

  /// Creates a composition from the number of contacts in each category.
  ///
  /// - Precondition: No count is negative.
  public init(counts: [Int]) {
    precondition(counts.allSatisfy { $0 >= 0 }, "A count of contacts must not be negative")
    self.counts = counts
  }
}

extension Composition {
  /// The number of contacts.
  public var total: Int { counts.reduce(0, +) }

  /// The number of categories with at least one contact.
  public var categoriesPresent: Int { counts.count { $0 > 0 } }

  /// The share of each category, or `nil` without contacts.
  public var proportions: [Double]? {
    let total = total
    return total == 0 ? nil : counts.map { Double($0) / Double(total) }
  }

  /// The chance that two contacts, drawn with replacement, are of different categories.
  ///
  ///     1 − Σ p²
  ///
  /// - Shape: from 0, all alike, to 1 − 1/k with *k* categories.
  /// - Edge cases: `nil` without contacts.
  /// - Source: P. M. Blau, *Inequality and Heterogeneity* (1977).
  public var blau: Double? {
    let total = Double(total)
    guard total > 0 else { return nil }
    let alike = counts.reduce(0.0) { $0 + Double($1) * Double($1) }
    return (total * total - alike) / (total * total)
  }

  /// Blau's index, divided by its maximum for the categories present.
  ///
  /// - Shape: from 0 to 1.
  /// - Edge cases: `nil` with fewer than two categories present, where the maximum is 0.
  /// - Source: J. H. Mueller and K. F. Schuessler, *Statistical Reasoning in Sociology* (1961).
  public var iqv: Double? { iqv(possibleCategories: categoriesPresent) }

  /// Returns Blau's index, divided by its maximum for a number of possible categories.
  ///
  /// - Edge cases: `nil` without contacts or with fewer than two possible categories.
  /// - Precondition: There are at least as many possible categories as categories present.
  public func iqv(possibleCategories: Int) -> Double? {
    precondition(
      possibleCategories >= categoriesPresent, "A category that is present must be possible")
    guard possibleCategories >= 2 else { return nil }
    return blau.map { $0 / (1 - 1 / Double(possibleCategories)) }
  }

  /// The entropy of the shares, in nats.
  ///
  ///     −Σ p ln p
  ///
  /// - Shape: from 0, all alike, to ln *k* with *k* categories.
  /// - Edge cases: `nil` without contacts.
  /// - Source: C. E. Shannon, *Bell Syst. Tech. J.* 27 (1948) 379-423.
  public var shannon: Double? {
    proportions.map { shares in
      shares.reduce(0) { $1 == 0 ? $0 : $0 - $1 * Real.naturalLogarithm($1) }
    }
  }

  /// Returns the share of the contacts that are in one category, or `nil` without contacts.
  ///
  /// - Precondition: The category exists.
  public func share(of category: Int) -> Double? {
    precondition(counts.indices.contains(category), "The category must exist")
    return proportions?[category]
  }

  /// Returns the contacts outside less those inside one category, divided by all contacts.
  ///
  /// With the category of the ego this is the E-I index of an ego network.
  ///
  /// - Shape: from −1, all the same as the ego, to 1, all different.
  /// - Edge cases: `nil` without contacts.
  /// - Precondition: The category exists.
  /// - Source: D. Krackhardt and R. N. Stern, *Soc. Psychol. Q.* 51 (1988) 123-140,
  ///   doi:10.2307/2786835.
  public func externalInternalIndex(of category: Int) -> Double? {
    precondition(counts.indices.contains(category), "The category must exist")
    let total = total
    return total == 0 ? nil : Double(total - 2 * counts[category]) / Double(total)
  }
}
