import Foundation
import NetworkDrawing
import NetworkFiles
import SampleFamilies
import SupportNetwork
import Telling
import Testing

@Suite("What a genogram says")
struct GenogramWordsTests {
  private func labels(_ drawing: Drawing) -> [String] { drawing.labels.map(\.text) }

  private func facts(_ drawing: Drawing, of name: String) -> [String] {
    drawing.items.flatMap(\.items).first { $0.name == name }?.facts ?? []
  }

  @Test("The legend explains the signs that occur, and no others")
  func legend() throws {
    let single = labels(try Drawing(of: GenogramContent.singleParent))
    #expect(single.contains("man of jongen"))
    #expect(single.contains("vrouw of meisje"))
    #expect(single.contains("wonen in één huis"))
    for absent in ["getrouwd", "overleden", "geadopteerd", "geslacht niet bekend", "sterk"] {
      #expect(!single.contains(absent))
    }
    let couples = labels(try Drawing(of: GenogramContent.coupleKinds))
    for status in [
      "getrouwd", "samenwonend", "een stel, wonen apart", "uit elkaar", "gescheiden", "verweduwd",
      "samen ouders", "overleden", "ander geslacht",
    ] {
      #expect(couples.contains(status), "\(status)")
    }
    let children = labels(try Drawing(of: GenogramContent.adoptedAndFoster))
    for kind in ["eigen kind", "geadopteerd", "pleegkind", "stiefkind"] {
      #expect(children.contains(kind), "\(kind)")
    }
  }

  @Test("The list tells whose child and whose partner everybody is, in two languages")
  func items() throws {
    var content = GenogramContent.adoptedAndFoster
    let dutch = try Drawing(of: content)
    #expect(
      facts(dutch, of: "Kind") == [
        "vrouw of meisje", "om wie het plan gaat", "kind van Moeder", "pleegkind van Oma en Opa",
      ])
    #expect(facts(dutch, of: "Adoptie").contains("geadopteerd door Oom en Tante"))
    #expect(facts(dutch, of: "Stief").contains("stiefkind van Oom en Tante"))
    #expect(facts(dutch, of: "Oom").contains("gescheiden van Vorige"))
    #expect(dutch.items.map(\.title).contains("Wie wonen samen?"))
    content.language = .english
    let english = try Drawing(of: content)
    #expect(facts(english, of: "Kind").contains("foster child of Oma and Opa"))
    #expect(facts(english, of: "Oom").contains("divorced from Vorige"))
    #expect(english.alternativeText.contains("11 people in 3 generations."))
    #expect(english.items.map(\.title).contains("Generation 1, the eldest"))
  }

  @Test("Twins are said to be born together, never to be alike")
  func twins() throws {
    let drawing = try Drawing(of: GenogramContent.twins)
    #expect(facts(drawing, of: "Tim").contains("samen geboren met Tess"))
    #expect(facts(drawing, of: "Drie B").contains("samen geboren met Drie A en Drie C"))
    #expect(labels(drawing).contains { $0.hasPrefix("samen geboren") })
    #expect(!drawing.alternativeText.contains("eeneiig"))
  }

  @Test("Nobody yet is said in a sentence")
  func empty() throws {
    let drawing = try Drawing(of: GenogramContent(title: "Genogram"))
    #expect(labels(drawing).contains("Er is nog geen familie genoteerd."))
    #expect(drawing.cards.isEmpty)
  }

  @Test("Text that looks like code stays text, and names without letters have a word")
  func hostileNames() throws {
    var content = GenogramContent.singleParent
    content.people[0].name = "\\N <b>#eval</b> & \"co\" \u{202E}"
    content.people[1].name = "\u{200D}"
    content.people[2].name = String(repeating: "Wilhelmina", count: 30)
    let drawing = try Drawing(of: content)
    let reader = try #require(SVGReader.read(try drawing.svg()))
    #expect(reader.texts.contains { $0.contains("<b>#eval</b>") })
    #expect(reader.texts.contains("Iemand"))
    #expect(reader.texts.contains { $0.hasPrefix("Wilhelmina") && $0.hasSuffix("…") })
    #expect(reader.titles.contains { $0.contains("kind van Iemand") })
    #expect(try drawing.dot().contains("graph"))
  }

  @Test("What cannot be drawn is refused with a code")
  func refusals() {
    var twice = GenogramContent.singleParent
    twice.people.append(twice.people[0])
    #expect(throws: Problem.self) { try Drawing(of: twice) }
    var stranger = GenogramContent.singleParent
    stranger.couples = [.init("Oma", "zz", .married)]
    #expect(#expect(throws: Problem.self) { try Drawing(of: stranger) }?.code == .drawingUnknownID)
    var circle = GenogramContent.singleParent
    circle.people[0].parents = [.init("Kind")]
    #expect(#expect(throws: Problem.self) { try Drawing(of: circle) }?.code == .drawingOwnAncestor)
    let crowd = GenogramContent(
      title: "", people: (0..<151).map { GenogramContent.Person(id: "p\($0)", name: "") })
    #expect(#expect(throws: Problem.self) { try Drawing(of: crowd) }?.code == .drawingTooLarge)
  }
}

