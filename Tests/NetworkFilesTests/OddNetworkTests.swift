import NetworkFiles
import SupportNetwork
import Telling
import Testing

/// Files as other programs write them, in which something could be lost or added without a word.
@Suite("Odd network files")
struct OddNetworkTests {
  private func read(_ text: String, _ name: String) throws -> NetworkFile {
    try NetworkFileReader().read(Array(text.utf8), named: name)
  }

  private func notes(_ text: String, _ name: String) throws -> [ImportNote.Kind] {
    try read(text, name).notes.map(\.kind)
  }

  private func code(_ text: String, _ name: String) -> Problem.Code? {
    do { _ = try read(text, name) } catch { return (error as? Problem)?.code }
    return nil
  }

  // MARK: Tables

  @Test(
    "A first line of words that occur nowhere else names the columns, and that is told",
    arguments: [
      ("persoon 1,persoon 2\nAnn,Bob\nBob,Cee\n", 2, nil),
      ("ego;alter;keer\nAnn;Bob;2,5\nBob;Cee;1\n", 2, "keer"),
      ("i j\n1 2\n2 3\n3 1\n", 3, nil),
    ] as [(String, Int, String?)])
  func heading(text: String, ties: Int, attribute: String?) throws {
    let network = try read(text, "a.csv")
    #expect(network.ties.count == ties)
    #expect(network.tieAttributes.names == (attribute.map { [$0] } ?? []))
    #expect(network.notes.map(\.kind).contains(.firstLineIsHeading))
  }

  @Test(
    "A first line of people who occur below is a tie like any other",
    arguments: [
      "Ann,Bob\nBob,Cee\n", "Ann,Bob\nCee,Ann\n", "1,2\n3,4\n", "Ann,Bob,2\nCee,Ann,1\n",
      "Ann,Bob,2\nCee,Dan,1\n", "Ann,Bob\n",
    ])
  func noHeading(text: String) throws {
    let network = try read(text, "a.csv")
    #expect(network.ties.count == text.split(separator: "\n").count)
    #expect(!network.notes.map(\.kind).contains(.firstLineIsHeading))
  }

  @Test(
    "A tie of which nothing tells the direction follows the others, where they agree",
    arguments: [
      ("Directed", "", true), ("", "directed", true), ("Undirected", "", false),
    ])
  func blankDirection(one: String, other: String, isDirected: Bool) throws {
    let network = try read("Source,Target,Type\na,b,\(one)\nb,c,\(other)\n", "a.csv")
    #expect(network.isDirected == isDirected)
    #expect(network.ties.count == 2)
    #expect(network.notes.contains { $0.kind == .directionBlank && $0.count == 1 })
  }

  @Test("Comments and spaces that align columns are none of a table's cells")
  func aligned() throws {
    let network = try read("% sym positive\n# two of them\n  Ann   Bob  1 \nBob  Cee  2\n", "a.txt")
    #expect(network.ids == ["Ann", "Bob", "Cee"])
    #expect(network.tieAttributes["weight", 1] == .whole(2))
  }

  // MARK: One rule in all formats

  private static let weights: [(name: String, text: String)] = [
    ("a.csv", "source,target,WEIGHT\na,b,5\n"),
    (
      "a.json",
      #"{"nodes": [{"id": "a"}, {"id": "b"}], "edges": [{"source": "a", "target": "b", "WEIGHT": 5}]}"#
    ),
    ("a.gml", "graph [ node [ id 1 ] node [ id 2 ] edge [ source 1 target 2 WEIGHT 5 ] ]"),
    (
      "a.graphml",
      """
      <graphml><key id="k" for="edge" attr.name="WEIGHT" attr.type="int"/><graph edgedefault="directed">
      <node id="a"/><node id="b"/><edge source="a" target="b"><data key="k">5</data></edge></graph></graphml>
      """
    ),
    (
      "a.gexf",
      """
      <gexf><graph defaultedgetype="directed"><attributes class="edge"><attribute id="0" title="WEIGHT"
      type="integer"/></attributes><nodes><node id="a"/><node id="b"/></nodes><edges><edge source="a"
      target="b"><attvalues><attvalue for="0" value="5"/></attvalues></edge></edges></graph></gexf>
      """
    ),
  ]

