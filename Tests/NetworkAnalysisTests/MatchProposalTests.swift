import Foundation
import NetworkAnalysis
import NetworkFiles
import SampleFamilies
import SupportNetwork
import Telling
import TestSupport
import Testing

@Suite("Matching families")
struct MatchProposalTests {
  /// Requests and offers between which everything fits, at the given distances in km.
  static func round(
    _ kilometres: [[Double?]], since days: [String]? = nil,
    change: (inout RequestSheet, inout OfferSheet) -> Void = { _, _ in }
  ) throws -> MatchRound {
    var requests = RequestSheet(requests: [])
    var offers = OfferSheet(offers: [])
    for row in kilometres.indices {
      var request = MatchRequest(
        id: .init(rawValue: "VG\(row + 1)"), kind: .dayPart,
        waitingSince: try #require(CalendarDate(days?[row] ?? "2026-01-01")),
        dayParts: [DayPart(.monday)], children: [6], maxKm: 100)
      request.trialAccepted = .given(true)
      requests.requests.append(request)
      for (column, km) in kilometres[row].enumerated() {
        guard let km else { continue }
        requests.pairs.append(
          MatchPair(
            request: request.id, offer: .init(rawValue: "SG\(column + 1)"), km: km))
      }
    }
    for column in 0..<(kilometres.first?.count ?? 0) {
      var offer = MatchOffer(
        id: .init(rawValue: "SG\(column + 1)"), kinds: [.dayPart], dayParts: [DayPart(.monday)],
        ages: 0...12, childrenAtMost: 2)
      offer.trialAccepted = .given(true)
      offer.certificateOfConduct = .given(true)
      offers.offers.append(offer)
    }
    change(&requests, &offers)
    return try MatchRound(validating: requests, offers)
  }

  @Test("The sample gives three matches at 7.0 km, where the nearest first gives two")
  func sampleIsOptimal() throws {
    let round = try MatchRound.sample()
    let proposal = MatchProposal(for: round)
    #expect(proposal.matches.map(\.request) == ["VG1", "VG2", "VG3"])
    #expect(proposal.matches.map(\.offer) == ["SG1", "SG2", "SG3"])
    #expect(proposal.matches.map(\.metres) == [1_400, 3_000, 2_600])
    #expect(proposal.kilometres == 7.0)
    #expect(proposal.waiting.isEmpty)
    #expect(Self.nearestFirst(round) == [["VG3", "SG1"], ["VG2", "SG2"]])
  }

  /// Takes the shortest pair that no rule forbids, again and again.
  static func nearestFirst(_ round: MatchRound) -> [[String]] {
    var pairs = round.pairs.filter { pair in
      guard let request = round.requests.first(where: { $0.id == pair.request }),
        let offer = round.offers.first(where: { $0.id == pair.offer })
      else { return false }
      let metres = pair.km.map { Int($0 * 1_000) }
      return MatchRule.blocking(request, offer, knowing: MatchWay(metres: metres)).isEmpty
    }.sorted { ($0.km ?? 0) < ($1.km ?? 0) }
    var taken: [[String]] = []
    while !pairs.isEmpty {
      let first = pairs.removeFirst()
      taken.append([first.request.rawValue, first.offer.rawValue])
      pairs.removeAll { $0.request == first.request || $0.offer == first.offer }
    }
    return taken
  }

