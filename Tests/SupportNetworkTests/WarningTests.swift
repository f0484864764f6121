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

  @Test(
    "A text that spells the name of somebody without consent is a warning",
    arguments: [
      "Omar belt.", "Bel mevrouw Said", "Omars broer belt.", "Omar's broer", "(Omar)",
      "één keer–Omar", "naar\u{A0}Omar", "Zoë/Omar", "{P02}Omar", "Omar\u{2019}s broer",
    ])
  func nameSpelled(_ text: String) {
    #expect(
      reported {
        $0.people[3].consent = Consent()
        $0.plan.mainQuestion = text
      } == ["nameSpelled plan.mainQuestion"])
    #expect(reported { $0.plan.mainQuestion = text } == [])
  }

  @Test("The name in daily life of somebody without consent is a warning too")
  func calledNameSpelled() {
    #expect(
      reported {
        $0.people[3].consent = Consent()
        $0.people[3].calledName = "Opa Om"
        $0.agreements[0].does = "belt Opa"
      } == ["nameSpelled agreements[0].does"])
  }

  @Test("A name that others with consent have too, and common words, are no warning")
  func commonWords() {
    #expect(
      reported {
        $0.people[2].consent = Consent()
        $0.people[3].name = "Omar de Wit"
        $0.people[3].consent = Consent()
        $0.plan.mainQuestion = "De familie Brink wil de witte fiets. {P04} belt."
      } == [])
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
