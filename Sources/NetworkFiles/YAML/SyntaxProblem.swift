import SupportNetwork
import Telling

/// What the YAML parser has to say, as a problem of the case file.
///
/// A quote that nobody closed is closed by the next one, lines later, and the parser stops there. So
/// a text in quotes that runs over lines is told as well.
enum SyntaxProblem: Error {
  /// What is no YAML, and the lines of a text in quotes that ends there, if one does.
  case syntax(Phrase, YAMLTree.Mark, quoted: ClosedRange<Int32>? = nil)
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
    case .syntax(let summary, let mark, quoted: nil):
      make(.notYAML, mark, file, summary, SyntaxProblem.advice)
    case .syntax(let summary, let mark, let lines?):
      make(
        .notYAML, mark, file, summary,
        Phrase(
          dutch:
            "De tekst tussen aanhalingstekens van regel \(lines.lowerBound) loopt door tot regel \(lines.upperBound). Mist op regel \(lines.lowerBound) een aanhalingsteken?",
          english:
            "The text in quotes of line \(lines.lowerBound) runs on to line \(lines.upperBound). Is a quote missing on line \(lines.lowerBound)?"
        ))
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
    _ code: Problem.Code, _ mark: YAMLTree.Mark?, _ file: String, _ summary: Phrase,
    _ remedy: Phrase
  ) -> Problem {
    Problem(
      code, at: .top, summary: summary, remedy: remedy,
      place: SourcePlace(file: file, line: Int(mark?.line ?? 1), column: Int(mark?.column ?? 1)))
  }
}
