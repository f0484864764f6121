import Foundation
import NetworkAnalysis
import SupportNetwork
import Telling
import Testing

@testable import FamilyDocuments

/// A family that is hard to tell about, as small as it can be, at two moments.
struct HardFamily {
  var draft: CaseDraft

  init() {
    draft = CaseDraft(id: "Z1")
    var parent = Person(id: "M", name: "Mina Blok", sphere: .household)
    parent.consent = Consent(toBeNamed: .given)
    draft.people = [parent]
    draft.households = [Household(id: "H", members: ["M"])]
    draft.moments = zip(["T0", "T1"], ["2026-01-05", "2026-07-06"]).map { id, day in
      var moment = Moment(
        id: Moment.ID(rawValue: id), date: CalendarDate(day) ?? { preconditionFailure(day) }())
      moment.respondents = ["M"]
      moment.prompts = [.household]
      // Everything was asked; an empty list says that there is nothing.
      moment.leftOut = []
      return moment
    }
  }

  /// Adds somebody at both moments; the tie is bent by the caller.
  mutating func add(
    _ id: Person.ID, _ name: String = "Iemand", _ sphere: Sphere = .friend,
    tie edit: (inout Tie) -> Void = { _ in }
  ) {
    var person = Person(id: id, name: name, sphere: sphere)
    person.consent = Consent(toBeNamed: .given)
    draft.people.append(person)
    var tie = Tie(from: "M", to: id)
    edit(&tie)
    for index in draft.moments.indices {
      draft.moments[index].members.append(Member(person: id))
      draft.moments[index].ties.append(tie)
    }
  }

  mutating func add(need id: SupportNeed.ID, target: Int = 1, _ providers: Answer<[Person.ID]>) {
    draft.needs.append(
      SupportNeed(id: id, domain: .housing, text: "Klussen", frequency: .weekly, target: target))
    for index in draft.moments.indices {
      draft.moments[index].provisions.append(Provision(need: id, providers: providers))
    }
  }

  /// The whole profile of T1 since T0, with everything that can be asked for.
  func text(_ language: Language = .dutch) throws -> String {
    let family = try FamilyCase(validating: draft)
    return try #require(
      ProfileDocument(
        of: family, at: "T1", since: "T0", with: Set(ShowReport.Addition.allCases),
        language: language)
    ).text
  }

  /// Every explanation and both tables of T1, which must not fail either.
  func everything() throws -> String {
    let family = try FamilyCase(validating: draft)
    let network = try #require(family.network(at: "T1"))
    let report = try #require(
      ShowReport(of: family, at: "T1", since: "T0", with: Set(ShowReport.Addition.allCases)))
    let json = String(decoding: try JSONEncoder().encode(report), as: UTF8.self)
    return try Language.allCases.map(text).joined()
      + FindingName.allCases.map {
        ExplanationDocument(of: $0, in: network, of: family, language: .dutch).text
      }.joined() + report.csvRows + json
  }
}

@Suite("Profiles of families that are hard to tell about")
struct HardProfileTests {
  /// No output may hold a number that is none.
  private func expectRealNumbers(in family: HardFamily) throws {
    let words = try family.everything().lowercased()
      .split { !$0.isLetter && !$0.isNumber }
    #expect(!words.contains("nan"))
    #expect(!words.contains("inf"))
    #expect(!words.contains("infinity"))
  }

  @Test("A family of one, without anybody and without needs")
  func alone() throws {
    let family = HardFamily()
    try expectRealNumbers(in: family)
    let text = try family.text()
    #expect(text.contains("Er zijn nog geen behoeften genoemd."))
    #expect(text.contains("Dichtheid: – Er zijn minder dan twee mensen in het netwerk."))
    #expect(text.contains("Er is geen gemiddelde, omdat een van de vier ontbreekt."))
    #expect(!text.contains("Als iemand wegvalt"))
    #expect(try family.text(.english).contains("No needs were named yet."))
  }

  @Test("Only professionals: covered, and not by the own network")
  func onlyProfessionals() throws {
    var family = HardFamily()
    family.add("F", "Fenna Smid", .professional) { $0.closeness = .given(closeness(4)) }
    family.add(need: "N1", .given(["F"]))
    try expectRealNumbers(in: family)
    let text = try family.text()
    #expect(text.contains("Behoeften met alleen professionals: 1 van 1, namelijk N1"))
    #expect(text.contains("N1  Klussen: Fenna (professional). Nog niet geregeld"))
    #expect(text.contains("1 van de 1 mensen: Fenna."))
    #expect(text.contains("Wie de meeste taken heeft: – "))
  }

