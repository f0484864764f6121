import Foundation
import NetworkFiles
import SampleFamilies
import SupportNetwork
import Telling
import TestSupport
import Testing

@testable import NetworkDrawing

@Suite("The ecomap as a value")
struct EcomapTests {
  /// No card on another or on a label, everything on the page, no line through what is not its end.
  private func expectPlaces(_ drawing: Drawing, _ what: Comment) {
    let page = Rect(
      center: Point(drawing.size.width / 2, drawing.size.height / 2), size: drawing.size)
    let boxes = drawing.cards.map { ($0.id, $0.frame) } + drawing.labels.map { ("", $0.frame) }
    for (index, (id, box)) in boxes.enumerated() {
      #expect(page.contains(box), what)
      for (other, frame) in boxes.dropFirst(index + 1) where box.depth(into: frame) > 0.01 {
        // Discs are round: their corners may meet.
        let isRound = id.hasPrefix("m") && other.hasPrefix("m")
        #expect(isRound && box.center.distance(to: frame.center) > box.size.width, what)
      }
    }
    for card in drawing.cards where card.outline != .circle {
      #expect(card.text.allSatisfy { card.frame.contains($0.frame) }, what)
    }
    let cards = drawing.cards.filter { !$0.id.hasPrefix("u") }
    for line in drawing.lines {
      let points = line.curves.flatMap(Self.points)
      #expect(points.allSatisfy { page.contains(Rect(center: $0, size: Size(1, 1))) }, what)
      let bounds = Rect(around: points)
      // What lies apart from the line as a whole needs no closer look.
      let crossed = cards.filter { card in
        guard card.id != line.from, card.id != line.to, card.frame.overlaps(bounds) else {
          return false
        }
        return card.outline == .circle
          ? points.contains { $0.distance(to: card.frame.center) < card.frame.size.width / 2 - 1 }
          : card.frame.inset(by: 0.5).isCrossed(by: points)
      }
      #expect(crossed.isEmpty, "\(what): \(line.from) to \(line.to) through \(crossed.map(\.id))")
      let words = drawing.labels.filter {
        $0.frame.overlaps(bounds) && $0.frame.inset(by: 1).isCrossed(by: points)
      }
      #expect(words.isEmpty, "\(what): \(line.from) to \(line.to) through \(words.map(\.text))")
    }
  }

  /// Points along cubic curves.
  private static func points(_ curve: [Point]) -> [Point] {
    stride(from: 0, to: curve.count - 1, by: 3).flatMap { start in
      (0...8).map { step -> Point in
        let share = Double(step) / 8
        let rest = 1 - share
        let parts = curve[start...start + 3].map { $0 }
        return parts[0] * (rest * rest * rest) + parts[1] * (3 * rest * rest * share)
          + parts[2] * (3 * rest * share * share) + parts[3] * (share * share * share)
      }
    }
  }

  private func sample(
    _ name: String, at moment: Moment.ID, for audience: Audience = .family,
    in language: Language = .dutch
  ) throws -> EcomapContent {
    let family = try FamilyCase.sample(name)
    let network = try #require(family.network(at: moment))
    return EcomapContent(
      of: network, in: family, disclosure: Disclosure(in: family, for: audience, language: language)
    )
  }

  // MARK: - Places

  @Test(
    "Nothing lies on anything else, and no line runs through a card",
    arguments: [(1, 0), (1, 1), (2, 3), (3, 8), (4, 25), (9, 12), (16, 5)], PageFormat.allCases)
  func places(size: (members: Int, systems: Int), format: PageFormat) throws {
    let content = EcomapContent.random(members: size.members, systems: size.systems, seed: 7)
    let drawing = try Drawing(of: content, format: format)
    expectPlaces(drawing, "\(size.members) at home, \(size.systems) around, \(format.rawValue)")
    #expect(drawing.size == format.landscape)
    #expect(drawing.cards.count { $0.id.hasPrefix("s") } == size.systems)
  }

  @Test("Twenty-four invented households find their places", arguments: 1...24)
  func randomPlaces(seed: Int) throws {
    let content = EcomapContent.random(
      members: 1 + seed % 6, systems: 2 + (seed * 7) % 20, seed: UInt64(seed))
    expectPlaces(try Drawing(of: content), "seed \(seed)")
  }

  @Test("Sixty stand around a household by name, a hundred by number with a list")
  func crowds() throws {
    let sixty = try Drawing(of: EcomapContent.random(members: 4, systems: 60, seed: 2))
    expectPlaces(sixty, "sixty")
    #expect(!sixty.cards.contains { $0.text.first?.text == "60" })
    let hundred = try Drawing(of: EcomapContent.random(members: 1, systems: 100, seed: 3))
    expectPlaces(hundred, "a hundred")
    #expect(hundred.cards.contains { $0.text.first?.text == "100" })
    #expect(hundred.labels.contains { $0.text.hasPrefix("100 ") })
  }

  @Test("Everybody in one sphere still finds a place")
  func oneSphere() throws {
    for sphere in Drawing.Sphere.allCases {
      var content = EcomapContent.random(members: 3, systems: 14, seed: 4)
      for index in content.systems.indices { content.systems[index].sphere = sphere }
      expectPlaces(try Drawing(of: content), "\(sphere)")
    }
  }

