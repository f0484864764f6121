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
        $0.people[3].wholeName = "Omar de Wit"
        $0.people[3].consent = Consent()
        $0.plan.mainQuestion = "De familie Brink wil de witte fiets. {P04} belt."
      } == [])
  }

  /// What is printed as a label, each written so that it spells the name of the neighbour.
  private static let labels: [(path: String, write: @Sendable (inout CaseDraft) -> Void)] = [
    ("case.family", { $0.case.family = "Brink-Said" }),
    ("case.municipality", { $0.case.municipality = "Said" }),
    ("case.neighbourhood", { $0.case.neighbourhood = "bij Omar" }),
    ("case.programme", { $0.case.programme = "Omars programma" }),
    ("households[0].name", { $0.households[0].name = "Brink en Said" }),
    ("organisations[0].name", { $0.organisations[0].name = "Praktijk O. Said" }),
    ("people[2].calledName", { $0.people[2].calledName = "Oma van Omar" }),
    (
      "moments[0].instruments[0].instrument",
      { $0.moments[0].instruments[0].instrument = "gesprek Omar" }
    ),
  ]

  @Test(
    "A label that spells the name of somebody without consent is a warning",
    arguments: labels.indices
  )
  func labelSpellsName(_ index: Int) {
    let (path, write) = Self.labels[index]
    #expect(reported(write) == [])
    let found = problems {
      $0.people[3].consent = Consent()
      write(&$0)
    }
    #expect(found.map { "\($0.code.name) \($0.path)" } == ["nameSpelled \(path)"])
    #expect(found.allSatisfy { $0.remedy.dutch.contains("een verwijzing als {P04} kan hier niet") })
  }

  @Test("The name of the family is no secret because a relative may not be named")
  func familyName() {
    #expect(
      reported {
        $0.people[2].consent = Consent()
        $0.case.family = "Brink"
        $0.households[0].name = "Brink"
      } == [])
  }

  @Test("What somebody without consent is called is no label: it is never printed")
  func hiddenCalledName() {
    #expect(
      reported {
        $0.people[3].consent = Consent()
        $0.people[3].calledName = "Omar"
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
