/// Numbers as texts, the same on every machine.
package enum NumberText {
  /// The shortest text that reads back as the same number; whole numbers without a point.
  package static func of(_ number: Double) -> String {
    if number == number.rounded(), abs(number) < 0x1p53 { return String(Int(number)) }
    return "\(number)"
  }

  /// The number that a text spells with a decimal point, or `nil` if it spells none; infinite and NaN
  /// are numbers here, so that they can be refused by name.
  package static func number(in text: some StringProtocol) -> Double? {
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
