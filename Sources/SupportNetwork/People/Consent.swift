/// Whether somebody may be named, and may be asked for help.
///
/// Network members are third parties. Without consent a person appears in no name, in no output for
/// the family. Withdrawing counts for every output made afterwards, of any moment.
public struct Consent: Sendable, Hashable, Codable {
  /// Whether the person may be named in the plan.
  public var toBeNamed: ConsentStatus
  /// Whether the person may be asked for something.
  public var toBeAsked: ConsentStatus
  /// Who gave or refused it.
  public var by: ConsentGiver?
  /// Since when.
  public var since: CalendarDate?

  /// Creates a consent; nothing was asked yet.
  public init(
    toBeNamed: ConsentStatus = .notAsked, toBeAsked: ConsentStatus = .notAsked,
    by: ConsentGiver? = nil, since: CalendarDate? = nil
  ) {
    self.toBeNamed = toBeNamed
    self.toBeAsked = toBeAsked
    self.by = by
    self.since = since
  }
}

/// The state of one consent.
public enum ConsentStatus: String, Sendable, Hashable, Codable, CaseIterable {
  /// Given.
  case given
  /// Nobody asked yet.
  case notAsked
  /// Refused.
  case refused
  /// Given once, and taken back.
  case withdrawn
  /// Not needed, as for a professional in function.
  case notNeeded

  /// Whether it allows.
  public var allows: Bool { self == .given || self == .notNeeded }
}

/// Who spoke for a consent.
public enum ConsentGiver: String, Sendable, Hashable, Codable, CaseIterable {
  /// The person.
  case own
  /// The parents, for a child.
  case parents
  /// The person and the parents, from 12 to 16 years.
  case ownAndParents
  /// A legal representative.
  case representative
}
