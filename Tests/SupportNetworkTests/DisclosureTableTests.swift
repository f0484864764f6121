import SupportNetwork
import Telling
import Testing

/// What each audience is told of each kind of item, under each consent to be named: the whole table.
@Suite("What an audience may be told")
struct DisclosureTableTests {
  /// What becomes of an item.
  enum Outcome: Sendable, Hashable {
    /// It is told as it is.
    case shown
    /// Neutral words stand for it.
    case neutral
    /// Nothing is told, and nothing tells that there was something.
    case omitted
  }

  /// Something that could be told of Gerda, the grandmother outside the household.
  enum Item: String, Sendable, CaseIterable {
    case name, wholeName, reference, symbol, relation, relationToOmar
    case distance, secretDistance, safetyFlag, safetyCondition, voice
    case ownTie, tieAround, organisationAtHome, organisationElsewhere
    case noteOfTie, noteOfTieAround, noteOfOrganisationTie
  }

  /// One row: the outcome for family and professionals, where Gerda may be named and where not.
  struct Row: Sendable, CustomTestStringConvertible {
    let item: Item
    let family: (named: Outcome, unnamed: Outcome)
    let professional: (named: Outcome, unnamed: Outcome)

    init(
      _ item: Item, family: (named: Outcome, unnamed: Outcome),
      professional: (named: Outcome, unnamed: Outcome)
    ) {
      self.item = item
      self.family = family
      self.professional = professional
    }

    var testDescription: String { item.rawValue }

    func outcome(for audience: Audience, named: Bool) -> Outcome {
      let outcomes =
        switch audience {
        case .family: family
        case .professional: professional
        }
      return named ? outcomes.named : outcomes.unnamed
    }
  }

  static let rows: [Row] = [
    Row(.name, family: (.shown, .neutral), professional: (.shown, .neutral)),
    Row(.wholeName, family: (.shown, .neutral), professional: (.shown, .neutral)),
    Row(.reference, family: (.shown, .neutral), professional: (.shown, .neutral)),
    Row(.symbol, family: (.shown, .omitted), professional: (.shown, .neutral)),
    Row(.relation, family: (.shown, .omitted), professional: (.shown, .omitted)),
    // Omar may not be named; what else is told of Gerda tells nothing of him.
    Row(.relationToOmar, family: (.omitted, .omitted), professional: (.neutral, .omitted)),
    Row(.distance, family: (.omitted, .omitted), professional: (.shown, .shown)),
    Row(.secretDistance, family: (.omitted, .omitted), professional: (.omitted, .omitted)),
    Row(.safetyFlag, family: (.omitted, .omitted), professional: (.shown, .shown)),
    Row(.safetyCondition, family: (.shown, .neutral), professional: (.shown, .neutral)),
    Row(.voice, family: (.shown, .neutral), professional: (.shown, .neutral)),
    Row(.ownTie, family: (.shown, .shown), professional: (.shown, .shown)),
    Row(.tieAround, family: (.omitted, .omitted), professional: (.shown, .shown)),
    Row(.organisationAtHome, family: (.shown, .shown), professional: (.shown, .shown)),
    Row(.organisationElsewhere, family: (.omitted, .omitted), professional: (.shown, .shown)),
    Row(.noteOfTie, family: (.omitted, .omitted), professional: (.shown, .neutral)),
    Row(.noteOfTieAround, family: (.omitted, .omitted), professional: (.shown, .neutral)),
    Row(.noteOfOrganisationTie, family: (.omitted, .omitted), professional: (.shown, .neutral)),
  ]

  /// A small family in which every item tells of Gerda, P03.
  private func family(_ consent: ConsentStatus) throws -> FamilyCase {
    var draft = smallFamily()
    draft.takeOut("P03")
    draft.people[2].consent.toBeNamed = consent
    draft.people[2].relation = "oma"
    draft.people[2].distanceKm = .given(1.8)
    draft.people[2].safetyFlags = [.loyaltyConflict]
    draft.people[3].consent = Consent()
    draft.safetyConditions[0].text = "Op zaterdag belt {P03}."
    draft.plan.worries = [Voice(by: "P02", text: "Soms huilt {P03}.")]
    return try FamilyCase(validating: draft)
  }

  /// What a text about Gerda became.
  private func outcome(_ text: String?, told: String) -> Outcome {
    guard let text else { return .omitted }
    if text.contains(told) { return .shown }
    #expect(!text.contains("Gerda") && !text.contains("Brink"))
    return .neutral
  }

  private func outcome<Value: Equatable>(_ value: Value?, is told: Value) -> Outcome {
    guard let value else { return .omitted }
    #expect(value == told)
    return .shown
  }