  @Test("The samples are drawn for the family and for professionals, in both languages")
  func samples() throws {
    for name in ["terhaar", "smal", "druk"] {
      for moment in ["T0", "T1"] as [Moment.ID] {
        let content = try sample(name, at: moment)
        expectPlaces(try Drawing(of: content), "\(name) \(moment)")
      }
    }
    let english = try Drawing(of: sample("klein", at: "T0", for: .professional, in: .english))
    expectPlaces(english, "klein")
    #expect(english.labels.contains { $0.text == "Who or what is it?" })
  }

  // MARK: - Same bytes

  @Test("Members, systems and ties in any order give the same drawing")
  func order() throws {
    let content = EcomapContent.random(members: 4, systems: 18, seed: 9)
    var numbers = SplitMix64(seed: 5)
    var shuffled = content
    shuffled.members.shuffle(using: &numbers)
    shuffled.systems.shuffle(using: &numbers)
    shuffled.ties.shuffle(using: &numbers)
    let first = try Drawing(of: content)
    let second = try Drawing(of: shuffled)
    #expect(first == second)
    #expect(try first.svg() == second.svg())
  }

  // MARK: - Lines

  private func line(
    _ drawing: Drawing, _ system: Int, _ member: Int
  ) -> Drawing.Line? {
    drawing.lines.first { $0.from == "s\(system)" && $0.to == "m\(member)" }
  }

  @Test("Who tells the same as another shares one line to the rim of the household")
  func bundles() throws {
    let drawing = try Drawing(of: .twoAtHome)
    // Seven lines for eight ties: both tell the same about the grandmother.
    #expect(drawing.lines.count == 7)
    let shared = try #require(line(drawing, 1, 1))
    #expect(shared.title == "Oma Riet. Teun en Zoë: sterk, steun heen en weer")
    #expect(line(drawing, 1, 2) == nil)
    let home = try #require(drawing.cards.first { $0.id == "m1" }).frame
    let end = try #require(shared.endTip)
    #expect(end.distance(to: home.center) > home.size.width / 2 + 4)
    // The others end at the disc of who told.
    let own = try #require(line(drawing, 2, 1)?.endTip)
    #expect(abs(own.distance(to: home.center) - home.size.width / 2) < 2)
  }

  @Test("Arrows point to who receives support, and only there")
  func arrows() throws {
    let drawing = try Drawing(of: .twoAtHome)
    let mutual = try #require(line(drawing, 1, 1))
    #expect(mutual.startTip != nil && mutual.endTip != nil)
    let received = try #require(line(drawing, 2, 1))
    #expect(received.startTip == nil && received.endTip != nil)
    let none = try #require(line(drawing, 2, 2))
    #expect(none.startTip == nil && none.endTip == nil)
    var given = EcomapContent.twoAtHome
    given.ties = [.init(member: "m1", system: "s1", contact: .ordinary, support: .given)]
    let back = try #require(line(try Drawing(of: given), 1, 1))
    #expect(back.startTip != nil && back.endTip == nil)
    // Nothing goes over a broken contact, whatever was told before.
    given.ties = [.init(member: "m1", system: "s1", contact: .cutOff, support: .mutual)]
    let broken = try #require(line(try Drawing(of: given), 1, 1))
    #expect(broken.startTip == nil && broken.endTip == nil)
    let dot = try drawing.dot()
    #expect(dot.contains("dir=both") && dot.contains("dir=forward"))
  }

  @Test("What was not told is dotted with a question mark, and never looks weak")
  func untold() throws {
    let drawing = try Drawing(of: .twoAtHome)
    let untold = try #require(line(drawing, 5, 2))
    let weak = try #require(line(drawing, 2, 2))
    #expect(untold.pen.dash == .dotted && weak.pen.dash == .dashed)
    let marks = drawing.cards.filter { $0.id.hasPrefix("u") }
    #expect(marks.map { $0.text.map(\.text) } == [["?"]])
    // Who is there without any tie gets a line to the household with the same mark.
    var silent = EcomapContent.twoAtHome
    silent.ties = []
    let nothing = try Drawing(of: silent)
    #expect(nothing.lines.count == 5)
    #expect(nothing.lines.allSatisfy { $0.pen.dash == .dotted })
    #expect(nothing.cards.count { $0.id.hasPrefix("u") } == 5)
  }

  @Test("Every contact has a line of its own, told apart without colour")
  func lineCode() {
    let style = EcomapStyle(.standard, scale: 1)
    let path = LinePath(from: Point(0, 0), to: Point(100, 0))
    let contacts: [Drawing.Contact?] = Drawing.Contact.allCases + [nil]
    let looks = contacts.flatMap { contact in
      [false, true].map { isAmbivalent -> [String] in
        let pen = style.pen(of: contact, isCrowded: false)
        let curves = style.curves(of: contact, isAmbivalent: isAmbivalent, path)
        return ["\(pen.dash)", "\(pen.width > 2)", "\(curves.count)", "\(curves[0].count)"]
      }
    }
    // A kink belongs to strong, ordinary and weak only.
    #expect(Set(looks).count == 6 + 3)
  }

