import SupportNetwork

/// How one finding changed, and whether more than the uncertainty of its answers changed it.
public struct FindingChange: Sendable, Hashable {
  /// The finding.
  public let name: FindingName
  /// The value at the earlier moment.
  public let before: Double
  /// The value at the later moment.
  public let after: Double
  /// The smallest difference under any filling of the missing answers and in 80% of the draws of
  /// closeness; `nil` where that has no bound.
  public let low: Double?
  /// The largest such difference; `nil` where that has no bound.
  public let high: Double?
  /// What came of people who stayed, came and went, for a count over people.
  public let split: ChangeSplit?

  /// The later value less the earlier.
  public var difference: Double { after - before }

  /// Whether there is a difference that the answers do not carry: its interval includes 0.
  public var isWithinUncertainty: Bool {
    guard difference != 0 else { return false }
    guard let low, let high else { return true }
    return low <= 0 && high >= 0
  }

  /// Whether there is a difference, and it holds whatever the missing answers are.
  public var isSure: Bool { difference != 0 && !isWithinUncertainty }

  /// Compares a finding that is one number, or `nil` for any other and where a value is missing.
  init?(
    of name: FindingName, from earlier: Findings, to later: Findings, _ drawsBefore: ClosenessDraws,
    _ drawsAfter: ClosenessDraws
  ) {
    let (old, new) = (earlier[name], later[name])
    guard let before = old.value?.number, let after = new.value?.number else { return nil }
    self.name = name
    self.before = before
    self.after = after
    let drawn = drawsAfter.interval(of: name, since: drawsBefore)
    func bound(_ a: FindingValue?, _ b: FindingValue?) -> Double? {
      guard let a = a?.number, let b = b?.number else { return nil }
      return a - b
    }
    low = bound(new.low, old.high).map { min($0, drawn?.lowerBound ?? $0) }
    high = bound(new.high, old.low).map { max($0, drawn?.upperBound ?? $0) }
    split = ChangeSplit(of: name, from: earlier, to: later)
  }
}

extension FindingValue {
  /// The value as one number, or `nil` for a list or a record.
  var number: Double? {
    switch self {
    case .count(let count): Double(count)
    case .number(let number): number
    default: nil
    }
  }
}
