import Document
import Foundation
import Telling
import Testing

@Suite("A document as a value")
struct DocumentTests {
  @Test("Equal documents give equal bytes, and reading them back gives the same document")
  func jsonGoesThereAndBack() throws {
    let bytes = SampleDocument.plan.json()
    #expect(bytes == SampleDocument.plan.json())
    let back = try JSONDecoder().decode(Document.self, from: Data(bytes))
    #expect(back == SampleDocument.plan)
  }

  @Test("The JSON has its keys in order, a kind for each block, and nothing for a missing value")
  func goldenJSON() throws {
    let blocks: [Block] = [
      .heading("Kop"),
      .paragraph(RichText([.bold("Let op: "), .plain("bel Anja.")])),
      .list([ListItem("een", items: ["twee"])]),
      .table(
        Table(
          columns: [.init("A"), .init("B", weight: 2)], rows: [["x", .init(list: ["y", "z"])]])),
      .scale(
        GoalScale(goal: "Rust", owner: "Sanne", marks: [.init(.now, value: nil, text: "Nu: ?")])),
      .pageBreak,
    ]
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let lines = try blocks.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
    #expect(
      lines == [
        #"{"heading":"Kop","kind":"heading"}"#,
        #"{"kind":"paragraph","paragraph":[{"bold":true,"text":"Let op: "},"#
          + #"{"bold":false,"text":"bel Anja."}]}"#,
        #"{"kind":"list","list":[{"items":[{"items":[],"text":"twee"}],"text":"een"}]}"#,
        #"{"kind":"table","table":{"caption":"","columns":[{"title":"A","weight":1},"#
          + #"{"title":"B","weight":2}],"hasRowHeaders":false,"rows":[[["x"],["y","z"]]]}}"#,
        #"{"kind":"scale","scale":{"goal":"Rust","marks":[{"kind":"now","text":"Nu: ?"}],"#
          + #""measure":"","owner":"Sanne"}}"#,
        #"{"kind":"pageBreak"}"#,
      ])
  }

  @Test("An unknown kind of block is an error, not an empty block")
  func unknownKind() {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Block.self, from: Data(#"{"kind":"html","html":"<b>"}"#.utf8))
    }
  }

  @Test("Stretches of one weight become one, so that equal texts are equal values")
  func richText() {
    #expect(RichText([.plain("a"), .plain("b")]) == "ab")
    #expect(
      "a" + RichText([.bold("b")]) + RichText([.bold("c")]) == RichText([.plain("a"), .bold("bc")]))
    #expect(RichText([.bold("a"), .plain("b")]).plain == "ab")
    #expect(RichText(" \n").isBlank)
  }

  @Test("A complete document has no problems")
  func complete() throws {
    #expect(SampleDocument.plan.problems().isEmpty)
    try SampleDocument.plan.check()
    #expect(SampleDocument.plan.assetNames == ["circle.svg"])
  }

  @Test("Every problem is found at once, with its place")
  func problems() {
    var document = SampleDocument.saying("Een.")
    document.title = " "
    document.sections = [
      Section(id: "a", title: ""),
      Section(
        id: "b", title: "B",
        blocks: [
          .heading(""),
          .together([.figure(Figure(asset: "a.svg", alternativeText: "\n", caption: ""))]),
          .callout(Callout(.note, title: "", blocks: [.table(Table(columns: [], rows: []))])),
          .table(Table(columns: [.init("A")], rows: [["x"], ["x", "y"]])),
          .scale(GoalScale(goal: "", owner: "", marks: [.init(.now, value: 11, text: "")])),
        ]),
    ]
    let found = document.problems().map { "\($0.path) \($0.code)" }
    #expect(
      found == [
        "title missing-title", "sections[0].title missing-title",
        "sections[1].blocks[0].heading missing-title",
        "sections[1].blocks[1].together[0].figure.alternativeText missing-alt-text",
        "sections[1].blocks[2].callout.title missing-title",
        "sections[1].blocks[2].callout.blocks[0].table.columns uneven-table",
        "sections[1].blocks[3].table.rows[1] uneven-table",
        "sections[1].blocks[4].scale outside-scale",
      ])
    let first = #expect(throws: Problem.self) { try document.check() }
    #expect(first?.path == .top["title"])
    let texts = Language.allCases.map { language in
      document.problems().map { $0.text(in: language) }
    }
    for (dutch, english) in zip(texts[0], texts[1]) { #expect(dutch != english) }
    #expect(texts[1][6].contains("A row has 2 cells in a table with 1 columns."))
  }

  @Test("A value that was not asked is not a zero")
  func missingValue() {
    let scale = GoalScale(goal: "x", owner: "y", marks: [.init(.now, value: nil, text: "Nu: ?")])
    #expect(SampleDocument.saying("x").with([.scale(scale)]).problems().isEmpty)
  }

  @Test("Both languages have every word", arguments: Language.allCases)
  func words(language: Language) throws {
    let data = try JSONEncoder().encode(DocumentWords.standard(for: language))
    let words = try JSONDecoder().decode([String: String].self, from: data)
    #expect(words.count == 20)
    #expect(words.values.allSatisfy { !$0.isEmpty })
  }
}

extension Document {
  fileprivate func with(_ blocks: [Block]) -> Document {
    var copy = self
    copy.sections[0].blocks = blocks
    return copy
  }
}
