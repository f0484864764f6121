/// Every way in which a case can have somebody do something for the family, or be with it.
///
///     PlanRole(rawValue: "present")  // .present
///
/// Whoever is a danger to the protected holds none of them, whoever has died none that needs a living
/// person, and a minor none that only an adult may bear. A test compares the roles with the fields of
/// the case file that name people, so that a new field is a role or says why it is none.
public enum PlanRole: String, Sendable, Hashable, Codable, CaseIterable {
  /// Directs the case.
  case director
  /// Is somebody to lean on by what they are in the case, such as a mentor of own choice.
  case supporter
  /// Was present when the plan was made, with the family.
  case present
  /// Is called first.
  case firstCall
  /// Stands in plan B.
  case planB
  /// Stands in what the family does itself.
  case ownAction
  /// Calls everybody together to look back.
  case lookBackCaller
  /// Is in the action team.
  case actionTeam
  /// Was named as somebody to ask, or as a mentor of own choice.
  case named
  /// Set a condition for safety.
  case conditionSetter
  /// Watches a condition for safety.
  case watcher
  /// Agreed that somebody may have contact all the same.
  case contactAgreer
  /// Does what was agreed.
  case agreement
  /// Stands in the words of an agreement.
  case agreementText
  /// Steps in.
  case standIn
  /// Provides for a need.
  case provider
  /// Was asked for something, and did not say no.
  case asked
  /// Asks somebody for the family.
  case asker
  /// Answered together with the family.
  case respondent
  /// Asked the family and its children.
  case interviewer
  /// Keeps contact afterwards.
  case aftercare
  /// Keeps contact if that one cannot.
  case aftercareBackup
  /// Stands in the words of aftercare.
  case aftercareText
}

extension PlanRole {
  /// The fields of the case file that give somebody this role.
  package var fields: [String] {
    switch self {
    case .director: ["case.director"]
    case .supporter: ["people.roles"]
    case .present: ["plan.present"]
    case .firstCall: ["plan.firstCall"]
    case .planB: ["plan.planB"]
    case .ownAction: ["plan.ownActions"]
    case .lookBackCaller: ["plan.lookBack.caller"]
    case .actionTeam: ["plan.actionTeam"]
    case .named: ["plan.choices.named"]
    case .conditionSetter: ["safetyConditions.setBy"]
    case .watcher: ["safetyConditions.watchedBy"]
    case .contactAgreer: ["people.allowedContacts.agreedBy"]
    case .agreement: ["agreements.who"]
    case .agreementText: ["agreements.does", "agreements.howOften", "agreements.ifNot"]
    case .standIn: ["agreements.standIns"]
    case .provider: ["moments.provisions.providers"]
    case .asked: ["motivations.asked.person"]
    case .asker: ["motivations.asked.by"]
    case .respondent: ["moments.respondents"]
    case .interviewer: ["moments.interviewers"]
    case .aftercare: ["aftercare.provider"]
    case .aftercareBackup: ["aftercare.backup"]
    case .aftercareText: ["aftercare.text"]
    }
  }

  /// Whether the role is given by a reference in a sentence.
  package var isText: Bool {
    switch self {
    case .planB, .ownAction, .agreementText, .aftercareText: true
    default: false
    }
  }

  /// Whether the family leans on whoever holds it: somebody who is torn, in a crisis or bound by money
  /// cannot bear that, and contact under supervision never grows into it.
  package var isTrust: Bool {
    switch self {
    case .director, .supporter, .firstCall, .planB, .lookBackCaller, .conditionSetter, .watcher,
      .contactAgreer, .standIn, .asker, .interviewer, .aftercare, .aftercareBackup:
      true
    case .present, .ownAction, .actionTeam, .named, .agreement, .agreementText, .provider, .asked,
      .respondent, .aftercareText:
      false
    }
  }

  /// Whether only somebody who lives can hold it.
  ///
  /// What was said and done before somebody died stays true: who was present, who answered.
  package var needsLiving: Bool {
    switch self {
    case .supporter, .present, .ownAction, .conditionSetter, .contactAgreer, .agreementText, .asked,
      .asker, .respondent, .interviewer, .aftercareText:
      false
    case .director, .firstCall, .planB, .lookBackCaller, .actionTeam, .named, .watcher, .agreement,
      .standIn, .provider, .aftercare, .aftercareBackup:
      true
    }
  }

  /// Whether only an adult may bear it.
  package var needsAdult: Bool {
    switch self {
    case .director, .firstCall, .conditionSetter, .watcher, .contactAgreer, .aftercare,
      .aftercareBackup:
      true
    default: false
    }
  }

  /// The roles that a contact can be allowed in; for agreements the contact names which.
  package static let allowable: [PlanRole] = allCases.filter {
    !$0.isTrust && $0 != .agreement && $0 != .agreementText && $0 != .provider
  }
}

extension SafetyFlag {
  /// Whether somebody with this flag may hold no role at all, and not only none that one leans on.
  package var barsEveryRole: Bool {
    switch self {
    case .threatToChild, .noContactAgreement, .domesticViolence, .suspectOrWitness,
      .addictionDuringContact:
      true
    case .loyaltyConflict, .inCrisis, .moneyRelation: false
    }
  }
}

extension Role {
  /// Whether the family leans on somebody who is this.
  package var isSupport: Bool {
    switch self {
    case .informalCarer, .supportFigure, .jim, .legalMentor, .schoolTutor, .volunteerMentor,
      .volunteer, .supportParent, .expertByExperience, .peer, .communityCoach, .familyCoach,
      .supportWorker, .childProtectionWorker, .behaviouralScientist, .generalPractitioner,
      .schoolProfessional, .independentClientSupporter, .confidentialAdviser, .otherProfessional:
      true
    case .youth, .parentWithAuthority, .parentWithoutAuthority, .caregiver, .fosterParent,
      .guardian:
      false
    }
  }
}

/// Contact that somebody may have although a flag or a condition keeps them away, as under supervision.
///
///     AllowedContact(agreements: ["A3"], agreedBy: "P23", on: day)
///
/// It allows what it names and nothing else: these agreements, with the needs that they are for, and
/// these roles. A role that the family leans on can never be allowed.
public struct AllowedContact: Sendable, Hashable, Codable {
  /// The agreements that are allowed.
  public var agreements: [Agreement.ID]
  /// The other roles that are allowed.
  public var roles: [PlanRole]
  /// Who agreed: whoever set the condition about the person, or a professional where there is none.
  public var agreedBy: Person.ID
  /// When.
  public var on: CalendarDate

  /// Creates an allowed contact.
  public init(
    agreements: [Agreement.ID] = [], roles: [PlanRole] = [], agreedBy: Person.ID, on: CalendarDate
  ) {
    self.agreements = agreements
    self.roles = roles
    self.agreedBy = agreedBy
    self.on = on
  }
}
