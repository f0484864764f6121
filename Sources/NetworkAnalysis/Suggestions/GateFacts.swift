public import SupportNetwork

/// Everything that a gate may know about somebody who could be asked, and about what for.
///
/// A gate sees these facts and nothing else of a person: no name, no gender, no relation. A fact that
/// was not told is `nil`, which is never the same as zero or no.
public struct GateFacts: Sendable, Hashable {
  /// Whether the person lives in the household itself.
  public var isHousehold = false
  /// Whether the person does this as a job.
  public var isProfessional = false
  /// Whether the person has died.
  public var isDeceased = false
  /// Whether the person cannot be reached.
  public var isUnreachable = false
  /// Whether the person is younger than 18.
  public var isMinor: Bool?
  /// What forbids suggesting the person.
  public var safetyFlags: [SafetyFlag] = []
  /// Whether the person may be asked for something.
  public var consentToBeAsked = ConsentStatus.notAsked
  /// Whether the person is a parent of the young person who looks for a mentor.
  public var isParentOfYouth = false
  /// Whether somebody at home said *rather not* about this.
  public var isNotWanted = false
  /// Whether the young person who looks for a mentor told anything about the person, or named them.
  public var isKnownToYouth = true
  /// Whether a certificate of conduct belongs to what the person is: a volunteer, a support family.
  public var needsCertificate = false
  /// Whether that certificate is there.
  public var certificateOfConduct = Answer<Bool>.notAsked
  /// Whether somebody has to come when called.
  public var isOnCall = false
  /// The distance to the household in kilometres.
  public var distanceKm: Double?
  /// How many families an offer can still take.
  public var freePlaces: Int?
  /// The hours a week that the person gives now.
  public var hoursPerWeek: Double?
  /// The hours a week that the person wants to give at most.
  public var hoursAtMost: Double?
  /// The score on the Caregiver Strain Index.
  public var burden: Burden?

  /// Nothing is known yet.
  public init() {}

  /// The hours that are left until the person's own maximum, or `nil` if one of the two is missing.
  public var freeHours: Double? {
    guard let hoursPerWeek, let hoursAtMost else { return nil }
    return hoursAtMost - hoursPerWeek
  }
}
