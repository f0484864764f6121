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
        Self.report(
          .outOfRange, path["oldest"], &inOffers,
          nl: "Het oudste kind is jonger dan het jongste.",
          en: "The oldest child is younger than the youngest.",
          doNL: "Zet de laagste leeftijd bij youngest en de hoogste bij oldest.",
          doEN: "Put the lowest age under youngest and the highest under oldest.")
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
        reportUnknown(
          pair.request, among: known, .unknownRequest, path["request"], nl: "vraag", en: "request")
      }
      if !offered.contains(pair.offer) {
        reportUnknown(
          pair.offer, among: offered, .unknownOffer, path["offer"], nl: "aanbod", en: "offer")
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
        Self.report(
          .notAPair, path, &inOffers,
          nl: "Een afstand ligt tussen twee wijken.",
          en: "A distance lies between two neighbourhoods.",
          doNL: "Noem er twee, of twee keer dezelfde voor de afstand binnen een wijk.",
          doEN: "Name two, or the same one twice for the distance within a neighbourhood.")
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
    report(
      .badIdentifier, path, &problems,
      nl: "Dit kan geen id zijn.", en: "This cannot be an id.",
      doNL: "Gebruik 1 tot 40 letters a-z, cijfers, - of _, en geen naam van iemand.",
      doEN: "Use 1 to 40 letters a-z, digits, - or _, and nobody's name.")
  }

  private static func check(_ languages: [String], _ path: FieldPath, _ problems: inout [Problem]) {
    for (index, language) in languages.enumerated() {
      let isCode =
        (2...3).contains(language.utf8.count)
        && language.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
      guard !isCode else { continue }
      report(
        .badIdentifier, path[index], &problems,
        nl: "Een taal staat hier als code van twee of drie kleine letters.",
        en: "A language stands here as a code of two or three small letters.",
        doNL: "Schrijf bijvoorbeeld nl, ar, tr of pl (ISO 639).",
        doEN: "Write for example nl, ar, tr or pl (ISO 639).")
    }
  }

  private static func checkSome<Item>(
    _ items: [Item], _ path: FieldPath, _ example: String, _ problems: inout [Problem]
  ) {
    guard items.isEmpty else { return }
    report(
      .missingField, path, &problems,
      nl: "Deze lijst is leeg; zo past er nooit iets.",
      en: "This list is empty; so nothing will ever fit.",
      doNL: "Vul ten minste één in, zoals [\(example)].",
      doEN: "Fill in at least one, such as [\(example)].")
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
      report(
        .duplicateID, path[index]["id"], &problems,
        nl: "\(id) staat ook bij nummer \(earlier + 1) van deze lijst.",
        en: "\(id) stands at number \(earlier + 1) of this list too.",
        doNL: "Geef ieder een eigen id.", doEN: "Give each an id of its own.")
    }
    if ids.count > MatchRound.most {
      report(
        .tooLarge, path, &problems,
        nl: "Er staan hier meer dan \(MatchRound.most).",
        en: "There are more than \(MatchRound.most) here.",
        doNL: "Verdeel ze over meer bestanden, bijvoorbeeld per gebied.",
        doEN: "Divide them over more files, for example by area.")
    }
  }

  // MARK: - Report

  private mutating func reportUnknown<Record>(
    _ id: Identifier<Record>, among known: Set<Identifier<Record>>, _ code: Problem.Code,
    _ path: FieldPath, nl: String, en: String
  ) {
    let names = known.map(\.rawValue)
    Self.report(
      code, path, &inRequests,
      nl: "Er is geen \(nl) \(id).", en: "There is no \(en) \(id).",
      doNL: CaseChecks.nearest(id.rawValue, to: names, in: .dutch),
      doEN: CaseChecks.nearest(id.rawValue, to: names, in: .english))
  }

  private static func reportTwice(_ what: String, _ path: FieldPath, _ problems: inout [Problem]) {
    report(
      .duplicateEntry, path, &problems,
      nl: "\(what) staat hier twee keer.", en: "\(what) stands here twice.",
      doNL: "Laat er één staan.", doEN: "Keep one.")
  }

  private static func report(
    _ code: Problem.Code, _ path: FieldPath, _ problems: inout [Problem], nl: String, en: String,
    doNL: String, doEN: String
  ) {
    problems.append(
      Problem(
        code, at: path, summary: Phrase(dutch: nl, english: en),
        remedy: Phrase(dutch: doNL, english: doEN)))
  }
}
