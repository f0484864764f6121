import SupportNetwork

/// How many needs each informal person provides for, and for how many of them alone.
struct Loads {
  typealias Load = (person: Person.ID, tasks: Int, alone: Int)

  /// Everybody with a task, in ascending order.
  private(set) var all: [Load] = []
  /// How many needs have somebody.
  private(set) var covered = 0

  /// Counts the tasks. O(*p* log *p*) for *p* providers of all needs.
  init(of providers: [[Person.ID]]) {
    let alone = Dictionary(
      grouping: providers.filter { $0.count == 1 }.map { $0[0] }, by: { $0 })
    let tasks = Dictionary(grouping: providers.joined(), by: { $0 })
    all = tasks.keys.sorted().map { ($0, tasks[$0]?.count ?? 0, alone[$0]?.count ?? 0) }
    covered = providers.count { !$0.isEmpty }
  }

  /// Adds a task to whoever does not do it yet. O(*n*).
  mutating func add(_ person: Person.ID, to providers: [Person.ID]) {
    guard !providers.contains(person) else { return }
    if providers.count == 1, let index = all.firstIndex(where: { $0.person == providers[0] }) {
      all[index].alone -= 1
    }
    if providers.isEmpty { covered += 1 }
    let alone = providers.isEmpty ? 1 : 0
    if let index = all.firstIndex(where: { $0.person == person }) {
      all[index].tasks += 1
      all[index].alone += alone
    } else {
      let place = all.firstIndex { person < $0.person } ?? all.endIndex
      all.insert((person, 1, alone), at: place)
    }
  }
}
