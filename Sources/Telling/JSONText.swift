/// Writes JSON into bytes, one token at a time.
///
///     var text = JSONText()
///     text.beginObject()
///     text.key("size")
///     text.number(3)
///     text.endObject()
///     text.bytes  // {"size":3}
///
/// The caller puts keys in order. Whole numbers are written without a point; other numbers with as
/// many digits as it takes to read the same number back.
public struct JSONText: Sendable {
  /// What was written.
  public private(set) var bytes: [UInt8] = []

  private let isIndented: Bool
  private var depth = 0
  private var isFirst = true
  private var follows = false

  /// Begins an empty text.
  ///
  /// - Parameter isIndented: Whether every value stands on a line of its own.
  public init(isIndented: Bool = false) { self.isIndented = isIndented }

  /// Removes what was written, and keeps the memory.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    depth = 0
    isFirst = true
    follows = false
  }

  /// Opens a record.
  public mutating func beginObject() { open(UInt8(ascii: "{")) }
  /// Closes a record.
  public mutating func endObject() { close(UInt8(ascii: "}")) }
  /// Opens a list.
  public mutating func beginArray() { open(UInt8(ascii: "[")) }
  /// Closes a list.
  public mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Writes the key of the next value.
  public mutating func key(_ key: String) {
    separate()
    quote(key)
    bytes.append(UInt8(ascii: ":"))
    if isIndented { bytes.append(UInt8(ascii: " ")) }
    follows = true
  }

  /// Writes a text.
  public mutating func string(_ text: String) {
    separate()
    quote(text)
  }

  /// Writes a whole number.
  public mutating func number(_ number: Int) {
    separate()
    put(String(number))
  }

  /// Writes a number.
  ///
  /// - Precondition: The number is finite.
  public mutating func number(_ number: Double) {
    precondition(number.isFinite, "JSON has no word for numbers that are not finite")
    separate()
    put(NumberText.of(number))
  }

  /// Writes yes or no.
  public mutating func truth(_ truth: Bool) {
    separate()
    put(truth ? "true" : "false")
  }

  /// Writes null.
  public mutating func null() {
    separate()
    put("null")
  }

  /// Writes a tree; the keys of records stand in ascending order.
  public mutating func value(_ value: ReportValue) {
    switch value {
    case .null: null()
    case .truth(let truth): self.truth(truth)
    case .whole(let whole): number(whole)
    case .number(let double): number(double)
    case .string(let text): string(text)
    case .list(let values):
      beginArray()
      for value in values { self.value(value) }
      endArray()
    case .record(let fields):
      beginObject()
      for (key, value) in fields {
        self.key(key)
        self.value(value)
      }
      endObject()
    }
  }

  /// Ends the line.
  public mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    isFirst = true
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if !isFirst { breakLine() }
    bytes.append(bracket)
    // What was closed is itself a value of what stands around it.
    isFirst = false
  }

  /// Puts what stands between a value and the one before it.
  private mutating func separate() {
    if follows {
      follows = false
      return
    }
    guard depth > 0 else { return }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    breakLine()
  }

  private mutating func breakLine() {
    guard isIndented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    let start = bytes.count
    put(text)
    // Hardly any text holds something to escape: look at it once it is written.
    if bytes[start...].contains(where: { Self.isEscaped($0) }) {
      bytes.removeSubrange(start...)
      for byte in text.utf8 { put(escaping: byte) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
  }

  private mutating func put(escaping byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): put("\\\"")
    case UInt8(ascii: "\\"): put("\\\\")
    case UInt8(ascii: "\n"): put("\\n")
    case UInt8(ascii: "\r"): put("\\r")
    case UInt8(ascii: "\t"): put("\\t")
    case _ where Self.isEscaped(byte):
      let digits = String(byte, radix: 16)
      put("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    default: bytes.append(byte)
    }
  }
}
