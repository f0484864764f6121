import NetworkDrawing
import SupportNetwork
import Telling
import Testing

@Suite("The network circle in words")
struct CircleWordsTests {
  @Test("The paragraph says what the picture shows")
  func dutch() throws {
    let drawing = try Drawing(of: .small)
    #expect(
      drawing.alternativeText == """
        Netwerkcirkel van Noor. In het midden: Noor (9) (thuis: papa). 3 mensen in dit netwerk, \
        2 uit de eigen kring, 1 professional, 1 sterke band in de eigen kring. \
        Familie: Oma Riet (oma, dichtbij, contact: sterk). \
        Vrienden en buren: Zoë Çelik (buurvrouw, regelmatig, contact: zwak). \
        Professionals: Ilse Brouwer (wijkcoach, op afstand, contact: gespannen). \
        Wie kennen elkaar: Oma Riet kent Zoë Çelik.
        """)
  }

  @Test("The same in English")
  func english() throws {
    var content = CircleContent.small
    content.language = .english
    content.title = "Network circle of Noor"
    let drawing = try Drawing(of: content)
    #expect(
      drawing.alternativeText == """
        Network circle of Noor. In the middle: Noor (9) (thuis: papa). 3 people in this network, \
        2 from the own circle, 1 professional, 1 strong tie in the own circle. \
        Family: Oma Riet (oma, near, contact: strong). \
        Friends and neighbours: Zoë Çelik (buurvrouw, regular, contact: weak). \
        Professionals: Ilse Brouwer (wijkcoach, at a distance, contact: tense). \
        Who know each other: Oma Riet knows Zoë Çelik.
        """)
    #expect(try drawing.svg().contains("lang=\"en\""))
  }

  @Test("The list goes from sphere to sphere and from near to far")
  func list() throws {
    let drawing = try Drawing(of: .terhaar)
    #expect(
      drawing.items.map(\.title) == [
        "Familie", "Vrienden en buren", "Vrijwilligers en mentoren", "Professionals",
        "Wie kennen elkaar",
      ])
    #expect(
      drawing.items[0].items.map(\.name) == [
        "Greet Terhaar", "Bas Hendriks", "Emre Yilmaz", "Fatma Yilmaz", "Wim Terhaar",
        "Marloes Terhaar", "Selin Yilmaz", "Joost Terhaar", "Ruben Kok",
      ])
    #expect(
      drawing.items[1].items.last?.facts == [
        "moeder van vriendin", "regelmatig", "contact: niet bekend",
      ])
    #expect(drawing.items[4].items.count == 11)
    #expect(
      drawing.items[4].items[0].name.hasPrefix(
        "Greet Terhaar kent Wim Terhaar, Marloes Terhaar (gespannen), "))
    #expect(drawing.items[4].items.flatMap(\.facts).isEmpty)
  }

  @Test("The spoken titles in the SVG are the words of the list")
  func titles() throws {
    let reader = try #require(
      SVGReader.read(try Drawing(of: .small).svg()))
    #expect(reader.titles.contains("Oma Riet, Familie, oma, dichtbij, contact: sterk"))
    #expect(reader.titles.contains("Oma Riet en Zoë Çelik: kennen elkaar"))
    #expect(!reader.titles.contains("t1"))
  }
}
