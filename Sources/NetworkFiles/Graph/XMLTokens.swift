import Foundation
import FoundationXML
import Telling

/// One piece of an XML file.
enum XMLToken {
  case start(name: String, attributes: [String: String], line: Int)
  case text(String)
  case end(name: String)
}

/// Takes an XML file apart, with entities refused and nothing fetched.
///
/// Names come without the prefix of their namespace: programs disagree about namespaces, and no name
/// means two things in the formats that are read here.
enum XMLTokens {
  /// The largest XML file that is read, in bytes: 128 MB.
  static let largest = 128 << 20

  static func read(_ bytes: [UInt8], file: String) throws(Problem) -> [XMLToken] {
    guard bytes.count <= largest else {
      throw Problem(.largeXML(megabytes: largest >> 20), in: file)
    }
    let declaration = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()
    let isLatin = ["iso-8859-1", "windows-1252", "us-ascii"].contains { declaration.contains($0) }
    let text = try FileText(bytes, file: file, allowsWindows: isLatin).text
    let content = Array(text.utf8)
    if let line = lineOfDeclarations(in: content) {
      throw Problem(.entities, in: file, line: line)
    }
    let collector = Collector()
    // In small pieces: of more than 10 MB in one the parser reads everything, and calls it an error.
    let parser = XMLParser(stream: InputStream(data: Data(parsable(content))))
    parser.shouldResolveExternalEntities = false
    parser.delegate = collector
    let isWhole = parser.parse()
    guard isWhole, collector.depth == 0, !collector.tokens.isEmpty else {
      throw Problem(.brokenXML, in: file, line: parser.lineNumber)
    }
    return collector.tokens
  }

  /// The line of the first declaration inside the file: of an entity, which could stand for an endless
  /// text, or of attributes, which could stand at every node.
  private static func lineOfDeclarations(in bytes: [UInt8]) -> Int? {
    var line = 1
    for (place, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\n") { line += 1 }
      guard byte == UInt8(ascii: "<"), place + 1 < bytes.count,
        bytes[place + 1] == UInt8(ascii: "!")
      else { continue }
      let rest = bytes[(place + 2)...]
      if rest.starts(with: "ENTITY".utf8) || rest.starts(with: "ATTLIST".utf8) { return line }
      guard rest.starts(with: "DOCTYPE".utf8) else { continue }
      let end = rest.firstIndex { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: ">") }
      if let end, bytes[end] == UInt8(ascii: "[") { return line }
    }
    return nil
  }

  /// The text as the parser takes it: lines stay where they are.
  ///
  /// It is UTF-8 by now, whatever its declaration says, so that goes. The parser ends the process at an
  /// instruction that is a name and nothing more, so each such gets a point.
  private static func parsable(_ bytes: [UInt8]) -> [UInt8] {
    var rest = bytes[...]
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    func take(through mark: String, keeping isKept: Bool = true) {
      let end = rest.firstRange(of: Array(mark.utf8))?.upperBound ?? rest.endIndex
      if isKept { result += rest[..<end] }
      rest = rest[end...]
    }
    if rest.starts(with: "<?xml".utf8) { take(through: "?>", keeping: false) }
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      result += rest[..<start]
      rest = rest[start...]
      if rest.starts(with: "<![CDATA[".utf8) {
        take(through: "]]>")
      } else if rest.starts(with: "<!--".utf8) {
        take(through: "-->")
      } else if rest.starts(with: "<?".utf8) {
        let from = result.count
        take(through: "?>")
        let hasData = result[from...].contains { " \t\r\n".utf8.contains($0) }
        if !hasData, result.suffix(2).elementsEqual("?>".utf8) {
          result.replaceSubrange((result.count - 2)..., with: " .?>".utf8)
        }
      } else {
        result.append(UInt8(ascii: "<"))
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  private final class Collector: NSObject, XMLParserDelegate {
    var tokens: [XMLToken] = []
    var depth = 0
    /// The text since the last start or end: it comes in many small parts.
    private var text = ""

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      depth += 1
      takeText()
      tokens.append(
        .start(name: plain(name), attributes: attributes, line: parser.lineNumber))
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      depth -= 1
      takeText()
      tokens.append(.end(name: plain(name)))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) { self.text += text }

    func parser(_ parser: XMLParser, foundCDATA data: Data) {
      self.parser(parser, foundCharacters: String(decoding: data, as: UTF8.self))
    }

    private func takeText() {
      guard !text.isEmpty else { return }
      tokens.append(.text(text))
      text = ""
    }

    private func plain(_ name: String) -> String {
      name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
    }
  }
}
