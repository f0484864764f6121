/// Texts with the escapes of markup languages.
enum MarkupText {
  /// Replaces `&quot;` and its kin, and numbers such as `&#233;`, by the characters that they stand for.
  static func unescape(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    // One by one: an accent that follows a semicolon belongs to it, as a letter.
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      rest = rest[start...]
      guard let end = rest.prefix(12).firstIndex(of: ";"),
        let character = character(Substring(rest[rest.index(after: start)..<end]))
      else {
        result.append("&")
        rest = rest.dropFirst()
        continue
      }
      result.append(character)
      rest = rest[rest.index(after: end)...]
    }
    return String(result + rest)
  }

  private static func character(_ name: Substring) -> Unicode.Scalar? {
    switch name {
    case "quot": return "\""
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "apos": return "'"
    default: break
    }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let code =
      digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap(Unicode.Scalar.init)
  }

  /// Replaces the names of Latin letters too, such as `&eacute;`, which GML writes them by.
  static func unescapeNamed(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      rest = rest[start...]
      let name = rest.dropFirst().prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
      guard let code = latin[String(name)], rest[name.endIndex...].hasPrefix(";"),
        let letter = Unicode.Scalar(code)
      else {
        result += rest.prefix(1)
        rest = rest.dropFirst()
        continue
      }
      result.unicodeScalars.append(letter)
      rest = rest[rest.index(after: name.endIndex)...]
    }
    return unescape(result + rest)
  }

  /// The names of the characters from 160 on, in their order (ISO 8859-1).
  private static let latin: [String: UInt32] = {
    let names = """
      nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2
      sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc
      Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve
      Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute
      acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde
      ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
      """
    return Dictionary(
      uniqueKeysWithValues: zip(
        names.split(whereSeparator: \.isWhitespace).map(String.init), 160...))
  }()

  /// Writes the characters that markup reserves as escapes.
  static func escape(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n": result += "&#10;"
      case "\r": result += "&#13;"
      case "\t": result += "&#9;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
