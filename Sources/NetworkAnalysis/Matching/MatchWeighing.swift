import GraphKernel
import SupportNetwork

/// Holds every request against every offer, and finds who could meet whom.
///
/// A class, because a value would be copied for each of millions of pairs.
final class MatchWeighing {
  private let round: MatchRound
  private let ways: MatchWays
  private let asking: [MatchSide]
  private let offering: [MatchSide]
  private let askedInterests: [Set<String>]
  private let offeredInterests: [Set<String>]
  private let askedLanguages: [Set<String>]
  private let offeredLanguages: [Set<String>]
  /// The requests by position, the longest waiting first.
  let inOrderOfWaiting: [Int]

  init(_ round: MatchRound) {
    self.round = round
    ways = MatchWays(round)
    asking = round.requests.map(MatchSide.init)
    offering = round.offers.map(MatchSide.init)
    // Somebody may write Voetbal and somebody else voetbal.
    askedInterests = round.requests.map { Set($0.interests.map { $0.lowercased() }) }
    offeredInterests = round.offers.map { Set($0.interests.map { $0.lowercased() }) }
    askedLanguages = round.requests.map { Set($0.languages) }
    offeredLanguages = round.offers.map { Set($0.languages) }
    inOrderOfWaiting = round.requests.indices.sorted {
      (round.requests[$0].waitingSince, $0) < (round.requests[$1].waitingSince, $1)
    }
  }

  // MARK: - Weigh

  private func rules(_ request: Int, _ offer: Int, _ way: MatchWay) -> BrokenRules {
    BrokenRules(asking[request], offering[offer], way) {
      !askedLanguages[request].isDisjoint(with: offeredLanguages[offer])
    }
  }

  private func points(_ request: Int, _ offer: Int) -> MatchPoints {
    let (asked, offered) = (round.requests[request], round.offers[offer])
    let times = asked.timesPerMonth.flatMap { asked in
      offered.timesPerMonth.map { max(0, asked - $0) }
    }
    let namesInterests = !askedInterests[request].isEmpty && !offeredInterests[offer].isEmpty
    let sharesInterest = !askedInterests[request].isDisjoint(with: offeredInterests[offer])
    let isNear = asked.children.contains { child in
      offered.ownChildren.contains { abs($0 - child) <= 2 }
    }
    return MatchPoints(
      timesShort: times, noSharedInterest: namesInterests ? (sharesInterest ? 0 : 1) : nil,
      noChildOfSimilarAge: offered.ownChildren.isEmpty ? nil : (isNear ? 0 : 1))
  }

  /// The offer of each request, or `nil`.
  func assign() -> [Int?] {
    // A metre weighs more than all soft points of all matches together.
    let metre = MatchPoints.most * min(round.requests.count, round.offers.count) + 1
    let assignment = Assignment.leastCost(
      rowCount: round.requests.count, columnCount: round.offers.count
    ) { row, offer in
      let request = inOrderOfWaiting[row]
      let way = ways.way(request, offer)
      guard let metres = way.metres, rules(request, offer, way).isEmpty else { return nil }
      return metres * metre + points(request, offer).total
    }
    var partners = [Int?](repeating: nil, count: round.requests.count)
    for (row, offer) in assignment.columns.enumerated() {
      partners[inOrderOfWaiting[row]] = offer.map(Int.init)
    }
    return partners
  }

  // MARK: - Tell

  func match(_ request: Int, _ offer: Int) -> FamilyMatch {
    let (asked, offered) = (round.requests[request], round.offers[offer])
    let way = ways.way(request, offer)
    guard let metres = way.metres else {
      preconditionFailure("A match has a distance, else a rule forbids it.")
    }
    let parts = Set(asked.dayParts.flatMap(\.parts)).intersection(offered.dayParts.flatMap(\.parts))
    return FamilyMatch(
      request: asked.id, offer: offered.id, metres: metres,
      minutes: way.minutes
        ?? MatchWay.minutes(metres, byCar: asking[request].hasCar || offering[offer].hasCar),
      dayParts: whole(parts), soft: points(request, offer),
      sharedInterests: asked.interests.filter {
        offeredInterests[offer].contains($0.lowercased())
      }.sorted())
  }

  /// The parts in the order of the week; three of one day are the day.
  private func whole(_ parts: Set<DayPart>) -> [DayPart] {
    DayPart.Day.allCases.flatMap { day in
      let own = parts.filter { $0.day == day }.sorted()
      return own.count == DayPart.Part.allCases.count ? [DayPart(day)] : own
    }
  }

  func waiting(_ request: Int) -> WaitingRequest {
    var counts = [Int](repeating: 0, count: MatchRule.allCases.count)
    var fitting = 0
    for offer in round.offers.indices {
      let broken = rules(request, offer, ways.way(request, offer))
      if broken.isEmpty { fitting += 1 }
      broken.add(to: &counts)
    }
    let order = counts.indices.filter { counts[$0] > 0 }.sorted {
      (counts[$1], $0) < (counts[$0], $1)
    }
    return WaitingRequest(
      request: round.requests[request].id, since: round.requests[request].waitingSince,
      fitting: fitting,
      blocked: order.map {
        WaitingRequest.Blocked(rule: MatchRule.allCases[$0], offers: counts[$0])
      }
    )
  }
}
