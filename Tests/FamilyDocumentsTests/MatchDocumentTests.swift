import Document
import Foundation
import NetworkAnalysis
import SampleFamilies
import SupportNetwork
import Telling
import TestSupport
import Testing

@testable import FamilyDocuments

@Suite("Matches and teams as documents")
struct MatchDocumentTests {
  /// The sample with two more families: one whom nothing fits, and one who comes too late.
  private static func waiting() throws -> MatchRound {
    let sample = try MatchRound.sample()
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

  /// The proposal for a round as it is printed; every one of them can become a PDF too.
  private static func text(of round: MatchRound, in language: Language) -> String {
    let document = MatchDocument(of: MatchProposal(for: round), language: language).document
    #expect(document.problems().isEmpty)
    return PlainText(document, front: .nothing).text
  }

  /// A team as it is printed; every one of them can become a PDF too.
  private static func text(
    of team: TeamProposal, in family: FamilyCase, in language: Language
  ) -> String {
    let document = TeamDocument(of: team, in: family, language: language).document
    #expect(document.problems().isEmpty)
    return PlainText(document, front: .title).text
  }

  @Test("The proposal for the sample is the golden one", arguments: Language.allCases)
  func match(language: Language) throws {
    let text = Self.text(of: try MatchRound.sample(), in: language)
    try Golden.expect(text, in: "match.\(language.rawValue).txt")
  }

  @Test("Who waits learns what stood in the way", arguments: Language.allCases)
  func waits(language: Language) throws {
    let text = Self.text(of: try Self.waiting(), in: language)
    try Golden.expect(text, in: "match.waiting.\(language.rawValue).txt")
  }

  @Test("Without requests and without offers one sentence says so")
  func empty() throws {
    let none = try MatchRound(validating: RequestSheet(requests: []), OfferSheet(offers: []))
    let text = Self.text(of: none, in: .english)
    #expect(text.hasPrefix("There are no requests.\n\nHow it was made:"))
    let alone = try MatchRound(
      validating: RequestSheet(requests: try MatchRound.sample().requests), OfferSheet(offers: []))
    let other = Self.text(of: alone, in: .dutch)
    #expect(other.hasPrefix("Er is geen aanbod, dus er is niets voor te stellen.\n"))
    #expect(other.contains("VG3, wacht sinds 20 februari 2026"))
    let idle = try MatchRound(
      validating: RequestSheet(requests: []),
      OfferSheet(offers: try MatchRound.sample().offers))
    let third = Self.text(of: idle, in: .dutch)
    #expect(third.hasPrefix("Er zijn geen vragen.\n\nAanbod zonder voorstel: SG1, SG2, SG3.\n\n"))
  }

  @Test(
    "The team for each sample is the golden one",
    arguments: ["terhaar", "klein"], Language.allCases)
  func team(name: String, language: Language) throws {
    let family = try FamilyCase.sample(name)
    let team = try #require(TeamProposal(for: family, at: "T0"))
    let text = Self.text(of: team, in: family, in: language)
    try Golden.expect(text, in: "\(name).team.\(language.rawValue).txt")
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
    try Golden.expect(MatchRulePage().text, between: MatchRulePage.mark, of: "docs/matching.md")
  }
}