  private func outcome(
    of item: Item, by disclosure: Disclosure, in family: FamilyCase
  ) throws -> Outcome {
    var gerda = try #require(family["P03"])
    switch item {
    case .name: return outcome(disclosure.name(of: "P03"), told: "Gerda")
    case .wholeName: return outcome(disclosure.fullName(of: "P03"), told: "Gerda Brink")
    case .reference: return outcome(disclosure.text("Bel {P03} eerst."), told: "Bel Gerda eerst.")
    case .symbol: return outcome(disclosure.symbolName(of: "P03"), told: "Gerda")
    case .relation: return outcome(disclosure.relation(of: gerda), told: "oma")
    case .relationToOmar:
      gerda.relation = "tante van {P04}"
      let told = disclosure.relation(of: gerda)
      #expect(told.map { $0 == "tante van persoon P04" } ?? true)
      return outcome(told, told: "Omar")
    case .distance: return outcome(disclosure.distance(of: gerda), is: 1.8)
    case .secretDistance:
      gerda.secretAddress = true
      return outcome(disclosure.distance(of: gerda), is: 1.8)
    case .safetyFlag: return outcome(disclosure.safetyFlags(of: gerda), is: [.loyaltyConflict])
    case .safetyCondition:
      return outcome(
        disclosure.text(family.safetyConditions[0].text), told: "Op zaterdag belt Gerda.")
    case .voice:
      return outcome(disclosure.text(family.plan.worries[0].text), told: "Soms huilt Gerda.")
    case .ownTie:
      var tie = Tie(from: "P01", to: "P03")
      tie.quality = .given(.conflict)
      return outcome(disclosure.quality(of: tie), is: .conflict)
    case .tieAround:
      let tie = AlterTie(between: ["P03", "P04"], quality: .given(.conflict))
      return outcome(disclosure.quality(of: tie), is: .conflict)
    case .organisationAtHome, .organisationElsewhere:
      let person: Person.ID = item == .organisationAtHome ? "P02" : "P03"
      let tie = OrganisationTie(person: person, organisation: "O1", quality: .given(.ambivalent))
      return outcome(disclosure.quality(of: tie), is: .ambivalent)
    case .noteOfTie:
      var tie = Tie(from: "P01", to: "P03")
      tie.coachNote = "{P03} belt zelden"
      return outcome(disclosure.note(of: tie), told: "Gerda belt zelden")
    case .noteOfTieAround:
      let tie = AlterTie(between: ["P03", "P04"], quality: .notAsked, note: "{P03} huurt er")
      return outcome(disclosure.note(of: tie), told: "Gerda huurt er")
    case .noteOfOrganisationTie:
      let tie = OrganisationTie(person: "P03", organisation: "O1", note: "{P03} leest voor")
      return outcome(disclosure.note(of: tie), told: "Gerda leest voor")
    }
  }

  @Test(
    "Every kind of item is told, put into neutral words or left out as the table says",
    arguments: rows)
  func table(_ row: Row) throws {
    for consent in ConsentStatus.allCases {
      let family = try family(consent)
      for audience in Audience.allCases {
        let disclosure = Disclosure(in: family, for: audience, language: .dutch)
        #expect(
          try outcome(of: row.item, by: disclosure, in: family)
            == row.outcome(for: audience, named: Disclosure.mayName(try #require(family["P03"]))),
          "\(audience), \(consent)")
      }
    }
  }

  @Test("The table has one row for every kind of item")
  func complete() {
    #expect(Self.rows.map(\.item) == Item.allCases)
  }

  @Test("Professionals are told whatever the family is told")
  func professionalsKnowMore() {
    for row in Self.rows {
      for (family, professional) in [
        (row.family.named, row.professional.named), (row.family.unnamed, row.professional.unnamed),
      ] where family == .shown {
        #expect(professional == .shown, "\(row.item)")
      }
    }
  }

  @Test("The consent of somebody else changes nothing of what is told of a person")
  func othersDoNotMatter() throws {
    let plain = try family(.refused)
    var draft = plain.draft
    for index in draft.people.indices where draft.people[index].id != "P03" {
      draft.people[index].consent.toBeNamed = .given
    }
    let open = try FamilyCase(validating: draft)
    for audience in Audience.allCases {
      for row in Self.rows where row.item != .relationToOmar {
        let before = Disclosure(in: plain, for: audience, language: .dutch)
        let after = Disclosure(in: open, for: audience, language: .dutch)
        #expect(
          try outcome(of: row.item, by: before, in: plain)
            == outcome(of: row.item, by: after, in: open), "\(row.item), \(audience)")
      }
    }
  }

  @Test("A secret address reads as a distance that nobody told, for everybody who reckons with it")
  func secretAddress() {
    var person = Person(id: "P03", name: "Gerda Brink", sphere: .kin)
    #expect(Disclosure.distance(of: person) == nil)
    person.distanceKm = .given(0)
    // No distance is a distance.
    #expect(Disclosure.distance(of: person) == 0)
    person.secretAddress = true
    #expect(Disclosure.distance(of: person) == nil)
  }

  @Test("Who has no flag is known to professionals as such, and to nobody else")
  func noFlags() throws {
    let family = try family(.given)
    let neighbour = try #require(family["P04"])
    let flags = Audience.allCases.map {
      Disclosure(in: family, for: $0, language: .dutch).safetyFlags(of: neighbour)
    }
    #expect(flags == [nil, []])
  }
}
