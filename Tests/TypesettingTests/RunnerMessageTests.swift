import Foundation
import Telling
import Testing

@testable import Typesetting

@Suite("The answers of the runner")
struct RunnerMessageTests {
  @Test(
    "Every code becomes an error with a sentence and a remedy",
    arguments: [
      "missing-glyph", "bad-character", "missing-alt-text", "missing-title", "heading-order",
      "bad-svg", "no-packages", "outside-template", "file-not-found", "standards", "template",
      "fonts-missing", "engine-missing", "request", "memory",
    ])
  func codes(code: String) throws {
    let answer = try answer(#"{"ok":false,"code":"\#(code)","place":"main.typ:1:2"}"#)
    #expect(answer.problem.code.name == code)
    for language in Language.allCases {
      #expect(answer.problem.summary.in(language).hasSuffix("."))
      #expect(!answer.problem.remedy.in(language).isEmpty)
    }
    #expect(answer.problem.place == SourcePlace(file: "main.typ", line: 1, column: 2))
  }

  @Test("The place in the template and the code are part of the text")
  func description() throws {
    let text = try answer(
      #"{"ok":false,"code":"template","place":"main.typ:3:7","message":"panicked with: x"}"#
    ).problem.text(in: .english)
    #expect(
      text == """
        main.typ:3:7: error [template]: The template has a mistake (panicked with: x).
            do this: Correct it at the place named.
        """)
  }

  @Test("What names no place has none", arguments: ["", "main.typ", "main.typ:3", "a:b:c"])
  func noPlace(place: String) throws {
    #expect(try answer(#"{"ok":false,"code":"template","place":"\#(place)"}"#).problem.place == nil)
  }

  @Test("A message is one line of JSON with its keys in order")
  func line() {
    let request = RunnerMessage.Request(
      id: 1, data: .record(["title": .string("a\nb/c"), "n": .whole(2)]), assets: ["c.svg": "<s>"],
      timestamp: 3)
    #expect(
      String(decoding: RunnerMessage.line(request.record), as: UTF8.self)
        == #"{"assets":{"c.svg":"<s>"},"data":{"n":2,"title":"a\nb/c"},"id":1,"timestamp":3}"#
        + "\n")
    let preparation = RunnerMessage.Preparation(folder: "/f", fonts: "/g", files: ["a": "eA=="])
    #expect(
      String(decoding: RunnerMessage.line(preparation.record), as: UTF8.self)
        == #"{"files":{"a":"eA=="},"folder":"/f","fonts":"/g"}"# + "\n")
  }

  private func answer(_ json: String) throws -> RunnerMessage.Answer {
    try JSONDecoder().decode(RunnerMessage.Answer.self, from: Data(json.utf8))
  }
}
