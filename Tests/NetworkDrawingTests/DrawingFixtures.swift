import Foundation
import SupportNetwork
import Telling

@testable import NetworkDrawing

#if canImport(FoundationXML)
  import FoundationXML
#endif

extension Drawing {
  /// A page with one line of text and nothing else.
  static func page(with text: String) -> Drawing {
    Drawing(
      title: text, language: .dutch, size: Size(600, 60),
      paper: DrawingStyle.standard.colours.paper, shapes: [],
      cards: [], lines: [],
      labels: [
        Label(
          text: text, frame: Rect(center: Point(300, 30), size: Size(500, 10)),
          style: DrawingStyle.standard.text(9), anchor: .middle)
      ], alternativeText: text, items: [])
  }
}

/// The words of an SVG, as an XML reader finds them.
final class SVGReader: NSObject, XMLParserDelegate {
  private(set) var texts: [String] = []
  private(set) var titles: [String] = []
  private(set) var ids: [String] = []
  private(set) var root: [String: String] = [:]
  private var current = ""

  /// Reads an SVG; `nil` when it is not XML.
  static func read(_ svg: String) -> SVGReader? {
    let reader = SVGReader()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = reader
    return parser.parse() ? reader : nil
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    current = ""
    if name == "svg" { root = attributes }
    if let id = attributes["id"] { ids.append(id) }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    current += string
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    if name == "text" { texts.append(current) }
    if name == "title" { titles.append(current) }
    current = ""
  }
}
