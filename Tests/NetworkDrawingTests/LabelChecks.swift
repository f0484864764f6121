import Foundation
import NetworkDrawing
import SupportNetwork

#if canImport(FoundationXML)
  import FoundationXML
#endif
// The fuzzer compiles this file too, together with the numbers.
#if canImport(TestSupport)
  import TestSupport
#endif

/// One invented family with hostile names and words, drawn in every kind and format.
///
/// What must hold: no drawing fails, the SVG is XML with no element and no attribute that a family
/// with harmless names does not have, its words are those of the drawing and nothing else, and DOT
/// reads back with the same nodes. The fuzzer runs it for minutes, the tests for some seeds.
struct LabelChecks {
  /// What did harm, without the harmful text: it may end up in a log.
  struct Harm: Error, CustomStringConvertible {
    let description: String
  }

  private var numbers: SplitMix64
  /// Reads a DOT file and returns the names of its nodes, or nil when it cannot be read.
  private let nodes: (String) -> [String]?

  /// - Parameter nodes: how DOT is read back.
  init(seed: UInt64, nodes: @escaping (String) -> [String]? = DOTReader.nodes) {
    numbers = SplitMix64(seed: seed)
    self.nodes = nodes
  }

  mutating func run() throws {
    let words = (0..<7).map { _ in HostileText.make(&numbers) }
    let plain = ["Noor", "Oma Riet", "Zwembad", "oma", "Ilse", "Ecogram", "buurvrouw"]
    let style = Bool.random(using: &numbers) ? DrawingStyle.standard : .standard.inGrey
    for kind in Kind.allCases {
      let harmless = try kind.drawing(plain, style)
      let hostile: Drawing
      do {
        hostile = try kind.drawing(words, style)
      } catch {
        throw Harm(description: "\(kind): \(error)")
      }
      try check(hostile, against: harmless, kind)
    }
  }

  private func check(_ drawing: Drawing, against harmless: Drawing, _ kind: Kind) throws {
    let svg = try drawing.svg()
    guard let picture = MarkupReader.read(svg) else {
      throw Harm(description: "\(kind): the SVG is not XML")
    }
    guard let model = MarkupReader.read(try harmless.svg()) else {
      throw Harm(description: "\(kind): the harmless SVG is not XML")
    }
    let foreign = picture.names.subtracting(model.names)
    if !foreign.isEmpty {
      throw Harm(description: "\(kind): \(foreign.count) elements or attributes too many")
    }
    let written = (drawing.cards.flatMap(\.text) + drawing.labels).map { Self.visible($0.text) }
    let shown = picture.texts.map(Self.visible)
    if written.filter({ !$0.isEmpty }).sorted() != shown.filter({ !$0.isEmpty }).sorted() {
      throw Harm(description: "\(kind): the words of the SVG are not those of the drawing")
    }
    if picture.values.contains(where: { $0.hasPrefix("javascript:") || $0.contains("://") }) {
      throw Harm(description: "\(kind): a reference out of the SVG")
    }
    let dot = try drawing.dot()
    guard let found = nodes(dot), let expected = nodes(try harmless.dot()) else {
      throw Harm(description: "\(kind): the DOT file cannot be read back")
    }
    let isOurs = { (name: String) in
      name.utf8.allSatisfy {
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
          || UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0
          || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0
          || $0 == UInt8(ascii: "-")
      }
    }
    let cards = Set(drawing.cards.map(\.id))
    guard found.allSatisfy(isOurs), cards.isSubset(of: found), !expected.isEmpty else {
      throw Harm(description: "\(kind): the DOT file has other nodes")
    }
    guard try drawing.pdf().starts(with: Array("%PDF-".utf8)),
      try drawing.png(dotsPerInch: 72).starts(with: [0x89, 0x50, 0x4E, 0x47])
    else { throw Harm(description: "\(kind): no PDF or no PNG") }
    if drawing.alternativeText.isEmpty {
      throw Harm(description: "\(kind): no alternative text")
    }
  }

