import Testing

@testable import NetworkFiles

@Suite("What people do wrong in YAML")
struct SyntaxFaultTests {
  static let mistakes: [(String, SyntaxFault)] = [
    ("a: @b", .badStart), ("a:\n\t- b", .badStart), ("a: \"b", .unclosed), ("a: b\n  c: d", .strayColon),
    ("a: [b, c", .noCommaOrBracket), ("a: {b: c", .noCommaOrBrace), ("a: b\n- c", .noField),
    ("- a\nb: c", .noDash), ("a: ]", .noValue), ("a: b\nc\nd: e", .missingColon),
    ("a: \"\\q\"", .unknownEscape), ("a: \u{1}", .controlCharacter),
    ("a: b\n---\nc: d", .secondDocument), ("a: - b", .strayList), ("a: ? b", .strayField),
  ]

  @Test("The parser's words are told in plain words", arguments: mistakes)
  func known(text: String, expected: SyntaxFault) throws {
    let problem = try #require(throws: SyntaxProblem.self) { try YAMLTree(parsing: text) }
    guard case .notation(let fault, _, _) = problem.fault else {
      Issue.record("\(problem.fault) is no fault of the notation")
      return
    }
    #expect(fault == expected, "\(text)")
  }

  @Test("What is not known is told in the parser's own words")
  func others() {
    #expect(SyntaxFault(parser: "found a mystery") == .other("found a mystery"))
    let fault = SheetFault.notation(.other("found a mystery"), since: 3, quote: nil)
    #expect(
      DutchFileWords().summary(fault)
        == "De opmaak (YAML) klopt hier niet: found a mystery; het gaat om wat op regel 3 begint.")
    #expect(EnglishFileWords().summary(fault).hasSuffix("; it is about what begins on line 3."))
  }
}
