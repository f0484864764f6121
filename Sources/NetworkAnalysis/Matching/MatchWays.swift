import SupportNetwork

/// The way between every request and every offer of a round: the pairs that somebody filled in, and
/// the distances between neighbourhoods for the others.
final class MatchWays {
  private let placeCount: Int
  /// The metres between two places, or `nil`.
  private let metres: [Int?]
  private let requestPlaces: [Int?]
  private let offerPlaces: [Int?]
  /// What was filled in for each request, by the position of the offer.
  private let single: [[Int: MatchPair]]

  init(_ round: MatchRound) {
    var places: [Neighbourhood.ID: Int] = [:]
    for distance in round.distances {
      for id in distance.between where places[id] == nil { places[id] = places.count }
    }
    var metres = [Int?](repeating: nil, count: places.count * places.count)
    for distance in round.distances {
      let ends = distance.between.compactMap { places[$0] }
      metres[ends[0] * places.count + ends[1]] = distance.km.metres
      metres[ends[1] * places.count + ends[0]] = distance.km.metres
    }
    placeCount = places.count
    self.metres = metres
    requestPlaces = round.requests.map { $0.neighbourhood.flatMap { places[$0] } }
    offerPlaces = round.offers.map { $0.neighbourhood.flatMap { places[$0] } }
    let requests = Dictionary(
      uniqueKeysWithValues: round.requests.enumerated().map { ($1.id, $0) })
    let offers = Dictionary(uniqueKeysWithValues: round.offers.enumerated().map { ($1.id, $0) })
    var single = [[Int: MatchPair]](repeating: [:], count: round.requests.count)
    for pair in round.pairs {
      guard let request = requests[pair.request], let offer = offers[pair.offer] else { continue }
      single[request][offer] = pair
    }
    self.single = single
  }

  /// The way from one request to one offer, by their positions in the round.
  func way(_ request: Int, _ offer: Int) -> MatchWay {
    let pair = single[request].isEmpty ? nil : single[request][offer]
    return MatchWay(
      metres: pair?.km?.metres ?? between(requestPlaces[request], offerPlaces[offer]),
      minutes: pair?.minutes, personalRelation: pair?.personalRelation ?? false,
      refused: pair?.refused ?? false)
  }

  private func between(_ one: Int?, _ other: Int?) -> Int? {
    guard let one, let other else { return nil }
    return metres[one * placeCount + other]
  }
}
