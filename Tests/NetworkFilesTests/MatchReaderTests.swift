import Foundation
import SupportNetwork
import Telling
import TestSupport
import Testing

@testable import NetworkFiles

@Suite("Reading requests and offers")
struct MatchReaderTests {
  static let requests = """
    format: 1
    requests:
      - {id: VG1, kind: dayPart, waitingSince: 2026-01-12, dayParts: [saturday], children: [8], maxKm: 5, noAnimals: []}
    """
  static let offers = """
    format: 1
    offers:
      - {id: SG1, kinds: [dayPart], dayParts: [saturday], youngest: 0, oldest: 12, childrenAtMost: 2, animals: []}
    """

  static func read(_ requests: String = requests, _ offers: String = offers) throws(Problems)
    -> MatchRound
  {
    try MatchReader().read(
      requests: Array(requests.utf8), named: "v.yaml", offers: Array(offers.utf8), named: "s.yaml")
  }

  static func problems(_ requests: String = requests, _ offers: String = offers) -> [String] {
    do throws(Problems) {
      _ = try read(requests, offers)
      return []
    } catch {
      return error.problems.map { "\($0.place?.description ?? "-") \($0.code.name)" }
    }
  }

  @Test("The samples hold, and what is left out is missing and not no")
  func samples() throws {
    let round = try MatchReader().read(
      requestsAt: Project.sample("vraaggezinnen.yaml"),
      offersAt: Project.sample("steungezinnen.yaml"))
    #expect(round.requests.map(\.id) == ["VG1", "VG2", "VG3"])
    #expect(round.offers.map(\.id) == ["SG1", "SG2", "SG3"])
    #expect(round.requests[0].noAnimals == [.cat])
    #expect(try Self.read().requests[0].trialAccepted == .notAsked)
    #expect(try Self.read().offers[0].certificateOfConduct == .notAsked)
  }

  @Test("Without requests or without offers the files still hold")
  func noneAtAll() throws {
    let round = try Self.read("format: 1", "format: 1\noffers: []")
    #expect(round.requests.isEmpty)
    #expect(round.offers.isEmpty)
  }

  @Test("Both files are reported at once, with line, column and remedy")
  func bothFiles() {
    let requests = Self.requests + "\npairs:\n  - {request: VG2, offer: SG9}"
    let offers = Self.offers.replacing("oldest: 12", with: "oldest: 12, smoker: false")
    #expect(
      Self.problems(requests, Self.offers) == [
        "v.yaml:5:15 unknownRequest", "v.yaml:5:27 unknownOffer",
      ])
    #expect(
      Self.problems("requests: []", offers) == [
        "v.yaml:1:1 missingField", "s.yaml:3:80 unknownField",
      ])
  }

  @Test(
    "What is wrong has a code and a place",
    arguments: [
      ("id: VG1", "id: Fam. Jansen", "v.yaml:3:10 badIdentifier"),
      ("dayParts: [saturday]", "dayParts: []", "v.yaml:3:66 missingField"),
      ("dayParts: [saturday]", "dayParts: [saterday]", "v.yaml:3:67 unknownWord"),
      ("children: [8]", "children: []", "v.yaml:3:88 missingField"),
      ("children: [8]", "children: [44]", "v.yaml:3:89 outOfRange"),
      ("maxKm: 5, ", "", "v.yaml:3:5 missingField"),
      ("noAnimals: []", "noAnimals: [], languages: [Nederlands]", "v.yaml:3:130 badIdentifier"),
    ])
  func requestProblems(part: String, broken: String, expected: String) {
    #expect(Self.problems(Self.requests.replacing(part, with: broken)) == [expected])
  }

  @Test("An offer without day-parts, kinds or sensible ages, and a second of its name")
  func offerProblems() {
    let offers = Self.offers.replacing("[saturday]", with: "[]")
      .replacing("[dayPart]", with: "[]").replacing("youngest: 0", with: "youngest: 13")
    let line = Self.offers.split(separator: "\n").last ?? ""
    #expect(
      Self.problems(Self.requests, offers + "\n" + line) == [
        "s.yaml:3:22 missingField", "s.yaml:3:36 missingField", "s.yaml:3:62 outOfRange",
        "s.yaml:4:10 duplicateID",
      ])
    let table =
      Self.offers + """

        distances:
          - {between: [A, B], km: 1}
          - {between: [B, A], km: 2}
          - {between: [A], km: 2}
        """
    #expect(
      Self.problems(Self.requests, table) == ["s.yaml:6:15 duplicateEntry", "s.yaml:7:15 notAPair"])
  }

  @Test("An empty file says how to begin, and does not speak of cases")
  func emptyFile() throws {
    for text in ["", "# niets\n"] {
      do throws(Problems) {
        _ = try Self.read(text, text)
        Issue.record("An empty file is no sheet")
      } catch {
        #expect(error.problems.map(\.code) == [.emptyFile, .emptyFile])
        #expect(error.problems[0].remedy.dutch == "Begin met de regels: format: 1 en requests: []")
        #expect(
          error.problems[1].remedy.english == "Begin with the lines: format: 1 and offers: []")
      }
    }
    #expect(Self.problems("a: [") == ["v.yaml:2:1 notYAML"])
  }

  @Test("The fields of the tables are the properties of the model, in the same order")
  func tableIsModel() throws {
    let day = try #require(CalendarDate("2026-01-01"))
    let values: [(RecordType, any Sendable)] = [
      (.requestSheet, RequestSheet(requests: [])), (.offerSheet, OfferSheet(offers: [])),
      (
        .matchRequest,
        MatchRequest(
          id: "A", kind: .lift, waitingSince: day, dayParts: [], children: [], maxKm: 1)
      ),
      (
        .matchOffer,
        MatchOffer(id: "A", kinds: [], dayParts: [], ages: 0...1, childrenAtMost: 1)
      ),
      (.matchPair, MatchPair(request: "A", offer: "A")),
      (.neighbourhoodDistance, NeighbourhoodDistance(between: [], km: 1)),
    ]
    for (type, value) in values {
      let properties = Mirror(reflecting: value).children.compactMap(\.label)
      #expect(properties == type.fields.map(\.name), "\(type.name)")
    }
  }

  @Test("Every field that is named is read")
  func everyField() throws {
    let requests =
      Self.requests.replacing(
        "noAnimals: []",
        with: "noAnimals: [cat], neighbourhood: A, maxMinutes: 20, car: true, timesPerMonth: 2, "
          + "sleepover: true, languages: [ar], interests: [lezen], trialAccepted: declined")
      + "\npairs: [{request: VG1, offer: SG1, km: 1.4, minutes: 9, personalRelation: true, refused: true}]"
    let offers = Self.offers.replacing(
      "animals: []",
      with: "animals: [dog], neighbourhood: B, maxKm: 9.5, fetches: true, timesPerMonth: 3, "
        + "sleepover: true, languages: [nl], interests: [koken], ownChildren: [7], "
        + "certificateOfConduct: true, trialAccepted: unknown")
    let round = try Self.read(requests, offers)
    #expect(round.requests[0].trialAccepted == .declined)
    #expect(round.requests[0].maxMinutes == 20)
    #expect(round.offers[0].maxKm == 9.5)
    #expect(round.offers[0].certificateOfConduct == .given(true))
    #expect(round.pairs[0].km == 1.4)
    #expect(round.pairs[0].refused)
  }

  @Test("The fields of both files stand in the page on matching")
  func page() throws {
    try Golden.expect(
      MatchFormatPage().text, between: MatchFormatPage.mark, of: "docs/matching.md")
  }
}
