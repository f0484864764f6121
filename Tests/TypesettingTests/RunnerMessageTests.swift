import Foundation
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
    #expect(answer.error.code.rawValue == code)
    #expect(answer.error.summary.hasSuffix("."))
    #expect(!answer.error.remedy.isEmpty)
  }

  @Test("The place in the template and the code are part of the text")
  func description() throws {
    let text = try answer(
      #"{"ok":false,"code":"template","place":"main.typ:3:7","message":"panicked with: x"}"#
    ).error.description
    #expect(text.hasPrefix("main.typ:3:7: The template has a mistake (panicked with: x)."))
    #expect(text.hasSuffix("[template]"))
  }

  private func answer(_ json: String) throws -> RunnerMessage.Answer {
    try JSONDecoder().decode(RunnerMessage.Answer.self, from: Data(json.utf8))
  }
}
