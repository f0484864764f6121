/// A short name that tells one record of a case file from another, such as `P05` or `N01`.
///
///     let grandmother: Person.ID = "P05"
///     grandmother < "P10"  // true, and so is "P9" < "P10": numbers order as numbers
///
/// The type of the record is part of the type, so that a person cannot be taken for a need. An
/// identifier never holds a name of somebody: errors and file names show identifiers only.
///
/// - Edge cases: a valid identifier has 1 to 40 letters of the English alphabet, digits, `-` or `_`;
///   `isValid` tells. A draft may hold invalid ones, a valid case never does.
public struct Identifier<Record>: Sendable, Hashable, Comparable, RawRepresentable, Codable {
  /// The identifier as it stands in the case file.
  public let rawValue: String

  /// Creates an identifier from its text, valid or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Whether the text may stand as an identifier in a valid case.
  public var isValid: Bool {
    let bytes = rawValue.utf8
    return (1...40).contains(bytes.count)
      && bytes.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }

  /// Orders runs of digits as numbers and everything else by bytes, the same on every machine.
  ///
  /// Of identifiers that are equal but for leading zeros, the bytes decide: `P1` < `P01` < `P2`.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    let (a, b) = (Array(lhs.rawValue.utf8), Array(rhs.rawValue.utf8))
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if isDigit(a[i]), isDigit(b[j]) {
        let (left, right) = (digits(of: a, from: &i), digits(of: b, from: &j))
        if left.count != right.count { return left.count < right.count }
        if left != right { return left.lexicographicallyPrecedes(right) }
      } else {
        if a[i] != b[j] { return a[i] < b[j] }
        i += 1
        j += 1
      }
    }
    if a.count - i != b.count - j { return a.count - i < b.count - j }
    return a.count == b.count ? a.lexicographicallyPrecedes(b) : a.count < b.count
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// The digits that begin at `index`, without leading zeros; moves the index behind them.
  private static func digits(of bytes: [UInt8], from index: inout Int) -> ArraySlice<UInt8> {
    let start = index
    while index < bytes.count, isDigit(bytes[index]) { index += 1 }
    return bytes[start..<index].drop { $0 == 48 }
  }
}

extension Identifier: ExpressibleByStringLiteral {
  /// Creates an identifier from a literal in code, as in tests and examples.
  public init(stringLiteral value: String) { self.init(rawValue: value) }
}

extension Identifier: CustomStringConvertible {
  /// The identifier itself.
  public var description: String { rawValue }
}
