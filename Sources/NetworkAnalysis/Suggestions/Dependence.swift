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

  /// Counts the tasks, or returns `nil` if nobody has one.
  ///
  /// - Parameter providers: The informal providers of each need.
  /// - Complexity: O(*p* log *p*) for *p* providers of all needs.
  init?(of providers: [[Person.ID]]) {
    var tasks: [Person.ID: Int] = [:]
    var alone: [Person.ID: Int] = [:]
    for list in providers {
      for person in list { tasks[person, default: 0] += 1 }
      if list.count == 1 { alone[list[0], default: 0] += 1 }
    }
    guard let most = tasks.values.max() else { return nil }
    let people = tasks.keys.sorted()
    self.people = people.filter { tasks[$0] == most }
    self.tasks = most
    of = tasks.values.reduce(0, +)
    needsCovered = providers.count { !$0.isEmpty }
    let loss = people.map { alone[$0] ?? 0 }.max() ?? 0
    withoutPeople = people.filter { alone[$0] ?? 0 == loss }
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
  ///   - index: The need among `providers`; `nil` for something that is no need yet.
  ///   - providers: The informal providers of each need now.
  init(adding person: Person.ID, to index: Int?, of providers: [[Person.ID]]) {
    var lists = providers
    if let index {
      lists[index] = Set(lists[index] + [person]).sorted()
    } else {
      lists.append([person])
    }
    guard let after = Dependence(of: lists) else {
      preconditionFailure("Somebody who does something has a task")
    }
    before = Dependence(of: providers)
    self.after = after
    let hasMost = after.people.contains(person) && after.tasks >= 2
    let breaksMost =
      after.withoutPeople == [person] && after.needsCovered - after.needsLeft >= 2
    movesToPerson = after != before && (hasMost || breaksMost)
  }
}
