public import Telling

// The reasons why there is no picture. Their sentences name ids and sizes, never people.

extension Problem.Code {
  /// Graphviz could not be started: a library or the fonts are missing.
  public static let drawingNotInstalled: Self = Self("drawingNotInstalled")
  /// Graphviz refused the description, or complained about it.
  public static let drawingFailed: Self = Self("drawingFailed")
  /// The drawing is larger than its page, or than Kring hands to Graphviz.
  public static let drawingTooLarge: Self = Self("drawingTooLarge")
  /// Two things to draw have the same id.
  public static let drawingDuplicateID: Self = Self("drawingDuplicateID")
  /// A line ends at somebody who is not in the drawing.
  public static let drawingUnknownID: Self = Self("drawingUnknownID")
  /// Somebody in a genogram is an ancestor of themselves.
  public static let drawingOwnAncestor: Self = Self("drawingOwnAncestor")
  /// A style holds what cannot be used.
  public static let drawingStyle: Self = Self("drawingStyle")
}

extension Problem {
  /// A problem of a drawing, in the words of every language.
  init(
    _ code: Code, at path: FieldPath = .top,
    _ words: (any DrawingProblemWords) -> ProblemSentences
  ) {
    self.init(
      code, at: path, summary: Phrase { words($0.drawingProblem).summary },
      remedy: Phrase { words($0.drawingProblem).remedy })
  }
}