  // MARK: - Words

  @Test("The legend explains what occurs, and nothing else")
  func legend() throws {
    let words = try Drawing(of: .twoAtHome).labels.map(\.text)
    for word in [
      "sterk", "gewoon", "zwak", "gespannen", "verbroken", "met knik: wisselend", "niet verteld",
      "pijl naar wie steun krijgt", "steun heen en weer", "thuis: volwassene", "thuis: kind",
      "4 mensen om ons heen", "van wie 1 professional", "1 organisatie", "2 geven ons steun",
      "2 gespannen of verbroken",
    ] {
      #expect(words.contains(word), "\(word)")
    }
    var few = EcomapContent.twoAtHome
    few.ties = [.init(member: "m1", system: "s1", contact: .strong, support: .received)]
    few.systems.removeAll { $0.id != "s1" }
    let fewWords = try Drawing(of: few).labels.map(\.text)
    #expect(fewWords.contains("sterk"))
    for word in ["gewoon", "niet verteld", "steun heen en weer", "professional (dubbele rand)"] {
      #expect(!fewWords.contains(word), "\(word)")
    }
  }

  @Test("Nobody yet is said in a friendly sentence")
  func empty() throws {
    var content = EcomapContent.twoAtHome
    content.systems = []
    content.ties = []
    let drawing = try Drawing(of: content)
    #expect(drawing.labels.map(\.text).contains("Nog niemand om ons heen."))
    #expect(drawing.items.map(\.title) == ["Thuis"])
    #expect(
      drawing.alternativeText
        == "Ecogram. Thuis wonen: Teun (vader, volwassene) en Zoë (dochter, kind). "
        + "Nog niemand om ons heen. Wie zet je er als eerste bij?")
  }

  @Test("The list says of everybody what each member tells")
  func items() throws {
    let groups = try Drawing(of: .twoAtHome).items
    #expect(
      groups.map(\.title) == [
        "Thuis", "Familie", "Vrienden en buren", "School, werk en clubs",
        "Professionals en instanties",
      ])
    #expect(
      groups[1].items == [
        .init(name: "Oma Riet", facts: ["oma", "Teun en Zoë: sterk, steun heen en weer"]),
        .init(
          name: "Oom Jan",
          facts: ["oom", "Teun: verbroken", "Zoë: contact: niet verteld, steun: niet verteld"]),
      ])
    #expect(
      groups[2].items == [
        .init(
          name: "Mieke",
          facts: ["buurvrouw", "Teun: gewoon, wisselend, krijgt steun", "Zoë: zwak, geen steun"])
      ])
    #expect(groups[3].items == [.init(name: "Zwembad", facts: ["club", "Zoë: gewoon"])])
  }

  @Test("Who gave no consent stands in the family's ecomap without a name")
  func consent() throws {
    let drawing = try Drawing(of: sample("terhaar", at: "T0"))
    let svg = try drawing.svg()
    for name in ["Ruben", "Priya", "Kok", "Raman"] {
      #expect(!svg.contains(name))
      #expect(!drawing.alternativeText.contains(name))
    }
    #expect(svg.contains("met wie afspraken zijn"))
    #expect(svg.contains("Greet"))
  }

  @Test("Text that looks like code stays text")
  func hostileNames() throws {
    var content = EcomapContent.twoAtHome
    content.members[0].name = "\\N <b>x</b>"
    content.systems[0].name = "\\N <b>#eval</b> & \"co\" \u{202E}"
    content.systems[1].name = String(repeating: "Wilhelmina ", count: 30)
    content.systems[2].name = " \u{200D} "
    let drawing = try Drawing(of: content)
    expectPlaces(drawing, "hostile names")
    let reader = try #require(SVGReader.read(try drawing.svg()))
    #expect(reader.texts.contains("\\N <b>#eval</b>"))
    #expect(reader.texts.contains("zonder naam"))
  }

  // MARK: - Errors

  @Test("Parts that do not belong together are refused")
  func badContent() {
    func code(_ change: (inout EcomapContent) -> Void) -> Problem.Code? {
      var content = EcomapContent.twoAtHome
      change(&content)
      return #expect(throws: Problem.self) { try Drawing(of: content) }?.code
    }
    #expect(code { $0.systems.append($0.systems[0]) } == .drawingDuplicateID)
    #expect(code { $0.members.append($0.members[0]) } == .drawingDuplicateID)
    #expect(code { $0.ties.append($0.ties[0]) } == .drawingDuplicateID)
    #expect(
      code { $0.ties.append(.init(member: "m1", system: "zz", contact: nil)) } == .drawingUnknownID)
    #expect(
      code { $0.ties.append(.init(member: "zz", system: "s1", contact: nil)) } == .drawingUnknownID)
    #expect(code { $0.members = [] } == .drawingTooLarge)
    #expect(code { $0 = .random(members: 2, systems: 151, seed: 1) } == .drawingTooLarge)
  }
}
