import SupportNetwork

/// The row in which each person stands: children below all their parents, partners and siblings
/// beside each other where the family allows it.
///
/// Brothers and sisters, then partners, then children by adoption are put together into groups; a
/// group is not made where somebody would stand above an own ancestor (an uncle who marries his
/// niece). Groups take the lowest place above their children, so that the parents of whoever
/// married in stand just above them. O(*n*²).
struct KinGenerations {
  /// The row by person, 0 for the highest.
  private(set) var row: [Int]
  private var leader: [Int]
  private var members: [[Int]]
  private let parents: [[Int]]
  private let children: [[Int]]

  init(of kinship: Kinship) {
    let people = kinship.people.indices
    row = Array(repeating: 0, count: people.count)
    leader = Array(people)
    members = people.map { [$0] }
    parents = people.map { person in
      kinship.unionsAsChild[person].flatMap { kinship.unions[$0].parents }
    }
    children = people.map { person in
      kinship.unionsAsParent[person].flatMap { union in
        kinship.unions[union].children.filter { child in child.person != person }.map(\.person)
      }
    }
    join(kinship) { $0 == .birth }
    for union in kinship.unions where union.parents.count == 2 {
      join(union.parents[0], union.parents[1])
    }
    join(kinship) { $0 == .adoption }
    // Who has no parents by birth or adoption here grows up among the foster or step children.
    join(kinship, onlyWithoutFamily: true) { $0 == .foster || $0 == .step }
    assignRows()
    align(kinship)
  }

  var count: Int { (row.max() ?? -1) + 1 }

  // MARK: - Groups

  private mutating func join(
    _ kinship: Kinship, onlyWithoutFamily: Bool = false, where isKind: (ParentKind) -> Bool
  ) {
    for union in kinship.unions {
      let siblings = union.children.filter { child in
        guard onlyWithoutFamily else { return isKind(child.kind) }
        let links = kinship.people[child.person].parents
        return child.kind == .birth || child.kind == .adoption
          || (isKind(child.kind) && links.allSatisfy { isKind($0.kind) })
      }
      for (first, second) in zip(siblings, siblings.dropFirst()) {
        join(first.person, second.person)
      }
    }
  }

  private mutating func join(_ first: Int, _ second: Int) {
    let (low, high) = (
      min(leader[first], leader[second]), max(leader[first], leader[second])
    )
    if low == high || reaches(low, high) || reaches(high, low) { return }
    for member in members[high] { leader[member] = low }
    members[low] += members[high]
    members[high] = []
  }

  /// Whether a group holds an ancestor of another.
  private func reaches(_ start: Int, _ goal: Int) -> Bool {
    var seen: Set<Int> = [start]
    var open = [start]
    while let group = open.popLast() {
      for member in members[group] {
        for child in children[member] {
          let next = leader[child]
          if next == goal { return true }
          if seen.insert(next).inserted { open.append(next) }
        }
      }
    }
    return false
  }

  // MARK: - Rows

  private mutating func assignRows() {
    let groups = row.indices.filter { leader[$0] == $0 }
    var waiting: [Int: Int] = [:]
    var above: [Int: [Int]] = [:]
    var below: [Int: [Int]] = [:]
    for group in groups {
      above[group] = Set(members[group].flatMap { parents[$0].map { leader[$0] } }).sorted()
      below[group] = Set(members[group].flatMap { children[$0].map { leader[$0] } }).sorted()
      waiting[group] = above[group]?.count
    }
    var order: [Int] = []
    var ready = groups.filter { waiting[$0] == 0 }
    while !ready.isEmpty {
      let group = ready.removeFirst()
      order.append(group)
      for next in below[group] ?? [] {
        waiting[next, default: 0] -= 1
        if waiting[next] == 0 { ready.append(next) }
      }
    }
    var level: [Int: Int] = [:]
    for group in order {
      level[group] = (above[group] ?? []).compactMap { level[$0] }.max().map { $0 + 1 } ?? 0
    }
    // Parents stand just above their highest child; who has no children just below the parents.
    for group in order.reversed() {
      if let highest = (below[group] ?? []).compactMap({ level[$0] }).min() {
        level[group] = highest - 1
      }
    }
    for group in order where (below[group] ?? []).isEmpty {
      if let lowest = (above[group] ?? []).compactMap({ level[$0] }).max() {
        level[group] = lowest + 1
      }
    }
    for person in row.indices { row[person] = level[leader[person]] ?? 0 }
  }

  /// Puts families that nothing joins at the height at which people are of about the same age.
  private mutating func align(_ kinship: Kinship) {
    let components = kinship.components
    let main =
      components.first { $0.contains { kinship.people[$0].isIndex } }
      ?? components.max { $0.count < $1.count }
    guard let main else { return }
    let span = main.map { row[$0] }
    let (top, bottom) = (span.min() ?? 0, span.max() ?? 0)
    let ages = (top...bottom).map { level in
      KinGenerations.mean(main.filter { row[$0] == level }.compactMap { kinship.people[$0].age })
    }
    for component in components where component != main {
      let levels = component.map { row[$0] }
      let (high, low) = (levels.min() ?? 0, levels.max() ?? 0)
      let height = low - high
      let shifts = Array((top - high)...max(top - high, bottom - height - high))
      let shift =
        shifts.min { left, right in
          let (a, b) = (distance(left), distance(right))
          return a == b ? left < right : a < b
        } ?? 0
      func distance(_ shift: Int) -> Double {
        let known = component.compactMap { person -> Double? in
          guard let age = kinship.people[person].age else { return nil }
          let level = row[person] + shift - top
          guard ages.indices.contains(level), let mean = ages[level] else { return nil }
          return abs(Double(age) - mean)
        }
        return KinGenerations.mean(known.map { Int($0) }) ?? 1_000
      }
      for person in component { row[person] += shift }
    }
    let highest = row.min() ?? 0
    for person in row.indices { row[person] -= highest }
  }

  private static func mean(_ numbers: [Int]) -> Double? {
    numbers.isEmpty ? nil : Double(numbers.reduce(0, +)) / Double(numbers.count)
  }
}
