import CaseWork
import NetworkFiles
import NetworkMeasures
import Telling
import Testing

@Suite("Doubles, types of ties and names with commas")
struct TieTypesTests {
  private func report(
    _ text: String, _ name: String, _ change: (inout Measuring) -> Void = { _ in }
  ) throws -> (json: String, told: String) {
    var measuring = Measuring()
    change(&measuring)
    var told = ""
    let read = try NetworkFileReader().read(Array(text.utf8), named: name)
    let bytes = try measuring.json(of: read, named: name, in: .english) {
      told = $0.text(in: .english)
    }
    return (String(decoding: bytes, as: UTF8.self), told)
  }

  /// Ties between a and b, and one between a and c, in several formats; `W` is a weight of one or nothing.
  private static let doubles: [(name: String, text: String, weight: String)] = [
    ("a.csv", "source,targetHEAD\na,bW\na,bW\na,cW\n", ",1"),
    ("a.net", "*Vertices 3\n*Edges\n1 2W\n2 1W\n1 3W\n", " 1"),
    (
      "a.gml",
      "graph [ node [ id 1 ] node [ id 2 ] node [ id 3 ] edge [ source 1 target 2W ] edge [ source 1 "
        + "target 2W ] edge [ source 1 target 3W ] ]", " weight 1"
    ),
    (
      "a.gexf",
      "<gexf><graph><nodes><node id='a'/><node id='b'/><node id='c'/></nodes><edges><edge source='a' "
        + "target='b'W/><edge source='a' target='b'W/><edge source='a' target='c'W/></edges></graph></gexf>",
      " weight='1'"
    ),
    (
      "a.json",
      #"{"directed": false, "nodes": [{"id": 1}, {"id": 2}, {"id": 3}], "edges": [{"source": 1, "target": 2W}, {"source": 2, "target": 1W}, {"source": 1, "target": 3W}]}"#,
      #", "weight": 1"#
    ),
  ]

  @Test(
    "Ties without a weight count one each, whether the one is written or not",
    arguments: doubles.indices)
  func doublesAddUp(index: Int) throws {
    let (name, text, weight) = Self.doubles[index]
    func file(_ weight: String) -> String {
      text.replacing("HEAD", with: weight.isEmpty ? "" : ",weight").replacing("W", with: weight)
    }
    let bare = try report(file(""), name)
    let written = try report(file(weight), name)
    #expect(bare.json == written.json)
    #expect(bare.json.contains(#""sumWeights": 3"#))
    #expect(bare.json.contains(#""ties": 2"#))
    #expect(bare.told.contains("1 parallel ones merged (strengths added)"))
    // Who wants no weights gets none, and is not told that any were added.
    let none = try report(file(weight), name) { $0.weight = "none" }
    #expect(none.json.contains(#""sumWeights": 2"#))
    #expect(none.told.contains("every tie counts once"))
  }

  private static let relations = """
    *Vertices 3
    *Arcs :1 "helpt"
    1 2 2
    *Arcs :2 "ruzie met"
    1 2 5
    3 2 1
    """

  @Test("Ties of several relations are never added unasked")
  func unasked() throws {
    let problem = #expect(throws: Problem.self) { try report(Self.relations, "a.net") }
    #expect(problem?.code == .severalRelations)
    #expect(problem?.summary.english.contains("helpt, ruzie met") == true)
    for (types, sum, ties) in [
      (["helpt"], 2, 1), (["ruzie met"], 6, 2), (["helpt", "ruzie met"], 8, 2),
    ] {
      let found = try report(Self.relations, "a.net") { $0.types = types }
      #expect(found.json.contains("\"sumWeights\": \(sum)"))
      #expect(found.json.contains("\"ties\": \(ties)"))
    }
    let unknown = #expect(throws: Problem.self) {
      try report(Self.relations, "a.net") { $0.types = ["helpt", "kent"] }
    }
    #expect(unknown?.code == .unknownAttribute)
    #expect(unknown?.remedy.english.contains("ruzie met") == true)
  }

  @Test("Types are chosen by a column of a table too, where one relation needs no choice")
  func column() throws {
    let table = "source,target,type\na,b,hulp\na,c,hulp\nb,c,ruzie\n"
    #expect(try report(table, "a.csv").json.contains(#""ties": 3"#))
    #expect(try report(table, "a.csv") { $0.types = ["ruzie"] }.json.contains(#""ties": 1"#))
    let one = "*Vertices 2\n*Arcs :1 \"helpt\"\n1 2 2\n"
    #expect(try report(one, "a.net").json.contains(#""sumWeights": 2"#))
  }

  @Test(
    "A name with a comma, a stroke or a quote stands between quotes",
    arguments: [
      ("A|B,C|D", [["A", "B"], ["C", "D"]]),
      (#""Laan, Loes"|B"#, [["Laan, Loes", "B"]]),
      (#"A|"B|C",D|E"#, [["A", "B|C"], ["D", "E"]]),
      (#""zei ""ja"", toen"|B"#, [[#"zei "ja", toen"#, "B"]]),
      ("", []), ("A", [["A"]]), ("A||B", [["A", "", "B"]]),
    ])
  func quoted(text: String, items: [[String]]) {
    #expect(QuotedList.items(of: text, separators: (",", "|")) == items)
  }
}