  @Test("In the sample VG1 cannot go on two days and to one cat, VG2 cannot go on two days")
  func sampleRules() throws {
    let sample = try MatchRound.sample()
    // With every match of the sample refused each family waits, and its rules are told.
    var pairs = sample.pairs
    for index in pairs.indices { pairs[index].refused = true }
    let proposal = MatchProposal(
      for: try MatchRound(
        validating: RequestSheet(requests: sample.requests, pairs: pairs),
        OfferSheet(offers: sample.offers, distances: sample.distances)))
    let told = proposal.waiting.map { waiting in
      waiting.blocked.map { "\($0.rule.rawValue) \($0.offers)" }
    }
    #expect(proposal.matches.isEmpty)
    #expect(
      told == [
        ["noSharedDayPart 2", "animalNotPossible 1", "refusedBefore 1"],
        ["noSharedDayPart 2", "refusedBefore 1"], ["refusedBefore 3"],
      ])
  }

  @Test("Whoever waits longest comes first where only one of two can be matched")
  func waitingTime() throws {
    let late = try Self.round([[1], [1]], since: ["2026-02-01", "2026-01-01"])
    #expect(MatchProposal(for: late).matches.map(\.request) == ["VG2"])
    let early = try Self.round([[1], [1]], since: ["2026-01-01", "2026-02-01"])
    #expect(MatchProposal(for: early).matches.map(\.request) == ["VG1"])
    // Waiting decides between equals only: a nearer family goes first.
    let nearer = try Self.round([[1], [2]], since: ["2026-02-01", "2026-01-01"])
    #expect(MatchProposal(for: nearer).matches.map(\.request) == ["VG1"])
  }

  @Test("Soft points decide between equal distances, and never against a metre")
  func softPoints() throws {
    func offer(at km: Double) throws -> MatchOffer.ID? {
      let round = try Self.round([[km, 1]]) { requests, offers in
        requests.requests[0].timesPerMonth = 4
        requests.requests[0].interests = ["Voetbal"]
        offers.offers[0].timesPerMonth = 4
        offers.offers[0].interests = ["voetbal"]
        offers.offers[1].timesPerMonth = 1
        offers.offers[1].interests = ["lezen"]
        offers.offers[1].ownChildren = [12]
      }
      return MatchProposal(for: round).matches.first?.offer
    }
    #expect(try offer(at: 1) == "SG1")
    #expect(try offer(at: 1.001) == "SG2")
    let round = try Self.round([[1]]) { requests, offers in
      requests.requests[0].timesPerMonth = 4
      requests.requests[0].interests = ["lezen"]
      offers.offers[0].timesPerMonth = 1
      offers.offers[0].interests = ["voetbal"]
      offers.offers[0].ownChildren = [9]
    }
    let soft = try #require(MatchProposal(for: round).matches.first?.soft)
    #expect(soft.timesShort == 3)
    #expect(soft.noSharedInterest == 1)
    #expect(soft.noChildOfSimilarAge == 1)
    #expect(soft.total == 5)
  }

  @Test("Who is left over learns what stood most in the way, and what would fit")
  func leftOver() throws {
    let round = try Self.round(
      [[1, nil, 3], [1, nil, nil]], since: ["2026-01-01", "2026-01-02"]
    ) {
      requests, offers in
      offers.offers[2].animals = [.cat]
      requests.requests[0].noAnimals = [.cat]
      requests.requests[0].maxKm = 2
    }
    let proposal = MatchProposal(for: round)
    #expect(proposal.matches.map(\.request) == ["VG1"])
    let waiting = try #require(proposal.waiting.first)
    #expect(waiting.request == "VG2")
    #expect(waiting.fitting == 1)
    #expect(waiting.blocked.map(\.rule) == [.distanceUnknown])
    #expect(waiting.blocked.map(\.offers) == [2])
    #expect(proposal.unused == ["SG2", "SG3"])
    #expect(proposal.kinds.map(\.matched) == [1])
  }

  @Test("A refused pair is not proposed again, and another takes its place")
  func refused() throws {
    let round = try Self.round([[1, 2]]) { requests, _ in requests.pairs[0].refused = true }
    #expect(MatchProposal(for: round).matches.map(\.offer) == ["SG2"])
  }

  @Test("Without requests or without offers nothing is proposed")
  func empty() throws {
    let none = try MatchRound(validating: RequestSheet(requests: []), OfferSheet(offers: []))
    #expect(MatchProposal(for: none).matches.isEmpty)
    #expect(MatchProposal(for: none).kilometres == 0)
    let sample = try MatchRound.sample()
    let alone = try MatchRound(
      validating: RequestSheet(requests: sample.requests), OfferSheet(offers: []))
    let proposal = MatchProposal(for: alone)
    #expect(proposal.waiting.map(\.request) == ["VG1", "VG2", "VG3"])
    #expect(proposal.waiting.allSatisfy { $0.blocked.isEmpty && $0.fitting == 0 })
  }

  @Test("The order of the rows makes no difference", arguments: 0..<10 as Range<UInt64>)
  func shuffled(seed: UInt64) throws {
    let sample = try MatchRound.sample()
    var generator = SplitMix64(seed: seed)
    let requests = RequestSheet(
      requests: sample.requests.shuffled(using: &generator),
      pairs: sample.pairs.shuffled(using: &generator))
    let offers = OfferSheet(
      offers: sample.offers.shuffled(using: &generator),
      distances: sample.distances.map {
        NeighbourhoodDistance(between: $0.between.reversed(), km: $0.km)
      }.shuffled(using: &generator))
    let other = try MatchRound(validating: requests, offers)
    #expect(MatchProposal(for: other) == MatchProposal(for: sample))
  }

  @Test("The report has every field of its schema, and numbers that read as they are")
  func report() throws {
    let report = MatchReport(of: MatchProposal(for: try MatchRound.sample()), in: .english)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let text = String(decoding: try encoder.encode(report), as: UTF8.self)
    #expect(
      text.hasPrefix(#"{"kilometres":7,"kinds":[{"kind":"dayPart","matched":3,"requests":3}]"#))
    #expect(
      text.contains(
        #"{"dayParts":["saturday"],"kilometres":1.4,"minutes":6,"offer":"SG1","points":"#
          + #"{"noChildOfSimilarAge":0,"noSharedInterest":0,"timesShort":0,"total":0},"#
          + #""request":"VG1","sharedInterests":["knutselen"]}"#))
    #expect(text.contains(#""notice":"This is a proposal to the co-ordinator. People decide"#))
    #expect(text.hasSuffix(#""requests":3,"schema":"kring.match/1","unused":[],"waiting":[]}"#))
  }
}
