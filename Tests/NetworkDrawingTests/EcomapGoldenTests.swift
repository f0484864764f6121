import Foundation
import NetworkDrawing
import Testing

/// Bytes that must not change unnoticed; recorded anew with `KRING_RECORD=1`.
@Suite("The ecomap as bytes")
struct EcomapGoldenTests {
  @Test("An ecomap of two at home is drawn as recorded", arguments: ["colour", "grey"])
  func twoAtHome(name: String) throws {
    let style = name == "grey" ? DrawingStyle.standard.inGrey : .standard
    let drawing = try Drawing(of: .twoAtHome, style: style)
    try compare(try drawing.svg(), with: "ecomap-\(name).svg")
    if name == "colour" { try compare(drawing.alternativeText + "\n", with: "ecomap.txt") }
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

  private func compare(_ text: String, with name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Golden/\(name)")
    if ProcessInfo.processInfo.environment["KRING_RECORD"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }
}
