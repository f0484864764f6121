/// A person in or around the family.
///
/// Kring keeps no birth dates, no addresses, no citizen numbers and no diagnoses: what is not kept
/// cannot leak. Ethnicity, religion, nationality, income and health are no fields on purpose.
public struct Person: Sendable, Hashable, Codable, Identifiable {
  /// The type of a person's identifier.
  public typealias ID = Identifier<Person>

  /// The identifier.
  public let id: ID
  /// The name as the family says it, such as *Greet Terhaar*; `name` in the case file.
  ///
  /// For output only ``Disclosure`` reads it and whatever else tells of a person: whoever may not be
  /// named must not be named anywhere.
  public var wholeName: String
  /// The name in daily life, if it is not the first word of the whole name.
  public var calledName: String?
  /// Who this is to the family in its own words, such as *oma* or *buurvrouw (naast)*.
  public var relation: String?
  /// What the person is in the case; several are possible.
  public var roles: [Role]
  /// The part of life in which the family meets the person.
  public var sphere: Sphere
  /// The age in whole years when the case was last brought up to date.
  public var age: Int?
  /// The age as a band, where the exact age is not needed.
  public var ageBand: AgeBand?
  /// The gender as the person gives it.
  public var gender: Gender?
  /// The distance to the household in kilometres; ``Disclosure`` says who may know it.
  public var distanceKm: Answer<Double>
  /// The hours a week that the person wants to give at most.
  public var hoursAtMost: Answer<Double>
  /// Whether the person may be named and asked.
  public var consent: Consent
  /// What forbids suggesting this person; every flag needs a reason in the case, not here.
  public var safetyFlags: [SafetyFlag]
  /// What contact is allowed all the same, such as under supervision.
  public var allowedContacts: [AllowedContact]
  /// Whether the address is secret: no place or distance of this person is ever printed or reckoned
  /// with.
  public var secretAddress: Bool
  /// Whether the person has died.
  public var deceased: Bool
  /// Whether the person cannot be reached.
  public var unreachable: Bool
  /// Whether a certificate of conduct (VOG) is there.
  public var certificateOfConduct: Answer<Bool>
  /// The parents.
  public var parents: [ParentLink]
  /// The place among the children of the same parents, from 1 for the eldest.
  public var birthOrder: Int?
  /// The eldest of the same birth, for twins and triplets.
  public var twinOf: ID?

  // `name` in the case file. In code it has a name of its own: a test finds by it who reads it.
  private enum CodingKeys: String, CodingKey {
    case id
    case wholeName = "name"
    case calledName, relation, roles, sphere
    case age, ageBand, gender, distanceKm, hoursAtMost
    case consent, safetyFlags, allowedContacts, secretAddress, deceased, unreachable
    case certificateOfConduct, parents, birthOrder, twinOf
  }

  /// Creates a person with the fields that every person has.
  public init(id: ID, name: String, sphere: Sphere) {
    self.id = id
    wholeName = name
    self.sphere = sphere
    roles = []
    distanceKm = .notAsked
    hoursAtMost = .notAsked
    consent = Consent()
    safetyFlags = []
    allowedContacts = []
    secretAddress = false
    deceased = false
    unreachable = false
    certificateOfConduct = .notAsked
    parents = []
  }

  /// Whether the person is younger than 18, or `nil` if neither age nor band is known.
  public var isMinor: Bool? {
    if let age { return age < 18 }
    return ageBand.map(\.isMinor)
  }

  /// Whether the person belongs to the informal network: neither household nor professional.
  public var isInformal: Bool { sphere != .household && sphere != .professional }
}

/// A parent of a person, and of which kind.
public struct ParentLink: Sendable, Hashable, Codable {
  /// The parent.
  public var person: Person.ID
  /// How the parent became one.
  public var kind: ParentKind

  /// Creates a link to a parent.
  public init(person: Person.ID, kind: ParentKind = .birth) {
    self.person = person
    self.kind = kind
  }
}

/// How a parent became one.
public enum ParentKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// By birth.
  case birth
  /// By adoption.
  case adoption
  /// As a foster parent.
  case foster
  /// As the partner of a parent.
  case step
}

