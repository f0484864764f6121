import SupportNetwork

// The gates about who somebody is, and whether they may be asked.

extension Gate {
  /// Every gate, in the order of `GateCode`.
  package static let all: [Gate] = [
    safetyFlag, noContactAgreement, secretAddress, consentToAskRefused, deceased, unreachable,
    minor,
    isParentOfYouth, inHousehold, isProfessional, notWanted, notKnownToYouth, vogMissing,
    outOfReach, noPlaceFree, overCapacity, overburdened,
  ]

  static let safetyFlag = Gate(
    .safetyFlag, in: .person,
    examples: [
      .allowed(.noReasonOfSafety),
      .blocked(.threatToChild) {
        $0.safetyFlags = [.threatToChild]
      },
      .blocked(.childIsTorn) { $0.safetyFlags = [.loyaltyConflict] },
      .blocked(.conditionAboutThem) { $0.hasSafetyCondition = true },
    ],
    blocks: { facts in
      // A condition about somebody with whom contact is agreed says that agreement, which has a gate.
      facts.safetyFlags.contains { $0 != .noContactAgreement }
        || facts.hasSafetyCondition && facts.safetyFlags.isEmpty
    })

  static let noContactAgreement = Gate(
    .noContactAgreement, in: .person,
    examples: [
      .allowed(.noAgreementAboutContact),
      .blocked(.byAppointmentOnly) {
        $0.safetyFlags = [.noContactAgreement]
      },
    ],
    blocks: { $0.safetyFlags.contains(.noContactAgreement) })

  static let secretAddress = Gate(
    .secretAddress, in: .person,
    examples: [
      .allowed(.hidesFromNobodyHere),
      .blocked(.wouldMeetWhomTheyHideFrom) {
        $0.isHidingFromTask = true
      },
    ],
    blocks: { $0.isHidingFromTask })

  static let consentToAskRefused = Gate(
    .consentToAskRefused, in: .person,
    examples: [
      .allowed(.mayBeAsked) { $0.consentToBeAsked = .given },
      .allowed(.consentNotAsked),
      .blocked(.consentRefused) {
        $0.consentToBeAsked = .refused
      },
      .blocked(.consentTakenBack) {
        $0.consentToBeAsked = .withdrawn
      },
    ],
    blocks: { $0.consentToBeAsked == .refused || $0.consentToBeAsked == .withdrawn })

  static let deceased = Gate(
    .deceased, in: .person,
    examples: [
      .allowed(.isAlive),
      .blocked(.hasDied) {
        $0.isDeceased = true
      },
    ],
    blocks: { $0.isDeceased })

  static let unreachable = Gate(
    .unreachable, in: .person,
    examples: [
      .allowed(.contactSleeps),
      .blocked(.whereaboutsUnknown) {
        $0.isUnreachable = true
      },
    ],
    blocks: { $0.isUnreachable })

  static let minor = Gate(
    .minor, in: .person,
    examples: [
      .allowed(.is18) { $0.isMinor = false },
      .allowed(.ageUnknown),
      .blocked(.is15) { $0.isMinor = true },
    ],
    blocks: { $0.isMinor == true })

  static let isParentOfYouth = Gate(
    .isParentOfYouth, in: .person,
    examples: [
      .allowed(.isUncle),
      .allowed(.isFatherOfSister),
      .blocked(.isFatherWithoutAuthority) {
        $0.isParentOfYouth = true
      },
    ],
    blocks: { $0.isParentOfYouth })

  static let inHousehold = Gate(
    .inHousehold, in: .person,
    examples: [
      .allowed(.brotherOnHisOwn),
      .blocked(.sisterAtHome) {
        $0.isHousehold = true
      },
    ],
    blocks: { $0.isHousehold })

  static let isProfessional = Gate(
    .isProfessional, in: .person,
    examples: [
      .allowed(.neighbourAndNurse),
      .blocked(.mentorAtSchool) { $0.isProfessional = true },
    ],
    blocks: { $0.isProfessional })

  static let notWanted = Gate(
    .notWanted, in: .person,
    examples: [
      .allowed(.notNamed),
      .blocked(.ratherNot) {
        $0.isNotWanted = true
      },
    ],
    blocks: { $0.isNotWanted })
}
