import Document
import Foundation
import NetworkAnalysis
import SampleFamilies
import SupportNetwork
import Telling
import TestSupport
import Testing

@testable import FamilyDocuments

@Suite("The profile as a document")
struct ProfileDocumentTests {
  @Test(
    "The profile of each sample is the golden one",
    arguments: [
      ("terhaar", .dutch), ("terhaar", .english), ("klein", .dutch), ("klein", .english),
      ("smal", .dutch), ("druk", .dutch),
    ] as [(String, Language)])
  func golden(name: String, language: Language) throws {
    let family = try FamilyCase.sample(name)
    let moment = try #require(family.latestMoment)
    let profile = try #require(
      ProfileDocument(of: family, at: moment.id, since: "T0", language: language))
    try Golden.expect(profile.text, in: "\(name).profile.\(language.rawValue).txt")
  }

  @Test("What is only told on request is the golden text", arguments: Language.allCases)
  func asked(language: Language) throws {
    let family = try FamilyCase.sample("terhaar")
    func profile(_ additions: Set<ShowReport.Addition>) throws -> ProfileDocument {
      try #require(
        ProfileDocument(of: family, at: "T1", since: "T0", with: additions, language: language))
    }
    let full = try profile(Set(ShowReport.Addition.allCases))
    var document = full.document
    document.sections = [full.certainty, full.composite].compactMap { $0 }
    document.closing = []
    let text = PlainText(document, front: .nothing).text
    try Golden.expect(text, in: "terhaar.asked.\(language.rawValue).txt")
    #expect(text.contains("79"))
    // Nobody who did not ask for a composite gets one.
    let plain = try profile([])
    #expect(plain.composite == nil && plain.certainty == nil)
  }

  @Test("Where other people told, nobody is said to have come or gone")
  func otherRespondents() throws {
    let family = try FamilyCase.sample("smal")
    let text = try #require(
      ProfileDocument(of: family, at: "T1", since: "T0", language: .dutch)
    ).text
    #expect(text.contains("  Alleen toen genoemd: Bianca\n"))
    #expect(!text.contains("Weg: ") && !text.contains("Nieuw: "))
    #expect(text.contains("Niet te vergelijken, omdat: andere mensen gaven antwoord."))
  }

  @Test("A range says numbers alone, and one person is not people")
  func ranges() throws {
    let text = try #require(
      ProfileDocument(of: try FamilyCase.sample("smal"), at: "T1", language: .dutch)
    ).text
    #expect(text.contains("zonder Corrie nog 0 van 6 (0 tot 2; "))
    #expect(text.contains("Corrie, 18 uur (100%) (18 uur (50%) of meer; "))
    #expect(!text.contains("niemand, 18"))
    let busy = try #require(
      ProfileDocument(of: try FamilyCase.sample("druk"), at: "T1", language: .dutch)
    ).text
    #expect(!busy.contains("van 1 mensen") && !busy.contains("1 andere tweetallen"))
  }

  @Test("A weighing of less than nothing is never spoken of")
  func noLimit() throws {
    let text = try #require(
      ProfileDocument(
        of: try FamilyCase.sample("druk"), at: "T1", since: "T0", with: [.composite],
        language: .dutch)
    ).text
    #expect(text.contains("van alle gewichten"))
    #expect(!text.contains("minder dan 0%"))
  }

  @Test(
    "Nothing tells who gave no consent, or how far a secret address is",
    arguments: ["smal", "druk"], Language.allCases)
  func nothingLeaks(name: String, language: Language) throws {
    let family = try FamilyCase.sample(name)
    let everything = Set(ShowReport.Addition.allCases)
    for moment in family.moments {
      let profile = try #require(
        ProfileDocument(
          of: family, at: moment.id, since: "T0", with: everything, language: language))
      let network = try #require(family.network(at: moment.id))
      let team = TeamDocument(
        of: try #require(TeamProposal(for: family, at: network.moment.id)), in: family,
        language: language)
      for text in [profile.text, PlainText(team.document).text] {
        for word in ["Henk", "Aalders", "Lotte", "Kramer", "Wim", "7,5", "7.5"] {
          #expect(!text.contains(word))
        }
      }
    }
  }

  @Test("A case of one gives a profile without a number that does not exist")
  func familyOfOne() throws {
    var draft = CaseDraft.ofOne()
    draft.moments = [Moment(id: "T0", date: try #require(CalendarDate("2026-01-01")))]
    draft.moments[0].respondents = ["P01"]
    let family = try FamilyCase(validating: draft)
    let text = try #require(ProfileDocument(of: family, at: "T0", language: .dutch)).text
    #expect(!text.lowercased().contains("nan"))
    #expect(!text.contains("inf"))
    #expect(text.contains("Dichtheid: – "))
  }

  @Test(
    "Every profile can become an accessible PDF, whatever was asked",
    arguments: ["terhaar", "klein", "smal", "druk"], Language.allCases)
  func printable(name: String, language: Language) throws {
    let family = try FamilyCase.sample(name)
    for moment in family.moments {
      let profile = try #require(
        ProfileDocument(
          of: family, at: moment.id, since: "T0", with: Set(ShowReport.Addition.allCases),
          language: language))
      let document = profile.document
      #expect(document.problems().isEmpty)
      #expect(!document.confidentiality.isEmpty && document.caseID == family.case.id.rawValue)
      let ids = document.sections.map(\.id)
      #expect(Set(ids).count == ids.count)
    }
  }
}
