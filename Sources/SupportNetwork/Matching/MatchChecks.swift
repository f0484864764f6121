import Telling

/// Collects every problem of requests and offers, not only the first.
struct MatchChecks {
  let requests: RequestSheet
  let offers: OfferSheet
  private(set) var inRequests: [Problem] = []
  private(set) var inOffers: [Problem] = []

  init(_ requests: RequestSheet, _ offers: OfferSheet) {
    self.requests = requests
    self.offers = offers
  }

  mutating func run() {
    for (index, request) in requests.requests.enumerated() {
      let path = FieldPath.top["requests"][index]
      Self.check(request.id, path["id"], &inRequests)
      Self.check(request.neighbourhood, path["neighbourhood"], &inRequests)
      Self.check(request.languages, path["languages"], &inRequests)
      Self.checkSome(request.dayParts, path["dayParts"], "saturdayMorning", &inRequests)
      Self.checkSome(request.children, path["children"], "8", &inRequests)
    }
    for (index, offer) in offers.offers.enumerated() {
      let path = FieldPath.top["offers"][index]
      Self.check(offer.id, path["id"], &inOffers)
      Self.check(offer.neighbourhood, path["neighbourhood"], &inOffers)
      Self.check(offer.languages, path["languages"], &inOffers)
      Self.checkSome(offer.dayParts, path["dayParts"], "saturdayMorning", &inOffers)
      Self.checkSome(offer.kinds, path["kinds"], "dayPart", &inOffers)
      if offer.youngest > offer.oldest {
        Self.report(.agesReversed, path["oldest"], &inOffers)
      }
    }
    Self.checkOnce(requests.requests.map(\.id), .top["requests"], &inRequests)
    Self.checkOnce(offers.offers.map(\.id), .top["offers"], &inOffers)
    checkPairs()
    checkDistances()
  }

  // MARK: - Tables

  private mutating func checkPairs() {
    let known = Set(requests.requests.map(\.id))
    let offered = Set(offers.offers.map(\.id))
    var seen = Set<[String]>()
    for (index, pair) in requests.pairs.enumerated() {
      let path = FieldPath.top["pairs"][index]
      if !known.contains(pair.request) {
        Self.report(
          .unknown(.request, pair.request, among: known), path["request"], &inRequests)
      }
      if !offered.contains(pair.offer) {
        Self.report(.unknown(.offer, pair.offer, among: offered), path["offer"], &inRequests)
      }
      if !seen.insert([pair.request.rawValue, pair.offer.rawValue]).inserted {
        Self.reportTwice("\(pair.request) – \(pair.offer)", path["offer"], &inRequests)
      }
    }
  }

  private mutating func checkDistances() {
    var seen = Set<[Neighbourhood.ID]>()
    for (index, distance) in offers.distances.enumerated() {
      let path = FieldPath.top["distances"][index]["between"]
      for (end, id) in distance.between.enumerated() { Self.check(id, path[end], &inOffers) }
      if distance.between.count != 2 {
        Self.report(.distanceOfNoPair, path, &inOffers)
      } else if !seen.insert(distance.between.sorted()).inserted {
        Self.reportTwice(distance.between.map(\.rawValue).joined(separator: " – "), path, &inOffers)
      }
    }
  }

  // MARK: - Fields

  private static func check<Record>(
    _ id: Identifier<Record>?, _ path: FieldPath, _ problems: inout [Problem]
  ) {
    guard let id, !id.isValid else { return }
    report(.badIdentifier, path, &problems)
  }

  private static func check(_ languages: [String], _ path: FieldPath, _ problems: inout [Problem]) {
    for (index, language) in languages.enumerated() {
      let isCode =
        (2...3).contains(language.utf8.count)
        && language.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
      guard !isCode else { continue }
      report(.badLanguage, path[index], &problems)
    }
  }

  private static func checkSome<Item>(
    _ items: [Item], _ path: FieldPath, _ example: String, _ problems: inout [Problem]
  ) {
    guard items.isEmpty else { return }
    report(.emptyList(example: example), path, &problems)
  }

  private static func checkOnce<Record>(
    _ ids: [Identifier<Record>], _ path: FieldPath, _ problems: inout [Problem]
  ) {
    var first: [Identifier<Record>: Int] = [:]
    for (index, id) in ids.enumerated() {
      guard let earlier = first[id] else {
        first[id] = index
        continue
      }
      report(.duplicateIDInList(id.rawValue, number: earlier + 1), path[index]["id"], &problems)
    }
    if ids.count > MatchRound.most {
      report(.tooMany(MatchRound.most), path, &problems)
    }
  }

  // MARK: - Report

  private static func reportTwice(_ what: String, _ path: FieldPath, _ problems: inout [Problem]) {
    report(.twice(what), path, &problems)
  }

  private static func report(
    _ fault: CaseFault, _ path: FieldPath, _ problems: inout [Problem]
  ) {
    problems.append(Problem(fault, at: path))
  }
}
