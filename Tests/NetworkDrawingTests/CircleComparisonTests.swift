import Foundation
import NetworkFiles
import SampleFamilies
import SupportNetwork
import Telling
import TestSupport
import Testing

@testable import NetworkDrawing

@Suite("A circle at two moments")
struct CircleComparisonTests {
  /// Four people before, four after: one gone, one new, one nearer and stronger, one with another
  /// contact, one the same.
  static let small: CircleComparison = {
    var before = CircleContent.small
    before.people = [
      CircleContent.person("a", "Oma Riet", "oma", .family, .outer, .weak),
      CircleContent.person("b", "Zoë Çelik", "buurvrouw", .friendsAndNeighbours, .middle, .weak),
      CircleContent.person("c", "Ilse Brouwer", "wijkcoach", .professionals, .outer, .conflict),
      CircleContent.person("d", "Piet", "oom", .family, .middle, .strong),
    ]
    before.acquaintances = [.init("a", "b"), .init("a", "d")]
    var after = before
    after.people[0].ring = .inner
    after.people[0].contact = .strong
    after.people[2].contact = .ordinary
    after.people[3] = CircleContent.person(
      "e", "Yara", "maatje", .volunteersAndMentors, .middle, .ordinary)
    after.acquaintances = [.init("b", "c"), .init("a", "e")]
    return CircleComparison(
      before: before, after: after, nameBefore: "1 mei 2025", nameAfter: "1 november 2025",
      family: "Voorbeeld")
  }()

  private func comparison(
    _ name: String, from: String, to: String, for audience: Audience = .family
  )
    throws -> CircleComparison
  {
    let family = try FamilyCase.sample(name)
    let networks = try [from, to].map {
      try #require(family.network(at: Moment.ID(rawValue: $0)))
    }
    return CircleComparison(
      from: networks[0], to: networks[1], in: family,
      disclosure: Disclosure(in: family, for: audience, language: .dutch))
  }

  @Test("Each person is new, gone, changed or the same, and each change is in words")
  func changes() throws {
    let changes = try CircleChanges(of: Self.small)
    #expect(changes.new.map(\.id) == ["e"])
    #expect(changes.lost.map(\.id) == ["d"])
    #expect(changes.kept.map(\.id) == ["b"])
    #expect(changes.marks["a"] == .changed(was: ["op afstand", "zwak"]))
    #expect(changes.marks["c"] == .changed(was: ["gespannen"]))
    #expect(changes.owner == ["a\u{1}": "a"])
    // Who came or went is told already; only pairs of people who stayed count.
    #expect(changes.newPairs == [.init("b", "c")])
    #expect(changes.lostPairs == [.init("a", "b")])
  }