@Suite("The genogram of a family")
struct GenogramFamilyTests {
  private func content(
    _ family: FamilyCase, for audience: Audience = .family, ties: Bool = false
  ) throws -> GenogramContent {
    let moment = try #require(family.latestMoment)
    let network = try #require(family.network(at: moment.id))
    return GenogramContent(
      of: network, in: family, disclosure: Disclosure(in: family, for: audience, language: .dutch),
      showingTies: ties)
  }

  @Test("Only relatives stand in it, with whom the plan is about marked")
  func relatives() throws {
    let content = try content(try FamilyCase.sample("terhaar"))
    // P14 to P25 are neighbours, friends, volunteers and professionals; P21 and P22 are a couple.
    #expect(content.people.map(\.id) == (1...13).map { $0 < 10 ? "P0\($0)" : "P\($0)" })
    #expect(content.people.filter(\.isIndex).map(\.id) == ["P02", "P03", "P04"])
    #expect(content.couples.count == 4)
    #expect(content.ties.isEmpty)
  }

  @Test("Who gave no consent stands there without a name, a relation or a reason")
  func consent() throws {
    let family = try FamilyCase.sample("terhaar")
    let drawing = try Drawing(of: try content(family))
    let svg = try drawing.svg()
    let words = drawing.items.flatMap(\.items).flatMap { [$0.name] + $0.facts }
    for word in ["Ruben", "Kok", "afspraken", "persoon P12"] {
      #expect(!svg.contains(word), "\(word)")
      #expect(!words.contains { $0.contains(word) }, "\(word)")
    }
    #expect(words.contains("kind van Sanne en Iemand"))
    let professional = try content(family, for: .professional)
    #expect(professional.people.first { $0.id == "P12" }?.name == "Persoon P12")
    #expect(professional.people.first { $0.id == "P12" }?.role == "")
  }

  @Test("No age is printed, and no word about health")
  func ages() throws {
    for name in ["terhaar", "druk", "groot"] {
      let drawing = try Drawing(of: try content(try FamilyCase.sample(name)))
      let words = drawing.labels.map(\.text) + drawing.cards.flatMap(\.text).map(\.text)
      for age in ["34", "66", "70", "43"] { #expect(!words.contains(age), "\(name): \(age)") }
    }
  }

  @Test("Contacts are drawn on request: tense ones, and of everybody the closest strong one")
  func ties() throws {
    let content = try content(try FamilyCase.sample("terhaar"), ties: true)
    let strong = content.ties.filter { $0.contact == .strong }
    #expect(
      strong.map { "\($0.first) \($0.second)" } == [
        "P01 P05", "P01 P06", "P02 P08", "P03 P09", "P03 P10",
      ])
    #expect(
      content.ties.contains { $0.first == "P01" && $0.second == "P12" && $0.contact == .conflict })
    let drawing = try Drawing(of: content)
    #expect(drawing.items.map(\.title).contains("Band die opvalt"))
    #expect(drawing.lines.contains { $0.title == "Lina – Fatma: sterk" })
  }

  @Test("The quarrels of others are told to professionals only")
  func quarrels() throws {
    let family = try FamilyCase.sample("druk")
    let home = Set(family.household.members.map(\.rawValue))
    let outside = { (tie: GenogramContent.Tie) in
      !home.contains(tie.first) && !home.contains(tie.second)
    }
    #expect(try !content(family, ties: true).ties.contains(where: outside))
    #expect(try content(family, for: .professional, ties: true).ties.contains(where: outside))
  }

  @Test("A child in two homes stands in both outlines, each with a letter")
  func twoHomes() throws {
    let drawing = try Drawing(of: try content(try FamilyCase.sample("druk")))
    let words = drawing.labels.map(\.text)
    #expect(words.contains("A") && words.contains("B"))
    #expect(words.contains { $0.hasPrefix("A: huis van Marit") })
    #expect(words.contains { $0.hasPrefix("B: huis van") })
  }

  @Test("Sixty-three relatives fit on A4 with their names")
  func large() throws {
    let content = try content(try FamilyCase.sample("groot"))
    #expect(content.people.count == 63)
    let drawing = try Drawing(of: content)
    let words = drawing.labels.map(\.text)
    for name in ["Marleen", "Tjitske", "Cornelis", "Yassin"] { #expect(words.contains(name)) }
    #expect(!words.contains("Wie is wie?"))
  }
}
