import Telling

/// What the YAML parser has to say, and where it stopped.
struct SyntaxProblem: Error {
  let fault: SheetFault
  /// The place, or `nil` where the parser names none.
  let mark: YAMLTree.Mark?

  init(_ fault: SheetFault, at mark: YAMLTree.Mark?) {
    self.fault = fault
    self.mark = mark
  }

  func problem(in file: String) -> Problem {
    Problem(
      fault,
      place: SourcePlace(file: file, line: Int(mark?.line ?? 1), column: Int(mark?.column ?? 1)))
  }
}
