import NetworkDrawing
import TestSupport
import Testing

/// Bytes that must not change unnoticed.
@Suite("The ecomap as bytes")
struct EcomapGoldenTests {
  @Test("An ecomap of two at home is drawn as recorded", arguments: ["colour", "grey"])
  func twoAtHome(name: String) throws {
    let style = name == "grey" ? DrawingStyle.standard.inGrey : .standard
    let drawing = try Drawing(of: .twoAtHome, style: style)
    try Golden.expect(try drawing.svg(), in: "ecomap-\(name).svg")
    if name == "colour" { try Golden.expect(drawing.alternativeText + "\n", in: "ecomap.txt") }
  }

  @Test("The same ecomap gives the same bytes in every format")
  func sameBytes() throws {
    let first = try Drawing(of: .twoAtHome)
    let second = try Drawing(of: .twoAtHome)
    #expect(try first.svg() == second.svg())
    #expect(try first.pdf() == second.pdf())
    #expect(try first.png(dotsPerInch: 72) == second.png(dotsPerInch: 72))
    #expect(try first.dot() == second.dot())
  }
}
