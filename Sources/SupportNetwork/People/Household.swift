/// People who live together. Glossary: *gezin*.
public struct Household: Sendable, Hashable, Codable, Identifiable {
  /// The type of a household's identifier.
  public typealias ID = Identifier<Household>
  /// The identifier.
  public let id: ID
  /// The name of the household, such as *Terhaar-Yilmaz*.
  public var name: String?
  /// The members; a child of parents apart may be a member of two households.
  public var members: [Person.ID]

  /// Creates a household.
  public init(id: ID, name: String? = nil, members: [Person.ID]) {
    self.id = id
    self.name = name
    self.members = members
  }
}

/// Two people who are or were partners.
public struct Couple: Sendable, Hashable, Codable {
  /// The two partners.
  public var partners: [Person.ID]
  /// How they are together, or no longer.
  public var status: CoupleStatus

  /// Creates a couple.
  public init(partners: [Person.ID], status: CoupleStatus) {
    self.partners = partners
    self.status = status
  }
}

/// How two partners are together.
public enum CoupleStatus: String, Sendable, Hashable, Codable, CaseIterable {
  /// Married or registered.
  case married
  /// Living together.
  case cohabiting
  /// Together, living apart.
  case livingApartTogether
  /// Apart, not divorced.
  case separated
  /// Divorced.
  case divorced
  /// One of the two has died.
  case widowed
}

/// A school, a club, an employer, a house of faith, an office.
public struct Organisation: Sendable, Hashable, Codable, Identifiable {
  /// The type of an organisation's identifier.
  public typealias ID = Identifier<Organisation>
  /// The identifier.
  public let id: ID
  /// The name.
  public var name: String
  /// What it is to the family.
  public var kind: OrganisationKind

  /// Creates an organisation.
  public init(id: ID, name: String, kind: OrganisationKind) {
    self.id = id
    self.name = name
    self.kind = kind
  }
}

/// What an organisation is.
public enum OrganisationKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// A school or nursery.
  case school
  /// An employer or place of work.
  case work
  /// A sports club or another club.
  case club
  /// A church, mosque or another community of faith.
  case faith
  /// A provider of care or help.
  case care
  /// A municipality or another office.
  case office
  /// Anything else.
  case other
}
