import SupportNetwork

/// One or two parents with their children: what one line down from a couple stands for.
struct KinUnion: Hashable {
  /// A child in a union, and how it came to be one.
  struct Child: Hashable {
    let person: Int
    let kind: ParentKind
  }

  /// One or two people, in order.
  let parents: [Int]
  /// How they are together; `nil` for a single parent, and where no couple was noted.
  var status: CoupleStatus?
  /// The children in order of birth.
  var children: [Child] = []
}

/// Who is whose child and partner, by place in the ordered content.
struct Kinship {
  let people: [GenogramContent.Person]
  private(set) var unions: [KinUnion] = []
  /// The unions in which somebody is a child, by person.
  private(set) var unionsAsChild: [[Int]]
  /// The unions in which somebody is a parent or partner, by person.
  private(set) var unionsAsParent: [[Int]]
  /// The eldest of each group of twins by its members; `nil` for a child born alone.
  private(set) var twinGroup: [Int?]

  /// Reads ordered content. O(*n* log *n*).
  init(of content: GenogramContent) {
    people = content.people
    let index = Dictionary(
      people.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    var families = Families()
    for couple in content.couples {
      guard let first = index[couple.first], let second = index[couple.second] else { continue }
      families.union(of: [first, second], status: couple.status)
    }
    for (child, person) in people.enumerated() {
      let links = person.parents.compactMap { parent in
        index[parent.person].map { KinUnion.Child(person: $0, kind: parent.kind) }
      }
      for kind in ParentKind.allCases {
        let parents = links.filter { $0.kind == kind }.map(\.person).sorted()
        for group in families.groups(parents, besides: links.map(\.person).sorted(), kind) {
          families.add(KinUnion.Child(person: child, kind: kind), to: group)
        }
      }
    }
    unionsAsChild = Array(repeating: [], count: people.count)
    unionsAsParent = Array(repeating: [], count: people.count)
    twinGroup = Kinship.twins(among: people, index)
    unions = families.unions
    for union in unions.indices {
      unions[union].children = sorted(unions[union].children)
      for child in unions[union].children { unionsAsChild[child.person].append(union) }
      for parent in unions[union].parents { unionsAsParent[parent].append(union) }
    }
  }

  func kind(of child: Int, in union: Int) -> ParentKind {
    unions[union].children.first { $0.person == child }?.kind ?? .birth
  }

  /// Everybody whom parents, children or partners join to each other, smallest place first.
  var components: [[Int]] {
    var component = Array(repeating: -1, count: people.count)
    var result: [[Int]] = []
    for start in people.indices where component[start] < 0 {
      var open = [start]
      var members: [Int] = []
      component[start] = result.count
      while let next = open.popLast() {
        members.append(next)
        for union in unionsAsChild[next] + unionsAsParent[next] {
          for other in unions[union].parents + unions[union].children.map(\.person)
          where component[other] < 0 {
            component[other] = result.count
            open.append(other)
          }
        }
      }
      result.append(members.sorted())
    }
    return result
  }

  // MARK: - Order of birth

  // By birth order where every child has one, by age where every child has that, else by both;
  // children of one birth stand together.
  private func sorted(_ children: [KinUnion.Child]) -> [KinUnion.Child] {
    let everybodyHasOrder = children.allSatisfy { people[$0.person].birthOrder != nil }
    let everybodyHasAge = children.allSatisfy { people[$0.person].age != nil }
    let key = { (child: KinUnion.Child) -> (Int, Int, Int) in
      let person = people[child.person]
      let place = person.birthOrder ?? Int.max
      let youth = -(person.age ?? -1)
      return everybodyHasAge && !everybodyHasOrder
        ? (youth, place, child.person) : (place, youth, child.person)
    }
    let inOrder = children.sorted { key($0) < key($1) }
    var result: [KinUnion.Child] = []
    var isTaken: Set<Int> = []
    for child in inOrder where !isTaken.contains(child.person) {
      let group = twinGroup[child.person]
      for other in inOrder
      where other.person == child.person || (group != nil && twinGroup[other.person] == group) {
        result.append(other)
        isTaken.insert(other.person)
      }
    }
    return result
  }

  private static func twins(
    among people: [GenogramContent.Person], _ index: [GenogramContent.Person.ID: Int]
  ) -> [Int?] {
    var leader = Array(people.indices)
    func find(_ place: Int) -> Int {
      var place = place
      while leader[place] != place { place = leader[place] }
      return place
    }
    var isTwin = Array(repeating: false, count: people.count)
    for (place, person) in people.enumerated() {
      guard let other = person.twinOf.flatMap({ index[$0] }) else { continue }
      let (low, high) = (min(find(place), find(other)), max(find(place), find(other)))
      leader[high] = low
      isTwin[place] = true
      isTwin[other] = true
    }
    return people.indices.map { isTwin[$0] ? find($0) : nil }
  }
}

/// Unions while they are collected; each pair and each single parent once.
private struct Families {
  var unions: [KinUnion] = []
  private var index: [[Int]: Int] = [:]

  mutating func union(of parents: [Int], status: CoupleStatus?) {
    let parents = parents.sorted()
    guard index[parents] == nil else { return }
    index[parents] = unions.count
    unions.append(KinUnion(parents: parents, status: status))
  }

  mutating func add(_ child: KinUnion.Child, to parents: [Int]) {
    union(of: parents, status: nil)
    guard let place = index[parents] else { return }
    unions[place].children.append(child)
  }

  /// Parents of one kind as pairs; partners go together, and a partner of a parent with that parent.
  func groups(_ parents: [Int], besides all: [Int], _ kind: ParentKind) -> [[Int]] {
    var open = parents
    var result: [[Int]] = []
    while !open.isEmpty {
      let first = open.removeFirst()
      if let mate = open.first(where: { isCouple(first, $0) })
        ?? (kind == .step ? nil : open.first)
      {
        open.removeAll { $0 == mate }
        result.append([first, mate])
      } else if kind != .birth,
        let mate = all.first(where: { !parents.contains($0) && isCouple(first, $0) })
      {
        result.append([first, mate].sorted())
      } else {
        result.append([first])
      }
    }
    return result
  }

  private func isCouple(_ first: Int, _ second: Int) -> Bool {
    index[[first, second].sorted()].map { unions[$0].status != nil } ?? false
  }
}
