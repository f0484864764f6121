import SupportNetwork
import Telling
import Testing

/// A name without consent that stands in a text which is printed stops the case, however it is written.
@Suite("Names of people without consent")
struct HiddenNameTests {
  /// The codes for a text, in a case in which the neighbour is called so and may not be named.
  private func codes(_ name: String, in text: String, butFor phrases: [String] = []) -> [String] {
    reported {
      $0.people[3].wholeName = name
      $0.people[3].consent = Consent()
      $0.case.notNames = phrases
      $0.plan.planB = text
    }
  }

  @Test(
    "A text that spells the name of somebody without consent stops the case",
    arguments: [
      "Omar belt.", "Bel mevrouw Said", "Omars broer belt.", "Omar's broer", "(Omar)", "OMAR",
      "omar belt", "Omartje", "het Saidplein", "Om\u{AD}ar", "O\u{200B}mar",
      "Om-ar", "Om-\nar", "Om\nar", "Ómar", "Ｏｍａｒ", "Omar\u{200B}belt",
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

  @Test("The name in daily life of somebody without consent stops it too")
  func calledNameSpelled() {
    #expect(
      reported {
        $0.people[3].consent = Consent()
        $0.people[3].calledName = "Opa Pim"
        $0.agreements[0].does = "belt Pim"
      } == ["nameSpelled agreements[0].does"])
  }

  @Test("A name that others with consent have too, and common words, are none")
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
    "A label that spells the name of somebody without consent stops the case",
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

  @Test(
    "A name is seen in every script and in every spelling",
    arguments: [
      ("Gerrit Blom", "Het Gerrithuis is open."), ("Gerrit Blom", "meneer blom"),
      ("Bo Li", "We bellen Bo."), ("Bo Li", "Bo belt."), ("Wil Smit", "Wij bellen Wil."),
      ("\u{641}\u{627}\u{637}\u{645}\u{629} Y", "\u{628}\u{641}\u{627}\u{637}\u{645}\u{629}"),
      ("\u{738B}\u{5C0F}\u{660E}", "\u{6211}\u{4EEC}\u{6253}\u{7ED9}\u{5C0F}\u{660E}"),
      ("\u{41E}\u{43B}\u{435}\u{433}", "\u{43E}\u{43B}\u{435}\u{433}"),
      ("José Núñez", "jose nunez"), ("Jose Nunez", "José"), ("Łukasz Wójcik", "Lukasz"),
      ("Nguyễn Ế", "nguyen"), ("Søren Weiß", "soren weiss"),
    ])
  func spellings(_ name: String, text: String) {
    #expect(codes(name, in: text) == ["nameSpelled plan.planB"])
  }

  @Test(
    "A word that is no name is none",
    arguments: [
      ("Ruben Kok", "We koken samen."), ("Bo Li", "Het boek ligt er."), ("Wil Smit", "Ik wil dat."),
      ("Om Tan", "Om acht uur."), ("Omar de Wit", "Een witte fiets van de buren."),
      ("Oma Truus", "Oma komt."), ("Jan Pool", "Janneke"),
    ])
  func words(_ name: String, text: String) {
    #expect(codes(name, in: text) == [])
  }

  @Test("A phrase of the file silences its words, and only within that phrase")
  func phrases() {
    #expect(codes("Roos Boom", in: "De roos bloeit.") == ["nameSpelled plan.planB"])
    #expect(codes("Roos Boom", in: "De roos bloeit.", butFor: ["de Roos"]) == [])
    #expect(
      codes("Roos Boom", in: "De roos is van Roos.", butFor: ["de roos"])
        == ["nameSpelled plan.planB"])
    #expect(
      reported {
        $0.people[3].wholeName = "Roos Linde"
        $0.people[3].consent = Consent()
        $0.case.notNames = ["School De Linde"]
      } == [])
  }

  @Test("In a text that is printed nowhere a name is a warning")
  func notes() {
    let note = problems {
      $0.people[3].consent = Consent()
      $0.moments[0].ties[0].coachNote = "Omar belt"
      $0.people[3].relation = "neef Omar"
    }
    #expect(note.map(\.code) == [.nameInNote, .nameInNote])
    #expect(note.allSatisfy { $0.isWarning })
  }

  @Test("An identifier that is a hidden name is a warning, which does not repeat it")
  func identifiers() throws {
    var draft = smallFamily()
    draft.people[3].consent = Consent()
    var renamed = CaseDraft(id: "zaak-omar_said")
    renamed.case.director = draft.case.director
    draft.case.id = renamed.case.id
    let family = try FamilyCase(validating: draft)
    #expect(family.warnings.map { "\($0.code) \($0.path)" } == ["nameInIdentifier case.id"])
    for language in [Language.dutch, .english] {
      #expect(!family.warnings[0].text(in: language).contains("omar"))
    }
  }
}
