import Foundation
import NetworkFiles
import Telling
import TestSupport
import Testing

@Suite("Network files")
struct NetworkFileReaderTests {
  /// The same three people and two ties in every format that is read.
  static let street: [(name: String, text: String)] = [
    (
      "edges.json",
      #"""
      {"directed": false, "nodes": [{"id": "a", "age": 3}, {"id": "b"}, {"id": "ç"}],
       "edges": [{"source": "a", "target": "b", "weight": 2.5}, {"source": "b", "target": "ç", "weight": 1}]}
      """#
    ),
    (
      "links.json",
      #"""
      {"links": [{"source": "a", "target": "b", "weight": 2.5}, {"source": "b", "target": "\u00e7", "weight": 1}],
       "directed": false, "nodes": [{"id": "a", "age": 3}, {"id": "b"}, {"id": "ç"}]}
      """#
    ),
    (
      "a.graphml",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml><key id="w" for="edge" attr.name="weight" attr.type="double"><default>1</default></key>
      <key id="age" for="node" attr.type="int"/>
      <graph edgedefault="undirected">
      <edge source="a" target="b"><data key="w">2.5</data></edge>
      <node id="a"><data key="age">3</data></node><node id="b"/><node id="&#231;"/>
      <edge source="b" target="&#231;"/></graph></graphml>
      """
    ),
    (
      "a.gexf",
      """
      <gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="undirected">
      <attributes class="node"><attribute id="0" title="age" type="integer"/></attributes>
      <nodes><node id="a"><attvalues><attvalue for="0" value="3"/></attvalues></node>
      <node id="b"/><node id="ç"/></nodes>
      <edges><edge source="a" target="b" weight="2.5"/><edge source="b" target="ç" weight="1"/></edges>
      </graph></gexf>
      """
    ),
    (
      "a.gml",
      """
      graph [ directed 0 # a street
        node [ id 1 label "a" age 3 ] node [ id 2 label "b" ] node [ id 3 label "&#231;" ]
        edge [ source 1 target 2 weight 2.5 ] edge [ source 2 target 3 weight 1 ]
      ]
      """
    ),
    ("a.net", "*Vertices 3\r\n1 \"a\" 0 0\r\n2 b\r\n3 \"ç\"\r\n*Edges\r\n1 2 2.5\r\n2 3 1\r\n"),
    (
      "bare.net",
      "\u{FEFF}*vertices 3\n1 a\n2 b\n3 ç\n% two ties\n*edges :1 \"knows\"\n1 2 2.5\n2 3 1"
    ),
    ("a.csv", "source,target,weight\na,b,2.5\nb,ç,1\n"),
    ("decimal.csv", "From;To;Weight;type\r\na;b;2,5;undirected\r\nb;\"ç\";1;undirected\r\n"),
    ("a.tsv", "a\tb\t2.5\nb\tç\t1\n"),
    ("bare.edgelist", "# two ties\na b 2.5\nb ç 1\n"),
  ]

