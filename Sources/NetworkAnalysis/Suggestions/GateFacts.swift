package import SupportNetwork

/// Everything that a gate may know about somebody who could be asked, and about what for.
///
/// A gate sees these facts and nothing else of a person: no name, no gender, no relation. A fact that
/// was not told is `nil`, which is never the same as zero or no.
package struct GateFacts: Sendable, Hashable {
  /// Whether the person lives in the household itself.
  package var isHousehold = false
  /// Whether the person does this as a job.
  package var isProfessional = false
  /// Whether the person has died.
  package var isDeceased = false
  /// Whether the person cannot be reached.
  package var isUnreachable = false
  /// Whether the person is younger than 18.
  package var isMinor: Bool?
  /// What forbids suggesting the person.
  package var safetyFlags: [SafetyFlag] = []
  /// Whether a condition for safety is about the person.
  package var hasSafetyCondition = false
  /// Whether the address is secret, and the task would bring the person together with somebody who has
  /// a safety flag or about whom a condition is.
  package var isHidingFromTask = false
  /// Whether the person may be asked for something.
  package var consentToBeAsked = ConsentStatus.notAsked
  /// Whether the person is a parent of the young person who looks for a mentor.
  package var isParentOfYouth = false
  /// Whether somebody at home said *rather not* about this.
  package var isNotWanted = false
  /// Whether the young person who looks for a mentor told anything about the person, or named them.
  package var isKnownToYouth = true
  /// Whether a certificate of conduct belongs to what the person is: a volunteer, a support family.
  package var needsCertificate = false
  /// Whether that certificate is there.
  package var certificateOfConduct = Answer<Bool>.notAsked
  /// Whether somebody has to come when called.
  package var isOnCall = false
  /// The distance to the household in kilometres, as far as anybody may reckon with it.
  package var kilometres: Double?
  /// How many families an offer can still take.
  package var freePlaces: Int?
  /// The hours a week that the person gives now.
  package var hoursPerWeek: Double?
  /// The hours a week that the person wants to give at most.
  package var hoursAtMost: Double?
  /// The score on the Caregiver Strain Index.
  package var burden: Burden?

  /// Nothing is known yet.
  package init() {}

  /// The hours that are left until the person's own maximum, or `nil` if one of the two is missing.
  package var freeHours: Double? {
    guard let hoursPerWeek, let hoursAtMost else { return nil }
    return hoursAtMost - hoursPerWeek
  }
}
