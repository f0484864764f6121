import Foundation
import NetworkFiles
import SupportNetwork
import Telling
import Testing

/// What broken and hostile files get, beyond one mistake in one place.
@Suite("Broken network files")
struct BadNetworkFileTests {
  @Test(
    "A file that stops early is refused, wherever it stops",
    arguments: NetworkFileReaderTests.street.filter { file in
      ["json", "graphml", "gexf", "gml"].contains { file.name.hasSuffix($0) }
    })
  func truncated(file: (name: String, text: String)) {
    let bytes = Array(file.text.utf8)
    let whole = (bytes.lastIndex { !" \n".utf8.contains($0) } ?? 0) + 1
    for length in 0..<whole {
      let found = problem(in: Array(bytes[..<length]), named: file.name)
      #expect(found != nil, "\(length) bytes")
      #expect(found.map { ($0.place?.line ?? 0) >= 1 } ?? true)
    }
  }

  @Test(
    "Every table, and every Pajek file, that stops early is refused or is what stands there",
    arguments: NetworkFileReaderTests.street.filter { file in
      ["csv", "tsv", "edgelist", "net"].contains { file.name.hasSuffix($0) }
    })
  func shortTables(file: (name: String, text: String)) throws {
    let bytes = Array(file.text.utf8)
    let whole = try NetworkFileReader().read(bytes, named: file.name)
    for length in 0..<bytes.count {
      guard let network = try? NetworkFileReader().read(Array(bytes[..<length]), named: file.name)
      else { continue }
      #expect(network.ties.count <= whole.ties.count)
      #expect(network.ids.count <= 3)
    }
  }

  @Test(
    "Entities and default attributes of XML are refused, on one line or on several",
    arguments: [
      ("<!DOCTYPE g [<!ENTITY a \"aa\">]>", 1), ("<!DOCTYPE g\n[\n<!ELEMENT a ANY>]>", 1),
      ("<?xml version=\"1.0\"?>\n<!DOCTYPE g [<!ATTLIST node x CDATA \"xx\">]>", 2),
      ("<!-- a -->\n<!DOCTYPE g SYSTEM \"file:///etc/hostname\" [<!ENTITY % b SYSTEM \"c\">]>", 2),
    ])
  func declarations(start: String, line: Int) throws {
    let found = try #require(
      problem(in: Array("\(start)\n<graphml><graph/></graphml>".utf8), named: "a.graphml"))
    #expect(found.code == .entities)
    #expect(found.place?.line == line)
  }

  @Test("An instruction to other programs does no harm, with data or without")
  func instructions() throws {
    for start in [
      "<?x?>", "<?x ?>", "<?xml version=\"1.0\"?><?x?>\n<?y z?>", "<!-- <?x?> --><?x?>",
    ] {
      let file =
        start + "<graphml><key id=\"d\" for=\"node\"/><graph><?x?><node id=\"a\">"
        + "<data key=\"d\"><![CDATA[<?x?>]]></data></node></graph></graphml>"
      let network = try NetworkFileReader().read(Array(file.utf8), named: "a.graphml")
      #expect(network.nodeAttributes["d", 0] == .text("<?x?>"))
    }
    for file in ["<?x?>", "<?x", "<graphml a=\"<?x?>\"><graph/></graphml>", "<graphml><?x?>"] {
      #expect(problem(in: Array(file.utf8), named: "a.graphml")?.code == .syntax)
    }
  }

  @Test("An accent or a joiner at the start of a name stays with the name")
  func leadingMarks() throws {
    for name in ["\u{301}x", "\u{200D}b", "\u{7EF}"] {
      var network = NetworkFile()
      network.addNode(name)
      network.addNode("y")
      for path in ["a.net", "a.json", "a.graphml"] {
        let file = try #require(try NetworkFileWriter(path: path)?.files(for: network).first)
        #expect(try NetworkFileReader().read(file.bytes, named: path).ids == [name, "y"])
      }
      let gml = "graph [ node [ id 1 label \"&quot;\(name)&amp;\(name)\" ] ]"
      #expect(
        try NetworkFileReader().read(Array(gml.utf8), named: "a.gml").ids == ["\"\(name)&\(name)"])
    }
    var network = NetworkFile()
    network.addNode("\"\u{301}")
    #expect(throws: Problem.self) {
      try NetworkFileWriter(path: "a.net")?.files(for: network)
    }
  }

  @Test("A text in a million parts is read once, not a million times")
  func longText() throws {
    let text = String(repeating: "&amp;<![CDATA[]]>", count: 200_000)
    let file =
      "<graphml><key id=\"d\" for=\"node\" attr.name=\"d\"/><graph><node id=\"a\"><data key=\"d\">"
      + text + "</data></node></graph></graphml>"
    let network = try NetworkFileReader().read(Array(file.utf8), named: "a.graphml")
    #expect(network.nodeAttributes["d", 0]?.text.count == 200_000)
  }

  @Test("Bytes in other encodings are refused, or read as what they are")
  func encodings() throws {
    let street = #"{"nodes": [{"id": "é"}], "edges": []}"#
    let units = Array(street.utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    // JSON is UTF-8 alone (RFC 8259).
    for bytes in [little, big, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big] {
      #expect(problem(in: bytes, named: "a.json") != nil)
    }
    let table = Array("source,target\na,ç\n".utf16)
    let halves = table.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try NetworkFileReader().read([0xFE, 0xFF] + halves, named: "a.csv").ids == ["a", "ç"])
    #expect(problem(in: [0xFE, 0xFF] + halves.dropLast(), named: "a.csv")?.code == .wrongEncoding)
    #expect(problem(in: [0xFF, 0xFE, 0x00, 0xD8], named: "a.csv")?.code == .wrongEncoding)
    #expect(problem(in: [0x61, 0x00, 0xE9], named: "a.csv")?.code == .wrongEncoding)
  }

  @Test("Numbers that no table and no XML holds are texts, and refused where they are weights")
  func oddNumbers() throws {
    for word in ["NaN", "inf", "-Infinity", "1e999", "0x1p3", "1_000"] {
      let table = "source,target,weight\na,b,\(word)\n"
      let network = try NetworkFileReader().read(Array(table.utf8), named: "a.csv")
      #expect(network.tieAttributes["weight", 0] == .text(word))
      let net = "*Vertices 2\n*Edges\n1 2 \(word)\n"
      #expect(problem(in: Array(net.utf8), named: "a.net")?.code == .badNumber)
    }
  }

  @Test("Whole numbers beyond 2⁵³ and names such as Weight survive writing")
  func exactValues() throws {
    var network = NetworkFile()
    network.addNode("a")
    network.addTie(from: 0, to: 0)
    network.addTie(from: 0, to: 0)
    network.tieAttributes["weight", 0] = .whole(9_007_199_254_740_993)
    network.tieAttributes["weight", 1] = .number(0.5)
    network.tieAttributes["Weight", 0] = .whole(7)
    for path in ["a.json", "a.graphml", "a.csv"] {
      let file = try #require(try NetworkFileWriter(path: path)?.files(for: network).first)
      let again = try NetworkFileReader().read(file.bytes, named: path)
      #expect(again.tieAttributes["weight", 0]?.text == "9007199254740993")
      #expect(again.tieAttributes["weight", 1]?.number == 0.5)
    }
  }

  private func problem(in bytes: [UInt8], named file: String) -> Problem? {
    do throws(Problem) {
      _ = try NetworkFileReader().read(bytes, named: file)
      return nil
    } catch {
      return error
    }
  }
}