  // Graphviz writes the second of two spaces as one that may not break. By scalars, because a mark that
  // joins makes another character of it.
  private static func visible(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text.unicodeScalars.map { $0 == "\u{A0}" ? " " : $0 })
    return String(scalars).trimmingCharacters(in: .whitespaces)
  }

  /// The drawings there are.
  private enum Kind: String, CaseIterable {
    case circle, ecomap, genogram

    func drawing(_ words: [String], _ style: DrawingStyle) throws -> Drawing {
      switch self {
      case .circle: try Drawing(of: circle(words), style: style)
      case .ecomap: try Drawing(of: ecomap(words), style: style)
      case .genogram: try Drawing(of: genogram(words), style: style)
      }
    }

    private func circle(_ words: [String]) -> CircleContent {
      CircleContent(
        title: words[5], subtitle: words[6], centre: .init(name: words[0], lines: [words[3]]),
        people: [
          .init(
            id: words[0] + "1", name: words[1], role: words[3], sphere: .family, ring: .inner,
            contact: .strong),
          .init(
            id: words[0] + "2", name: words[4], role: words[6], sphere: .professionals,
            ring: .outer, contact: .cutOff),
          .init(
            id: words[0] + "3", name: words[2], role: "", sphere: .friendsAndNeighbours,
            ring: .middle, contact: .conflict),
        ], acquaintances: [.init(words[0] + "1", words[0] + "2", isInConflict: true)])
    }

    private func ecomap(_ words: [String]) -> EcomapContent {
      EcomapContent(
        title: words[5], subtitle: words[6],
        members: [
          .init(id: words[0] + "1", name: words[0], role: words[3], isChild: true),
          .init(id: words[0] + "2", name: words[1], role: words[6], isChild: false),
        ],
        systems: [
          .init(id: words[1] + "1", name: words[4], role: words[6], sphere: .family),
          .init(
            id: words[1] + "2", name: words[2], role: words[3], sphere: .schoolWorkClubs,
            kind: .organisation),
        ],
        ties: [
          .init(member: words[0] + "1", system: words[1] + "1", contact: nil),
          .init(member: words[0] + "2", system: words[1] + "1", contact: .strong, support: .mutual),
          .init(member: words[0] + "2", system: words[1] + "2", contact: .conflict),
        ])
    }

    private func genogram(_ words: [String]) -> GenogramContent {
      GenogramContent(
        title: words[5], subtitle: words[6],
        people: [
          .init(id: words[0] + "1", name: words[1], role: words[3]),
          .init(id: words[0] + "2", name: words[4], role: words[6]),
          .init(
            id: words[0] + "3", name: words[0], role: words[2], isIndex: true,
            parents: [.init(words[0] + "1"), .init(words[0] + "2")]),
        ],
        couples: [.init(words[0] + "1", words[0] + "2", .married)],
        households: [
          .init(id: "H", members: [words[0] + "2", words[0] + "3"], isFocal: true)
        ])
    }
  }
}

/// Text that has gone wrong somewhere before.
enum HostileText {
  private static let pieces = [
    "\\N", "\\G", "\\L", "\\E", "\\T", "\\H", "\\l", "\\r", "\\n", "\\", "\\\\", "\"", "'", "<",
    ">",
    "&", "&lt;", "&#65;", "&eacute;", "&foo;", "<b>", "</b>", "<TABLE><TR><TD>",
    "</TD></TR></TABLE>",
    "<![CDATA[", "]]>", "]", "[", "{", "}", "|", ";", "--", "<!--", "-->", "<?xml?>", "<script>",
    "javascript:alert(1)", "http://x", "\" onload=\"x", "#eval(\"x\")", "$x$", "%s%n", "{P12}",
    "\u{0}",
    "\u{7}", "\t", "\n", "\r\n", "\u{85}", "\u{2028}", "\u{AD}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}",
    "\u{200B}", "\u{200D}", "\u{200F}", "\u{202E}", "\u{202C}", "\u{2066}", "\u{2069}", "\u{301}",
    "é", "Çağla", "ß", "ﬁ", "名前", "مريم", "שרה", "👩‍👧", "👨‍👩‍👧‍👦", "🏳️‍🌈", "\u{1F1F3}\u{1F1F1}", "Z͑ͫ̓ͪ̂ͫ̽",
    "\u{1D518}",
    "\u{10FFFD}", "\u{E0041}", "Jan", "de Vries", " ", "  ", "0", "-", "graph", "node", "strict",
  ]

