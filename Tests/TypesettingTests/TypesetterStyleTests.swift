import Foundation
import Testing
import Typesetting

@Suite("The house style")
struct TypesetterStyleTests {
  @Test("A file replaces the one of its name, and others are added")
  func replacing() {
    let style = TypesetterStyle.standard.replacing([
      "style.json": Array("{}".utf8), "logo.svg": Array("<svg/>".utf8),
    ])
    #expect(style["style.json"] == Array("{}".utf8))
    #expect(style["logo.svg"] == Array("<svg/>".utf8))
    #expect(style["main.typ"] == TypesetterStyle.standard["main.typ"])
    #expect(style["defaults/style.json"] == TypesetterStyle.standard["style.json"])
    #expect(style.names.count == TypesetterStyle.standard.names.count + 1)
  }

  @Test("Text and lines stand out from their ground in the standard colours")
  func contrast() throws {
    let data = Data(TypesetterStyle.standard["style.json"] ?? [])
    let style = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    func colour(_ name: String) throws -> Double { luminance(try #require(style[name] as? String)) }
    func ratio(_ first: Double, _ second: Double) -> Double {
      (max(first, second) + 0.05) / (min(first, second) + 0.05)
    }
    let pairs = [
      ("ink", "tint"), ("muted", "tint"), ("accent", "tint"), ("safety", "safetyTint"),
      ("rights", "rightsTint"), ("ink", "safetyTint"), ("ink", "rightsTint"),
    ]
    for (text, ground) in pairs {
      #expect(ratio(try colour(text), try colour(ground)) >= 4.5, "\(text) on \(ground)")
    }
    #expect(ratio(try colour("accent"), 1) >= 4.5)
    #expect(ratio(try colour("rule"), 1) >= 3)
  }

  /// The relative luminance of a colour such as "#17515C" (WCAG 2.1).
  private func luminance(_ hex: String) -> Double {
    let value = Int(hex.dropFirst(), radix: 16) ?? 0
    func part(_ shift: Int) -> Double {
      let share = Double((value >> shift) & 0xFF) / 255
      return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
  }
}
