import TestSupport
import Testing

@testable import NetworkDrawing

@Suite("Text of people stays text")
struct EscapingTests {
  static let hostile = [
    "\\N", "\\G\\L\\E", "C:\\", "<b>Jan</b>", "&eacute;", "&lt;", "&#65;", "&foo;", "a & b",
    "\"quoted\"", "#eval(\"x\")", "]]>", "<!-- x -->", "--", "%s%n", "Zoë Çağla", "👨‍👩‍👧‍👦 gezin",
    "مريم", "שרה לוי", "\u{202E}omgekeerd", "a\u{0}b\u{7}c", "regel 1\nregel 2\r\nregel 3",
    "\\l\\r\\n", "onload=alert(1)", "}; graph {", "\u{FFFE}x", "x\u{200D}", "a    b", "…", "'", "]",
    "<TABLE><TR><TD>x</TD></TR></TABLE>", "\\", "\\\\", "名前", "á́́́",
  ]

  static let random: [String] = {
    var numbers = SplitMix64(seed: 20_260_311)
    let alphabet = [
      "\\", "N", "G", "n", "l", "r", "&", ";", "#", "x", "<", ">", "\"", "'", "]", "[", "{", "}",
      "|", "%", "-", "!", "é", "ğ", "م", "ש", "👩‍👧", "\u{301}", "\u{200D}", "\u{202E}", "\u{2066}",
      "\t", "\n", "\u{0}", "\u{85}", " ", "a", "amp", "lt", "0", "名", "\u{FEFF}", "\u{AD}",
    ]
    return (0..<500).map { _ in
      (0..<Int.random(in: 1...14, using: &numbers)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &numbers)]
      }.joined()
    }
  }()

  @Test("Every hostile text is seen exactly as it was written, in XML that can be read")
  func hostileTextIsSeen() throws {
    // One drawing with all of them, so that one text could also harm another.
    let texts = EscapingTests.hostile + EscapingTests.random
    var drawing = Drawing.page(with: "Alles bij elkaar")
    drawing.size = Size(600, 1_900)
    drawing.labels = texts.enumerated().map { index, text in
      Drawing.Label(
        text: text, frame: Rect(center: Point(300, 10 + 3 * Double(index)), size: Size(500, 10)),
        style: DrawingStyle.standard.text(9), anchor: index % 2 == 0 ? .middle : .start)
    }
    let reader = try #require(SVGReader.read(try drawing.svg()))
    let expected = texts.map(VisibleText.line).filter { !$0.isEmpty }
    #expect(reader.texts.map { $0.replacing("\u{A0}", with: " ") } == expected)
  }

  @Test("Title and description of a drawing are escaped", arguments: hostile)
  func titlesAreEscaped(text: String) throws {
    let reader = try #require(SVGReader.read(try Drawing.page(with: text).svg()))
    #expect(reader.titles.first == VisibleText.line(text))
  }

  @Test("PDF, PNG and DOT take the same texts")
  func otherFormats() throws {
    for text in EscapingTests.hostile {
      let drawing = Drawing.page(with: text)
      #expect(try drawing.pdf().starts(with: Array("%PDF-".utf8)))
      #expect(try drawing.png(dotsPerInch: 72).starts(with: [0x89, 0x50, 0x4E, 0x47]))
      #expect(try drawing.dot().hasPrefix("graph kring {"))
    }
  }

  @Test("A word in which there is nothing to see takes no line")
  func invisibleWords() throws {
    let style = DrawingStyle.standard.name
    let fitted = try TextFitter.lines(for: [
      .init(text: "\u{200D} Wilhelmina", style: style, width: 60, lines: 2),
      .init(text: "\u{200D} \u{200D}", style: style, width: 60, lines: 2),
    ])
    #expect(fitted.map { $0.map(\.text) } == [["Wilhelmina"], []])
  }

  @Test("A line holds what can be seen, and nothing that steers")
  func visibleText() {
    #expect(VisibleText.line("  a \n\t b  ") == "a b")
    #expect(VisibleText.line("a\u{202E}b\u{2066}c\u{FEFF}\u{AD}") == "abc")
    #expect(VisibleText.line("\u{200D}\u{301} \u{0}") == "")
    #expect(VisibleText.line("👨‍👩‍👧‍👦") == "👨‍👩‍👧‍👦")
    #expect(VisibleText.line(String(repeating: "é", count: 900)).count == 400)
    #expect(VisibleText.shortened("Maximiliaan", to: 5) == "Maxi…")
    #expect(VisibleText.shortened("👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦", to: 2) == "👨‍👩‍👧‍👦…")
  }
}
