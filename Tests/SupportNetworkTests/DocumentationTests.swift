import SupportNetwork
import Telling
import Testing

/// The examples of the documentation: `ExamplesTests` holds that each stands here, line for line.
@Suite("The documentation of the model")
struct DocumentationTests {
  @Test("A draft becomes a case")
  func drafts() throws {
    do {
      var draft = CaseDraft(id: "LV-0001")
      draft.people.append(Person(id: "P01", name: "Sanne Terhaar", sphere: .household))
      draft.households.append(Household(id: "H1", members: ["P01"]))
      let family = try FamilyCase(validating: draft)
      #expect(family.people.map(\.id) == ["P01"])
    }
    do {
      let draft = smallFamily()
      let family = try FamilyCase(validating: draft)
      #expect(family.people.first?.id == "P01")
      let network = family.network(at: "T1")
      #expect(network != nil)
    }
    do {
      let family = try FamilyCase(validating: smallFamily())
      let network = family.network(at: "T1")
      #expect(network?.informal.count == 2)
    }
  }

  @Test("Building a case")
  func building() throws {
    var draft = CaseDraft(id: "LV-0010")
    draft.people = [
      Person(id: "P01", name: "Elin Brink", sphere: .household),
      Person(id: "P02", name: "Hanna Brink", sphere: .kin),
    ]
    draft.households = [Household(id: "H1", members: ["P01"])]
    draft.needs = [
      SupportNeed(id: "N01", domain: .housing, text: "Klussen", frequency: .monthly, target: 1)
    ]

    let day = try #require(CalendarDate("2026-01-05"))
    var moment = Moment(id: "T0", date: day)
    moment.members = [Member(person: "P02", hoursPerWeek: .given(3))]
    var tie = Tie(from: "P01", to: "P02")
    tie.contactsPerMonth = .given(4)
    moment.ties = [tie]
    moment.provisions = [Provision(need: "N01", providers: .given(["P02"]))]
    draft.moments = [moment]

    let family = try FamilyCase(validating: draft)
    let network = family.network(at: "T0")
    #expect(network?.informal.map(\.id) == ["P02"])
    #expect(network?.ties.count == 1)

    var isRefused = false
    draft.moments[0].provisions[0].providers = .given(["P03"])
    do {
      _ = try FamilyCase(validating: draft)
    } catch {
      #expect(error.problems.last?.code == .unknownPerson)
      isRefused = true
    }
    #expect(isRefused)
  }

  @Test("Who may be told what")
  func consent() {
    let unasked = Person(id: "P08", name: "Ruben", sphere: .friend)
    #expect(unasked.consent.toBeNamed == .notAsked)
    #expect(unasked.consent.toBeNamed.allows == false)
  }

  @Test("Small values say what they are")
  func values() {
    do {
      let hours: Answer<Double> = .given(4)
      #expect(hours.value == 4)
      #expect(Answer<Double>.declined.value == nil)
    }
    do {
      let closing = CalendarDate(year: 2026, month: 12, day: 16)
      #expect(closing?.adding(months: 6)?.description == "2027-06-16")
    }
    do {
      let grandmother: Person.ID = "P05"
      #expect(grandmother < "P10")  // true
    }
    #expect(DayPart(.saturday).parts.contains(DayPart(.saturday, .morning)))  // true
  }

  @Test("Names are given as far as consent allows")
  func disclosure() throws {
    var draft = smallFamily()
    draft.people = draft.people.map { person in
      var person = person
      if person.id == "P03" { person.relation = "oma" }
      return person
    }
    let family = try FamilyCase(validating: draft)
    let disclosure = Disclosure(in: family, for: .family, language: .dutch)
    #expect(disclosure.text("{P12} komt alleen na afspraak.").isEmpty == false)
    let grandmother = try #require(family["P03"])
    #expect(disclosure.relation(of: grandmother) == "oma")
    do {
      var grandmother = grandmother
      grandmother.distanceKm = .given(1.8)
      #expect(Disclosure.distance(of: grandmother) == 1.8)
      grandmother.secretAddress = true
      #expect(Disclosure.distance(of: grandmother) == nil)
    }
  }

  @Test("What is told depends on consent, on the audience and on who is at a tie")
  func audiences() throws {
    var draft = smallFamily()
    var outsider = Person(id: "P12", name: "Ruben Bakker", sphere: .other)
    draft.people.append(outsider)
    var family = try FamilyCase(validating: draft)
    do {
      let disclosure = Disclosure(in: family, for: .family, language: .dutch)
      #expect(disclosure.text("{P12} belt.") == "Iemand uit het netwerk belt.")
      #expect(disclosure.symbolName(of: "P03") == "Gerda")
      #expect(disclosure.symbolName(of: "P12") == nil)
    }
    outsider.safetyFlags = [.noContactAgreement]
    draft.people[5] = outsider
    family = try FamilyCase(validating: draft)
    do {
      let disclosure = Disclosure(in: family, for: .family, language: .dutch)
      #expect(disclosure.name(of: "P12") == "iemand met wie afspraken zijn")
      #expect(
        disclosure.text("{P12} komt alleen na afspraak.")
          == "Iemand met wie afspraken zijn komt alleen na afspraak.")
    }
    let neighbour = outsider
    #expect(
      Disclosure(in: family, for: .professional, language: .dutch).safetyFlags(of: neighbour)
        == [.noContactAgreement])
    var tie = Tie(from: "P01", to: "P03")
    tie.coachNote = "belt zelden"
    #expect(
      Disclosure(in: family, for: .professional, language: .dutch).note(of: tie)
        == "belt zelden")
    try quarrels(in: family)
  }

  private func quarrels(in family: FamilyCase) throws {
    let disclosure = Disclosure(in: family, for: .family, language: .dutch)
    do {
      var tie = Tie(from: "P01", to: "P03")
      tie.quality = .given(.conflict)
      #expect(disclosure.quality(of: tie) == .conflict)
    }
    do {
      let tie = AlterTie(between: ["P03", "P04"], quality: .given(.conflict))
      #expect(disclosure.quality(of: tie) == nil)
    }
  }

  @Test("A moment knows what was known then")
  func known() throws {
    var draft = smallFamily()
    draft.agreements[0].from = CalendarDate("2026-02-01")
    let family = try FamilyCase(validating: draft)
    let then = family.known(at: "T0")
    #expect(then.agreements.count == 0)
    #expect(then.later.agreements == 1)
  }

  @Test("A role is written as it is called")
  func roles() {
    #expect(PlanRole(rawValue: "present") == .present)
  }

  @Test("Requests and offers are checked together")
  func rounds() throws {
    let day = try #require(CalendarDate("2026-01-05"))
    let requests = RequestSheet(
      requests: ["V2", "V1"].map {
        MatchRequest(
          id: $0, kind: HelpKind.allCases[0], waitingSince: day, dayParts: [DayPart(.saturday)],
          children: [4], maxKm: 5)
      })
    let offers = OfferSheet(offers: [])
    let round = try MatchRound(validating: requests, offers)
    #expect(round.requests.map(\.id) == ["V1", "V2"])
  }
}
