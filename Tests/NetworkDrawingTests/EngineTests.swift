import Foundation
import Telling
import Testing

@testable import NetworkDrawing

@Suite("Graphviz in process")
struct EngineTests {
  @Test("An unknown layout is an error value, not a line on the terminal")
  func unknownLayout() throws {
    let description = GraphDescription(attributes: [])
    let error = #expect(throws: Problem.self) {
      try GraphvizEngine.render(description, as: .svg, layout: "nonesuch")
    }
    #expect(error?.code == .drawingFailed)
    #expect(error?.summary.in(.english).contains("nonesuch") == true)
  }

  @Test("A complaint of Graphviz fails the job although its return codes say nothing")
  func complaintsFail() throws {
    var description = GraphDescription(attributes: [])
    description.nodes = [.init(name: "p1", attributes: [.token("pos", "here")])]
    #expect(throws: Problem.self) { try GraphvizEngine.render(description, as: .svg) }
    #expect(!(try Drawing.page(with: "daarna weer goed").svg()).isEmpty)
  }

  @Test("A page larger than Graphviz can bear is refused")
  func tooLarge() throws {
    var drawing = Drawing.page(with: "groot")
    drawing.size = Size(5_000, 100)
    let error = #expect(throws: Problem.self) { try drawing.svg() }
    #expect(error?.code == .drawingTooLarge)
  }

  @Test("Text is measured in Liberation Sans")
  func measuring() throws {
    let style = DrawingStyle.standard
    let sizes = try TextMeasure.sizes(of: [
      .init("Oma Greet", style.text(10)), .init("Oma Greet", style.text(10, bold: true)),
      .init("", style.text(10)),
    ])
    // The widths of Arial: O 778, m 833, a 556, space 278, G 778, r 333, e 556, e 556, t 278.
    #expect(abs(sizes[0].width - 49.46) < 0.6)
    #expect(sizes[1].width > sizes[0].width)
    #expect(sizes[2].width == 0)
  }

  @Test("The SVG has a role, a language, a title, and ids of its own")
  func accessibleSVG() throws {
    let svg = try Drawing.page(with: "Titel").svg()
    #expect(svg.hasPrefix("<svg xmlns="))
    #expect(!svg.contains("<!"))
    let reader = try #require(SVGReader.read(svg))
    #expect(reader.root["role"] == "img")
    #expect(reader.root["lang"] == "nl")
    #expect(Set(reader.ids).count == reader.ids.count)
    #expect(reader.ids.allSatisfy { $0.hasPrefix("kring") })
    let other = try #require(SVGReader.read(try Drawing.page(with: "Anders").svg()))
    #expect(Set(reader.ids).isDisjoint(with: other.ids))
  }

  @Test("The same drawing gives the same bytes in every format")
  func sameBytes() throws {
    let drawing = Drawing.page(with: "Steeds hetzelfde")
    #expect(try drawing.svg() == drawing.svg())
    #expect(try drawing.pdf() == drawing.pdf())
    #expect(try drawing.png() == drawing.png())
    #expect(try drawing.dot() == drawing.dot())
    #expect(String(decoding: try drawing.pdf(), as: UTF8.self).contains("D:20000101000000"))
  }
}
