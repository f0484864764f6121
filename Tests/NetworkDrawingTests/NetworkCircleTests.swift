import Telling
import TestSupport
import Testing

@testable import NetworkDrawing

@Suite("The network circle as a value")
struct NetworkCircleTests {
  /// No card on another, none on a label outside it, everything on the page.
  static func expectPlaces(_ drawing: Drawing, _ what: Comment) {
    let page = Rect(
      center: Point(drawing.size.width / 2, drawing.size.height / 2), size: drawing.size)
    for (index, card) in drawing.cards.enumerated() {
      #expect(page.contains(card.frame), what)
      for other in drawing.cards.dropFirst(index + 1) {
        // A circle does not fill its corners.
        let discs = [(card, other), (other, card)].filter { $0.0.outline == .circle }
        if let (disc, box) = discs.first {
          #expect(box.frame.gap(to: disc.frame.center) >= disc.frame.size.width / 2, what)
        } else {
          #expect(!card.frame.overlaps(other.frame), what)
        }
      }
      for label in drawing.labels {
        #expect(!card.frame.overlaps(label.frame), what)
      }
      for line in card.text where card.outline != .circle {
        #expect(card.frame.contains(line.frame), what)
      }
    }
    for (index, label) in drawing.labels.enumerated() {
      #expect(page.contains(label.frame), what)
      for other in drawing.labels.dropFirst(index + 1) {
        #expect(!label.frame.overlaps(other.frame), what)
      }
    }
    for line in drawing.lines {
      for point in line.curves.joined() {
        #expect(page.contains(Rect(center: point, size: Size(1, 1))), what)
      }
    }
  }

  @Test(
    "Nothing lies on anything else, and nothing leaves the page",
    arguments: [(0, 0), (1, 0), (2, 1), (5, 4), (20, 25), (25, 40), (60, 50), (90, 80), (120, 60)],
    NetworkCircle.Layout.all)
  func places(size: (people: Int, pairs: Int), form: (name: String, layout: NetworkCircle.Layout))
    throws
  {
    let content = CircleContent.random(people: size.people, pairs: size.pairs, seed: 7)
    let drawing = try Drawing(of: content, layout: form.layout)
    Self.expectPlaces(drawing, "\(size.people) people, \(form.name)")
    #expect(drawing.cards.count { $0.id.hasPrefix("p") } == size.people)
  }

  @Test(
    "The largest and the smallest letters of a style leave the page whole", arguments: [1.0, 0])
  func letters(share: Double) throws {
    var style = DrawingStyle.standard
    for field in DrawingStyle.Letters.fields {
      style.letters[keyPath: field.path] =
        field.limits.lowerBound + share * (field.limits.upperBound - field.limits.lowerBound)
    }
    for (people, pairs) in [(0, 0), (3, 2), (20, 25), (45, 20), (60, 30)] {
      let content = CircleContent.random(people: people, pairs: pairs, seed: 4)
      for (name, layout) in NetworkCircle.Layout.all {
        let drawing = try Drawing(of: content, layout: layout, style: style)
        Self.expectPlaces(drawing, "\(people) people, \(name)")
      }
    }
  }

  @Test("Thirty invented networks find their places", arguments: 1...30)
  func randomPlaces(seed: Int) throws {
    let count = 3 + (seed * 7) % 16
    let content = CircleContent.random(people: count, pairs: seed, seed: UInt64(seed))
    let layout: NetworkCircle.Layout = seed.isMultiple(of: 2) ? .page(.a4) : .embedded
    Self.expectPlaces(try Drawing(of: content, layout: layout), "seed \(seed)")
  }

  @Test("Everybody in one sphere and one ring still finds a place")
  func oneCorner() throws {
    for sphere in [Drawing.Sphere.family, .professionals, .schoolWorkClubs] {
      for ring in CircleContent.Ring.allCases {
        var content = CircleContent.random(people: 14, pairs: 10, seed: 3)
        for index in content.people.indices {
          content.people[index].sphere = sphere
          content.people[index].ring = ring
        }
        Self.expectPlaces(
          try Drawing(of: content, layout: .embedded), "\(sphere), ring \(ring)")
      }
    }
  }

  @Test("People and pairs in any order give the same drawing")
  func order() throws {
    let content = CircleContent.terhaar
    var numbers = SplitMix64(seed: 5)
    var shuffled = content
    shuffled.people.shuffle(using: &numbers)
    shuffled.acquaintances.shuffle(using: &numbers)
    shuffled.acquaintances = shuffled.acquaintances.map {
      .init($0.second, $0.first, isInConflict: $0.isInConflict)
    }
    for (_, layout) in NetworkCircle.Layout.all {
      let first = try Drawing(of: content, layout: layout)
      let second = try Drawing(of: shuffled, layout: layout)
      #expect(first == second)
      #expect(try first.svg() == second.svg())
    }
  }

