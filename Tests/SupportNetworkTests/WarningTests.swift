import SupportNetwork
import Telling
import Testing

/// What is worth knowing and leaves the case a case.
struct WarningTests {
  @Test("A case without a director is a case with a warning")
  func noDirector() throws {
    var draft = smallFamily()
    draft.case.director = nil
    let family = try FamilyCase(validating: draft)
    #expect(family.warnings.map(\.code) == [.noDirector])
    #expect(family.warnings[0].path == .top["case"])
  }

  @Test("A minor who provides is a warning")
  func minorProvides() {
    #expect(
      reported { $0.moments[0].provisions[1].providers = .given(["P02"]) }
        == ["minorProvides moments[0].provisions[1].providers[0]"])
    #expect(
      reported {
        $0.people[1].age = nil
        $0.people[1].ageBand = .from4to11
        $0.moments[0].provisions[1].providers = .given(["P02"])
      } == ["minorProvides moments[0].provisions[1].providers[0]"])
    #expect(
      reported {
        $0.people[1].age = 18
        $0.moments[0].provisions[1].providers = .given(["P02"])
      } == [])
  }

  @Test("A need of which a moment says nothing is a warning, unless it says nothing of any")
  func provisionMissing() {
    #expect(
      reported { $0.moments[0].provisions.removeLast() }
        == ["provisionMissing moments[0].provisions"])
    #expect(reported { $0.moments[0].provisions = [] } == [])
  }

  @Test("A problem never holds the name of a person")
  func noNames() {
    let found = problems {
      $0.people[3].consent = Consent()
      $0.plan.mainQuestion = "Omar belt."
      $0.moments[0].ties[0].from = "P04"
      $0.people[1].sphere = .kin
      $0.safetyConditions[0].setBy = "P03"
    }
    #expect(found.count >= 4)
    for problem in found {
      for language in [Language.dutch, .english] {
        let text = problem.text(in: language)
        #expect(!["Omar", "Said", "Elin", "Siem", "Gerda", "Brink"].contains { text.contains($0) })
      }
    }
  }
}
