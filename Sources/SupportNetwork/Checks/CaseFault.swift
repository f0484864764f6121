import Telling

/// What is wrong with a case or with sheets of a match: a code with what it is about.
///
/// The checks find faults; `ProblemWords` tells them.
enum CaseFault: Sendable {
  // References.
  /// Nobody, or nothing, has this identifier; `near` is the one that was probably meant.
  case unknown(Record, id: String, near: String?)
  /// An item stands twice in a list.
  case twice(String)
  /// A word that cannot be an identifier.
  case badIdentifier
  /// An identifier stands for two records.
  case duplicateID(String)
  /// An identifier stands for this record and for one at an earlier place, from 1.
  case duplicateIDInList(String, number: Int)

  // The case and its people.
  /// The case has no director.
  case noDirector
  /// Of several households it is not clear which one the plan is about.
  case noFocalHousehold(households: Int)
  /// Somebody lives in the household and stands in another sphere.
  case insideHousehold(Person.ID, household: Household.ID)
  /// Somebody stands in the sphere of the household and does not live in it.
  case outsideHousehold(Person.ID, household: Household.ID)
  /// Somebody is an ancestor of themselves.
  case ownAncestor(Person.ID)
  /// Something that joins two people joins another number of them.
  case notAPair
  /// Somebody has a tie to themselves.
  case selfTie(Person.ID)

  // The plan.
  /// A need wants fewer than one provider.
  case targetTooLow
  /// Somebody outside the household looks for a mentor of own choice.
  case mentorForOutsider(Person.ID)
  /// A safety condition was set by somebody who is no professional.
  case safetySetByFamily(Person.ID)
  /// Somebody who is a danger holds a role.
  case dangerInRole(Person.ID, PlanRole, Danger)
  /// Somebody whom the family had better not lean on now holds another role.
  case doubtInRole(Person.ID, PlanRole, Danger)
  /// Somebody who has died holds a role.
  case deceasedInRole(Person.ID, PlanRole)
  /// A minor holds a role that only an adult may bear.
  case minorInRole(Person.ID, PlanRole)
  /// A contact was allowed by somebody who may not; those who set a condition are the ones who may.
  case allowedByOther(Person.ID, Person.ID, setters: [Person.ID])
  /// A day lies before the day on which it began.
  case datesReversed(later: CalendarDate, earlier: CalendarDate)

  // A moment.
  /// A member of the household stands among the people around it.
  case memberOfHousehold(Person.ID)
  /// Somebody is not in the network at this moment.
  case notInNetwork(Person.ID)
  /// Somebody outside the household tells about a tie.
  case tieFromOutside(Person.ID)
  /// A minor provides support.
  case minorProvides(Person.ID)
  /// A need has no word about who provides for it.
  case provisionMissing(SupportNeed.ID)
  /// Somebody agreed to help with a need, and the moment names none of those who did.
  case agreedNotProviding(Person.ID, Agreement.ID, SupportNeed.ID, isMember: Bool)
  /// Somebody is named as a provider, and what they agreed about that need is not in force.
  case providingNotAgreed(Person.ID, Agreement.ID, SupportNeed.ID)
  /// Somebody who is no professional is to do what only a professional can.
  case notForNetwork(Person.ID, SupportNeed.ID)
  /// A mentor of own choice is looked for where only a professional can help.
  case mentorByProfession
  /// A score for satisfaction lies outside its scale.
  case satisfactionOutOfRange(Int)
  /// Two moments are on the same day.
  case sameDay(Moment.ID, Moment.ID)

  // Numbers and texts.
  /// A number is none, or outside what it counts.
  case numberOutOfRange(low: Int, high: Int)
  /// A text has no letters.
  case emptyText
  /// A text is longer than this many characters.
  case longText(most: Int)
  /// A text holds a control character.
  case controlCharacter

