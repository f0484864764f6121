import NetworkDrawing
import SupportNetwork
import TestSupport

extension GenogramContent {
  typealias Link = Parent

  static func person(
    _ id: String, _ gender: Gender? = nil, _ parents: [Link] = [], order: Int? = nil,
    age: Int? = nil
  ) -> Person {
    Person(id: id, name: id, gender: gender, parents: parents, birthOrder: order, age: age)
  }

  static func born(_ parents: String...) -> [Link] { parents.map { Parent($0) } }

  /// One couple of each kind, each with one child, and two parents who were never noted as a couple.
  static let coupleKinds: GenogramContent = {
    var content = GenogramContent(title: "Soorten paren", subtitle: "Voorbeeld")
    for (index, status) in CoupleStatus.allCases.enumerated() {
      let (man, woman) = ("Man \(index)", "Vrouw \(index)")
      content.people += [
        person(man, .male), person(woman, .female),
        person("Kind \(index)", .other, born(man, woman)),
      ]
      content.couples.append(Couple(man, woman, status))
    }
    content.people += [
      person("Man X", .male), person("Vrouw X", .female),
      person("Kind X", nil, born("Man X", "Vrouw X")),
    ]
    content.people[15].isDeceased = true
    content.people[3].isDeceased = true
    return content
  }()

  /// A man with three partners, two of them with children, and a partner who had a child before.
  static let severalPartners = GenogramContent(
    title: "Halfbroers en halfzussen",
    people: [
      person("Peter", .male), person("Anna", .female), person("Bea", .female),
      person("Carla", .female), person("Dirk", .male),
      person("Eva", .female, born("Peter", "Anna"), order: 1),
      person("Finn", .male, born("Peter", "Anna"), order: 2),
      person("Guus", .male, born("Peter", "Bea")),
      person("Hanna", .female, born("Carla", "Dirk")),
      person("Ids", .male, born("Peter", "Carla")),
    ],
    couples: [
      Couple("Peter", "Anna", .divorced), Couple("Peter", "Bea", .separated),
      Couple("Peter", "Carla", .married), Couple("Carla", "Dirk", .divorced),
    ],
    households: [
      Household(id: "H1", members: ["Peter", "Carla", "Hanna", "Ids"], isFocal: true),
      Household(id: "H2", members: ["Anna", "Eva", "Finn"]),
    ])

  /// Twins between two other children, and triplets who are all that is known of their family.
  static let twins: GenogramContent = {
    var content = GenogramContent(
      title: "Samen geboren",
      people: [
        person("Mo", .male), person("Nel", .female),
        person("Oudste", .female, born("Mo", "Nel"), order: 1),
        person("Tess", .female, born("Mo", "Nel"), order: 2),
        person("Tim", .male, born("Mo", "Nel"), order: 3),
        person("Zus", .female, born("Mo", "Nel"), order: 4),
        person("Drie A", .male, born("Zus")), person("Drie B", .female, born("Zus")),
        person("Drie C", nil, born("Zus")),
      ],
      couples: [Couple("Mo", "Nel", .married)])
    content.people[4].twinOf = "Tess"
    content.people[7].twinOf = "Drie A"
    content.people[8].twinOf = "Drie A"
    return content
  }()

  /// A foster child who lives with her grandparents, an adopted child whose mother is known, and a
  /// stepchild.
  static let adoptedAndFoster = GenogramContent(
    title: "Adoptie en pleegzorg",
    people: [
      person("Opa", .male), person("Oma", .female),
      person("Moeder", .female, born("Opa", "Oma"), order: 1),
      person("Tante", .female, born("Opa", "Oma"), order: 2), person("Oom", .male),
      Person(
        id: "Kind", name: "Kind", gender: .female, isIndex: true,
        parents: [Link("Moeder"), Link("Opa", .foster), Link("Oma", .foster)]),
      person("Geboortemoeder", .female),
      Person(
        id: "Adoptie", name: "Adoptie", gender: .male,
        parents: [
          Link("Geboortemoeder"), Link("Tante", .adoption), Link("Oom", .adoption),
        ], birthOrder: 1),
      person("Eigen", .female, born("Tante", "Oom"), order: 2),
      person("Vorige", .female),
      Person(
        id: "Stief", name: "Stief", gender: .male,
        parents: [Link("Vorige"), Link("Oom"), Link("Tante", .step)]),
    ],
    couples: [
      Couple("Opa", "Oma", .married), Couple("Tante", "Oom", .married),
      Couple("Oom", "Vorige", .divorced),
    ],
    households: [Household(id: "H1", members: ["Opa", "Oma", "Kind"], isFocal: true)])

  static let singleParent = GenogramContent(
    title: "Eén ouder",
    people: [
      person("Oma", .female), person("Moeder", .female, born("Oma")),
      Person(id: "Kind", name: "Kind", gender: .male, isIndex: true, parents: born("Moeder")),
    ], households: [Household(id: "H1", members: ["Moeder", "Kind"], isFocal: true)])

  /// Two cousins with a child, and an uncle with a child of his niece.
  static let cousins = GenogramContent(
    title: "Neef en nicht",
    people: [
      person("Opa", .male), person("Oma", .female),
      person("Ab", .male, born("Opa", "Oma"), order: 1),
      person("Ad", .male, born("Opa", "Oma"), order: 2),
      person("Al", .male, born("Opa", "Oma"), order: 3), person("Bep", .female),
      person("Bo", .female), person("Cor", .male, born("Ab", "Bep")),
      person("Cis", .female, born("Ad", "Bo"), order: 1),
      person("Cato", .female, born("Ad", "Bo"), order: 2),
      person("Daan", .male, born("Cor", "Cis")), person("Door", .female, born("Al", "Cato")),
    ],
    couples: [
      Couple("Opa", "Oma", .married), Couple("Ab", "Bep", .married), Couple("Ad", "Bo", .married),
      Couple("Cor", "Cis", .married), Couple("Al", "Cato", .cohabiting),
    ])

