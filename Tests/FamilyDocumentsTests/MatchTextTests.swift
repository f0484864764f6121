import Foundation
import NetworkAnalysis
import NetworkFiles
import SupportNetwork
import Telling
import Testing

@testable import FamilyDocuments

@Suite("Matches and teams in text")
struct MatchTextTests {
  private static let root = FamilyGroupPlanTests.root
  private static let isRecording = ProcessInfo.processInfo.environment["KRING_RECORD"] == "1"

  private static func golden(_ name: String, found: String) throws -> String {
    let file = root.appending(path: "Tests/FamilyDocumentsTests/Golden/\(name)")
    if isRecording { try Data(found.utf8).write(to: file) }
    return try String(contentsOf: file, encoding: .utf8)
  }

  private static func sample() throws -> MatchRound {
    try MatchReader().read(
      requestsAt: root.appending(path: "samples/vraaggezinnen.yaml").path,
      offersAt: root.appending(path: "samples/steungezinnen.yaml").path)
  }

  /// The sample with two more families: one whom nothing fits, and one who comes too late.
  private static func waiting() throws -> MatchRound {
    let sample = try sample()
    var requests = sample.requests
    var nothing = requests[1]
    nothing = MatchRequest(
      id: "VG4", kind: .weekend, waitingSince: nothing.waitingSince, dayParts: [DayPart(.sunday)],
      children: [15], maxKm: 5)
    var late = MatchRequest(
      id: "VG5", kind: .dayPart, waitingSince: requests[2].waitingSince,
      dayParts: [DayPart(.friday)], children: [6], maxKm: 4)
    late.trialAccepted = .given(true)
    late.neighbourhood = "De-Es"
    requests += [nothing, late]
    return try MatchRound(
      validating: RequestSheet(requests: requests, pairs: sample.pairs),
      OfferSheet(offers: sample.offers, distances: sample.distances))
  }

  @Test("The proposal for the sample is the golden one", arguments: Language.allCases)
  func match(language: Language) throws {
    let text = MatchText(of: MatchProposal(for: try Self.sample()), language: language).text
    #expect(text == (try Self.golden("match.\(language.rawValue).txt", found: text)))
  }

  @Test("Who waits learns what stood in the way", arguments: Language.allCases)
  func waits(language: Language) throws {
    let text = MatchText(of: MatchProposal(for: try Self.waiting()), language: language).text
    #expect(text == (try Self.golden("match.waiting.\(language.rawValue).txt", found: text)))
  }

  @Test("Without requests and without offers one sentence says so")
  func empty() throws {
    let none = try MatchRound(validating: RequestSheet(requests: []), OfferSheet(offers: []))
    let text = MatchText(of: MatchProposal(for: none), language: .english).text
    #expect(text.hasPrefix("There are no requests.\n"))
    let alone = try MatchRound(
      validating: RequestSheet(requests: try Self.sample().requests), OfferSheet(offers: []))
    let other = MatchText(of: MatchProposal(for: alone), language: .dutch).text
    #expect(other.hasPrefix("Er is geen aanbod, dus er is niets voor te stellen.\n"))
    #expect(other.contains("VG3, wacht sinds 20 februari 2026"))
  }

  @Test(
    "The team for each sample is the golden one",
    arguments: ["terhaar", "klein"], Language.allCases)
  func team(name: String, language: Language) throws {
    let family = try CaseReader().read(
      fileAt: Self.root.appending(path: "samples/\(name).kring.yaml").path)
    let team = try #require(TeamProposal(for: family, at: "T0"))
    let text = TeamText(of: team, in: family, language: language).text
    #expect(text == (try Self.golden("\(name).team.\(language.rawValue).txt", found: text)))
    for person in family.people where !person.consent.toBeNamed.allows {
      #expect(!text.contains(person.wholeName))
    }
  }

  @Test("Every output says that people decide", arguments: Language.allCases)
  func notices(language: Language) throws {
    let word = Phrase(dutch: "Mensen beslissen", english: "People decide").in(language)
    #expect(MatchProposal.notice.in(language).contains(word))
    #expect(TeamProposal.notice.in(language).contains(word))
  }

  @Test("The hard rules and their examples stand in the page on matching")
  func page() throws {
    let file = Self.root.appending(path: "docs/matching.md")
    var page = try String(contentsOf: file, encoding: .utf8)
    let section = MatchRulePage().text
    if Self.isRecording, let start = page.range(of: "<!-- \(MatchRulePage.mark) -->\n"),
      let end = page.range(of: "<!-- end \(MatchRulePage.mark) -->")
    {
      page.replaceSubrange(start.upperBound..<end.lowerBound, with: section)
      try Data(page.utf8).write(to: file)
    }
    #expect(page.contains(section))
  }
}
