import Testing

@testable import Typesetting

@Suite("Lines that come in pieces")
struct AnswerLinesTests {
  private func lines(of text: String, inPiecesOf size: Int) -> [String] {
    var lines = AnswerLines()
    var found: [String] = []
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      lines.append(rest.prefix(size))
      rest = rest.dropFirst(size)
      while let line = lines.next() { found.append(String(decoding: line, as: UTF8.self)) }
    }
    return found
  }

  @Test("The lines do not depend on the pieces, and one without an end is none yet")
  func pieces() {
    for size in 1...12 {
      #expect(lines(of: "een\n\ntwee\ndrie", inPiecesOf: size) == ["een", "", "twee"])
    }
    #expect(lines(of: "", inPiecesOf: 1) == [])
  }

  @Test("What was looked through is not looked through again")
  func linear() {
    var lines = AnswerLines()
    for count in 1...100 {
      lines.append(repeatElement(0x61, count: 1_000))
      #expect(lines.next() == nil)
      #expect(lines.seen == 1_000 * count)
    }
    lines.append([0x0A, 0x62])
    #expect(lines.next()?.count == 100_000)
    #expect(lines.next() == nil)
    // What was handed out is let go.
    lines.append([0x63, 0x0A])
    #expect(lines.seen == 1)
    #expect(lines.next() == Array("bc".utf8))
  }
}
