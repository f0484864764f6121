/// What a network file says of one node or one tie under one name.
public enum AttributeValue: Sendable, Hashable {
  /// A text.
  case text(String)
  /// A whole number.
  case whole(Int)
  /// A number; never infinite and never NaN.
  case number(Double)
  /// Yes or no.
  case truth(Bool)

  /// The value as a text, as it stands in a table.
  public var text: String {
    switch self {
    case .text(let text): text
    case .whole(let whole): String(whole)
    case .number(let number): NumberText.of(number)
    case .truth(let truth): truth ? "true" : "false"
    }
  }

  /// The value as a number, or `nil` if it is none.
  public var number: Double? {
    switch self {
    case .text(let text): NumberText.number(in: text)
    case .whole(let whole): Double(whole)
    case .number(let number): number
    case .truth: nil
    }
  }
}

/// Numbers as texts, the same on every machine.
enum NumberText {
  /// The shortest text that reads back as the same number; whole numbers without a point.
  static func of(_ number: Double) -> String {
    if number == number.rounded(), abs(number) < 0x1p53 { return String(Int(number)) }
    return "\(number)"
  }

  /// The number that a text spells with a decimal point, or `nil` if it spells none; infinite and NaN
  /// are numbers here, so that they can be refused by name.
  static func number(in text: some StringProtocol) -> Double? {
    // Only digits and signs: no hexadecimal numbers, and no words but those for infinite and NaN.
    let isPlain = text.utf8.allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "+-.eE".utf8.contains(byte)
    }
    if isPlain { return Double(text) }
    switch text.lowercased() {
    case "nan", "+nan", "-nan": return .nan
    case "inf", "+inf", "infinity", "+infinity": return .infinity
    case "-inf", "-infinity": return -.infinity
    default: return nil
    }
  }
}
