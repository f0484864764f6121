import Foundation
import NetworkDrawing
import TestSupport
import Testing

@Suite("The article of the module")
struct ArticleTests {
  @Test("The example in five lines is the one that runs here")
  func example() throws {
    // The lines of the article, compiled.
    let noor = EcomapContent.Member(id: "p1", name: "Noor", isChild: true)
    let riet = EcomapContent.System(id: "p2", name: "Oma Riet", sphere: .family)
    let tie = EcomapContent.Tie(member: "p1", system: "p2", contact: .strong, support: .mutual)
    let content = EcomapContent(title: "Ecogram", members: [noor], systems: [riet], ties: [tie])
    let svg = try Drawing(of: content).svg()
    // End of the lines.
    #expect(svg.contains("Oma Riet"))

    let source = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
    let text = try Project.text("Sources/NetworkDrawing/NetworkDrawing.docc/DrawANetwork.md")
    #expect(
      lines(of: text, from: "```swift", to: "```")
        == lines(
          of: source, from: "// The lines of the article, compiled.", to: "// End of the lines."))
  }

  private func lines(of text: String, from start: String, to end: String) -> [String] {
    let lines = text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    return Array(lines.drop { $0 != start }.dropFirst().prefix { $0 != end })
  }
}
