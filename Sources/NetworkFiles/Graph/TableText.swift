import Telling

/// The cells of a table in text, as RFC 4180 describes it, with any of four separators.
///
/// A cell in quotes may hold separators, line ends and doubled quotes. A quote mark that guards a cell
/// against being run as a formula (`'=1+1`) is taken off. Blank lines and lines that begin with `#` or
/// `%` are passed over. Where spaces separate, several are one: columns may be aligned.
struct TableText {
  struct Row {
    let line: Int
    var cells: [String]
  }

  private(set) var rows: [Row] = []
  let separator: Character

  init(_ text: String, file: String) throws(Problem) {
    let lines = text.split(whereSeparator: \.isNewline)
    let first =
      lines.first { !$0.allSatisfy(\.isWhitespace) && !$0.hasPrefix("#") && !$0.hasPrefix("%") }
      ?? ""
    separator = TableText.separator(of: first)
    var parser = Parser(bytes: Array(text.utf8), separator: separator.asciiValue ?? 0x2C)
    while let row = parser.nextRow() { rows.append(row) }
    guard !parser.isQuoteOpen else {
      throw Problem(.openQuote, in: file, line: parser.quoteLine)
    }
    guard !rows.isEmpty else {
      throw Problem(.emptyTable, in: file)
    }
  }

  /// The first of tab, semicolon, comma and space that the line holds outside quotes.
  private static func separator(of line: Substring) -> Character {
    var isQuoted = false
    var found: Set<Character> = []
    for character in line {
      if character == "\"" { isQuoted.toggle() }
      if !isQuoted { found.insert(character) }
    }
    return ["\t", ";", ",", " "].first { found.contains($0) } ?? ","
  }

  private struct Parser {
    let bytes: [UInt8]
    let separator: UInt8
    var position = 0
    var line = 1
    var isQuoteOpen = false
    var quoteLine = 1

    init(bytes: [UInt8], separator: UInt8) {
      self.bytes = bytes
      self.separator = separator
    }

    mutating func nextRow() -> Row? {
      while position < bytes.count {
        let start = line
        let comment = [UInt8(ascii: "#"), UInt8(ascii: "%")].contains(bytes[position])
        let cells = cells()
        if comment || cells.allSatisfy({ $0.isEmpty }) { continue }
        return Row(line: start, cells: cells)
      }
      return nil
    }

    private mutating func cells() -> [String] {
      var cells: [String] = []
      skipSpaces()
      while true {
        cells.append(cell())
        guard position < bytes.count else { return cells }
        let byte = bytes[position]
        position += 1
        if byte == separator {
          skipSpaces()
          guard separator == UInt8(ascii: " "), isAtLineEnd else { continue }
          // Spaces at the end of a line separate nothing.
          guard position < bytes.count else { return cells }
          position += 1
          if bytes[position - 1] == UInt8(ascii: "\r"), position < bytes.count,
            bytes[position] == UInt8(ascii: "\n")
          {
            position += 1
          }
          line += 1
          return cells
        }
        if byte == UInt8(ascii: "\r"), position < bytes.count, bytes[position] == UInt8(ascii: "\n")
        {
          position += 1
        }
        line += 1
        return cells
      }
    }

    /// Passes over more spaces, where they separate.
    private mutating func skipSpaces() {
      guard separator == UInt8(ascii: " ") else { return }
      while position < bytes.count, bytes[position] == separator { position += 1 }
    }

    private var isAtLineEnd: Bool {
      position == bytes.count || bytes[position] == UInt8(ascii: "\n")
        || bytes[position] == UInt8(ascii: "\r")
    }

    /// Takes a cell up to the separator or the end of the line.
    private mutating func cell() -> String {
      var content: [UInt8] = []
      var wasQuoted = false
      while position < bytes.count, bytes[position] != separator,
        bytes[position] != UInt8(ascii: "\n"), bytes[position] != UInt8(ascii: "\r")
      {
        if bytes[position] == UInt8(ascii: "\""), content.isEmpty, !wasQuoted {
          wasQuoted = true
          takeQuoted(into: &content)
        } else {
          content.append(bytes[position])
          position += 1
        }
      }
      let text = String(decoding: content, as: UTF8.self)
      if content.first == UInt8(ascii: "'"), TableText.looksLikeFormula(content) {
        return String(text.dropFirst())
      }
      return wasQuoted ? text : TableText.trimmed(text)
    }

    private mutating func takeQuoted(into content: inout [UInt8]) {
      (isQuoteOpen, quoteLine) = (true, line)
      position += 1
      while position < bytes.count {
        let byte = bytes[position]
        position += 1
        if byte == UInt8(ascii: "\n") { line += 1 }
        guard byte == UInt8(ascii: "\"") else {
          content.append(byte)
          continue
        }
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
          isQuoteOpen = false
          return
        }
        content.append(byte)
        position += 1
      }
    }
  }

  /// Whether a spreadsheet would run a text as a formula, `'` in front left aside: what begins with
  /// `'=` is guarded once more when it is written, so that it comes back whole.
  static func looksLikeFormula(_ bytes: some Sequence<UInt8>) -> Bool {
    bytes.first { $0 != UInt8(ascii: "'") }.map { "=+-@\t\r".utf8.contains($0) } ?? false
  }

  private static func trimmed(_ text: String) -> String {
    guard text.first?.isWhitespace ?? false || text.last?.isWhitespace ?? false else { return text }
    let start = text.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
