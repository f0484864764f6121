import SupportNetwork
import Telling

/// Turns what Graphviz writes into SVG that can stand in a page and be read aloud.
///
/// Graphviz writes one element per line, and text of people never holds a line break, `<` or `"`,
/// so that its lines can be told apart by how they begin.
enum AccessibleSVG {
  /// Returns the finished SVG, or throws when the input does not have the lines of Graphviz.
  static func finished(
    _ svg: String, of drawing: Drawing, _ prefix: String
  ) throws(Problem) -> String {
    let titles = titlesByName(of: drawing)
    var result = ""
    result.reserveCapacity(svg.utf8.count + 2_000)
    var isInside = false
    for line in svg.split(separator: "\n", omittingEmptySubsequences: true) {
      if line.hasPrefix("<svg ") {
        isInside = true
        result += root(of: drawing, prefix) + "\n"
      } else if !isInside || line.hasPrefix("<!--") || line.hasPrefix(" viewBox=") {
        continue
      } else if line.hasPrefix("<title>") {
        let name = line.dropFirst("<title>".count).prefix { $0 != "<" }
        let key = String(name).replacingAll("&#45;", with: "-")
        if let title = titles[key] { result += "<title>\(escaped(title))</title>\n" }
      } else {
        result += tidied(String(line)) + "\n"
      }
    }
    guard isInside, result.hasSuffix("</svg>\n") else {
      throw Problem(.drawingFailed) { $0.unknownSVG }
    }
    return result
  }

  /// XML text: the five characters that mean something, escaped.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in VisibleText.line(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func root(of drawing: Drawing, _ prefix: String) -> String {
    let width = drawing.size.width.twoDecimals
    let height = drawing.size.height.twoDecimals
    let description = escapedLong(drawing.alternativeText)
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)pt" height="\(height)pt" \
      viewBox="0 0 \(width) \(height)" role="img" lang="\(drawing.language.rawValue)" \
      aria-labelledby="\(prefix)-title \(prefix)-desc">
      <title id="\(prefix)-title">\(escaped(drawing.title))</title>
      <desc id="\(prefix)-desc">\(description)</desc>
      """
  }

  // The description is longer than a line of the picture may be.
  private static func escapedLong(_ text: String) -> String {
    text.split(separator: " ").map { escaped(String($0)) }.joined(separator: " ")
  }

  private static func titlesByName(of drawing: Drawing) -> [String: String] {
    var titles: [String: String] = [:]
    for card in drawing.cards { titles[card.id] = card.title }
    for line in drawing.lines { titles["\(line.from)--\(line.to)"] = line.title }
    return titles
  }

  private static func tidied(_ line: String) -> String {
    // Text stands between > and <; attributes are ours, so these cannot be found inside it
    // except in the first, where the meaning stays the same.
    line.replacingAll("&#45;", with: "-")
      .replacingAll("=\"transparent\"", with: "=\"none\"")
      .replacingAll("sans-serif Bold\"", with: "sans-serif\" font-weight=\"bold\"")
  }
}

extension String {
  /// The text with every `part` replaced. O(*n*).
  fileprivate func replacingAll(_ part: String, with other: String) -> String {
    let bytes = Array(utf8)
    let wanted = Array(part.utf8)
    guard bytes.count >= wanted.count else { return self }
    var result: [UInt8] = []
    var index = 0
    var didReplace = false
    while index < bytes.count {
      if bytes[index] == wanted[0], bytes[index...].starts(with: wanted) {
        result.append(contentsOf: other.utf8)
        index += wanted.count
        didReplace = true
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return didReplace ? String(decoding: result, as: UTF8.self) : self
  }
}
