import Telling

/// Reads JSON from bytes, one token at a time, and knows on which line it is.
///
///     try scanner.beginObject()
///     while let key = try scanner.nextKey() { ... }
///
/// Values are taken in the order of the file and nothing is kept that is not asked for, so that the
/// memory is that of the network. Every error has its place, which a decoder of whole documents does
/// not tell.
struct JSONScanner {
  /// The deepest that lists and records may stand in each other.
  static let deepest = 256

  let file: String
  private let bytes: [UInt8]
  private var position: Int
  private let end: Int
  private(set) var line: Int
  private var lineStart: Int
  private var isFirst: [Bool] = []

  /// Reads a file, or the part of one that starts on a line.
  init(_ bytes: [UInt8], file: String, line: Int = 1) {
    self.bytes = bytes
    self.file = file
    self.line = line
    end = bytes.count
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    lineStart = position
  }

  /// What kind of value comes next.
  enum Kind { case object, array, scalar }

  mutating func nextKind() throws(Problem) -> Kind {
    skipSpace()
    guard position < end else { throw truncated() }
    return switch bytes[position] {
    case UInt8(ascii: "{"): .object
    case UInt8(ascii: "["): .array
    default: .scalar
    }
  }

  mutating func beginObject() throws(Problem) { try open(UInt8(ascii: "{")) }

  mutating func beginArray() throws(Problem) { try open(UInt8(ascii: "[")) }

  /// The next key of the open record, or `nil` at its end.
  mutating func nextKey() throws(Problem) -> String? {
    guard try advance(closing: UInt8(ascii: "}")) else { return nil }
    guard position < end else { throw truncated() }
    guard bytes[position] == UInt8(ascii: "\"") else { throw syntax() }
    let key = try string()
    skipSpace()
    try expect(UInt8(ascii: ":"))
    return key
  }

  /// Whether the open list has another value.
  mutating func nextElement() throws(Problem) -> Bool {
    try advance(closing: UInt8(ascii: "]"))
  }

  /// Takes a text, number, yes or no, or `nil` for null.
  mutating func scalar() throws(Problem) -> AttributeValue? {
    skipSpace()
    guard position < end else { throw truncated() }
    switch bytes[position] {
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    case UInt8(ascii: "t"): return try word("true", .truth(true))
    case UInt8(ascii: "f"): return try word("false", .truth(false))
    case UInt8(ascii: "n"): return try word("null", nil)
    case UInt8(ascii: "N"), UInt8(ascii: "I"): throw notANumber()
    default: throw syntax()
    }
  }

  /// Takes a scalar as `scalar()` does, but a whole number too large for any integer by its digits: two
  /// identifiers that differ must not become one number.
  mutating func identifier() throws(Problem) -> AttributeValue? {
    skipSpace()
    let start = position
    guard case .number(let number)? = try scalar() else {
      position = start
      return try scalar()
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    let isWhole = text.utf8.allSatisfy { $0 == UInt8(ascii: "-") || $0 &- UInt8(ascii: "0") < 10 }
    return isWhole ? .text(text) : .number(number)
  }

  /// Passes over a value of any kind.
  mutating func skip() throws(Problem) {
    switch try nextKind() {
    case .scalar: _ = try scalar()
    case .array:
      try beginArray()
      while try nextElement() { try skip() }
    case .object:
      try beginObject()
      while try nextKey() != nil { try skip() }
    }
  }

  /// Throws if anything but space is left.
  mutating func finish() throws(Problem) {
    skipSpace()
    guard position == end else { throw syntax() }
  }

  /// What is wrong where the scanner stands.
  func problem(_ fault: GraphFault) -> Problem {
    Problem(fault, in: file, line: line, column: position - lineStart + 1)
  }
}

// MARK: - Take bytes

extension JSONScanner {
  private mutating func skipSpace() {
    while position < end {
      switch bytes[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): position += 1
      case UInt8(ascii: "\n"):
        position += 1
        line += 1
        lineStart = position
      default: return
      }
    }
  }

  private mutating func open(_ bracket: UInt8) throws(Problem) {
    skipSpace()
    try expect(bracket)
    guard isFirst.count < JSONScanner.deepest else {
      throw problem(.tooDeep)
    }
    isFirst.append(true)
  }

  private mutating func expect(_ byte: UInt8) throws(Problem) {
    guard position < end else { throw truncated() }
    guard bytes[position] == byte else { throw syntax() }
    position += 1
  }