  @Test("All answers unknown: too few data, and nothing is called zero")
  func allUnknown() throws {
    var family = HardFamily()
    for id in ["A", "B", "C", "D"] as [Person.ID] {
      family.add(id, "Iemand \(id)") {
        $0.closeness = .unknown
        $0.quality = .declined
        $0.receives = .unknown
      }
    }
    family.add(need: "N1", .unknown)
    try expectRealNumbers(in: family)
    let text = try family.text()
    #expect(text.contains("N1  Klussen: niet bekend."))
    #expect(text.contains("Mensen die steun geven: – Geen van de antwoorden"))
    #expect(text.contains("Te weinig gegevens: "))
    #expect(text.contains("Van 4 contacten is niet bekend hoe het gaat."))
    #expect(text.contains("N1: niet van beide momenten bekend wie het doet"))
    #expect(!text.contains("Overbelast: 0"))
  }

  @Test("All ties in conflict: the support stays, and the conflict stands beside it")
  func allConflict() throws {
    var family = HardFamily()
    for id in ["A", "B"] as [Person.ID] {
      family.add(id, "Iemand \(id)") {
        $0.quality = .given(.conflict)
        $0.closeness = .given(closeness(5))
        $0.receives = .given([.practical])
        $0.reciprocity = .given(.mutual)
      }
    }
    for index in family.draft.moments.indices {
      family.draft.moments[index].alterTies = [
        AlterTie(between: ["A", "B"], quality: .given(.conflict))
      ]
    }
    family.add(need: "N1", .given(["A", "B"]))
    family.draft.agreements = [Agreement(id: "A1", who: ["A", "B"], does: "samen klussen")]
    try expectRealNumbers(in: family)
    let text = try family.text()
    #expect(text.contains("Behoeften die geregeld zijn: 1 van 1"))
    #expect(text.contains("Mensen die steun geven: 2 van 2"))
    #expect(text.contains("Sterke banden in het eigen netwerk: 0 van 2"))
    #expect(text.contains("Dichtheid: 0"))
    #expect(text.contains("Ruzie met meer dan één mens: Iemand A., Iemand B. en Mina."))
    #expect(text.contains("Afspraak A1 wordt geraakt door ruzie: Iemand A. – Iemand B.\n"))
  }

  @Test("Needs without providers: nobody stands there, and nobody can drop out")
  func noProviders() throws {
    var family = HardFamily()
    family.add("A")
    family.add(need: "N1", .given([]))
    family.add(need: "N2", .given(["M"]))
    try expectRealNumbers(in: family)
    let text = try family.text()
    #expect(text.contains("N1  Klussen: niemand. Nog niet geregeld"))
    #expect(text.contains("N2  Klussen: Mina (gezin)."))
    #expect(text.contains("Behoeften zonder iemand: 1 van 2, namelijk N1"))
    #expect(!text.contains("Als iemand wegvalt\n"))
  }

  @Test("Somebody in two roles counts once")
  func twoRoles() throws {
    var family = HardFamily()
    family.add("A", "Aafke Post", .neighbour)
    family.draft.people[1].roles = [.volunteer, .peer]
    family.add(need: "N1", .given(["A"]))
    try expectRealNumbers(in: family)
    let text = try family.text()
    #expect(text.contains("Mensen in het netwerk: 1\n"))
    #expect(text.contains("N1  Klussen: Aafke. Geregeld"))
    #expect(text.contains("Wonen en huishouden: 1 van 1 geregeld (netwerk 1)"))
  }

  @Test("Two people with the same first name are told apart")
  func sameName() throws {
    var family = HardFamily()
    family.add("A", "Anna Blom")
    family.add("B", "Anna Visser")
    family.add(need: "N1", .given(["A", "B"]))
    try expectRealNumbers(in: family)
    #expect(try family.text().contains("Anna B. en Anna V."))
  }

