public import SupportNetwork

/// On whom the tasks of the own network rest: who has most, and what breaks without one person.
public struct Dependence: Sendable, Hashable {
  /// Who has most tasks, in ascending order.
  public let people: [Person.ID]
  /// How many tasks each of them has.
  public let tasks: Int
  /// How many tasks there are together.
  public let of: Int
  /// Whose absence leaves the fewest needs with somebody of the own network, in ascending order.
  public let withoutPeople: [Person.ID]
  /// How many needs are then left with somebody.
  public let needsLeft: Int
  /// How many needs have somebody of the own network now.
  public let needsCovered: Int

  /// Reads it off the loads, or returns `nil` if nobody has a task. O(*n*) for *n* who have one.
  init?(of loads: Loads) {
    let tasks = loads.all.map(\.tasks).max() ?? 0
    let loss = loads.all.map(\.alone).max() ?? 0
    guard tasks > 0 else { return nil }
    people = loads.all.filter { $0.tasks == tasks }.map(\.person)
    self.tasks = tasks
    of = loads.all.map(\.tasks).reduce(0, +)
    needsCovered = loads.covered
    withoutPeople = loads.all.filter { $0.alone == loss }.map(\.person)
    needsLeft = needsCovered - loss
  }
}

/// What a suggestion would do to how much rests on one person.
public struct DependenceChange: Sendable, Hashable {
  /// How it is now; `nil` if nobody of the own network has a task.
  public let before: Dependence?
  /// How it would be if the person did it.
  public let after: Dependence
  /// Whether most would then rest on the person who is asked.
  ///
  /// It holds if they then have most tasks, two or more, or if two needs or more would be left with
  /// nobody without them and with nobody else is the loss as large. It never holds where nothing
  /// changes, as for somebody who does it already.
  public let movesToPerson: Bool

  /// Reckons what changes if somebody of the own network does one thing more.
  ///
  /// - Parameters:
  ///   - person: Who would do it.
  ///   - providers: Who of the own network does it now; empty for something new.
  ///   - setting: How the tasks lie now.
  init(adding person: Person.ID, to providers: [Person.ID], in setting: SuggestionSetting) {
    var loads = setting.loads
    loads.add(person, to: providers)
    guard let after = Dependence(of: loads) else {
      preconditionFailure("Somebody who does something has a task")
    }
    before = setting.dependence
    self.after = after
    let hasMost = after.people.contains(person) && after.tasks >= 2
    let breaksMost =
      after.withoutPeople == [person] && after.needsCovered - after.needsLeft >= 2
    movesToPerson = after != before && (hasMost || breaksMost)
  }
}