  /// A text spells the name of somebody who may not be named.
  case nameSpelled(Person.ID)
  /// So does a text that is printed nowhere.
  case nameInNote(Person.ID)
  /// An identifier is made of such a name.
  case nameInIdentifier
  /// An identifier stands in a text without its braces.
  case bareIdentifier(Person.ID)
  /// Somebody around the family is said to need no consent to be named.
  case consentNeeded(Person.ID)
  /// Something tells where somebody is whose address is secret.
  case addressTold(Person.ID, by: AddressTeller)
  /// So does a label, which can hold no reference.
  case nameInLabel(Person.ID, of: Label.Kind)

  // Sheets of a match.
  /// The oldest child is younger than the youngest.
  case agesReversed
  /// A distance does not lie between two neighbourhoods.
  case distanceOfNoPair
  /// A language is no code.
  case badLanguage
  /// A list that must hold something is empty.
  case emptyList(example: String)
  /// A sheet holds more records than this.
  case tooMany(Int)

  /// What can give an address away.
  enum AddressTeller: Sendable {
    case distance, neighbourhood, household, organisation, text
  }

  /// A kind of record that others refer to.
  enum Record: Sendable {
    case person, household, organisation, need, goal, agreement, moment, request, offer
  }

  /// The stable name of the kind of problem.
  var code: Problem.Code {
    switch self {
    case .unknown(let record, _, _): record.code
    case .twice: .duplicateEntry
    case .badIdentifier, .badLanguage: .badIdentifier
    case .duplicateID, .duplicateIDInList: .duplicateID
    case .noDirector: .noDirector
    case .noFocalHousehold: .noFocalHousehold
    case .insideHousehold, .outsideHousehold: .sphereMismatch
    case .ownAncestor: .ownAncestor
    case .notAPair, .distanceOfNoPair: .notAPair
    case .selfTie: .selfTie
    case .targetTooLow, .satisfactionOutOfRange, .numberOutOfRange, .agesReversed: .outOfRange
    case .mentorForOutsider, .memberOfHousehold, .notInNetwork: .notAMember
    case .safetySetByFamily: .safetySetByFamily
    case .dangerInRole: .unsafeRole
    case .doubtInRole: .doubtfulRole
    case .deceasedInRole: .deceasedRole
    case .minorInRole: .minorRole
    case .allowedByOther: .allowedByOther
    case .datesReversed: .datesReversed
    case .tieFromOutside: .tieFromOutside
    case .minorProvides: .minorProvides
    case .provisionMissing: .provisionMissing
    case .agreedNotProviding, .providingNotAgreed: .agreementsDiffer
    case .notForNetwork, .mentorByProfession: .notForNetwork
    case .sameDay: .sameDay
    case .emptyText, .longText, .controlCharacter: .badText
    case .nameSpelled, .nameInLabel: .nameSpelled
    case .nameInNote: .nameInNote
    case .addressTold: .addressTold
    case .bareIdentifier: .bareIdentifier
    case .consentNeeded: .consentNeeded
    case .nameInIdentifier: .nameInIdentifier
    case .emptyList: .missingField
    case .tooMany: .tooLarge
    }
  }
}

extension CaseFault.Record {
  /// The code of a reference to none of them.
  var code: Problem.Code {
    switch self {
    case .person: .unknownPerson
    case .household: .unknownHousehold
    case .organisation: .unknownOrganisation
    case .need: .unknownNeed
    case .goal: .unknownGoal
    case .agreement: .unknownAgreement
    case .moment: .unknownMoment
    case .request: .unknownRequest
    case .offer: .unknownOffer
    }
  }
}

extension CaseFault {
  /// A reference to nobody, or to nothing, with what was probably meant.
  static func unknown<Target>(
    _ record: Record, _ id: Identifier<Target>, among known: some Sequence<Identifier<Target>>
  ) -> CaseFault {
    .unknown(
      record, id: id.rawValue,
      near: Spelling.nearest(to: id.rawValue, among: known.map(\.rawValue)))
  }
}

extension Problem {
  /// A fault where it is, in the words of every language.
  init(_ fault: CaseFault, at path: FieldPath) {
    self.init(
      fault.code, at: path, summary: Phrase { $0.problems.summary(of: fault) },
      remedy: Phrase { $0.problems.remedy(for: fault) })
  }
}