/// A band of ages, for people whose exact age is not needed.
public enum AgeBand: String, Sendable, Hashable, Codable, CaseIterable {
  /// 0 to 3 years.
  case from0to3 = "0-3"
  /// 4 to 11 years.
  case from4to11 = "4-11"
  /// 12 to 17 years.
  case from12to17 = "12-17"
  /// 18 to 29 years.
  case from18to29 = "18-29"
  /// 30 to 49 years.
  case from30to49 = "30-49"
  /// 50 to 64 years.
  case from50to64 = "50-64"
  /// 65 to 79 years.
  case from65to79 = "65-79"
  /// 80 years and older.
  case from80 = "80+"

  /// Whether everybody in the band is younger than 18.
  public var isMinor: Bool {
    switch self {
    case .from0to3, .from4to11, .from12to17: true
    default: false
    }
  }
}

/// The gender as a person gives it, for the genogram only.
public enum Gender: String, Sendable, Hashable, Codable, CaseIterable {
  /// Woman or girl.
  case female
  /// Man or boy.
  case male
  /// Another gender.
  case other
}

/// The part of life in which the family meets somebody.
public enum Sphere: String, Sendable, Hashable, Codable, CaseIterable {
  /// Lives in the household that the plan is about.
  case household
  /// Family outside the household, by blood or by marriage.
  case kin
  /// Friends.
  case friend
  /// Neighbours.
  case neighbour
  /// School, work, clubs and faith, where people are no professionals for this family.
  case community
  /// Volunteers and volunteer mentors.
  case volunteer
  /// A support family (buurtgezin, steungezin).
  case supportFamily
  /// People who are paid for it.
  case professional
  /// Anybody else.
  case other
}

/// What somebody is in a case. Four kinds of *mentor* are four roles.
public enum Role: String, Sendable, Hashable, Codable, CaseIterable {
  /// A child or young person whom the plan is about. *Jeugdige*.
  case youth
  /// A parent with parental authority.
  case parentWithAuthority
  /// A parent without parental authority.
  case parentWithoutAuthority
  /// Who cares for a child without being a parent. *Verzorger*.
  case caregiver
  /// A foster parent.
  case fosterParent
  /// A guardian. *Voogd*.
  case guardian
  /// An informal carer. *Mantelzorger*.
  case informalCarer
  /// A person whom the family calls on for support. *Steunfiguur*.
  case supportFigure
  /// The mentor whom a young person brought in. *Jouw Ingebrachte Mentor*.
  case jim
  /// A mentor appointed by a court. *Mentorschap*.
  case legalMentor
  /// A mentor at school.
  case schoolTutor
  /// A volunteer who is matched with a young person. *Maatje*.
  case volunteerMentor
  /// A volunteer.
  case volunteer
  /// A parent of a support family. *Steunouder*.
  case supportParent
  /// An expert by experience. *Ervaringsdeskundige*.
  case expertByExperience
  /// Somebody in the same situation. *Lotgenoot*.
  case peer
  /// A coach of the neighbourhood team. *Wijkcoach*.
  case communityCoach
  /// A family coach. *Gezinscoach*.
  case familyCoach
  /// A support worker who visits at home. *Ambulant begeleider*.
  case supportWorker
  /// A child protection worker. *Jeugdbeschermer*.
  case childProtectionWorker
  /// A behavioural scientist. *Gedragswetenschapper*.
  case behaviouralScientist
  /// A general practitioner or practice nurse.
  case generalPractitioner
  /// A school social worker or teacher who is in the plan as a professional.
  case schoolProfessional
  /// An independent client supporter. *Onafhankelijke cliëntondersteuner*.
  case independentClientSupporter
  /// A confidential adviser. *Vertrouwenspersoon*.
  case confidentialAdviser
  /// Another professional.
  case otherProfessional
}

/// Why somebody is not to be suggested, whatever else speaks for it.
public enum SafetyFlag: String, Sendable, Hashable, Codable, CaseIterable {
  /// A threat to a child.
  case threatToChild
  /// No contact without an appointment, or none at all.
  case noContactAgreement
  /// Violence with a difference in power.
  case domesticViolence
  /// Suspect or witness in a case of this family.
  case suspectOrWitness
  /// Under the influence while with the children.
  case addictionDuringContact
  /// The loyalty of a child is fought over.
  case loyaltyConflict
  /// Is in a crisis.
  case inCrisis
  /// A debt binds the person to the family.
  case moneyRelation
}
