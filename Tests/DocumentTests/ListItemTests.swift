import Document
import Foundation
import Testing

@Suite("A point of a list")
struct ListItemTests {
  @Test("A point names its mark only where it has one, and comes back the same")
  func coding() throws {
    let items: [ListItem] = [
      "een", ListItem("twee", mark: .bullet), ListItem("drie", mark: .number(3), items: ["vier"]),
    ]
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let lines = try items.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
    #expect(
      lines == [
        #"{"items":[],"text":"een"}"#, #"{"items":[],"mark":"bullet","text":"twee"}"#,
        #"{"items":[{"items":[],"text":"vier"}],"mark":3,"text":"drie"}"#,
      ])
    let back = try JSONDecoder().decode([ListItem].self, from: try encoder.encode(items))
    #expect(back == items)
  }

  @Test("A mark that nobody knows is an error")
  func unknownMark() {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(
        ListItem.self, from: Data(#"{"items":[],"mark":"star","text":"een"}"#.utf8))
    }
  }
}
