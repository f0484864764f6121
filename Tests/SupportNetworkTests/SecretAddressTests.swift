import SupportNetwork
import Telling
import Testing

/// A secret address is given away by what stands around it, and a check says so.
@Suite("Secret addresses")
struct SecretAddressTests {
  /// What is reported when the neighbour hides.
  private func reported(_ change: (inout CaseDraft) -> Void) -> [String] {
    SupportNetworkTests.reported {
      $0.change("P04") { $0.secretAddress = true }
      change(&$0)
    }
  }

  @Test("A secret address alone is nothing to warn of")
  func alone() { #expect(reported { _ in } == []) }

  @Test("A distance beside a secret address is a warning")
  func distance() {
    #expect(
      reported { $0.change("P04") { $0.distanceKm = .given(28) } }
        == ["addressTold people[3].distanceKm"])
  }

  @Test("An organisation, and a household with a name, tell where somebody is")
  func organisations() {
    #expect(
      reported {
        $0.moments[0].organisationTies.append(OrganisationTie(person: "P04", organisation: "O1"))
      } == ["addressTold moments[0].organisationTies[1].organisation"])
    #expect(
      reported {
        $0.case.household = "H1"
        $0.households.append(Household(id: "H2", name: "De Vlier", members: ["P04"]))
      } == ["addressTold households[1].name"])
  }

  @Test("Who hides with the family hides its neighbourhood")
  func neighbourhood() {
    #expect(
      SupportNetworkTests.reported {
        $0.change("P01") { $0.secretAddress = true }
        $0.case.neighbourhood = "De Es"
        $0.moments[0].organisationTies = []
        $0.moments[1].organisationTies = []
      } == ["addressTold case.neighbourhood"])
  }

  @Test(
    "A text with a place is a warning where it is about whoever hides",
    arguments: [
      "{P04} woont in Zwartemeer.", "We halen {P02} op bij {P04} in de Dorpsstraat.",
      "{P04} gaat naar de vrouwenopvang.", "Het adres van {P04} is bekend.",
      "{P04} komt met de bus uit Emmen.",
    ])
  func texts(_ text: String) {
    #expect(reported { $0.plan.mainQuestion = text } == ["addressTold plan.mainQuestion"])
    #expect(
      reported { $0.plan.mainQuestion = text.replacing("{P04}", with: "{P03}") } == [])
  }

  @Test("The words of what somebody does are about them, and so is their relation")
  func actors() {
    #expect(
      reported { $0.agreements[0].howOften = "zaterdag, in Zwartemeer" }
        == ["addressTold agreements[0].howOften"])
    #expect(
      reported { $0.change("P04") { $0.relation = "buurman uit de Kerkstraat" } }
        == ["addressTold people[3].relation"])
  }

  @Test("A condition that keeps the address is no warning")
  func condition() {
    #expect(
      reported { $0.safetyConditions[0].text = "Niemand vertelt waar {P04} woont." } == [])
  }

  @Test("Professionals are told that an address is secret, and nobody else is told anything")
  func disclosure() throws {
    var draft = smallFamily()
    draft.change("P04") { $0.secretAddress = true }
    let family = try FamilyCase(validating: draft)
    let (hidden, open) = (try #require(family["P04"]), try #require(family["P03"]))
    let professional = Disclosure(in: family, for: .professional, language: .dutch)
    #expect(professional.hidesAddress(of: hidden) == true)
    #expect(professional.hidesAddress(of: open) == false)
    let readers = Disclosure(in: family, for: .family, language: .dutch)
    #expect(readers.hidesAddress(of: hidden) == nil)
    #expect(readers.hidesAddress(of: open) == nil)
  }
}
