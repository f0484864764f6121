public import SupportNetwork

/// A finding that cannot be compared, because answers for it are there at one of two moments only.
public struct IncomparableFinding: Sendable, Hashable {
  /// The finding.
  public let name: FindingName
  /// The moment at which there is no value.
  public let moment: Moment.ID
  /// Why there is none.
  public let because: Because

  /// Finds out whether a finding lacks answers at exactly one of two moments, or returns `nil`.
  init?(of name: FindingName, from earlier: Findings, to later: Findings) {
    let (old, new) = (earlier[name], later[name])
    guard (old.value == nil) != (new.value == nil) else { return nil }
    let (gap, findings) = old.value == nil ? (old, earlier) : (new, later)
    // Without a missing answer the value is undefined by what was told, and that can be compared.
    guard !gap.missing.isEmpty, let reason = gap.undefinedBecause else { return nil }
    self.name = name
    moment = findings.network.moment.id
    because = reason
  }
}
