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
  private var isFirst: [Bool] = []
  private var follows = false

  /// Begins an empty text.
  ///
  /// - Parameter isIndented: Whether every value stands on a line of its own.
  public init(isIndented: Bool = false) { self.isIndented = isIndented }

  /// Removes what was written, and keeps the memory.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    isFirst.removeAll(keepingCapacity: true)
    follows = false
  }

  /// Opens a record.
  public mutating func beginObject() { open("{") }
  /// Closes a record.
  public mutating func endObject() { close("}") }
  /// Opens a list.
  public mutating func beginArray() { open("[") }
  /// Closes a list.
  public mutating func endArray() { close("]") }

  /// Writes the key of the next value.
  public mutating func key(_ key: String) {
    separate()
    quote(key)
    put(isIndented ? ": " : ":")
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

  /// Writes a value of a network file.
  public mutating func value(_ value: AttributeValue) {
    switch value {
    case .text(let text): string(text)
    case .whole(let whole): number(whole)
    case .number(let double): number(double)
    case .truth(let truth): self.truth(truth)
    }
  }

  /// Ends the line.
  public mutating func endLine() { put("\n") }

  private mutating func open(_ bracket: String) {
    separate()
    put(bracket)
    isFirst.append(true)
  }

  private mutating func close(_ bracket: String) {
    let wasEmpty = isFirst.removeLast()
    if !wasEmpty { breakLine() }
    put(bracket)
  }

  /// Puts what stands between a value and the one before it.
  private mutating func separate() {
    if follows {
      follows = false
      return
    }
    guard let first = isFirst.last else { return }
    if !first { put(",") }
    isFirst[isFirst.count - 1] = false
    breakLine()
  }

  private mutating func breakLine() {
    guard isIndented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * isFirst.count))
  }

  private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): put("\\\"")
      case UInt8(ascii: "\\"): put("\\\\")
      case UInt8(ascii: "\n"): put("\\n")
      case UInt8(ascii: "\r"): put("\\r")
      case UInt8(ascii: "\t"): put("\\t")
      case 0..<0x20, 0x7F:
        let digits = String(byte, radix: 16)
        put("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
