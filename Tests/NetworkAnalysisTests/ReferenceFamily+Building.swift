import SupportNetwork
import Testing

// Reads the rows of the reference family into a case.

extension ReferenceFamily {
  /// The network at T0 (0) or T1 (1).
  static func network(_ moment: Int) throws -> Network {
    try #require(try family().network(at: Moment.ID(rawValue: "T\(moment)")))
  }

  static func family() throws -> FamilyCase { try FamilyCase(validating: try draft()) }

  static func draft() throws -> CaseDraft {
    var draft = CaseDraft(id: "LV-0001")
    let rows = rows(people)
    draft.people = try rows.map { row in
      let sphere = try #require(Sphere(rawValue: row[1]))
      var person = Person(id: Person.ID(rawValue: row[0]), name: row[0], sphere: sphere)
      person.age = Int(row[2])
      person.hoursAtMost = answer(row[7]) { Double($0) }
      return person
    }
    draft.case.director = "P23"
    draft.households = [
      Household(id: "H1", members: draft.people.filter { $0.sphere == .household }.map(\.id))
    ]
    draft.needs = try Self.rows(needs).map { row in
      SupportNeed(
        id: SupportNeed.ID(rawValue: row[0]), domain: try #require(LifeDomain(rawValue: row[1])),
        text: row[0], frequency: .weekly, target: try #require(Int(row[2])))
    }
    draft.moments = try (0...1).map { try moment($0, people: rows) }
    return draft
  }

  private static func moment(_ number: Int, people: [[String]]) throws -> Moment {
    let date = try #require(CalendarDate(number == 0 ? "2025-09-10" : "2026-03-11"))
    var moment = Moment(id: Moment.ID(rawValue: "T\(number)"), date: date)
    moment.respondents = ["P01", "P02"]
    moment.prompts = Prompt.allCases
    moment.members = people.filter { $0[1] != "household" && $0[3 + number] == "1" }.map { row in
      Member(
        person: Person.ID(rawValue: row[0]),
        hoursPerWeek: answer(row[5 + number]) { Double($0) },
        burden: answer(row[8 + number]) { Int($0).flatMap(Burden.init(rawValue:)) })
    }
    moment.ties = rows(ties).compactMap { tie($0, number) }
    moment.alterTies = rows(alterTies).filter { $0[2 + number] != "-" }.map { row in
      AlterTie(
        between: row[0...1].map { Person.ID(rawValue: $0) },
        quality: answer(row[2 + number], Quality.init(rawValue:)))
    }
    moment.provisions = rows(needs).map { row in
      let providers = row[3 + number].split(separator: ",").filter { $0 != "-" }
      return Provision(
        need: SupportNeed.ID(rawValue: row[0]),
        providers: .given(providers.map { Person.ID(rawValue: String($0)) }))
    }
    return moment
  }

  private static func tie(_ row: [String], _ number: Int) -> Tie? {
    let told = Array(row[(3 + 5 * number)..<(8 + 5 * number)])
    guard told[1] != "-" else { return nil }
    var tie = Tie(from: Person.ID(rawValue: row[0]), to: Person.ID(rawValue: row[1]))
    tie.reciprocity = answer(row[2], Reciprocity.init(rawValue:))
    tie.circle = answer(told[0]) { word in Circle.allCases.first { "\($0.position)" == word } }
    tie.closeness = answer(told[1]) { Int($0).flatMap(Closeness.init(rawValue:)) }
    tie.contactsPerMonth = answer(told[2]) { Double($0) }
    tie.quality = answer(told[3], Quality.init(rawValue:))
    if told[3] == "dormant" { tie.status = .dormant }
    let letters: [Character: SupportType] = [
      "P": .practical, "E": .emotional, "G": .companionship, "A": .advice,
    ]
    tie.receives = .given(told[4].compactMap { letters[$0] })
    return tie
  }

  private static func rows(_ table: String) -> [[String]] {
    table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
  }

  private static func answer<Value>(_ word: String, _ read: (String) -> Value?) -> Answer<Value> {
    read(word).map { .given($0) } ?? .notAsked
  }
}
