/// What is wrong: a stable code, where it is, what it is, and what to do.
///
///     throw Problem(
///       .unknownPerson, at: .top["moments"][1]["ties"][0]["to"], summary: summary, remedy: remedy)
///
/// Every module reports in this one shape. A problem never holds the name of a person, only
/// identifiers, so that it can stand in a log.
public struct Problem: Error, Sendable, Hashable {
  /// The kind of a problem, by a stable name.
  ///
  /// Each module adds its own as static members; a new one breaks nobody who handles the others.
  public struct Code: Sendable, Hashable {
    /// The name as it is printed and logged.
    public let name: String
    /// Whether work can go on in spite of it.
    public let isWarning: Bool

    /// Names a kind of problem.
    package init(_ name: String, isWarning: Bool = false) {
      self.name = name
      self.isWarning = isWarning
    }
  }

  /// What kind of problem it is.
  public let code: Code
  /// The way to the field, from the top of what was read; empty if it is about no field.
  public let path: FieldPath
  /// What is wrong.
  public let summary: Phrase
  /// What to do.
  public let remedy: Phrase
  /// The place in the file, if it came from one.
  public var place: SourcePlace?

  /// Creates a problem.
  public init(
    _ code: Code, at path: FieldPath = .top, summary: Phrase, remedy: Phrase,
    place: SourcePlace? = nil
  ) {
    self.code = code
    self.path = path
    self.summary = summary
    self.remedy = remedy
    self.place = place
  }

  /// Whether work can go on in spite of it.
  public var isWarning: Bool { code.isWarning }
}

extension Problem.Code: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}

extension Problem: Tellable {
  /// The problem in two lines: place, kind, code and sentence; then the remedy.
  public func text(in language: Language) -> String {
    let grammar = language.grammar
    let start = place.map { "\($0): " } ?? (path.steps.isEmpty ? "" : "\(path): ")
    return "\(start)\(isWarning ? grammar.warning : grammar.error) [\(code.name)]: "
      + "\(summary.in(language))\n    \(grammar.doThis): \(remedy.in(language))"
  }
}

/// Everything that is wrong, at once, such as every reason why a draft is not a case.
public struct Problems: Error, Sendable, Hashable {
  /// The problems, ordered by topic, or by place if a reader read a file; at least one is no warning.
  public let problems: [Problem]

  /// Creates the error.
  public init(problems: [Problem]) { self.problems = problems }
}

extension Problems: Tellable {
  /// The problems, one below the other.
  public func text(in language: Language) -> String {
    problems.map { $0.text(in: language) }.joined(separator: "\n")
  }
}
