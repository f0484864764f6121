/// What is offered in a municipality beside the own network: volunteers, support families, mentors.
public struct OfferCatalogue: Sendable, Hashable, Codable {
  /// The version of the file.
  public var format: Int
  /// The name of the catalogue, such as *Lindeveen 2026*.
  public var name: String
  /// What is offered.
  public var offers: [CatalogueOffer]

  /// Creates a catalogue.
  public init(name: String, offers: [CatalogueOffer] = []) {
    format = 1
    self.name = name
    self.offers = offers
  }
}

/// One offer of volunteers or of a support family, by the organisation that answers for it.
public struct CatalogueOffer: Sendable, Hashable, Codable, Identifiable {
  /// The type of an offer's identifier.
  public typealias ID = Identifier<CatalogueOffer>
  /// The identifier.
  public let id: ID
  /// What kind of offer it is.
  public var kind: OfferKind
  /// The name.
  public var name: String
  /// What it does, in plain words.
  public var does: String
  /// For which parts of life.
  public var domains: [LifeDomain]
  /// How often it can be; empty means as often as is agreed.
  public var frequencies: [Frequency]
  /// The age from which somebody can get it.
  public var fromAge: Int?
  /// The age up to which somebody can get it.
  public var toAge: Int?
  /// Only for families with a child of at most this age.
  public var withChildUpTo: Int?
  /// Whether everybody who does it has a certificate of conduct (VOG).
  public var certificateOfConduct: Answer<Bool>
  /// How many families it can still take.
  public var freePlaces: Answer<Int>
  /// How many weeks a family waits.
  public var waitingWeeks: Answer<Int>
  /// How to reach it.
  public var contact: String?

  /// Creates an offer.
  public init(id: ID, kind: OfferKind, name: String, does: String, domains: [LifeDomain]) {
    self.id = id
    self.kind = kind
    self.name = name
    self.does = does
    self.domains = domains
    frequencies = []
    certificateOfConduct = .notAsked
    freePlaces = .notAsked
    waitingWeeks = .notAsked
  }
}

/// The kinds of offer.
public enum OfferKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// A volunteer.
  case volunteer
  /// A volunteer who goes along with one young person or parent. *Maatjesproject*.
  case volunteerMentor
  /// A family that supports another. *Buurtgezin, steungezin, steunouder*.
  case supportFamily
  /// A volunteer who comes to a family with young children. *Home-Start*.
  case homeStart
  /// People in the same situation. *Lotgenoten, ervaringsdeskundigen*.
  case peers
  /// Anything else.
  case other
}
