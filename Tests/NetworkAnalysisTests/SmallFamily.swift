import NetworkAnalysis
import SupportNetwork
import Testing

/// A family of one parent and one child, as small as a test needs.
struct SmallFamily {
  var draft: CaseDraft
  var moment: Moment

  init() {
    draft = CaseDraft(id: "K1")
    draft.people = [
      Person(id: "M", name: "Moeder", sphere: .household),
      Person(id: "K", name: "Kind", sphere: .household),
    ]
    draft.households = [Household(id: "H1", members: ["M", "K"])]
    moment = Moment(id: "T0", date: Self.day)
    moment.respondents = ["M"]
    moment.prompts = [.household]
    // Everything was asked: an empty list says that there is nothing.
    moment.leftOut = []
  }

  /// Adds somebody around the household, told about by the parent unless `tie` is empty.
  mutating func add(
    _ id: Person.ID, _ sphere: Sphere = .friend, hours: Answer<Double> = .notAsked,
    atMost: Answer<Double> = .notAsked, burden: Int? = nil,
    tie edits: [(inout Tie) -> Void] = [{ _ in }]
  ) {
    var person = Person(id: id, name: id.rawValue, sphere: sphere)
    person.hoursAtMost = atMost
    draft.people.append(person)
    let score = burden.flatMap(Burden.init(rawValue:)).map { Answer.given($0) } ?? .notAsked
    moment.members.append(Member(person: id, hoursPerWeek: hours, burden: score))
    for (from, edit) in zip(["M", "K"] as [Person.ID], edits) {
      var tie = Tie(from: from, to: id)
      edit(&tie)
      moment.ties.append(tie)
    }
  }

  /// Adds a need with its providers.
  mutating func add(need id: SupportNeed.ID, target: Int = 1, _ providers: Answer<[Person.ID]>) {
    draft.needs.append(
      SupportNeed(
        id: id, domain: .safety, text: id.rawValue, frequency: .weekly, target: target))
    moment.provisions.append(Provision(need: id, providers: providers))
  }

  /// Adds a tie between two people around the household.
  mutating func tie(_ a: Person.ID, _ b: Person.ID, _ quality: Answer<Quality> = .given(.positive))
  {
    moment.alterTies.append(AlterTie(between: [a, b], quality: quality))
  }

  func family() throws -> FamilyCase {
    var draft = draft
    draft.moments = [moment]
    return try FamilyCase(validating: draft)
  }

  func network() throws -> Network { try #require(try family().network(at: moment.id)) }
  func findings() throws -> Findings { try network().findings }

  private static var day: CalendarDate {
    guard let day = CalendarDate(year: 2026, month: 1, day: 5) else {
      preconditionFailure("The day exists.")
    }
    return day
  }
}

/// A closeness of 1 to 5.
func close(_ step: Int) -> Answer<Closeness> {
  Closeness(rawValue: step).map { .given($0) } ?? .notAsked
}
