/// The value of a Graphviz attribute; how far it is trusted is in its type.
enum AttributeValue: Hashable {
  /// A word of Kring itself.
  case token(String)
  /// A measure in points or inches.
  case number(Double)
  /// Text of people, to be seen exactly as it is.
  case text(String, Drawing.Label.Anchor)

  /// What Graphviz is given.
  var graphviz: String {
    switch self {
    case .token(let token):
      precondition(
        !token.utf8.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "<") },
        "A token is Kring's own word and holds neither quotes nor markup.")
      return token
    case .number(let number): return number.twoDecimals
    case .text(let text, let anchor):
      let escaped = AttributeValue.escaped(VisibleText.line(text))
      return anchor == .start && !escaped.isEmpty ? escaped + "\\l" : escaped
    }
  }

  // Graphviz replaces \N, \G, \L, \E and decodes &entities; in labels; nothing else means anything
  // to it in an attribute that was set as plain text.
  private static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Double {
  /// The number with two decimals and a point, in every locale: 1.50, -0.25, 0.00.
  var twoDecimals: String {
    precondition(isFinite && abs(self) < 1e9, "A place in a drawing is a finite number.")
    let hundredths = Int((self * 100).rounded())
    let digits = String(abs(hundredths) % 100)
    let sign = hundredths < 0 ? "-" : ""
    return "\(sign)\(abs(hundredths) / 100).\(digits.count == 1 ? "0" : "")\(digits)"
  }
}