  @Test("A weight is a weight in any letters and in every format", arguments: weights.indices)
  func weight(index: Int) throws {
    for spelling in ["weight", "Weight", "WEIGHT", "wEIGHT"] {
      let (name, text) = Self.weights[index]
      let network = try read(text.replacing("WEIGHT", with: spelling), name)
      #expect(network.tieAttributes["weight", 0]?.number == 5, "\(spelling)")
      #expect(network.tieAttributes.names == ["weight"])
    }
  }

  @Test("Where both spellings stand, each keeps its own name")
  func twoWeights() throws {
    let text = "graph [ node [ id 1 ] node [ id 2 ] edge [ source 1 target 2 Weight 5 weight 7 ] ]"
    let network = try read(text, "a.gml")
    #expect(network.tieAttributes["weight", 0] == .whole(7))
    #expect(network.tieAttributes["Weight", 0] == .whole(5))
  }

  @Test(
    "Identifiers too large for an integer keep their digits",
    arguments: [
      (
        "a.json",
        #"{"nodes": [{"id": 12345678901234567890}, {"id": 12345678901234567891}], "edges": []}"#
      ),
      ("a.gml", "graph [ node [ id 12345678901234567890 ] node [ id 12345678901234567891 ] ]"),
    ])
  func largeIdentifiers(name: String, text: String) throws {
    #expect(try read(text, name).ids == ["12345678901234567890", "12345678901234567891"])
  }

  @Test("The identifier of a line keeps its digits too")
  func largeLineIdentifier() {
    let line = #"{"id": 98765432109876543210, "nodes": [], "edges": []}"#
    #expect(NetworkLine(Array(line.utf8), line: 1).id == .text("98765432109876543210"))
    let broken = #"{"id": 98765432109876543210, "nodes": 1, "edges": []}"#
    #expect(NetworkLine(Array(broken.utf8), line: 1).id == .text("98765432109876543210"))
  }

  @Test(
    "Of several networks the first is read, and the others are told",
    arguments: [
      ("a.gml", "graph [ node [ id 1 ] ]\nGraph [ node [ id 2 ] node [ id 3 ] ]"),
      (
        "a.graphml",
        #"<graphml><graph edgedefault="directed"><node id="1"/></graph><graph edgedefault="directed"/></graphml>"#
      ),
      (
        "a.net",
        "*Network one\n*Vertices 1\n1 \"1\"\n*Network two\n*Vertices 2\n*Partition p\n*Vertices 2\n1\n2\n"
      ),
    ])
  func several(name: String, text: String) throws {
    let network = try read(text, name)
    #expect(network.ids == ["1"])
    #expect(network.notes.map(\.kind) == [.moreNetworks])
  }

  // MARK: GraphML and GML

  @Test("A tie says in either way that it has a direction", arguments: ["true", "1"])
  func directed(word: String) throws {
    let text = """
      <graphml><graph edgedefault="undirected"><node id="a"/><node id="b"/>
      <edge source="a" target="b" directed="\(word)"/></graph></graphml>
      """
    #expect(try read(text, "a.graphml").isDirected)
  }

  @Test("Two attributes of one name both stay, and that is told")
  func sameName() throws {
    let text = """
      <graphml><key id="d1" for="node" attr.name="rol"/><key id="d2" for="node" attr.name="rol"/>
      <key id="d3" for="edge" attr.name="rol"/><graph edgedefault="undirected"><node id="a">
      <data key="d2">tweede</data><data key="d1">eerste</data></node></graph></graphml>
      """
    let network = try read(text, "a.graphml")
    #expect(network.nodeAttributes["rol", 0] == .text("eerste"))
    #expect(network.nodeAttributes["rol (d2)", 0] == .text("tweede"))
    #expect(network.notes.map(\.kind) == [.sameName])
  }

