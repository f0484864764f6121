import NetworkDrawing
import SupportNetwork
import TestSupport

extension CircleContent {
  /// An invented family with twenty people around it.
  static let terhaar = CircleContent(
    title: "Netwerkcirkel van Sanne en de kinderen",
    subtitle: "Gezin Terhaar-Yilmaz · 11 maart 2026",
    centre: Centre(name: "Sanne", lines: ["Daan, Lina", "en Mats"]),
    people: [
      person("P05", "Greet Terhaar", "oma (moeder van Sanne)", .family, .inner, .strong),
      person("P06", "Wim Terhaar", "opa (vader van Sanne)", .family, .middle, .strong),
      person("P07", "Marloes Terhaar", "zus van Sanne", .family, .middle, .conflict),
      person(
        "P08", "Bas Hendriks", "partner van Marloes, voetbaltrainer", .family, .inner, .strong),
      person("P09", "Emre Yilmaz", "vader van Lina en Mats", .family, .inner, .strong),
      person("P10", "Fatma Yilmaz", "oma (moeder van Emre)", .family, .inner, .strong),
      person("P11", "Selin Yilmaz", "tante (zus van Emre)", .family, .middle, .ordinary),
      person("P12", "Ruben Kok", "vader van Daan", .family, .outer, .conflict),
      person("P13", "Joost Terhaar", "broer, woont in Duitsland", .family, .middle, .weak),
      person("P14", "Anja Bosma", "buurvrouw", .friendsAndNeighbours, .middle, .strong),
      person("P15", "Kees van Loon", "buurman", .friendsAndNeighbours, .middle, .strong),
      person("P17", "Tess de Groot", "moeder van vriendin", .friendsAndNeighbours, .middle, nil),
      person("P18", "Milan Peters", "vriend van Daan", .friendsAndNeighbours, .inner, .strong),
      person("P19", "Hanneke Vos", "thuisadministratie", .volunteersAndMentors, .outer, .ordinary),
      person("P20", "Yara Smit", "mentor van Daan", .volunteersAndMentors, .outer, .ordinary),
      person("P21", "Esther Lansink", "steunouder", .volunteersAndMentors, .middle, .strong),
      person("P22", "Paul de Boer", "steunouder", .volunteersAndMentors, .outer, .ordinary),
      person("P23", "Ilse Brouwer", "wijkcoach, regisseur", .professionals, .outer, .ordinary),
      person("P24", "Karim Haddad", "ambulant begeleider", .professionals, .outer, .strong),
      person("P25", "Marieke Jansen", "mentor op school", .professionals, .outer, .cutOff),
    ],
    acquaintances: [
      .init("P05", "P06"), .init("P05", "P07", isInConflict: true), .init("P06", "P07"),
      .init("P07", "P08"), .init("P09", "P10"), .init("P09", "P11"), .init("P10", "P11"),
      .init("P14", "P15"), .init("P05", "P14"), .init("P08", "P18"), .init("P23", "P24"),
      .init("P23", "P25"), .init("P05", "P10"), .init("P06", "P08"), .init("P05", "P13"),
      .init("P06", "P13"), .init("P07", "P13"), .init("P21", "P22"), .init("P08", "P24"),
      .init("P08", "P23"), .init("P17", "P21"), .init("P19", "P24"), .init("P10", "P14"),
      .init("P08", "P15"), .init("P05", "P08"),
    ])

  /// Three people, for what is compared letter by letter.
  static let small = CircleContent(
    title: "Netwerkcirkel van Noor", subtitle: "Voorbeeld",
    centre: Centre(name: "Noor (9)", lines: ["thuis: papa"]),
    people: [
      person("a", "Oma Riet", "oma", .family, .inner, .strong),
      person("b", "Zoë Çelik", "buurvrouw", .friendsAndNeighbours, .middle, .weak),
      person("c", "Ilse Brouwer", "wijkcoach", .professionals, .outer, .conflict),
    ],
    acquaintances: [.init("a", "b")])

  static func person(
    _ id: String, _ name: String, _ role: String, _ sphere: Drawing.Sphere, _ ring: Ring,
    _ contact: Drawing.Contact?
  ) -> Person {
    Person(id: id, name: name, role: role, sphere: sphere, ring: ring, contact: contact)
  }

  /// Invented people, the same for the same seed.
  static func random(people count: Int, pairs: Int, seed: UInt64) -> CircleContent {
    var numbers = SplitMix64(seed: seed)
    let first = [
      "Oma Riet", "Joop", "Fatima", "Anouk", "Karel", "Sem", "Zoë", "Çağla", "Bo", "Wilhelmina",
      "Mohammed", "Li", "Maria-Magdalena", "Tante Truus", "Dhr.", "Mw.", "Youssef", "Ank",
    ]
    let last = [
      "de Vries", "Jansen", "", "van den Heuvel", "El Amrani", "Bakker", "Okafor-Meijer", "Smit",
      "", "van der Westhuizen-Oosterbaan", "Vos", "Kok",
    ]
    let roles = [
      "oma", "buurvrouw", "", "ambulant begeleider gezin", "trainer JO15", "vriend", "huisarts",
      "vrijwilliger thuisadministratie", "mentor op school", "oom, woont ver weg",
    ]
    let spheres: [Drawing.Sphere] = [
      .family, .family, .family, .friendsAndNeighbours, .friendsAndNeighbours, .schoolWorkClubs,
      .volunteersAndMentors, .professionals,
    ]
    func pick<Element>(_ list: [Element]) -> Element {
      list[Int.random(in: 0..<list.count, using: &numbers)]
    }
    let people = (0..<count).map { index in
      person(
        "p\(index)", "\(pick(first)) \(pick(last))", pick(roles), pick(spheres),
        pick([.inner, .middle, .middle, .outer]),
        pick([.strong, .strong, .ordinary, .ordinary, .ordinary, .weak, .conflict, .cutOff]))
    }
    let links = (0..<(count > 1 ? pairs : 0)).map { _ in
      Acquaintance(
        "p\(Int.random(in: 0..<count, using: &numbers))",
        "p\(Int.random(in: 0..<count, using: &numbers))",
        isInConflict: Int.random(in: 0..<12, using: &numbers) == 0)
    }
    return CircleContent(
      title: "Netwerkcirkel \(seed)", centre: Centre(name: "Daan", lines: ["thuis: mama"]),
      people: people, acquaintances: links)
  }
}

extension NetworkCircle.Layout {
  /// Every layout by a name for files.
  static let all: [(name: String, layout: NetworkCircle.Layout)] = [
    ("page", .page(.a4)), ("page-a3", .page(.a3)), ("embedded", .embedded),
  ]
}
