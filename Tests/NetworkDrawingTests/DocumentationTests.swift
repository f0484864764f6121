import NetworkDrawing
import SampleFamilies
import SupportNetwork
import Telling
import Testing

/// The examples of the documentation: `ExamplesTests` holds that each stands here, line for line.
@Suite("The documentation of the drawings")
struct DocumentationTests {
  private let family: FamilyCase
  private let t0: Network
  private let t1: Network
  private var network: Network { t1 }

  init() throws {
    family = try FamilyCase.sample("terhaar")
    t0 = try #require(family.network(at: "T0"))
    t1 = try #require(family.network(at: "T1"))
  }

  // MARK: - Articles

  @Test("Five lines make a picture")
  func article() throws {
    let noor = EcomapContent.Member(id: "p1", name: "Noor", isChild: true)
    let riet = EcomapContent.System(id: "p2", name: "Oma Riet", sphere: .family)
    let tie = EcomapContent.Tie(member: "p1", system: "p2", contact: .strong, support: .mutual)
    let content = EcomapContent(title: "Ecogram", members: [noor], systems: [riet], ties: [tie])
    let svg = try Drawing(of: content).svg()
    #expect(svg.contains("Oma Riet"))
  }

  @Test("A request makes the drawing of a family")
  func requests() throws {
    do {
      let disclosure = Disclosure(in: family, for: .family, language: .dutch)
      let request = DrawingRequest(.circle, of: network, in: family, disclosure: disclosure)
      let drawing = try request.drawing()
      let svg = try drawing.svg()
      #expect(svg.contains("<title") && drawing.title == "Netwerkcirkel")
    }
    do {
      let disclosure = Disclosure(in: family, for: .family, language: .dutch)
      let request = DrawingRequest(.ecomap, of: network, in: family, disclosure: disclosure)
      let svg = try request.drawing().svg()
      #expect(svg.contains("Ecogram"))
    }
  }

  // MARK: - Contents

  @Test("A content drawn by hand has the people that were put in it")
  func byHand() throws {
    do {
      let content = CircleContent(
        title: "Netwerkcirkel van Daan", centre: .init(name: "Daan"),
        people: [
          .init(id: "p1", name: "Oma Greet", sphere: .family, ring: .inner, contact: .strong)
        ])
      let drawing = try Drawing(of: content)
      let svg = try drawing.svg()
      #expect(svg.contains("Oma Greet"))
    }
    do {
      let content = EcomapContent(
        title: "Ecogram", members: [.init(id: "p1", name: "Noor", isChild: true)],
        systems: [.init(id: "p2", name: "Oma Riet", sphere: .family)],
        ties: [.init(member: "p1", system: "p2", contact: .strong, support: .mutual)])
      let drawing = try Drawing(of: content)
      #expect(drawing.lines.count == 1)
    }
    do {
      let content = GenogramContent(
        title: "Genogram",
        people: [
          .init(id: "m", name: "Marit", gender: .female),
          .init(id: "f", name: "Fleur", gender: .female, isIndex: true, parents: [.init("m")]),
        ])
      let svg = try Drawing(of: content).svg()
      #expect(svg.contains("Fleur"))
    }
  }

  @Test("A content of a network has the people of the family")
  func ofNetwork() throws {
    do {
      let disclosure = Disclosure(in: family, for: .family, language: .dutch)
      let content = CircleContent(of: network, in: family, disclosure: disclosure)
      #expect(content.people.count == network.alters.count)
    }
    do {
      let disclosure = Disclosure(in: family, for: .family, language: .dutch)
      let content = EcomapContent(of: network, in: family, disclosure: disclosure)
      #expect(content.members.count == network.household.count)
    }
    do {
      let disclosure = Disclosure(in: family, for: .family, language: .dutch)
      let content = GenogramContent(of: network, in: family, disclosure: disclosure)
      let drawing = try Drawing(of: content)
      #expect(drawing.title == "Genogram")
    }
  }

  @Test("Two moments make one drawing")
  func comparisons() throws {
    let disclosure = Disclosure(in: family, for: .family, language: .dutch)
    do {
      let comparison = CircleComparison(from: t0, to: t1, in: family, disclosure: disclosure)
      let drawing = try Drawing(of: comparison)
      #expect(drawing.items.first?.title == "Wat is er veranderd?")
    }
    do {
      let comparison = EcomapComparison(from: t0, to: t1, in: family, disclosure: disclosure)
      let drawing = try Drawing(of: comparison)
      #expect(drawing.items.first?.title == "Wat is er veranderd?")
    }
  }

  // MARK: - Looks and formats

  @Test("A style changes a drawing")
  func styles() throws {
    do {
      let content = CircleContent(title: "Kring", centre: .init(name: "Daan"))
      var style = DrawingStyle.standard
      style.colours.family.fill = Drawing.Colour(0xFBE8C4)
      let drawing = try Drawing(of: content, style: style.inGrey)
      #expect(drawing.paper == style.greys.paper)
    }
    do {
      let disclosure = Disclosure(in: family, for: .family, language: .dutch)
      let content = CircleContent(of: network, in: family, disclosure: disclosure)
      var style = DrawingStyle.standard
      style.colours.family.fill = Drawing.Colour(0xFFF1CC)
      let svg = try Drawing(of: content, style: style).svg()
      #expect(svg.lowercased().contains("#fff1cc"))
    }
  }

  @Test("A drawing is words as well, and bytes of many formats")
  func formats() throws {
    let content = CircleContent(title: "Kring", centre: .init(name: "Daan"))
    do {
      let drawing = try Drawing(of: content, layout: .embedded)
      let words = drawing.alternativeText  // the picture in one paragraph
      let svg = try drawing.svg()  // role="img", titled, no two ids alike on one page
      #expect(words.hasPrefix("Kring.") && svg.contains(#"role="img""#))
    }
    do {
      let drawing = try Drawing(of: content)
      let format = DrawingFormat(path: "kaart.pdf")  // .pdf
      let bytes = try DrawingFormat.pdf.bytes(of: drawing)
      #expect(format == .pdf && bytes.starts(with: Array("%PDF".utf8)))
    }
    do {
      let drawn = DrawingFormat(path: "map/Kaart.SVG")  // .svg
      let other = DrawingFormat(path: "kaart.gif")  // nil
      #expect(drawn == .svg && other == nil)
    }
  }
}
