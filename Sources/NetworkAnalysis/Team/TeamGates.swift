import SupportNetwork

/// Why somebody is not asked for a new task, in the order in which it is reported.
public enum TeamGate: String, Sendable, Hashable, Codable, CaseIterable {
  /// Something about safety forbids it.
  case safetyFlag
  /// The person has died.
  case deceased
  /// The person cannot be reached.
  case unreachable
  /// Professionals are not part of the informal network.
  case professional
  /// The person is younger than 18.
  case minor
  /// The person refused to be asked, or took the consent back.
  case consentRefused
  /// A volunteer or support family of whom no certificate of conduct is known.
  case certificateMissing
  /// The person scores 7 or more on the Caregiver Strain Index.
  case overburdened
  /// The person has fewer free hours than one task counts for.
  case noFreeHours
}

/// Who passes every gate, who does not, and of whom something is missing.
struct TeamGates {
  /// Somebody who may be asked.
  struct Candidate: Hashable {
    let person: Person
    let freeHours: Double
    /// How many new tasks fit in the free hours.
    let room: Int
    let cautions: [TeamCaution]
  }

  private(set) var open: [Candidate] = []
  private(set) var askFirst: [AskFirst] = []
  private(set) var leftOut: [LeftOut] = []

  init(_ network: Network, hoursPerTask: Double) {
    for person in network.alters {
      let member = network[member: person.id]
      let (now, most) = (member?.hoursPerWeek.value, person.hoursAtMost.value)
      let free = now.flatMap { now in most.map { $0 - now } }
      // In hundredths of an hour, so that 0.3 hours hold three tasks of 0.1.
      let room = free.map { Int(($0 * 100).rounded()) / Int((hoursPerTask * 100).rounded()) }
      let gates = TeamGate.allCases.filter { gate in
        switch gate {
        case .safetyFlag: !person.safetyFlags.isEmpty
        case .deceased: person.deceased
        case .unreachable: person.unreachable
        case .professional: !person.isInformal
        case .minor: person.isMinor == true
        case .consentRefused:
          person.consent.toBeAsked == .refused || person.consent.toBeAsked == .withdrawn
        case .certificateMissing:
          person.needsCertificate && person.certificateOfConduct.value != true
        case .overburdened: member?.burden.value?.isOverburdened == true
        case .noFreeHours: room.map { $0 < 1 } ?? false
        }
      }
      guard gates.isEmpty else {
        leftOut.append(LeftOut(person: person.id, gates: gates))
        continue
      }
      var missing: [InputPath] = []
      if person.isMinor == nil { missing.append(.person(person.id, .age)) }
      if most == nil { missing.append(.person(person.id, .hoursAtMost)) }
      if now == nil { missing.append(.person(person.id, .hoursPerWeek)) }
      guard missing.isEmpty, let free, let room else {
        askFirst.append(AskFirst(person: person.id, missing: missing))
        continue
      }
      open.append(
        Candidate(
          person: person, freeHours: free, room: room,
          cautions: (person.consent.toBeAsked.allows ? [] : [.consentNotAsked])
            + (member?.burden.value == nil ? [.burdenUnknown] : [])
            + (network.ties(with: person.id).contains { $0.quality.value == .conflict }
              ? [.conflictAtHome] : [])))
    }
  }
}
