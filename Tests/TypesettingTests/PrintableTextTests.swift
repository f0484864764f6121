import Telling
import Testing

@testable import Typesetting

@Suite("Text that can be printed")
struct PrintableTextTests {
  @Test(
    "Only what no PDF can hold is changed",
    arguments: [
      ("Zoë & Çağla <b>", "Zoë & Çağla <b>"), ("a\tb\nc", "a\tb\nc"), ("a\r\nb\rc", "a\nb\nc"),
      ("a\u{0}b\u{1B}c\u{7F}d\u{9F}e", "abcde"), ("a\u{85}b\u{2028}c\u{2029}d", "a\nb\nc\nd"),
      ("\u{FEFF}a", "a"),
      ("\u{E000}\u{F8FF}\u{F0000}\u{10FFFD}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("e\u{301}\u{200D}\u{202E}\u{AD}👩‍👩‍👧", "e\u{301}\u{200D}\u{AD}👩‍👩‍👧"),
      ("", ""),
    ])
  func clean(text: String, expected: String) {
    // Compared as code points: Swift holds "é" and "e" with an accent to be equal.
    #expect(Array(PrintableText.clean(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test("Code points that are no characters are left out")
  func noCharacters() {
    for value: UInt32 in [0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF, 0xFDD0, 0xFDEF] {
      let text = Unicode.Scalar(value).map { "a\($0)b" }
      #expect(text.map { PrintableText.clean($0) } == "ab")
    }
  }

  @Test("A character that no font has is replaced everywhere, and cleaning twice changes nothing")
  func unprintable() {
    let once = PrintableText.clean("Li \u{4E2D} en \u{4E2D}", unprintable: ["\u{4E2D}"])
    #expect(once == "Li \u{FFFD} en \u{FFFD}")
    #expect(PrintableText.clean(once) == once)
  }

  @Test("Every text in a document is cleaned, the names of its parts are not")
  func everyText() {
    func value(_ one: String, _ other: String) -> ReportValue {
      .record([
        "a\u{1}": .list([
          .string(one), .record(["b": .string(other)]), .whole(1), .number(1.5), .truth(true),
          .null,
        ])
      ])
    }
    #expect(value("x\u{1}", "y\u{4E2D}").printable() == value("x", "y\u{4E2D}"))
    #expect(value("x", "y\u{4E2D}").printable(without: ["\u{4E2D}"]) == value("x", "y\u{FFFD}"))
  }

  @Test("A warning names the code point, with four digits or more")
  func warning() {
    #expect(TypesettingWarning.replaced("\u{41}").summary.contains("U+0041"))
    #expect(TypesettingWarning.replaced("\u{20000}").summary.contains("U+20000"))
  }
}
