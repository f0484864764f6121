public import Telling

/// Requests and offers that hold: identifiers are unique, and every pair leads to both.
///
///     let round = try MatchRound(validating: requests, offers)
///     round.requests.map(\.id)  // ["V1", "V2"]
///
/// The same sheets in any order of their rows give the same round.
public struct MatchRound: Sendable, Hashable {
  /// The most requests, and the most offers, that are weighed at once.
  public static let most = 5_000

  /// The requests, in ascending order.
  public let requests: [MatchRequest]
  /// The offers, in ascending order.
  public let offers: [MatchOffer]
  /// What is known of single pairs, by request and then by offer.
  public let pairs: [MatchPair]
  /// The distances between neighbourhoods, by their identifiers in ascending order.
  public let distances: [NeighbourhoodDistance]

  /// Creates a round, or throws every problem of the two sheets.
  ///
  /// - Complexity: O(*n* log *n*) in the number of records.
  public init(
    validating requests: RequestSheet, _ offers: OfferSheet
  ) throws(InvalidMatchRound) {
    var checks = MatchChecks(requests, offers)
    checks.run()
    guard checks.inRequests.isEmpty, checks.inOffers.isEmpty else {
      throw InvalidMatchRound(inRequests: checks.inRequests, inOffers: checks.inOffers)
    }
    self.requests = requests.requests.sorted { $0.id < $1.id }
    self.offers = offers.offers.sorted { $0.id < $1.id }
    pairs = requests.pairs.sorted { ($0.request, $0.offer) < ($1.request, $1.offer) }
    distances = offers.distances.map { distance in
      NeighbourhoodDistance(between: distance.between.sorted(), km: distance.km)
    }.sorted { $0.between.lexicographicallyPrecedes($1.between) }
  }
}

/// Every reason why two sheets are no round.
public struct InvalidMatchRound: Error, Sendable, Hashable {
  /// The problems of the requests.
  public let inRequests: [Problem]
  /// The problems of the offers.
  public let inOffers: [Problem]
}