  /// Every hand-made family with the name of its golden file.
  static let examples: [(name: String, content: GenogramContent)] = [
    ("couple-kinds", coupleKinds), ("several-partners", severalPartners), ("twins", twins),
    ("adopted-and-foster", adoptedAndFoster), ("single-parent", singleParent),
    ("cousins", cousins), ("sixty", invented(people: 60, generations: 4, seed: 60)),
  ]
}

// MARK: - Invented families

extension GenogramContent {
  /// An invented family, the same for the same seed; nothing about it is tidy.
  ///
  /// Some have parents of the same family, partners of another generation, no ages or wrong ones,
  /// children without an order, families that nothing joins, and people in two households.
  static func invented(people count: Int, generations: Int, seed: UInt64) -> GenogramContent {
    var inventor = Inventor(seed: seed)
    return inventor.family(people: count, generations: generations)
  }
}

private struct Inventor {
  private var numbers: SplitMix64
  private var people: [GenogramContent.Person] = []
  private var generation: [Int] = []
  private var couples: [GenogramContent.Couple] = []
  private let seed: UInt64

  init(seed: UInt64) {
    self.seed = seed
    numbers = SplitMix64(seed: seed &* 7_919 &+ 11)
  }

  private mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &numbers) }
  private mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
  private mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

  mutating func family(people count: Int, generations: Int) -> GenogramContent {
    let first = max(2, count / 8)
    while people.count < first { _ = add(generation: 0, parents: []) }
    var level = 0
    var attempts = 0
    while people.count < count && attempts < 10 * count {
      attempts += 1
      let here = people.indices.filter { generation[$0] == level }
      pair(here, in: level, count)
      bear(in: level, count)
      level = (level + 1) % max(1, generations - 1)
    }
    return GenogramContent(
      title: "Familie \(seed)", people: people.shuffled(using: &numbers),
      couples: couples.shuffled(using: &numbers), households: households(), ties: ties())
  }

  private mutating func ties() -> [GenogramContent.Tie] {
    guard chance(30), people.count > 1 else { return [] }
    return (0..<1 + below(6)).map { _ in
      GenogramContent.Tie(
        people[below(people.count)].id, people[below(people.count)].id,
        pick([.strong, .conflict, .cutOff]))
    }
  }

  private mutating func add(
    generation level: Int, parents: [GenogramContent.Parent], order: Int? = nil
  ) -> Int {
    let names = [
      "Jan", "Wilhelmina", "Sem", "Fatima", "Bo", "Ank", "Youssef", "Maria-Magdalena", "Li",
      "Tante Truus", "", "Iemand uit het netwerk",
    ]
    let id = "p\(people.count)"
    var person = GenogramContent.Person(id: id, name: pick(names))
    if chance(40) { person.role = pick(["oma", "broer van Sanne", "pleegmoeder"]) }
    if chance(90) { person.gender = chance(5) ? .other : pick([.male, .female]) }
    if chance(70) { person.age = max(0, 90 - 27 * level - below(20)) }
    if chance(5) { person.age = below(120) }
    person.isDeceased = chance(level == 0 ? 40 : 4)
    person.birthOrder = order
    person.parents = parents
    people.append(person)
    generation.append(level)
    return people.count - 1
  }

  private mutating func pair(_ here: [Int], in level: Int, _ count: Int) {
    for person in here where chance(55) && people.count < count {
      // Mostly a newcomer, sometimes anybody: a cousin, an uncle, somebody's former partner.
      let mate =
        chance(82) ? add(generation: level, parents: []) : below(people.count)
      if mate != person {
        couples.append(
          GenogramContent.Couple(people[person].id, people[mate].id, pick(CoupleStatus.allCases)))
      }
    }
  }

  private mutating func bear(in level: Int, _ count: Int) {
    for couple in couples where chance(30) && people.count < count {
      guard let first = people.firstIndex(where: { $0.id == couple.first }),
        let second = people.firstIndex(where: { $0.id == couple.second }),
        max(generation[first], generation[second]) == level
      else { continue }
      bear(of: chance(8) ? [first] : [first, second], in: level, count)
    }
  }

  private mutating func bear(of parents: [Int], in level: Int, _ count: Int) {
    let kind: ParentKind = chance(85) ? .birth : pick([.adoption, .foster, .step])
    let isOrdered = chance(60)
    var last: Int?
    for order in 1...1 + below(4) where people.count < count {
      let links = parents.map { GenogramContent.Parent(people[$0].id, kind) }
      let child = add(
        generation: level + 1, parents: links, order: isOrdered ? order : nil)
      if let last, chance(8) { people[child].twinOf = people[last].id }
      // A second family: a foster child whose parents are known, or who grows up with a relative.
      if chance(6) {
        let other = below(people.count)
        if generation[other] <= level, !parents.contains(other), other != child {
          people[child].parents.append(
            GenogramContent.Parent(people[other].id, pick(ParentKind.allCases)))
        }
      }
      last = child
    }
  }

  private mutating func households() -> [GenogramContent.Household] {
    (0..<below(4)).map { index in
      let parent = people[below(people.count)].id
      let children = people.filter { person in
        person.parents.contains { $0.person == parent }
      }
      let others = chance(40) ? [people[below(people.count)].id] : []
      return GenogramContent.Household(
        id: "h\(index)", members: [parent] + children.map(\.id) + others, isFocal: index == 0)
    }
  }
}