  @Test("The list begins with the changes, and the paragraph has them")
  func words() throws {
    let drawing = try Drawing(of: Self.small)
    let group = try #require(drawing.items.first)
    #expect(group.title == "Wat is er veranderd?")
    #expect(
      group.items.map { ([$0.name] + $0.facts).joined(separator: ", ") } == [
        "Yara, nieuw", "Piet, niet meer in beeld",
        "Oma Riet, was op afstand, zwak, dichtbij, contact: sterk",
        "Ilse Brouwer, was gespannen, op afstand, contact: gewoon",
        "Zoë Çelik en Ilse Brouwer, kennen elkaar nu ook",
        "Oma Riet en Zoë Çelik, kennen elkaar niet meer",
      ])
    #expect(
      drawing.alternativeText.contains(
        "1 nieuw, 1 niet meer in beeld, 2 anders dan toen, 1 gelijk gebleven."))
    #expect(drawing.alternativeText.contains("Piet (niet meer in beeld)"))
    // Who is gone stands under the changes only.
    #expect(!drawing.items.dropFirst().flatMap(\.items).contains { $0.name == "Piet" })
    let printed = drawing.labels.map(\.text)
    #expect(printed.contains("Nieuw: Yara"))
    #expect(printed.contains("Niet meer in beeld: Piet"))
    #expect(printed.contains("Oma Riet: was op afstand, zwak"))
  }

  @Test("Marks differ by words on the card and by rim, also in grey")
  func marks() throws {
    let drawing = try Drawing(of: Self.small, style: DrawingStyle.standard.inGrey)
    func card(_ name: String, _ words: String? = nil) throws -> Drawing.Card {
      try #require(
        drawing.cards.first { card in
          let texts = card.text.map(\.text)
          return texts.contains(name) && (words.map { texts.contains($0) } ?? true)
        })
    }
    let new = try card("Yara", "+ nieuw")
    let lost = try card("Piet", "\u{2212} niet meer in beeld")
    let kept = try card("Zoë Çelik")
    let former = try card("Oma Riet", "toen hier")
    let changed = try card("Ilse Brouwer", "\u{2260} was gespannen")
    #expect(new.rim.width > 2 * kept.rim.width)
    #expect(changed.rim.width > kept.rim.width && changed.rim.width < new.rim.width)
    #expect(lost.rim.dash == .dashed && former.rim.dash == .dotted)
    #expect([new, kept, changed].allSatisfy { $0.rim.dash == .solid })
    #expect(kept.text.map(\.text) == ["Zoë Çelik", "buurvrouw"])
  }

  @Test("Beside each other everybody stands in the same place, unless their ring changed")
  func sameLayout() throws {
    for comparison in [Self.small, try comparison("terhaar", from: "T0", to: "T1")] {
      let drawing = try Drawing(of: comparison, as: .sideBySide)
      let half = drawing.size.width / 2
      let changes = try CircleChanges(of: comparison)
      let people = changes.union.people
      for (index, person) in people.enumerated() {
        let then = drawing.cards.first { $0.id == "then-p\(index + 1)" }
        let now = drawing.cards.first { $0.id == "p\(index + 1)" }
        switch changes.marks[person.id] {
        case .new: #expect(then == nil && now != nil)
        case .lost, .former: #expect(then != nil && now == nil)
        default:
          let now = try #require(now)
          guard let then else {
            #expect(changes.owner.values.contains(person.id))
            continue
          }
          #expect(abs(now.frame.center.x - then.frame.center.x - half) < 1e-9)
          #expect(now.frame.center.y == then.frame.center.y)
        }
      }
      // Nothing of one circle reaches into the other.
      for card in drawing.cards where !card.id.hasPrefix("legend") {
        #expect((card.frame.center.x < half) == card.id.hasPrefix("then-"))
      }
    }
  }

  @Test(
    "Nothing lies on anything else, in both forms and sizes",
    arguments: CircleComparison.Form.allCases, PageFormat.allCases)
  func places(form: CircleComparison.Form, format: PageFormat) throws {
    for (before, after) in [(0, 0), (0, 3), (3, 0), (8, 12), (25, 25), (45, 50)] {
      var comparison = CircleComparison(
        before: .random(people: before, pairs: before, seed: 5),
        after: .random(people: after, pairs: after, seed: 6), nameBefore: "toen", nameAfter: "nu")
      comparison.caution = "Let op: de vragen of de vertellers waren niet dezelfde."
      let drawing = try Drawing(of: comparison, as: form, format: format)
      NetworkCircleTests.expectPlaces(drawing, "\(before) to \(after), \(form), \(format)")
    }
  }

  @Test("People in any order give the same drawing", arguments: CircleComparison.Form.allCases)
  func order(form: CircleComparison.Form) throws {
    let comparison = try comparison("terhaar", from: "T0", to: "T1")
    var shuffled = comparison
    var numbers = SplitMix64(seed: 9)
    shuffled.before.people.shuffle(using: &numbers)
    shuffled.after.people.shuffle(using: &numbers)
    shuffled.before.acquaintances.shuffle(using: &numbers)
    shuffled.after.acquaintances.shuffle(using: &numbers)
    let first = try Drawing(of: comparison, as: form)
    let second = try Drawing(of: shuffled, as: form)
    #expect(first == second)
    #expect(try first.svg() == second.svg())
  }

  @Test("Consent taken back between the moments hides the name at both")
  func withdrawnConsent() throws {
    for audience in [Audience.family, .professional] {
      let comparison = try comparison("terhaar", from: "T0", to: "T1", for: audience)
      #expect(comparison.before.people.contains { $0.id == "P16" })
      for form in CircleComparison.Form.allCases {
        let drawing = try Drawing(of: comparison, as: form)
        let svg = try drawing.svg()
        for name in ["Priya", "Ruben"] {
          #expect(!svg.contains(name))
          #expect(!drawing.items.flatMap(\.items).contains { $0.name.contains(name) })
        }
      }
    }
  }

  @Test("Moments that do not compare say so under the title")
  func caution() throws {
    var comparison = Self.small
    comparison.caution = "Let op: andere vragen."
    let labels = try Drawing(of: comparison).labels.map(\.text)
    #expect(labels.joined(separator: " ").contains("Let op: andere vragen."))
  }

  @Test(
    "Two moments are drawn as recorded", arguments: CircleComparison.Form.allCases, [false, true])
  func golden(form: CircleComparison.Form, isGrey: Bool) throws {
    let style = isGrey ? DrawingStyle.standard.inGrey : .standard
    try Golden.expect(
      try Drawing(of: Self.small, as: form, style: style).svg(),
      in: "small-\(form.rawValue)\(isGrey ? "-grey" : "").svg")
  }
}
