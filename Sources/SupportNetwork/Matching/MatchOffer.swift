/// A support family, a mentor or a volunteer who offers help. Glossary: *steungezin*.
///
/// An offer is for one family. It holds no names, and nothing about origin, faith, income or health.
public struct MatchOffer: Sendable, Hashable, Codable, Identifiable {
  /// The type of an offer's identifier.
  public typealias ID = Identifier<MatchOffer>
  /// The identifier; nobody's name.
  public let id: ID
  /// What is offered.
  public var kinds: [HelpKind]
  /// The neighbourhood, as it stands in the table of distances.
  public var neighbourhood: Neighbourhood.ID?
  /// When it suits.
  public var dayParts: [DayPart]
  /// The age of the youngest child who is welcome.
  public var youngest: Int
  /// The age of the oldest child who is welcome.
  public var oldest: Int
  /// How many children at most.
  public var childrenAtMost: Int
  /// How far away it may be at most, in km.
  public var maxKm: Double?
  /// Whether they fetch and bring the children by car.
  public var fetches: Bool
  /// How many times a month.
  public var timesPerMonth: Int?
  /// Whether children may stay for the night.
  public var sleepover: Bool
  /// The animals in the home.
  public var animals: [Animal]
  /// The languages that are spoken.
  public var languages: [String]
  /// What they like to do.
  public var interests: [String]
  /// The ages of their own children.
  public var ownChildren: [Int]
  /// Whether a certificate of conduct (VOG) is there.
  public var certificateOfConduct: Answer<Bool>
  /// Whether they agree to begin with a trial period.
  public var trialAccepted: Answer<Bool>

  /// Creates an offer with what every offer has.
  public init(
    id: ID, kinds: [HelpKind], dayParts: [DayPart], ages: ClosedRange<Int>, childrenAtMost: Int
  ) {
    self.id = id
    self.kinds = kinds
    self.dayParts = dayParts
    youngest = ages.lowerBound
    oldest = ages.upperBound
    self.childrenAtMost = childrenAtMost
    fetches = false
    sleepover = false
    animals = []
    languages = []
    interests = []
    ownChildren = []
    certificateOfConduct = .notAsked
    trialAccepted = .notAsked
  }
}

/// How far two neighbourhoods lie apart; or how far one usually goes within one of them.
public struct NeighbourhoodDistance: Sendable, Hashable, Codable {
  /// The two neighbourhoods; the same one twice for the way within it.
  public var between: [Neighbourhood.ID]
  /// The distance in km.
  public var km: Double

  /// Creates a distance.
  public init(between: [Neighbourhood.ID], km: Double) {
    self.between = between
    self.km = km
  }
}

/// The offers as somebody wrote them, checked by nobody yet.
public struct OfferSheet: Sendable, Hashable, Codable {
  /// The version of the file; always 1.
  public var format: Int
  /// The offers.
  public var offers: [MatchOffer]
  /// How far the neighbourhoods lie apart.
  public var distances: [NeighbourhoodDistance]

  /// Creates a sheet.
  public init(offers: [MatchOffer], distances: [NeighbourhoodDistance] = []) {
    format = 1
    self.offers = offers
    self.distances = distances
  }
}
