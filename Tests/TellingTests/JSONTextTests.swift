import Telling
import Testing

struct JSONTextTests {
  private func written(indented: Bool = false, _ write: (inout JSONText) -> Void) -> String {
    var text = JSONText(isIndented: indented)
    write(&text)
    return String(decoding: text.bytes, as: UTF8.self)
  }

  private func nested(_ text: inout JSONText) {
    text.beginArray()
    text.beginObject()
    text.endObject()
    text.beginArray()
    text.endArray()
    text.beginObject()
    text.key("a")
    text.beginArray()
    text.number(1)
    text.number(0.5)
    text.endArray()
    text.key("b")
    text.null()
    text.endObject()
    text.truth(true)
    text.endArray()
  }

  @Test("Values in lists and records are parted by commas, also behind what is empty")
  func commas() {
    #expect(written(nested) == #"[{},[],{"a":[1,0.5],"b":null},true]"#)
  }

  @Test("Every value stands on a line of its own where that is asked, and nothing in what is empty")
  func indentation() {
    #expect(
      written(indented: true, nested) == """
        [
          {},
          [],
          {
            "a": [
              1,
              0.5
            ],
            "b": null
          },
          true
        ]
        """)
  }

  @Test("Texts are escaped as far as JSON asks, and stay as they are elsewhere")
  func escapes() {
    #expect(written { $0.string("Zoë „één” 🙂") } == #""Zoë „één” 🙂""#)
    #expect(written { $0.string("a\"b\\c\n\r\t\u{1}\u{7F}é") } == #""a\"b\\c\n\r\t\u0001\u007fé""#)
    #expect(written { $0.string("") } == #""""#)
  }

  @Test("A text that was emptied begins anew")
  func anew() {
    let text = written { text in
      text.beginArray()
      text.number(1)
      text.removeAll()
      nested(&text)
    }
    #expect(text == written(nested))
  }

  @Test("Values outside every list stand beside each other")
  func outside() {
    let text = written { text in
      for number in 1...2 {
        text.number(number)
        text.endLine()
      }
    }
    #expect(text == "1\n2\n")
  }
}
