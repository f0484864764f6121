/// A family that asks for a support family, a mentor or a volunteer. Glossary: *vraaggezin*.
///
/// It holds what a match depends on and nothing else: no names, no addresses, no origin, faith or
/// income. The language is there only as a wish that the family itself expressed.
public struct MatchRequest: Sendable, Hashable, Codable, Identifiable {
  /// The type of a request's identifier.
  public typealias ID = Identifier<MatchRequest>
  /// The identifier; nobody's name.
  public let id: ID
  /// What is asked.
  public var kind: HelpKind
  /// Since when the family waits.
  public var waitingSince: CalendarDate
  /// The neighbourhood, as it stands in the table of distances.
  public var neighbourhood: Neighbourhood.ID?
  /// When it would suit; one part of a day in common is enough.
  public var dayParts: [DayPart]
  /// The ages of the children who would come along.
  public var children: [Int]
  /// How far away it may be at most, in km.
  public var maxKm: Double
  /// How long the way may take at most, in minutes.
  public var maxMinutes: Int?
  /// Whether the family has a car for it.
  public var car: Bool
  /// How many times a month.
  public var timesPerMonth: Int?
  /// Whether the children would stay for the night.
  public var sleepover: Bool
  /// Animals that must not be there, as with an allergy.
  public var noAnimals: [Animal]
  /// Languages of which one must be spoken, if the family asks for it.
  public var languages: [String]
  /// What the children like to do.
  public var interests: [String]
  /// Whether the family agrees to begin with a trial period.
  public var trialAccepted: Answer<Bool>

  /// Creates a request with what every request has.
  public init(
    id: ID, kind: HelpKind, waitingSince: CalendarDate, dayParts: [DayPart], children: [Int],
    maxKm: Double
  ) {
    self.id = id
    self.kind = kind
    self.waitingSince = waitingSince
    self.dayParts = dayParts
    self.children = children
    self.maxKm = maxKm
    car = false
    sleepover = false
    noAnimals = []
    languages = []
    interests = []
    trialAccepted = .notAsked
  }
}

/// A part of a municipality, known by its identifier alone. Glossary: *wijk*.
public enum Neighbourhood: Sendable {
  /// The type of a neighbourhood's identifier.
  public typealias ID = Identifier<Neighbourhood>
}

/// What is known of one request and one offer together.
public struct MatchPair: Sendable, Hashable, Codable {
  /// The request.
  public var request: MatchRequest.ID
  /// The offer.
  public var offer: MatchOffer.ID
  /// The distance in km, instead of the one between the neighbourhoods.
  public var km: Double?
  /// How long the way takes, in minutes.
  public var minutes: Int?
  /// Whether they know each other in a way that breaks confidentiality.
  public var personalRelation: Bool
  /// Whether one of the two said no to this match before; a reason is not asked.
  public var refused: Bool

  /// Creates a pair of which nothing is known yet.
  public init(request: MatchRequest.ID, offer: MatchOffer.ID, km: Double? = nil) {
    self.request = request
    self.offer = offer
    self.km = km
    personalRelation = false
    refused = false
  }
}

/// The requests as somebody wrote them, checked by nobody yet.
public struct RequestSheet: Sendable, Hashable, Codable {
  /// The version of the file; always 1.
  public var format: Int
  /// The requests.
  public var requests: [MatchRequest]
  /// What is known of single pairs.
  public var pairs: [MatchPair]

  /// Creates a sheet.
  public init(requests: [MatchRequest], pairs: [MatchPair] = []) {
    format = 1
    self.requests = requests
    self.pairs = pairs
  }
}
