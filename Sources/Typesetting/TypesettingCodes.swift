public import Telling

// The kinds of problem between a document and its PDF. What can be wrong with the form of a document
// stands beside the document.

extension Problem.Code {
  // MARK: The document

  /// A drawing was not handed over, or its name cannot be used.
  public static let missingAsset: Self = Self("missing-asset")
  /// A drawing is not a drawing that can be read.
  public static let badDrawing: Self = Self("bad-svg")
  /// Characters that no font has, even after replacing them.
  public static let missingGlyph: Self = Self("missing-glyph")

  // MARK: The house style

  /// The template has a mistake.
  public static let template: Self = Self("template")
  /// The template asks for a file that is not in the house style.
  public static let fileNotFound: Self = Self("file-not-found")
  /// The template asks for something outside the house style.
  public static let outsideTemplate: Self = Self("outside-template")
  /// The template asks for a package from the network.
  public static let noPackages: Self = Self("no-packages")
  /// The result would not be an archivable and accessible PDF.
  public static let standards: Self = Self("standards")
  /// The headings of the template skip a level.
  public static let headingOrder: Self = Self("heading-order")
  /// The template prints a character that no archivable PDF may hold.
  public static let badCharacter: Self = Self("bad-character")

  // MARK: The machine

  /// There is no typesetter.
  public static let engineMissing: Self = Self("engine-missing")
  /// The typesetter stopped in the middle.
  public static let engineStopped: Self = Self("engine-stopped")
  /// The typesetter and this program do not understand each other.
  public static let request: Self = Self("request")
  /// A font is missing.
  public static let fontsMissing: Self = Self("fonts-missing")
  /// It took longer than the time limit.
  public static let timeLimit: Self = Self("time-limit")
  /// No folder can be made to work in.
  public static let write: Self = Self("write")
  /// The typesetter cannot be installed.
  public static let setup: Self = Self("setup")
}
