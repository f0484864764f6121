import Foundation
import NetworkFiles
import SupportNetwork
import Testing

@testable import PlanDocument

@Suite("The profile in text")
struct ProfileTextTests {
  private static let root = FamilyGroupPlanTests.root

  @Test(
    "The profile of each sample is the golden one",
    arguments: ["terhaar", "klein"], Language.allCases)
  func golden(name: String, language: Language) throws {
    let family = try CaseReader().read(
      fileAt: Self.root.appending(path: "samples/\(name).kring.yaml").path)
    let moment = try #require(family.latestMoment)
    let profile = try #require(
      ProfileText(of: family, at: moment.id, since: "T0", language: language))
    let file = Self.root.appending(
      path: "Tests/PlanDocumentTests/Golden/\(name).profile.\(language.rawValue).txt")
    if ProcessInfo.processInfo.environment["KRING_RECORD"] == "1" {
      try Data(profile.text.utf8).write(to: file)
    }
    #expect(profile.text == (try String(contentsOf: file, encoding: .utf8)))
  }

  @Test("What is only told on request is the golden text", arguments: Language.allCases)
  func asked(language: Language) throws {
    let family = try CaseReader().read(
      fileAt: Self.root.appending(path: "samples/terhaar.kring.yaml").path)
    func profile(_ additions: Set<ProfileText.Addition>) throws -> ProfileText {
      try #require(
        ProfileText(of: family, at: "T1", since: "T0", with: additions, language: language))
    }
    let full = try profile(Set(ProfileText.Addition.allCases))
    let text = (full.certainty + full.composite).joined(separator: "\n") + "\n"
    let file = Self.root.appending(
      path: "Tests/PlanDocumentTests/Golden/terhaar.asked.\(language.rawValue).txt")
    if ProcessInfo.processInfo.environment["KRING_RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    #expect(text == (try String(contentsOf: file, encoding: .utf8)))
    #expect(text.contains("79"))
    // Nobody who did not ask for a composite gets one.
    let plain = try profile([])
    #expect(plain.composite.isEmpty && plain.certainty.isEmpty)
  }

  @Test("Percentages are 0% and 100% only where they are exactly that")
  func percentages() throws {
    var draft = CaseDraft(id: "A")
    draft.people = [Person(id: "P", name: "N", sphere: .household)]
    draft.households = [Household(id: "H", members: ["P"])]
    let family = try FamilyCase(validating: draft)
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
    var draft = CaseDraft(id: "A")
    draft.people = [Person(id: "P", name: "N", sphere: .household)]
    draft.households = [Household(id: "H", members: ["P"])]
    let family = try FamilyCase(validating: draft)
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
    var draft = CaseDraft(id: "A")
    draft.people = [Person(id: "P", name: "N", sphere: .household)]
    draft.households = [Household(id: "H", members: ["P"])]
    draft.moments = [Moment(id: "T0", date: try #require(CalendarDate("2026-01-01")))]
    draft.moments[0].respondents = ["P"]
    let family = try FamilyCase(validating: draft)
    let text = try #require(ProfileText(of: family, at: "T0", language: .dutch)).text
    #expect(!text.lowercased().contains("nan"))
    #expect(!text.contains("inf"))
    #expect(text.contains("Dichtheid: – "))
  }
}
