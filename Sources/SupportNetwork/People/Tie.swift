/// What a member of the household says about the relation with somebody.
///
/// Ties are answers: they have a direction (`from` tells about `to`) and every field may be missing
/// in four ways. Support is described twice, received and given.
public struct Tie: Sendable, Hashable, Codable {
  /// Who tells: a member of the household.
  public var from: Person.ID
  /// About whom.
  public var to: Person.ID
  /// In which circle `from` places `to`.
  public var circle: Answer<Circle>
  /// How close, 1 to 5.
  public var closeness: Answer<Closeness>
  /// How many contacts in a month, in any form.
  public var contactsPerMonth: Answer<Double>
  /// How the contact is.
  public var quality: Answer<Quality>
  /// Which support the household member receives.
  public var receives: Answer<[SupportType]>
  /// Which support the household member gives.
  public var gives: Answer<[SupportType]>
  /// Whether support goes both ways.
  public var reciprocity: Answer<Reciprocity>
  /// Who usually makes contact.
  public var initiation: Answer<Initiation>
  /// Whether the tie is in use.
  public var status: TieStatus
  /// A remark for the coach, `note` in the case file; ``Disclosure`` tells it to professionals only.
  public var coachNote: String?

  // `note` in the case file. In code it has a name of its own: a test finds by it who reads it.
  private enum CodingKeys: String, CodingKey {
    case from, to, circle, closeness, contactsPerMonth, quality, receives, gives
    case reciprocity, initiation, status
    case coachNote = "note"
  }

  /// Creates a tie of which nothing is known yet.
  public init(from: Person.ID, to: Person.ID, status: TieStatus = .active) {
    self.from = from
    self.to = to
    circle = .notAsked
    closeness = .notAsked
    contactsPerMonth = .notAsked
    quality = .notAsked
    receives = .notAsked
    gives = .notAsked
    reciprocity = .notAsked
    initiation = .notAsked
    self.status = status
  }
}

/// Two people around the family who know each other. It has no direction.
public struct AlterTie: Sendable, Hashable, Codable {
  /// The two people.
  public var between: [Person.ID]
  /// How they are with each other.
  public var quality: Answer<Quality>
  /// How they know each other, such as *buren*; `note` in the case file.
  public var coachNote: String?

  private enum CodingKeys: String, CodingKey {
    case between, quality
    case coachNote = "note"
  }

  /// Creates a tie between two people.
  public init(between: [Person.ID], quality: Answer<Quality>, note: String? = nil) {
    self.between = between
    self.quality = quality
    coachNote = note
  }

  /// The person at the other end, or `nil` if `person` is at neither.
  public func other(than person: Person.ID) -> Person.ID? {
    guard between.count == 2 else { return nil }
    if between[0] == person { return between[1] }
    return between[1] == person ? between[0] : nil
  }
}

/// What binds a person to an organisation.
public struct OrganisationTie: Sendable, Hashable, Codable {
  /// The person.
  public var person: Person.ID
  /// The organisation.
  public var organisation: Organisation.ID
  /// How the contact is.
  public var quality: Answer<Quality>
  /// What it is about; `note` in the case file.
  public var coachNote: String?

  private enum CodingKeys: String, CodingKey {
    case person, organisation, quality
    case coachNote = "note"
  }

  /// Creates a tie with an organisation.
  public init(
    person: Person.ID, organisation: Organisation.ID, quality: Answer<Quality> = .notAsked,
    note: String? = nil
  ) {
    self.person = person
    self.organisation = organisation
    self.quality = quality
    coachNote = note
  }
}

/// Somebody outside the household at one moment: present, with what it takes of them.
public struct Member: Sendable, Hashable, Codable {
  /// The person.
  public var person: Person.ID
  /// Hours a week for this family.
  public var hoursPerWeek: Answer<Double>
  /// The score on the Caregiver Strain Index.
  public var burden: Answer<Burden>

  /// Creates a member.
  public init(
    person: Person.ID, hoursPerWeek: Answer<Double> = .notAsked, burden: Answer<Burden> = .notAsked
  ) {
    self.person = person
    self.hoursPerWeek = hoursPerWeek
    self.burden = burden
  }
}
