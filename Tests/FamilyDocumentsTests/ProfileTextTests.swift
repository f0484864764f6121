import Foundation
import NetworkAnalysis
import SampleFamilies
import SupportNetwork
import Telling
import TestSupport
import Testing

@testable import FamilyDocuments

@Suite("The profile in text")
struct ProfileTextTests {
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
      ProfileText(of: family, at: moment.id, since: "T0", language: language))
    try Golden.expect(profile.text, in: "\(name).profile.\(language.rawValue).txt")
  }

  @Test("What is only told on request is the golden text", arguments: Language.allCases)
  func asked(language: Language) throws {
    let family = try FamilyCase.sample("terhaar")
    func profile(_ additions: Set<ShowReport.Addition>) throws -> ProfileText {
      try #require(
        ProfileText(of: family, at: "T1", since: "T0", with: additions, language: language))
    }
    let full = try profile(Set(ShowReport.Addition.allCases))
    let text = (full.certainty + full.composite).joined(separator: "\n") + "\n"
    try Golden.expect(text, in: "terhaar.asked.\(language.rawValue).txt")
    #expect(text.contains("79"))
    // Nobody who did not ask for a composite gets one.
    let plain = try profile([])
    #expect(plain.composite.isEmpty && plain.certainty.isEmpty)
  }

  @Test("Where other people told, nobody is said to have come or gone")
  func otherRespondents() throws {
    let family = try FamilyCase.sample("smal")
    let text = try #require(
      ProfileText(of: family, at: "T1", since: "T0", language: .dutch)
    ).text
    #expect(text.contains("  Alleen toen genoemd: Bianca\n"))
    #expect(!text.contains("Weg: ") && !text.contains("Nieuw: "))
    #expect(text.contains("Niet te vergelijken, omdat: andere mensen gaven antwoord."))
  }

  @Test("A range says numbers alone, and one person is not people")
  func ranges() throws {
    let text = try #require(
      ProfileText(of: try FamilyCase.sample("smal"), at: "T1", language: .dutch)
    ).text
    #expect(text.contains("zonder Corrie nog 0 van 6 (0 tot 2; "))
    #expect(text.contains("Corrie, 18 uur (100%) (18 uur (50%) of meer; "))
    #expect(!text.contains("niemand, 18"))
    let busy = try #require(
      ProfileText(of: try FamilyCase.sample("druk"), at: "T1", language: .dutch)
    ).text
    #expect(!busy.contains("van 1 mensen") && !busy.contains("1 andere tweetallen"))
  }

  @Test("A weighing of less than nothing is never spoken of")
  func noLimit() throws {
    let text = try #require(
      ProfileText(
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
        ProfileText(of: family, at: moment.id, since: "T0", with: everything, language: language))
      let network = try #require(family.network(at: moment.id))
      let team = TeamText(
        of: try #require(TeamProposal(for: family, at: network.moment.id)), in: family,
        language: language)
      for text in [profile.text, team.text] {
        for word in ["Henk", "Aalders", "Lotte", "Kramer", "Wim", "7,5", "7.5"] {
          #expect(!text.contains(word))
        }
      }
    }
  }

  @Test("Percentages are 0% and 100% only where they are exactly that")
  func percentages() throws {
    let family = try FamilyCase(validating: .ofOne())
    let wording = ProfileWording(
      language: .dutch, naming: Naming(in: family, for: .professional, language: .dutch))
    #expect(wording.percentage(1, .toNearestOrEven) == "100%")
    #expect(wording.percentage(0.99999, .toNearestOrEven) == "99,9%")
    #expect(wording.percentage(0.00001, .down) == "0,1%")
    #expect(wording.percentage(0, .down) == "0%")
    #expect(wording.percentage(0.79904, .down) == "79,9%")
  }

  @Test("A number has at most three decimals and the sign of the language")
  func numbers() throws {
    let family = try FamilyCase(validating: .ofOne())
    func wording(_ language: Language) -> ProfileWording {
      ProfileWording(
        language: language, naming: Naming(in: family, for: .professional, language: language))
    }
    #expect(wording(.dutch).number(0.10457) == "0,105")
    #expect(wording(.english).number(17.5) == "17.5")
    #expect(wording(.dutch).number(-0.25) == "-0,25")
    #expect(wording(.dutch).number(3) == "3")
    #expect(wording(.dutch).number(0.0004) == "0")
  }

  @Test("A case of one gives a profile without a number that does not exist")
  func familyOfOne() throws {
    var draft = CaseDraft.ofOne()
    draft.moments = [Moment(id: "T0", date: try #require(CalendarDate("2026-01-01")))]
    draft.moments[0].respondents = ["P01"]
    let family = try FamilyCase(validating: draft)
    let text = try #require(ProfileText(of: family, at: "T0", language: .dutch)).text
    #expect(!text.lowercased().contains("nan"))
    #expect(!text.contains("inf"))
    #expect(text.contains("Dichtheid: – "))
  }
}
