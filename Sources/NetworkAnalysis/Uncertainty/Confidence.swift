import SupportNetwork
public import Telling

/// How far a finding can be relied on, in three words and by one rule.
///
/// 1. `tooFewData`: there is no value, or no lowest or highest value, or half or more of the answers
///    that the finding uses are missing.
/// 2. `uncertain`: the lowest and the highest value, or the ends of the 80% interval, lie more than a
///    tenth of the whole apart. The whole is what a count is *of*; 1 for a share; the four steps from
///    1 to 5 for closeness; and the value itself elsewhere, at least 1.
/// 3. `fairlyCertain`: otherwise.
///
/// The limits of a half and a tenth are conventions. No word says that a finding is right: what
/// nobody mentioned cannot be counted as missing.
public enum Confidence: String, Sendable, Hashable, CaseIterable {
  /// Other answers would hardly change it.
  case fairlyCertain
  /// Other answers could change it.
  case uncertain
  /// Not enough was told.
  case tooFewData

  /// Judges a finding.
  ///
  /// - Parameters:
  ///   - finding: The finding.
  ///   - inputs: The answers that it uses, given or missing.
  ///   - interval: The 80% interval under errors of closeness, if the finding depends on it.
  public init(
    of finding: Finding<FindingValue>, from inputs: [FindingInput],
    interval: ClosedRange<Double>? = nil
  ) {
    let silent = inputs.count { $0.answer.value == nil }
    guard let value = finding.value, let low = finding.low, let high = finding.high,
      finding.isCertain || 2 * silent < inputs.count
    else {
      self = .tooFewData
      return
    }
    let whole = Confidence.whole(of: finding, value)
    let widths =
      [Confidence.width(from: low, to: high, whole: whole)]
      + (interval.map { [($0.upperBound - $0.lowerBound) / whole] } ?? [])
    self = widths.allSatisfy { $0 <= 0.1 } ? .fairlyCertain : .uncertain
  }

  /// The word for it.
  public var phrase: Phrase { Phrase { $0.findings.confidence(self) } }

  private static func whole(of finding: Finding<FindingValue>, _ value: FindingValue) -> Double {
    if let whole = finding.of { return Double(max(whole, 1)) }
    switch (finding.definition.unit, value) {
    case (.share, _): return 1
    case (.steps, _): return 4
    case (_, .count(let count)): return Double(max(count, 1))
    case (_, .number(let number)): return max(number, 1)
    case (_, .sizes(let sizes)): return Double(max(sizes.reduce(0, +), 1))
    default: return 1
    }
  }

  /// How far two values lie apart, as a share of the whole; the widest of several numbers.
  private static func width(
    from low: FindingValue, to high: FindingValue, whole: Double
  ) -> Double {
    switch (low, high) {
    case (.count(let a), .count(let b)): return Double(b - a) / whole
    case (.number(let a), .number(let b)): return (b - a) / whole
    case (.people(let a), .people(let b)): return Double(b.count - a.count) / whole
    case (.needs(let a), .needs(let b)): return Double(b.count - a.count) / whole
    case (.sizes(let a), .sizes(let b)):
      return Double(abs(a.count - b.count) + abs((a.first ?? 0) - (b.first ?? 0))) / whole
    case (.circles(let a), .circles(let b)):
      return Double(max(b.inner - a.inner, b.middle - a.middle, b.outer - a.outer)) / whole
    case (.topProvider(let a), .topProvider(let b)):
      return max(b.share - a.share, Double(b.people.count - a.people.count))
    case (.withoutOnePerson(let a), .withoutOnePerson(let b)):
      return Double(b.needsCovered - a.needsCovered) / whole
    case (.largestHours(let a), .largestHours(let b)):
      return max(b.share - a.share, Double(b.people.count - a.people.count))
    default: return 1
    }
  }
}