  @Test("Cards stand in their ring, and professionals at the left with square corners")
  func rings() throws {
    let drawing = try Drawing(of: .small, layout: .page(.a4))
    let centre = try #require(drawing.cards.first { $0.id == "centre" }).frame.center
    let people = drawing.cards.filter { $0.id.hasPrefix("p") }
    let distances = people.map { card in
      let way = Point(card.frame.center.x - centre.x, card.frame.center.y - centre.y)
      return (way.x * way.x + way.y * way.y).squareRoot()
    }
    #expect(distances == distances.sorted())
    #expect(people.map(\.outline) == [.rounded, .rounded, .doubled])
    #expect(people[0].frame.center.y < centre.y)
    #expect(people[2].frame.center.x < centre.x)
  }

  @Test("Text that looks like code stays text, and long names keep their beginning")
  func hostileNames() throws {
    var content = CircleContent.small
    content.people[0].name = "\\N <b>#eval</b> & \"co\" \u{202E}"
    content.people[1].name = String(repeating: "Wilhelmina ", count: 30)
    content.people[2].name = "مريم 👨‍👩‍👧‍👦"
    let drawing = try Drawing(of: content)
    Self.expectPlaces(drawing, "hostile names")
    let reader = try #require(SVGReader.read(try drawing.svg()))
    #expect(reader.texts.contains("\\N <b>#eval</b>"))
    #expect(reader.texts.contains { $0.hasPrefix("Wilhelmina") && $0.hasSuffix("…") })
    let named = drawing.items.flatMap(\.items).map(\.name)
    #expect(named.contains { $0.count == 120 && $0.hasPrefix("Wilhelmina Wilhelmina Wilhelmina") })
    #expect(named.contains("مريم 👨‍👩‍👧‍👦"))
  }

  @Test("The legend explains what occurs, and nothing else")
  func legend() throws {
    let words = try Drawing(of: .small, layout: .page(.a4)).labels.map(\.text)
    #expect(words.contains("sterk"))
    #expect(words.contains("zwak"))
    #expect(words.contains("gespannen"))
    #expect(words.contains("kennen elkaar"))
    #expect(!words.contains("gewoon"))
    #expect(!words.contains("verbroken"))
    #expect(!words.contains("School, werk en clubs"))
    #expect(words.contains("3 mensen in dit netwerk"))
    #expect(words.contains("1 professional"))
    #expect(words.contains("1 sterke band in de eigen kring"))
    let embedded = try Drawing(of: .small, layout: .embedded).labels.map(\.text)
    #expect(
      embedded.contains(
        "In één oogopslag: 3 mensen in dit netwerk, 2 uit de eigen kring, 1 professional, "
          + "1 sterke band in de eigen kring"))
  }

  @Test("Above forty pairs only those between sectors and the tense ones are drawn")
  func manyPairs() throws {
    var content = CircleContent.random(people: 14, pairs: 0, seed: 11)
    for index in content.people.indices {
      content.people[index].sphere = index < 12 ? .family : .friendsAndNeighbours
    }
    let ids = content.people.map(\.id)
    for first in 0..<10 {
      for second in first + 1..<10 { content.acquaintances.append(.init(ids[first], ids[second])) }
    }
    content.acquaintances.append(.init(ids[0], ids[11], isInConflict: true))
    content.acquaintances.append(.init(ids[0], ids[13]))
    let drawing = try Drawing(of: content)
    let links = drawing.lines.filter { $0.from != "centre" }
    #expect(links.count == 2)
    // Each pair stands with the person whose id comes first: nine people, 47 pairs.
    let told = drawing.items.last?.items.map(\.name) ?? []
    let pairs = told.map { sentence in
      sentence.split(separator: ",").count + (sentence.contains(" en ") ? 1 : 0)
    }
    #expect(told.count == 9)
    #expect(pairs.reduce(0, +) == 47)
  }

  @Test("Nobody yet is said in a friendly sentence")
  func empty() throws {
    var content = CircleContent.small
    content.people = []
    content.acquaintances = []
    let drawing = try Drawing(of: content)
    #expect(drawing.labels.map(\.text).contains("Nog niemand in deze kring."))
    #expect(drawing.items.isEmpty)
    #expect(drawing.alternativeText.contains("Wie zet je er als eerste in?"))
  }

  @Test("Two people with one id, and a pair with a stranger, are refused")
  func badContent() {
    var twice = CircleContent.small
    twice.people.append(twice.people[0])
    let duplicate = #expect(throws: Problem.self) { try Drawing(of: twice) }
    #expect(duplicate?.code == .drawingDuplicateID)
    var stranger = CircleContent.small
    stranger.acquaintances.append(.init("a", "zz"))
    let unknown = #expect(throws: Problem.self) { try Drawing(of: stranger) }
    #expect(unknown?.code == .drawingUnknownID)
    let crowd = CircleContent.random(people: 151, pairs: 0, seed: 1)
    let tooLarge = #expect(throws: Problem.self) { try Drawing(of: crowd) }
    #expect(tooLarge?.code == .drawingTooLarge)
  }
}
