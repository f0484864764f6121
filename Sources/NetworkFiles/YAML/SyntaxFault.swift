/// What people do wrong in YAML, of which there are few kinds.
///
/// The parser names what it looked for in terms of its grammar, and in English. What is not known here
/// is told in the parser's own words.
enum SyntaxFault: Sendable, Hashable {
  /// A character with which nothing begins.
  case badStart
  /// A tab where spaces belong.
  case tab
  /// A quote or a bracket that is still open at the end.
  case unclosed
  /// No field where one belongs.
  case noField
  /// No dash where an item of a list belongs.
  case noDash
  /// Neither a comma nor a closing brace.
  case noCommaOrBrace
  /// Neither a comma nor a closing bracket.
  case noCommaOrBracket
  /// No value where one belongs.
  case noValue
  /// A colon that cannot stand there.
  case strayColon
  /// No colon after a field.
  case missingColon
  /// A field that cannot stand there.
  case strayField
  /// A list that cannot stand there.
  case strayList
  /// A backslash before something that it gives no meaning to.
  case unknownEscape
  /// An invisible character.
  case controlCharacter
  /// A second document.
  case secondDocument
  /// Text after the end of the data.
  case afterEnd
  /// What the parser says.
  case other(String)

  /// The fault that the parser tells in its words.
  init(parser words: String) {
    self =
      switch words {
      case "found character that cannot start any token": .badStart
      case "found a tab character that violates indentation",
        "found a tab character where an indentation space is expected":
        .tab
      case "found unexpected end of stream": .unclosed
      case "did not find expected key": .noField
      case "did not find expected '-' indicator": .noDash
      case "did not find expected ',' or '}'": .noCommaOrBrace
      case "did not find expected ',' or ']'": .noCommaOrBracket
      case "did not find expected node content": .noValue
      case "mapping values are not allowed in this context", "found unexpected ':'": .strayColon
      case "could not find expected ':'": .missingColon
      case "mapping keys are not allowed in this context": .strayField
      case "block sequence entries are not allowed in this context": .strayList
      case "found unknown escape character": .unknownEscape
      case "control characters are not allowed": .controlCharacter
      case "did not find expected <document start>": .afterEnd
      default: .other(words)
      }
  }
}