  @Test("A provider who cannot be reached is asked after")
  func gone() throws {
    var family = HardFamily()
    family.add("A", "Arend Dam")
    family.add("B", "Bela Rood")
    family.draft.people[1].unreachable = true
    family.draft.people[2].unreachable = true
    family.add(need: "N1", .given(["A", "B"]))
    try expectRealNumbers(in: family)
    let text = try family.text()
    for name in ["Arend", "Bela"] {
      #expect(
        text.contains(
          "\(name) staat bij N1, maar is overleden of niet te bereiken. Wie neemt het over?"))
    }
  }

  @Test("Consent that was withdrawn between moments hides the name at both")
  func withdrawn() throws {
    var family = HardFamily()
    family.add("A", "Xandra Geheim")
    family.draft.people[1].consent = Consent(toBeNamed: .withdrawn)
    family.draft.people[1].secretAddress = true
    family.draft.people[1].distanceKm = .given(7.25)
    family.add(need: "N1", .given(["A"]))
    family.draft.moments[1].members = []
    family.draft.moments[1].ties = []
    family.draft.moments[1].provisions = [Provision(need: "N1", providers: .given([]))]
    try expectRealNumbers(in: family)
    let everything = try family.everything()
    #expect(!everything.contains("Xandra") && !everything.contains("Geheim"))
    #expect(!everything.contains("7.25") && !everything.contains("7,25"))
    #expect(try family.text().contains("Weg: persoon A"))
  }

  @Test("Another respondent: no differences, and the reason")
  func otherRespondent() throws {
    var family = HardFamily()
    family.add("A", "Aafke Post")
    family.draft.moments[1].respondents = ["A"]
    try expectRealNumbers(in: family)
    let text = try family.text()
    #expect(text.contains("Niet te vergelijken, omdat: andere mensen gaven antwoord."))
    #expect(text.contains("Niet te vergelijken met T0."))
    #expect(!text.contains("Eerst dit") && !text.contains("→"))
    #expect(try family.text(.english).contains("Not comparable, because: other people answered."))
  }

  @Test("A moment that is only planned says so, and finds nothing missing or wrong")
  func planned() throws {
    var family = HardFamily()
    family.add("A")
    family.add(need: "N1", .given(["A"]))
    family.draft.moments[1].respondents = []
    family.draft.moments[1].members = []
    family.draft.moments[1].ties = []
    family.draft.moments[1].provisions = []
    try expectRealNumbers(in: family)
    let text = try family.text()
    #expect(text.contains("Dit moment is gepland."))
    #expect(text.split(separator: "\n").count == 2)
  }

  @Test("A later moment is not told as if it came before")
  func reversed() throws {
    var family = HardFamily()
    family.add("A")
    family.add(need: "N1", .given(["A"]))
    family.draft.moments[0].provisions = [Provision(need: "N1", providers: .given([]))]
    let valid = try FamilyCase(validating: family.draft)
    let text = try #require(
      ProfileDocument(of: valid, at: "T0", since: "T1", language: .dutch)
    ).text
    #expect(text.contains("het tweede moment is niet later dan het eerste"))
    #expect(!text.contains("niet meer geregeld"))
  }

  @Test("Three hundred people: every list stays readable")
  func threeHundred() throws {
    var family = HardFamily()
    let ids = (1...300).map { Person.ID(rawValue: "P\($0)") }
    for (index, id) in ids.enumerated() {
      family.add(id, "Mens\(index) Tak", index % 10 == 0 ? .professional : .kin) {
        $0.closeness = index % 3 == 0 ? .unknown : .given(closeness(index % 5 + 1))
        $0.receives = .given(index % 2 == 0 ? [.practical] : [])
      }
    }
    for number in 0..<30 {
      let first = number * 10
      family.add(
        need: SupportNeed.ID(rawValue: "N\(number)"), target: 2,
        .given(Array(ids[first..<first + 4])))
    }
    let text = try family.text()
    let longest = text.split(separator: "\n").map(\.count).max() ?? 0
    #expect(longest < 400)
    #expect(text.contains("van 270 mensen niet gevraagd") || text.contains("Overbelast: – "))
    #expect(!text.lowercased().contains("nan,"))
  }
}

/// A step of closeness that the test knows to exist.
private func closeness(_ step: Int) -> Closeness {
  Closeness(rawValue: step) ?? { preconditionFailure("\(step) is no step.") }()
}
