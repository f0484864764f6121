/// Text of people, made fit for one line of a picture.
enum VisibleText {
  /// The longest text that goes into a picture, in characters as people count them.
  static let limit = 400

  /// Returns the text as one line, without characters that steer instead of show.
  ///
  /// Control characters and line breaks become spaces, spaces are joined, noncharacters, byte
  /// order marks, soft hyphens and bidirectional overrides disappear (they could turn the rest of
  /// the picture around). A text in which nothing is left to see is empty. O(*n*).
  static func line(_ text: String) -> String {
    if isPlain(text) { return text }
    var result = ""
    var count = 0
    var spaceIsDue = false
    for character in text {
      let scalars = character.unicodeScalars.prefix(16).filter { !isSteering($0) }
      let isSpace = scalars.allSatisfy { $0.properties.isWhitespace || isControl($0) }
      if isSpace {
        spaceIsDue = spaceIsDue || (!scalars.isEmpty && !result.isEmpty)
        continue
      }
      if count == limit { break }
      if spaceIsDue { result += " " }
      spaceIsDue = false
      result.unicodeScalars.append(contentsOf: scalars.filter { !isControl($0) })
      count += 1
    }
    return result.unicodeScalars.contains(where: isVisible) ? result : ""
  }

  // Most text is: printable ASCII without spaces to join.
  private static func isPlain(_ text: String) -> Bool {
    var last = UInt8(ascii: " ")
    var count = 0
    for byte in text.utf8 {
      let isDouble = byte == UInt8(ascii: " ") && last == byte
      if byte < 0x20 || byte > 0x7E || isDouble { return false }
      last = byte
      count += 1
    }
    return count <= limit && last != UInt8(ascii: " ")
  }

  /// Returns at most `count` characters, the last one an ellipsis when something was left out.
  static func shortened(_ text: String, to count: Int) -> String {
    guard text.count > count else { return text }
    var kept = text.prefix(max(0, count - 1))
    while kept.last?.isWhitespace == true { kept.removeLast() }
    return kept + "…"
  }

  /// Returns a name or a relation for the words beside a picture: one line, as long as can be read out.
  static func told(_ text: String) -> String { shortened(line(text), to: 120) }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control || scalar == "\u{2028}" || scalar == "\u{2029}"
  }

  private static func isSteering(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00AD, 0xFEFF, 0x202A...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFC, 0x206A...0x206F: true
    default: scalar.properties.isNoncharacterCodePoint
    }
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .format, .control, .spaceSeparator: false
    default: !scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
