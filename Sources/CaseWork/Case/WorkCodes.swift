public import Telling

extension Problem.Code {
  // MARK: The case

  /// A moment to compare with is not before the one that is shown.
  public static let notEarlier = Self("notEarlier")
  /// Somebody does not live in the household.
  public static let notInHousehold = Self("notInHousehold")
  /// No finding has this name.
  public static let unknownFinding = Self("unknownFinding")

  // MARK: The work

  /// The process that draws cannot be started.
  public static let drawingNotStarted = Self("drawingNotStarted")
  /// The process that draws ended without a drawing.
  public static let drawingEnded = Self("drawingEnded")
  /// Two files of a batch are the same case.
  public static let sameCase = Self("sameCase")
  /// A drawing was not there in time.
  public static let drawingTooSlow = Self("drawingTooSlow")
  /// The folder with the house style cannot be read, or holds too much.
  public static let style = Self("style")
  /// A file of the house style cannot be used.
  public static let styleFile = Self("styleFile")
  /// Kring itself fails.
  public static let ownFault = Self("ownFault")
  /// A network file holds several relations, and nobody chose.
  public static let severalRelations = Self("severalRelations")
  /// Nothing more can be written where the output goes.
  public static let outputClosed = Self("outputClosed")
}

extension Problem {
  /// A problem of a line of a file, or of the whole file, in words of the work.
  init(
    _ code: Code, in file: String, line: Int = 1, _ summary: (any WorkWords) -> String,
    remedy: (any WorkWords) -> String
  ) {
    self.init(
      code, summary: Phrase { summary($0.work) }, remedy: Phrase { remedy($0.work) },
      place: SourcePlace(file: file, line: line, column: 1))
  }

  /// The problem that Kring itself fails: something went wrong that nobody thought of.
  ///
  /// It tells the kind of the error and nothing that the error holds, which may be of a case.
  package static func ownFault(_ error: any Error) -> Problem {
    Problem(
      .ownFault,
      summary: Phrase {
        $0.work.ownFault("\(type(of: error))", version: KringVersion.current)
      },
      remedy: Phrase { $0.work.tellTheMakers })
  }

  /// The problem that nothing more can be written where the output goes, as on a full disk.
  package static let outputClosed = Problem(
    .outputClosed, summary: Phrase { $0.work.outputClosed },
    remedy: Phrase { $0.work.lookForSpace })
}