  /// Goes to the next value of what is open, past the comma, or past the closing bracket.
  private mutating func advance(closing bracket: UInt8) throws(Problem) -> Bool {
    skipSpace()
    guard position < end else { throw truncated() }
    if bytes[position] == bracket {
      position += 1
      isFirst.removeLast()
      return false
    }
    if isFirst[isFirst.count - 1] {
      isFirst[isFirst.count - 1] = false
    } else {
      try expect(UInt8(ascii: ","))
      skipSpace()
    }
    return true
  }

  private mutating func word(
    _ word: StaticString, _ value: AttributeValue?
  ) throws(Problem) -> AttributeValue? {
    for byte in word.description.utf8 { try expect(byte) }
    return value
  }

  private mutating func number() throws(Problem) -> AttributeValue {
    let start = position
    if bytes[position] == UInt8(ascii: "-") { position += 1 }
    if position < end, bytes[position] == UInt8(ascii: "I") { throw notANumber() }
    let integerStart = position
    try takeDigits()
    if position - integerStart > 1, bytes[integerStart] == UInt8(ascii: "0") { throw syntax() }
    var isWhole = true
    if position < end, bytes[position] == UInt8(ascii: ".") {
      isWhole = false
      position += 1
      try takeDigits()
    }
    if position < end, bytes[position] | 0x20 == UInt8(ascii: "e") {
      isWhole = false
      position += 1
      if position < end,
        bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-")
      {
        position += 1
      }
      try takeDigits()
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isWhole, let whole = Int(text) { return .whole(whole) }
    guard let number = Double(text), number.isFinite else { throw notANumber() }
    return .number(number)
  }

  private mutating func takeDigits() throws(Problem) {
    let start = position
    while position < end, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position]) {
      position += 1
    }
    guard position > start else { throw position == end ? truncated() : syntax() }
  }

  private mutating func string() throws(Problem) -> String {
    position += 1
    let start = position
    while position < end, bytes[position] != UInt8(ascii: "\""),
      bytes[position] != UInt8(ascii: "\\"), bytes[position] >= 0x20
    {
      position += 1
    }
    guard position < end else { throw truncated() }
    if bytes[position] == UInt8(ascii: "\"") {
      defer { position += 1 }
      return try text(bytes[start..<position])
    }
    var unescaped = Array(bytes[start..<position])
    while true {
      guard position < end else { throw truncated() }
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return try text(unescaped[...])
      case UInt8(ascii: "\\"): try unescape(into: &unescaped)
      case 0..<0x20: throw syntax()
      default: unescaped.append(byte)
      }
    }
  }

  private func text(_ bytes: ArraySlice<UInt8>) throws(Problem) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw problem(.textNotUTF8)
    }
    return text
  }

  private mutating func unescape(into unescaped: inout [UInt8]) throws(Problem) {
    guard position < end else { throw truncated() }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): unescaped.append(byte)
    case UInt8(ascii: "b"): unescaped.append(0x08)
    case UInt8(ascii: "f"): unescaped.append(0x0C)
    case UInt8(ascii: "n"): unescaped.append(0x0A)
    case UInt8(ascii: "r"): unescaped.append(0x0D)
    case UInt8(ascii: "t"): unescaped.append(0x09)
    case UInt8(ascii: "u"):
      var code = try codeUnit()
      if (0xD800..<0xDC00).contains(code) {
        try expect(UInt8(ascii: "\\"))
        try expect(UInt8(ascii: "u"))
        let low = try codeUnit()
        guard (0xDC00..<0xE000).contains(low) else { throw syntax() }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw syntax() }
      unescaped.append(contentsOf: String(scalar).utf8)
    default: throw syntax()
    }
  }

  private mutating func codeUnit() throws(Problem) -> UInt32 {
    guard position + 4 <= end else { throw truncated() }
    var unit: UInt32 = 0
    for byte in bytes[position..<position + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw syntax() }
      unit = unit << 4 | UInt32(digit)
    }
    position += 4
    return unit
  }
}

// MARK: - Tell what is wrong

extension JSONScanner {
  private func syntax() -> Problem { problem(.notation("JSON")) }
  private func truncated() -> Problem { problem(.truncated) }
  private func notANumber() -> Problem { problem(.badNumber) }
}
