import SupportNetwork

/// The stable names of the gates, in the order in which they are reported.
public enum GateCode: String, Sendable, Hashable, CaseIterable, Codable {
  /// A safety flag.
  case safetyFlag
  /// An agreement that there is no contact, or by appointment only.
  case noContactAgreement
  /// Has a secret address, and would meet somebody from whom it is kept.
  case secretAddress
  /// Does not want to be asked.
  case consentToAskRefused
  /// Has died.
  case deceased
  /// Cannot be reached.
  case unreachable
  /// Is younger than 18.
  case minor
  /// Is a parent of the young person who looks for a mentor.
  case isParentOfYouth
  /// Lives in the household.
  case inHousehold
  /// Does this as a job.
  case isProfessional
  /// Somebody at home said *rather not*.
  case notWanted
  /// The young person who looks for a mentor told nothing about them.
  case notKnownToYouth
  /// A certificate of conduct is missing.
  case vogMissing
  /// Too far away to come when called.
  case outOfReach
  /// An offer that is full.
  case noPlaceFree
  /// Gives as many hours as they want to give at most, or more.
  case overCapacity
  /// Is overburdened.
  case overburdened
}
