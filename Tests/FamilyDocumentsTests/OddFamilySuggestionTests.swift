import Foundation
import NetworkAnalysis
import SupportNetwork
import Telling
import TestSupport
import Testing

/// Families at the edge of what a case can hold: sensible text, no crash, no number that is none.
@Suite("Suggestions for odd families")
struct OddFamilySuggestionTests {
  /// A mother and a child with a need of each kind, and some people around them.
  private func draft(people: [Person] = [], needs: Int = 2) throws -> CaseDraft {
    var draft = CaseDraft(id: "A1")
    draft.people = [
      Person(id: "M", name: "Moeder Een", sphere: .household),
      Person(id: "K", name: "Kind Een", sphere: .household),
    ]
    draft.households = [Household(id: "H1", members: ["M", "K"])]
    draft.people += people
    draft.needs = (0..<needs).map { number in
      SupportNeed(
        id: SupportNeed.ID(rawValue: "N\(number + 1)"),
        domain: LifeDomain.allCases[number % LifeDomain.allCases.count], text: "Iets",
        beneficiaries: number % 2 == 0 ? [] : ["K"],
        frequency: Frequency.allCases[number % Frequency.allCases.count], target: 2)
    }
    var moment = Moment(id: "T0", date: try #require(CalendarDate("2026-01-05")))
    moment.members = people.map { Member(person: $0.id) }
    moment.ties = people.map { Tie(from: "M", to: $0.id) }
    moment.provisions = draft.needs.map { Provision(need: $0.id, providers: .given([])) }
    draft.moments = [moment]
    return draft
  }

  private func people(_ count: Int, _ sphere: Sphere = .friend) -> [Person] {
    (0..<count).map { number in
      var person = Person(
        id: Person.ID(rawValue: "A\(number)"), name: "Noor Nummer\(number)", sphere: sphere)
      person.consent = Consent(toBeNamed: .given, toBeAsked: .given)
      return person
    }
  }

  /// Every text of the case, in both languages.
  private func texts(of draft: CaseDraft) throws -> String {
    let family = try FamilyCase(validating: draft)
    let tasks: [SuggestionTask?] =
      [nil, .jim(for: "K"), .jim(for: "M")] + family.needs.map { .need($0.id) }
    var all = ""
    for task in tasks {
      for language in Language.allCases {
        let text = try SuggestionDocumentTests.text(of: family, at: "T0", task: task, in: language)
        #expect(!text.lowercased().contains("nan") && !text.contains("inf)"))
        #expect(text.hasSuffix(SuggestReport.peopleDecide.in(language) + "\n"))
        all += text
      }
    }
    return all
  }

  @Test("A family of one, without needs")
  func alone() throws {
    var draft = try draft(needs: 0)
    #expect(try texts(of: draft).contains("Er staan geen behoeften in het bestand."))
    draft.moments[0].provisions = []
    #expect(try texts(of: draft).contains("Niemand geschikt in beeld."))
  }

  @Test("Only professionals: nobody in view, and they are named as such")
  func professionals() throws {
    let text = try texts(of: try draft(people: people(2, .professional)))
    #expect(text.contains("Niemand geschikt in beeld."))
    #expect(text.contains("Doet dit als werk, en telt niet als eigen netwerk: Noor Nummer0"))
  }

  @Test("All answers unknown: options with what is not known, and questions")
  func unknown() throws {
    var draft = try draft(people: people(2))
    for index in draft.moments[0].provisions.indices {
      draft.moments[0].provisions[index].providers = .unknown
    }
    let text = try texts(of: draft)
    #expect(text.contains("Niet bekend wie dit nu doet: N1, N2. Vraag dat eerst."))
    #expect(text.contains("Niet bekend hoeveel tijd er is."))
    #expect(text.contains("Hoeveel tijd heb je, en wil je geven?"))
  }

  @Test("All ties in conflict: every option says so")
  func conflict() throws {
    var draft = try draft(people: people(2))
    for index in draft.moments[0].ties.indices {
      draft.moments[0].ties[index].quality = .given(.conflict)
      draft.moments[0].ties[index].closeness = Closeness(rawValue: 5).map { .given($0) } ?? .unknown
    }
    draft.moments[0].alterTies = [AlterTie(between: ["A0", "A1"], quality: .given(.conflict))]
    let text = try texts(of: draft)
    #expect(text.contains("Heeft ruzie met"))
    #expect(!text.contains("5 van 5"))
  }

  @Test("Somebody who died is no option")
  func deceased() throws {
    var draft = try draft(people: people(2))
    draft.people[2].deceased = true
    let text = try texts(of: draft)
    #expect(text.contains("Is overleden: Noor Nummer0."))
    #expect(!text.contains("1. Noor Nummer0"))
  }

  @Test("A moment that is planned has nobody, and says nothing wrong")
  func planned() throws {
    var draft = try draft(people: people(2))
    draft.moments[0].provisions = []
    draft.moments[0].ties = []
    draft.moments[0].members = []
    #expect(try texts(of: draft).contains("Niet bekend wie dit nu doet: N1, N2."))
  }

  @Test("300 people and 60 needs: what is shown stays short")
  func many() throws {
    let family = try FamilyCase(validating: try draft(people: people(300), needs: 60))
    var overview = ""
    let spent = try ProcessorTime.spent {
      overview = try SuggestionDocumentTests.text(of: family, at: "T0", task: nil, in: .dutch)
    }
    #expect(overview.utf8.count < 250_000)
    #expect(overview.contains(", en nog 275."))
    #expect(spent < .seconds(300))
    let one = try SuggestionDocumentTests.text(of: family, at: "T0", task: .need("N1"), in: .dutch)
    #expect(one.contains("8. "))
    #expect(!one.contains("9. "))
  }
}
