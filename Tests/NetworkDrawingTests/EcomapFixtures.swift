import NetworkDrawing
import SupportNetwork
import TestSupport

extension EcomapContent {
  /// A household of two and five systems, with every contact and every way of support.
  static let twoAtHome = EcomapContent(
    title: "Ecogram", subtitle: "Gezin Voorbeeld · 1 maart 2026",
    members: [
      Member(id: "m1", name: "Teun", role: "vader", isChild: false),
      Member(id: "m2", name: "Zoë", role: "dochter", isChild: true),
    ],
    systems: [
      System(id: "s1", name: "Oma Riet", role: "oma", sphere: .family),
      System(id: "s2", name: "Mieke", role: "buurvrouw", sphere: .friendsAndNeighbours),
      System(
        id: "s3", name: "Zwembad", role: "club", sphere: .schoolWorkClubs, kind: .organisation),
      System(id: "s4", name: "Ilse Brouwer", role: "wijkcoach", sphere: .professionals),
      System(id: "s5", name: "Oom Jan", role: "oom", sphere: .family),
    ],
    ties: [
      Tie(member: "m1", system: "s1", contact: .strong, support: .mutual),
      Tie(member: "m2", system: "s1", contact: .strong, support: .mutual),
      Tie(member: "m1", system: "s2", contact: .ordinary, isAmbivalent: true, support: .received),
      Tie(member: "m2", system: "s2", contact: .weak, support: .some(.none)),
      Tie(member: "m2", system: "s3", contact: .ordinary),
      Tie(member: "m1", system: "s4", contact: .conflict),
      Tie(member: "m1", system: "s5", contact: .cutOff),
      Tie(member: "m2", system: "s5", contact: nil),
    ])

  /// Invented people and organisations, the same for the same seed.
  static func random(members: Int, systems count: Int, seed: UInt64) -> EcomapContent {
    var numbers = SplitMix64(seed: seed)
    func pick<Element>(_ list: [Element]) -> Element {
      list[Int.random(in: 0..<list.count, using: &numbers)]
    }
    let circle = CircleContent.random(people: count, pairs: 0, seed: seed)
    let inside = (0..<members).map { index in
      Member(
        id: "m\(index)", name: pick(["Sanne", "Daan", "Lina", "Mats", "Alexander", "Bo"]),
        role: pick(["moeder", "zoon", "dochter", "", "stiefvader"]), isChild: index > 1)
    }
    let systems = circle.people.map { person in
      let isOrganisation =
        person.sphere == .schoolWorkClubs && Bool.random(using: &numbers)
      return System(
        id: person.id, name: person.name, role: person.role, sphere: person.sphere,
        kind: isOrganisation ? .organisation : .person)
    }
    var ties: [Tie] = []
    for (index, system) in systems.enumerated() {
      // Most people know one or two of a household, a few know everybody.
      let most = pick([1, 1, 1, 1, 1, 1, 2, 2, 3, members])
      let tellers = inside.shuffled(using: &numbers).prefix(min(most, members))
      for member in tellers where Int.random(in: 0..<14, using: &numbers) > 0 {
        let support: [Support?] = [
          .received, .received, .mutual, .mutual, .given, .some(.none), nil,
        ]
        ties.append(
          Tie(
            member: member.id, system: system.id,
            contact: pick([
              circle.people[index].contact, circle.people[index].contact, .ordinary, nil,
            ]),
            isAmbivalent: Int.random(in: 0..<6, using: &numbers) == 0, support: pick(support)))
      }
    }
    return EcomapContent(
      title: "Ecogram \(seed)", members: inside, systems: systems, ties: ties)
  }
}
