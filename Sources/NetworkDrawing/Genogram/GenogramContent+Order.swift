import SupportNetwork
import Telling

extension GenogramContent {
  /// The most people in one genogram.
  public static let mostPeople = 150

  /// The same content in the one order in which it is drawn, or the reason why it cannot be.
  ///
  /// People in order of id; every couple, household and contact once. What joins somebody to
  /// themselves is left out. O(*n* log *n*) but for the search for somebody's own ancestor, O(*n*²).
  func ordered() throws(Problem) -> GenogramContent {
    var result = self
    result.people.sort { GenogramContent.precedes($0.id, $1.id) }
    for (person, next) in zip(result.people, result.people.dropFirst()) where person.id == next.id {
      throw Problem(.drawingDuplicateID) { $0.twoPeople(with: VisibleText.line(person.id)) }
    }
    if people.count > GenogramContent.mostPeople {
      throw Problem(.drawingTooLarge) {
        $0.tooManyInGenogram(people.count, most: GenogramContent.mostPeople)
      }
    }
    try result.checkIDs()
    for index in result.people.indices {
      let id = result.people[index].id
      var seen: Set<Person.ID> = [id]
      result.people[index].parents = result.people[index].parents
        .sorted { ($0.person, $0.kind.rawValue) < ($1.person, $1.kind.rawValue) }
        .filter { seen.insert($0.person).inserted }
      if result.people[index].twinOf == id { result.people[index].twinOf = nil }
    }
    try result.checkAncestors()
    result.couples = GenogramContent.once(
      couples.filter { $0.first != $0.second }
        .sorted {
          ($0.first, $0.second, $0.status.rawValue) < ($1.first, $1.second, $1.status.rawValue)
        },
      by: { [$0.first, $0.second] })
    result.ties = GenogramContent.once(
      ties.filter { $0.first != $0.second }
        .sorted {
          ($0.first, $0.second, $0.contact.rawValue) < ($1.first, $1.second, $1.contact.rawValue)
        },
      by: { [$0.first, $0.second] })
    result.households = GenogramContent.once(
      households.sorted { GenogramContent.precedes($0.id, $1.id) }, by: { [$0.id] })
    for index in result.households.indices {
      result.households[index].members = Set(result.households[index].members)
        .sorted(by: GenogramContent.precedes)
    }
    result.households.removeAll(where: \.members.isEmpty)
    return result
  }

  // P9 before P10, as everywhere in a case.
  private static func precedes(_ left: Person.ID, _ right: Person.ID) -> Bool {
    Identifier<Person>(rawValue: left) < Identifier<Person>(rawValue: right)
  }

  private static func once<Record>(_ records: [Record], by key: (Record) -> [String]) -> [Record] {
    var seen: Set<[String]> = []
    return records.filter { seen.insert(key($0)).inserted }
  }

  private func checkIDs() throws(Problem) {
    let known = Set(people.map(\.id))
    var named: [Person.ID] = []
    for person in people {
      named += person.parents.map(\.person)
      if let twin = person.twinOf { named.append(twin) }
    }
    for couple in couples { named += [couple.first, couple.second] }
    for household in households { named += household.members }
    for tie in ties { named += [tie.first, tie.second] }
    if let stranger = named.filter({ !known.contains($0) }).min() {
      throw Problem(.drawingUnknownID) { $0.unknownInGenogram(VisibleText.line(stranger)) }
    }
  }

  private func checkAncestors() throws(Problem) {
    let parents = Dictionary(
      people.map { ($0.id, $0.parents.map(\.person)) }, uniquingKeysWith: { first, _ in first })
    for person in people {
      var seen: Set<Person.ID> = []
      var open = parents[person.id] ?? []
      while let next = open.popLast() {
        if seen.insert(next).inserted { open += parents[next] ?? [] }
      }
      if seen.contains(person.id) {
        throw Problem(.drawingOwnAncestor) { $0.ownAncestor(VisibleText.line(person.id)) }
      }
    }
  }
}
