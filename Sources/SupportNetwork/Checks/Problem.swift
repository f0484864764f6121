public import Telling

/// One thing that is wrong with a case: a stable code, where it is, what is wrong, and what to do.
///
/// A problem never holds the name of a person, only identifiers, so that it can stand in a log.
public struct Problem: Error, Sendable, Hashable {
  /// What kind of problem it is.
  public let code: ProblemCode
  /// The way to the field, from the top of the case.
  public let path: CasePath
  /// What is wrong.
  public let summary: Phrase
  /// What to do.
  public let remedy: Phrase
  /// The place in the file, if the case came from one.
  public var place: SourcePlace?

  /// Creates a problem.
  public init(
    _ code: ProblemCode, at path: CasePath, summary: Phrase, remedy: Phrase,
    place: SourcePlace? = nil
  ) {
    self.code = code
    self.path = path
    self.summary = summary
    self.remedy = remedy
    self.place = place
  }

  /// Whether the case can still be used.
  public var isWarning: Bool { code.isWarning }
}

extension Problem {
  /// The problem in two lines: place, kind, code and sentence; then the remedy.
  public func text(in language: Language) -> String {
    let kind =
      isWarning
      ? Phrase(dutch: "let op", english: "warning") : Phrase(dutch: "fout", english: "error")
    let hint = Phrase(dutch: "doe dit", english: "do this")
    let start = place.map { "\($0): " } ?? (path.steps.isEmpty ? "" : "\(path): ")
    return "\(start)\(kind.in(language)) [\(code.rawValue)]: \(summary.in(language))\n"
      + "    \(hint.in(language)): \(remedy.in(language))"
  }
}

/// Every reason why a draft is not a case.
public struct InvalidCase: Error, Sendable, Hashable {
  /// The problems, ordered by topic, or by place if a reader read a file; at least one is no warning.
  public let problems: [Problem]

  /// Creates the error.
  public init(problems: [Problem]) { self.problems = problems }
}
