import Telling

/// Text that every font and every standard can live with.
///
/// An archivable PDF may hold no character without a shape. The typesetter refuses such text, so
/// it is cleaned before it is sent, and only as far as needed:
///
/// - control characters but the tab are left out; every kind of line end becomes a line feed
/// - code points that are no characters, and byte order marks, are left out
/// - so are the signs that turn the direction of what follows: they could make one person's name
///   reorder the words around it
/// - characters of private use become U+FFFD, the sign for a character that cannot be shown,
///   as does every character in `unprintable`, which no font turned out to have.
enum PrintableText {
  /// The sign for a character that cannot be shown.
  static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// The text as it can be printed. O(*n*).
  static func clean(_ text: String, unprintable: Set<Unicode.Scalar> = []) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar.value {
      case 0x0A where previous == "\r": break
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: result.append("\n")
      case 0x09: result.append(scalar)
      case 0x00...0x1F, 0x7F...0x9F, 0xFEFF: break
      case 0x202A...0x202E, 0x2066...0x2069: break
      case 0xFDD0...0xFDEF: break
      case let value where value & 0xFFFE == 0xFFFE: break
      case 0xE000...0xF8FF, 0xF0000...0xFFFFD, 0x10_0000...0x10_FFFD: result.append(replacement)
      default: result.append(unprintable.contains(scalar) ? replacement : scalar)
      }
    }
    return String(result)
  }
}

extension ReportValue {
  /// The value with every text in it as it can be printed; the keys of records stay as they are.
  ///
  /// - Complexity: O(*n*) in the length of all texts together.
  func printable(without unprintable: Set<Unicode.Scalar> = []) -> ReportValue {
    switch self {
    case .string(let text): .string(PrintableText.clean(text, unprintable: unprintable))
    case .list(let values): .list(values.map { $0.printable(without: unprintable) })
    case .record(let fields):
      .record(ReportFields(fields.map { ($0.key, $0.value.printable(without: unprintable)) }))
    case .null, .truth, .whole, .number: self
    }
  }
}