  /// A text of some pieces; now and then none, one long word, or very many.
  static func make(_ numbers: inout SplitMix64) -> String {
    let count =
      switch Int.random(in: 0..<20, using: &numbers) {
      case 0: 0
      case 1: 300
      case 2: 40
      default: Int.random(in: 1...6, using: &numbers)
      }
    let text = (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &numbers)] }
    if Int.random(in: 0..<25, using: &numbers) == 0 {
      return String(repeating: "Wilhelmina", count: 200)
    }
    // Scalars of any kind, too: what nobody thought of.
    let any = (0..<Int.random(in: 0...2, using: &numbers)).compactMap { _ in
      Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &numbers)).map(String.init)
    }
    return (text + any).joined()
  }
}

/// The names and texts of an SVG, as an XML reader finds them.
private final class MarkupReader: NSObject, XMLParserDelegate {
  /// Elements, and attributes as *element@attribute*.
  private(set) var names: Set<String> = []
  /// The values of all attributes.
  private(set) var values: [String] = []
  /// What stands in `text` elements.
  private(set) var texts: [String] = []
  private var current: String?

  static func read(_ svg: String) -> MarkupReader? {
    let reader = MarkupReader()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = reader
    return parser.parse() ? reader : nil
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    names.insert(name)
    names.formUnion(attributes.keys.map { "\(name)@\($0)" })
    values += attributes.filter { $0.key != "xmlns" }.values
    current = name == "text" ? "" : nil
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    current?.append(string)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if name == "text", let current { texts.append(current) }
    current = nil
  }
}

/// Reads the DOT files that Kring writes: statements of words, quoted texts and brackets.
enum DOTReader {
  /// The names of all nodes, or nil for a file of another shape.
  static func nodes(_ dot: String) -> [String]? {
    guard let words = words(of: dot), words.starts(with: ["graph", "kring", "{"]),
      words.last == "}"
    else { return nil }
    var nodes: [String] = []
    var statement: [String] = []
    var depth = 0
    for word in words.dropFirst(3).dropLast() {
      switch word {
      case "[": depth += 1
      case "]": depth -= 1
      case ";" where depth == 0:
        let isEdge = statement.count > 1 && statement[1] == "--"
        if let name = statement.first, !isEdge, !["graph", "node", "edge"].contains(name) {
          nodes.append(name)
        }
        statement = []
        continue
      case "{", "}": return nil
      default: break
      }
      statement.append(word)
    }
    return depth == 0 && statement.isEmpty ? nodes : nil
  }

  private static func words(of dot: String) -> [String]? {
    var words: [String] = []
    var rest = Array(dot.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      if scalar == "\"" {
        var text = ""
        while let next = rest.popFirst() {
          if next == "\"" {
            words.append(text)
            break
          }
          // Only a quotation mark and a line end are escaped for the file itself.
          if next == "\\", let escaped = rest.first {
            rest.removeFirst()
            if escaped == "\n" { continue }
            if escaped != "\"" { text.unicodeScalars.append(next) }
            text.unicodeScalars.append(escaped)
            continue
          }
          text.unicodeScalars.append(next)
        }
        if rest.isEmpty { return nil }
      } else if "[]{};,=".unicodeScalars.contains(scalar) {
        words.append(String(scalar))
      } else if !scalar.properties.isWhitespace {
        if scalar == "<" { return nil }
        var word = String(scalar)
        while let next = rest.first, !next.properties.isWhitespace,
          !"[]{};,=\"<".unicodeScalars.contains(next)
        {
          word.unicodeScalars.append(next)
          rest.removeFirst()
        }
        words.append(word)
      }
    }
    return words
  }
}
