import Foundation
import FoundationXML
import SupportNetwork

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

  static func read(_ bytes: [UInt8], file: String) throws(NetworkFileProblem) -> [XMLToken] {
    guard bytes.count <= largest else {
      throw NetworkFileReader.problem(
        .tooLarge, file,
        Phrase(
          dutch: "Dit XML-bestand is groter dan 128 MB.",
          english: "This XML file is larger than 128 MB."),
        Phrase(
          dutch: "Schrijf het netwerk uit als CSV of node-link JSON.",
          english: "Export the network as CSV or node-link JSON."))
    }
    let declaration = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()
    let isLatin = ["iso-8859-1", "windows-1252", "us-ascii"].contains { declaration.contains($0) }
    let text = try FileText(bytes, file: file, allowsWindows: isLatin).text
    if let line = lineOfDeclarations(in: Array(text.utf8)) {
      throw NetworkFileProblem(
        .entities, at: SourcePlace(file: file, line: line, column: 1),
        summary: Phrase(
          dutch: "Dit bestand bevat eigen entiteiten; die worden niet gelezen.",
          english: "This file declares entities of its own; those are not read."),
        remedy: Phrase(
          dutch: "Schrijf het netwerk opnieuw uit, zonder DOCTYPE.",
          english: "Export the network again, without a DOCTYPE."))
    }
    let collector = Collector()
    let parser = XMLParser(data: Data(withoutDeclaration(text).utf8))
    parser.shouldResolveExternalEntities = false
    parser.delegate = collector
    let isWhole = parser.parse()
    guard isWhole, collector.depth == 0, !collector.tokens.isEmpty else {
      throw NetworkFileProblem(
        .syntax, at: SourcePlace(file: file, line: max(parser.lineNumber, 1), column: 1),
        summary: Phrase(
          dutch: "De opmaak (XML) klopt hier niet, of het bestand houdt te vroeg op.",
          english: "The notation (XML) is wrong here, or the file ends too early."),
        remedy: NetworkFileProblem.checkFile)
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

  /// The text is UTF-8 by now, whatever its declaration says; lines stay where they are.
  private static func withoutDeclaration(_ text: String) -> Substring {
    guard text.hasPrefix("<?xml"), let end = text.range(of: "?>") else { return text[...] }
    return text[end.upperBound...]
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
