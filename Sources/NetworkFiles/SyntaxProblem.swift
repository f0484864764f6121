import SupportNetwork

/// What the YAML parser has to say, as a problem of the case file.
///
/// The parser speaks English; its sentence is told as it is, with advice beside it.
enum SyntaxProblem: Error {
  /// What is no YAML, in the words of the parser.
  case syntax(String, YAMLTree.Mark)
  /// More lists in each other than the parser takes.
  case tooDeep(YAMLTree.Mark)
  /// The parser has no words for it.
  case unknown

  func problem(in file: String) -> Problem {
    switch self {
    case .tooDeep(let mark):
      make(
        .tooDeep, mark, file,
        Phrase(
          dutch: "Hier staan te veel lijsten in elkaar.",
          english: "Too many lists stand in each other here."),
        Phrase(
          dutch: "Controleer of dit het goede bestand is.",
          english: "Check that this is the right file."))
    case .syntax(let sentence, let mark):
      make(
        .notYAML, mark, file,
        Phrase(
          dutch: "De opmaak (YAML) klopt hier niet: \(sentence).",
          english: "The notation (YAML) is wrong here: \(sentence)."),
        SyntaxProblem.advice)
    case .unknown:
      make(
        .notYAML, nil, file,
        Phrase(dutch: "Dit is geen case-bestand.", english: "This is no case file."),
        SyntaxProblem.advice)
    }
  }

  private static let advice = Phrase(
    dutch:
      "Kijk naar inspringen, dubbele punten en aanhalingstekens; een tekst met : of # erin, of die begint met {, hoort tussen aanhalingstekens.",
    english:
      "Look at indentation, colons and quotes; a text that holds : or #, or begins with {, belongs in quotes."
  )

  private func make(
    _ code: ProblemCode, _ mark: YAMLTree.Mark?, _ file: String, _ summary: Phrase, _ remedy: Phrase
  ) -> Problem {
    Problem(
      code, at: .top, summary: summary, remedy: remedy,
      place: SourcePlace(file: file, line: Int(mark?.line ?? 1), column: Int(mark?.column ?? 1)))
  }
}
