import SupportNetwork
import Yams

/// What the YAML parser has to say, as a problem of the case file.
///
/// The parser's error carries the whole text of the file; only its place and its sentence go on.
enum SyntaxProblem {
  case duplicate(field: String, Mark)
  case syntax(String, Mark?)
  case tooDeep(Mark?)
  case unknown

  init(_ error: any Error) {
    switch error as? YamlError {
    case .duplicatedKeysInMapping(let duplicates, let context):
      self = .duplicate(field: duplicates.first ?? "", context.mark)
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self = problem.contains("nesting") ? .tooDeep(mark) : .syntax(problem, mark)
    case .reader(let problem, _, _, _): self = .syntax(problem, nil)
    default: self = .unknown
    }
  }

  func problem(in file: String) -> Problem {
    switch self {
    case .duplicate(let field, let mark):
      make(
        .duplicateField, mark, file,
        Phrase(
          dutch: "Het veld \(field.prefix(40)) staat hier twee keer.",
          english: "The field \(field.prefix(40)) stands here twice."),
        Phrase(dutch: "Laat er één staan.", english: "Keep one."))
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
    _ code: ProblemCode, _ mark: Mark?, _ file: String, _ summary: Phrase, _ remedy: Phrase
  ) -> Problem {
    Problem(
      code, at: .top, summary: summary, remedy: remedy,
      place: SourcePlace(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1))
  }
}
