import Foundation
import NetworkDrawing
import TestSupport
import Testing

/// Bytes that must not change unnoticed.
@Suite("The network circle as bytes")
struct GoldenTests {
  @Test("A circle of three people is drawn as recorded", arguments: NetworkCircle.Layout.all)
  func small(name: String, layout: NetworkCircle.Layout) throws {
    try Golden.expect(
      try Drawing(of: .small, layout: layout).svg(), in: "small-\(name).svg")
  }

  @Test("A circle in grey is drawn as recorded")
  func grey() throws {
    try Golden.expect(
      try Drawing(of: .small, style: DrawingStyle.standard.inGrey).svg(), in: "small-page-grey.svg")
  }

  @Test("The same circle gives the same bytes in every format")
  func sameBytes() throws {
    let first = try Drawing(of: .terhaar, layout: .embedded)
    let second = try Drawing(of: .terhaar, layout: .embedded)
    #expect(try first.svg() == second.svg())
    #expect(try first.pdf() == second.pdf())
    #expect(try first.png(dotsPerInch: 72) == second.png(dotsPerInch: 72))
    #expect(try first.dot() == second.dot())
  }

  @Test("Many tasks at once draw what one draws alone")
  func concurrent() async throws {
    let alone = try (1...6).map { seed in
      try Drawing(of: .random(people: 6, pairs: 4, seed: UInt64(seed))).svg()
    }
    let together = try await withThrowingTaskGroup(of: (Int, String).self) { group in
      for turn in 0..<24 {
        group.addTask { @concurrent in
          let seed = UInt64(turn % 6 + 1)
          let content = CircleContent.random(people: 6, pairs: 4, seed: seed)
          return (turn, try Drawing(of: content).svg())
        }
      }
      return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    for turn in 0..<24 { #expect(together[turn] == alone[turn % 6]) }
  }

  @Test("A drawing survives the way through JSON")
  func codable() throws {
    let drawing = try Drawing(of: .small)
    let data = try JSONEncoder().encode(drawing)
    #expect(try JSONDecoder().decode(Drawing.self, from: data) == drawing)
  }
}