  @Test("The labels that a drawing program writes are labels")
  func drawnLabels() throws {
    let text = """
      <graphml xmlns:y="y"><key for="node" id="d1" yfiles.type="nodegraphics"/><key for="edge" id="d2"
      yfiles.type="edgegraphics"/><graph edgedefault="directed"><node id="a"><data key="d1"><y:ShapeNode>
      <y:NodeLabel>
        Tante Bep
      </y:NodeLabel><y:NodeLabel>tweede</y:NodeLabel></y:ShapeNode></data></node><edge source="a"
      target="a"><data key="d2"><y:PolyLineEdge><y:EdgeLabel>past op</y:EdgeLabel></y:PolyLineEdge></data>
      </edge></graph></graphml>
      """
    let network = try read(text, "a.graphml")
    #expect(network.nodeAttributes.names == ["label"])
    #expect(network.nodeAttributes["label", 0] == .text("Tante Bep"))
    #expect(network.tieAttributes["label", 0] == .text("past op"))
    #expect(network.notes.isEmpty)
  }

  @Test("The words of GML may have capitals, and its letters names")
  func gmlWords() throws {
    let text = """
      GRAPH [ Directed 1 NODE [ ID 1 Label "Zo&euml;" ] Node [ Id 2 label "&Eacute;&amp;eacute;&nonsense;" ]
      Edge [ SOURCE 1 Target 2 ] ]
      """
    let network = try read(text, "a.gml")
    #expect(network.isDirected)
    #expect(network.ids == ["Zoë", "É&eacute;&nonsense;"])
    #expect(network.ties.count == 1)
  }

  // MARK: Pajek

  @Test("A relation of Pajek stays with its ties, in every kind of section")
  func relations() throws {
    let text = """
      % een "open aanhalingsteken
      *Vertices 3
        % nog "een
      *Arcs :1 "helpt"
      1 2 1
      *Edges :2
      2 3 1
      *Arcslist :3 "ruzie met"
      3 1 2
      """
    let network = try read(text, "a.net")
    let relations = network.ties.indices.map { network.tieAttributes["relation", $0]?.text }
    // The edge stands in it there and back.
    #expect(relations == ["helpt", "2", "2", "ruzie met", "ruzie met"])
  }

  @Test("The partitions and vectors of a project are attributes of its nodes")
  func project() throws {
    let text = """
      *Network buurt
      *Vertices 2
      1 "a"
      2 "b"
      *Edges
      1 2
      *Partition soort
      *Vertices 2
      1
      2
      *Vector uren per week
      *Vertices 2
      0.5
      3
      *Permutation p
      *Vertices 2
      2
      1
      """
    let network = try read(text, "a.paj")
    #expect(network.nodeAttributes["soort", 1] == .whole(2))
    #expect(network.nodeAttributes["uren per week", 0] == .number(0.5))
    #expect(network.notes.map(\.kind) == [.unknownPart])
    #expect(network.ties.count == 1)
    #expect(code(text.replacing("0.5\n", with: ""), "a.paj") == .syntax)
    #expect(code(text.replacing("*Vertices 2\n0.5", with: "*Vertices 3\n0.5"), "a.paj") == .syntax)
  }

  @Test(
    "A format of another program is called by its name",
    arguments: [
      ("*Node data\nID name\n1 a\n", "VNA"), (" *tie data\nfrom to\n1 2\n", "VNA"),
      ("DL n = 3\nformat = edgelist1\n", "UCINET"), ("dl nr=2 nc=3\n", "UCINET"),
    ])
  func otherFormats(text: String, name: String) throws {
    for file in ["a.txt", "a.net", "a"] {
      let problem = #expect(throws: Problem.self) { try read(text, file) }
      #expect(problem?.code == .unknownFormat)
      #expect(problem?.summary.dutch.contains(name) == true)
    }
  }
}
