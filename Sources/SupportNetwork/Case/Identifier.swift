/// A short name that tells one record of a case file from another, such as `P05` or `N01`.
///
///     let grandmother: Person.ID = "P05"
///     grandmother < "P10"  // true
///     // So is "P9" < "P10": numbers order as numbers.
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
    var (left, right) = (NaturalText(lhs.rawValue), NaturalText(rhs.rawValue))
    while let a = left.byte, let b = right.byte {
      if NaturalText.isDigit(a), NaturalText.isDigit(b) {
        if let isLower = NaturalText.numberPrecedes(&left, &right) { return isLower }
      } else {
        if a != b { return a < b }
        left.advance()
        right.advance()
      }
    }
    if (left.byte == nil) != (right.byte == nil) { return left.byte == nil }
    let (a, b) = (lhs.rawValue.utf8, rhs.rawValue.utf8)
    return a.count == b.count ? a.lexicographicallyPrecedes(b) : a.count < b.count
  }
}

/// The bytes of a text, read from the first to the last.
private struct NaturalText {
  private var rest: String.UTF8View.Iterator
  /// The byte that is read now, or `nil` behind the last.
  private(set) var byte: UInt8?

  init(_ text: String) {
    rest = text.utf8.makeIterator()
    byte = rest.next()
  }

  mutating func advance() { byte = rest.next() }

  static func isDigit(_ byte: UInt8?) -> Bool { byte.map { (48...57).contains($0) } ?? false }

  /// Reads a run of digits on either side, and tells whether the left number is the lower one; `nil`
  /// if they are the same but for leading zeros.
  static func numberPrecedes(_ left: inout Self, _ right: inout Self) -> Bool? {
    while left.byte == 48 { left.advance() }
    while right.byte == 48 { right.advance() }
    var firstDifference: Bool?
    while let a = left.byte, let b = right.byte, isDigit(a), isDigit(b) {
      if firstDifference == nil, a != b { firstDifference = a < b }
      left.advance()
      right.advance()
    }
    // Without leading zeros the number with more digits is the higher one.
    if isDigit(left.byte) { return false }
    return isDigit(right.byte) ? true : firstDifference
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
