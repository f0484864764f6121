/// A finished PDF in memory.
public struct TypesetPDF: Sendable, Hashable {
  /// The file.
  public let bytes: [UInt8]
  /// What is known about it.
  public let report: TypesetReport
}

/// What is known about a finished PDF.
public struct TypesetReport: Sendable, Hashable, Codable {
  /// The fingerprint of the file, SHA-256 in hexadecimal digits.
  public let sha256: String
  /// What the reader of the PDF should know, without words of the document.
  public let warnings: [TypesettingWarning]
}

/// Something that came out in another way than it was asked.
public struct TypesettingWarning: Sendable, Hashable, Codable {
  /// A stable name: `replaced-character`, or `template` for what the typesetter noticed.
  public let code: String
  /// The sentence.
  public let summary: String
}

extension TypesettingWarning {
  /// A character that no font has.
  static func replaced(_ scalar: Unicode.Scalar) -> TypesettingWarning {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return TypesettingWarning(
      code: "replaced-character",
      summary: "The character U+\(padded) is in none of the fonts; \u{FFFD} stands in its place.")
  }
}