  @Test("The same network reads the same in every format", arguments: street)
  func sameNetwork(file: (name: String, text: String)) throws {
    let network = try read(file.text, file.name)
    #expect(network.ids.sorted() == ["a", "b", "ç"])
    #expect(!network.isDirected)
    #expect(
      network.ties.map { [network.ids[Int($0.from)], network.ids[Int($0.to)]] }
        == [["a", "b"], ["b", "ç"]])
    #expect((0..<2).map { network.tieAttributes["weight", $0]?.number } == [2.5, 1])
  }

  @Test("A file without a known ending is known by its content", arguments: street.prefix(6))
  func unknownEnding(file: (name: String, text: String)) throws {
    #expect(try read(file.text, "street").ids.count == 3)
  }

  @Test("Attributes of nodes keep their kind")
  func attributes() throws {
    for file in Self.street.prefix(5) {
      let network = try read(file.text, file.name)
      let row = try #require(network.position(of: "a"))
      #expect(network.nodeAttributes["age", row] == .whole(3), "\(file.name)")
      #expect(network.nodeAttributes["age", 1 - row] == nil)
    }
  }

  @Test("Ties with and without a direction make a directed network, the latter there and back")
  func mixedDirections() throws {
    let text = """
      <graphml><graph edgedefault="undirected"><node id="a"/><node id="b"/><node id="c"/>
      <edge source="a" target="b" directed="true"/><edge source="b" target="c"/></graph></graphml>
      """
    let network = try read(text, "mixed.graphml")
    #expect(network.isDirected)
    #expect(network.ties.map { [$0.from, $0.to] } == [[0, 1], [1, 2], [2, 1]])
    #expect(network.notes.map(\.kind) == [.mixedDirections])
  }

  @Test("A table of nodes stands beside a table of ties, and may hold people without ties")
  func nodeTable() throws {
    try Project.withFolder { folder in
      let ties = folder.appending(path: "street.edges.csv")
      try Data("source,target\na,b\n".utf8).write(to: ties)
      try Data("id,age\na,3\nb,\nc,12\n".utf8).write(
        to: folder.appending(path: "street.nodes.csv"))
      let network = try NetworkFileReader().read(fileAt: ties.path)
      #expect(network.ids == ["a", "b", "c"])
      #expect(network.nodeAttributes["age", 2] == .whole(12))
    }
  }

  @Test("Nodes without a label of their own are known by their number")
  func emptyLabels() throws {
    #expect(try read("*Vertices 2\n1 a\n2 \"\"\n", "a.net").ids == ["1", "2"])
    let text = "graph [ node [ id 7 label \"\" ] node [ id 8 label \"b\" ] ]"
    #expect(try read(text, "a.gml").ids == ["7", "8"])
  }

  @Test("Latin letters of old files are read as Windows-1252, and that is told")
  func windowsLetters() throws {
    let bytes = Array("*Vertices 1\n1 \"caf".utf8) + [0xE9] + Array("\"\n".utf8)
    let network = try NetworkFileReader().read(bytes, named: "old.net")
    #expect(network.ids == ["café"])
    #expect(network.notes.map(\.kind) == [.windowsText])
  }

  @Test("UTF-16 with a mark is read")
  func utf16() throws {
    let units = Array("source,target\na,ç\n".utf16)
    let bytes: [UInt8] = [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try NetworkFileReader().read(bytes, named: "a.csv").ids == ["a", "ç"])
  }

  @Test("Cells guarded against formulas come without the guard")
  func guardedCells() throws {
    let network = try read("source,target,note\n'=a,b,'-x\n", "a.csv")
    #expect(network.ids == ["=a", "b"])
    #expect(network.tieAttributes["note", 0] == .text("-x"))
  }

  private func read(_ text: String, _ name: String) throws -> NetworkFile {
    try NetworkFileReader().read(Array(text.utf8), named: name)
  }

  @Test("An XML file of more than 10 MB is read")
  func largeXML() throws {
    let space = String(repeating: " \n", count: 5_100_000)
    let text = "<graphml><graph>\(space)<node id=\"a\"/></graph></graphml>"
    let network = try NetworkFileReader().read(Array(text.utf8), named: "a.graphml")
    #expect(network.ids == ["a"])
  }

  @Test(
    "A file is not read where XML would end too early",
    arguments: [
      "<graphml><graph/></graphml><graphml><graph/></graphml>", "<graphml><graph>",
      "<graphml><graph><node id=\"a\"></graph></graphml>",
    ])
  func notWhole(text: String) {
    #expect(throws: Problem.self) {
      _ = try NetworkFileReader().read(Array(text.utf8), named: "a.graphml")
    }
  }

  @Test("Of two attributes with one name each has its own default")
  func sameName() throws {
    let text = """
      <graphml><key id="x" for="all" attr.name="a"><default>1</default></key>
      <key id="y" for="node" attr.name="a"><default>2</default></key>
      <key id="z" for="graph" attr.name="b"><default>3</default></key>
      <graph><node id="n"/><node id="m"><data key="y">4</data></node></graph></graphml>
      """
    for _ in 0..<5 {
      let network = try NetworkFileReader().read(Array(text.utf8), named: "a.graphml")
      let first = try #require(network.nodeAttributes.column("a", count: 2))
      #expect(Array(first) == [.text("1"), .text("1")])
      let second = try #require(network.nodeAttributes.column("a (y)", count: 2))
      #expect(Array(second) == [.text("2"), .text("4")])
      #expect(network.nodeAttributes.names == ["a", "a (y)"])
    }
  }
}
