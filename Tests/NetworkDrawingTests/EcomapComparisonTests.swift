import SampleFamilies
import SupportNetwork
import Telling
import TestSupport
import Testing

@testable import NetworkDrawing

@Suite("An ecomap at two moments")
struct EcomapComparisonTests {
  /// Grandmother stays, the neighbour's contact with one member is another, the uncle is gone, a mentor
  /// is new, and the swimming pool gains a teller.
  static let small: EcomapComparison = {
    let before = EcomapContent.twoAtHome
    var after = before
    after.systems.removeAll { $0.id == "s5" }
    after.systems.append(
      EcomapContent.System(
        id: "s6", name: "Yara", role: "maatje", sphere: .volunteersAndMentors))
    after.ties = after.ties.filter { $0.system != "s5" && $0.system != "s2" }
    after.ties += [
      .init(member: "m1", system: "s2", contact: .strong, support: .received),
      .init(member: "m2", system: "s2", contact: .weak, support: .given),
      .init(member: "m1", system: "s3", contact: .ordinary),
      .init(member: "m2", system: "s6", contact: .ordinary, support: .received),
    ]
    return EcomapComparison(
      before: before, after: after, subtitle: "Gezin Voorbeeld · 1 maart → 1 november 2026",
      caution: "Let op: andere vragen.")
  }()

  @Test("Each system is new, gone, changed or the same, and each change says how it was")
  func marks() throws {
    let changes = try EcomapChanges(of: Self.small)
    #expect(changes.marks["s1"] == .kept)
    #expect(
      changes.marks["s2"]
        == .changed(was: ["gewoon, wisselend (Teun)", "Zoë: geen steun"]))
    // Before, nobody told how it was: no change follows from that.
    #expect(changes.marks["s3"] == .untold)
    #expect(changes.marks["s4"] == .kept)
    #expect(changes.marks["s5"] == .lost)
    #expect(changes.marks["s6"] == .new)
  }

  @Test("Who is gone is a ghost without a line, not counted, and in the list with how it was")
  func ghosts() throws {
    let drawing = try Drawing(of: Self.small)
    let ghost = try #require(drawing.cards.first { $0.title?.hasPrefix("Oom Jan") == true })
    #expect(ghost.rim.dash == .dashed)
    #expect(ghost.text.map(\.text).contains("− niet meer in beeld"))
    #expect(!drawing.lines.contains { $0.from == ghost.id || $0.to == ghost.id })
    #expect(drawing.alternativeText.contains("4 mensen om ons heen"))
    #expect(drawing.alternativeText.contains("Let op: andere vragen."))
    let list = try #require(drawing.items.first)
    #expect(list.title == "Wat is er veranderd?")
    #expect(list.items.map(\.name) == ["Yara", "Oom Jan", "Mieke", "Zwembad"])
    #expect(
      list.items[1].facts == ["niet meer in beeld", "was verbroken (Teun), niet verteld (Zoë)"])
  }

  @Test("The order of the parts means nothing, and nothing changed is said")
  func order() throws {
    var turned = Self.small
    turned.before.systems.reverse()
    turned.before.ties.reverse()
    turned.after.systems.reverse()
    turned.after.members.reverse()
    turned.after.ties.reverse()
    #expect(try Drawing(of: turned) == Drawing(of: Self.small))
    let same = EcomapComparison(
      before: .twoAtHome, after: .twoAtHome, subtitle: "1 maart → 1 mei 2026")
    // Of one nothing was told, so that nobody can say that it stayed the same.
    let list = try #require(try Drawing(of: same).items.first?.items)
    #expect(list.map(\.name) == ["Oom Jan"])
    #expect(list.map(\.facts) == [["niet bij beide momenten verteld"]])
  }

  @Test("Whoever has no consent now has no name at either moment", arguments: Language.allCases)
  func consent(language: Language) throws {
    let family = try FamilyCase.sample("terhaar")
    let networks = try (["T0", "T1"] as [Moment.ID]).map { try #require(family.network(at: $0)) }
    let drawing = try Drawing(
      of: EcomapComparison(
        from: networks[0], to: networks[1], in: family,
        disclosure: Disclosure(in: family, for: .family, language: language)))
    let svg = try drawing.svg()
    for name in ["Ruben", "Priya"] { #expect(!svg.contains(name)) }
    for name in ["Yara", "Esther", "Paul"] { #expect(svg.contains(name)) }
  }

  @Test("Two moments are drawn as recorded, in colour and grey", arguments: ["colour", "grey"])
  func golden(name: String) throws {
    let style = name == "grey" ? DrawingStyle.standard.inGrey : .standard
    try Golden.expect(
      try Drawing(of: Self.small, style: style).svg(), in: "ecomap-change-\(name).svg")
  }
}
