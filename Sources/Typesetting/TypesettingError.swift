/// Why a document did not become a PDF, with what to do about it.
///
/// Texts hold no words of the document: only places such as "section 3, block 2", files of the
/// house style, and single characters.
public struct TypesettingError: Error, Sendable, Hashable {
  /// A stable name for the kind of failure.
  public struct Code: Sendable, Hashable, RawRepresentable {
    /// The name as it is printed and logged.
    public let rawValue: String
    /// Creates a code from its name.
    public init(rawValue: String) { self.rawValue = rawValue }
  }

  /// What kind of failure it is.
  public let code: Code
  /// Where it is, or an empty text.
  public let place: String
  /// What is wrong, in a sentence.
  public let summary: String
  /// What to do, in a sentence.
  public let remedy: String

  /// Creates an error.
  public init(_ code: Code, place: String = "", summary: String, remedy: String) {
    self.code = code
    self.place = place
    self.summary = summary
    self.remedy = remedy
  }
}

extension TypesettingError: CustomStringConvertible {
  /// The place, the sentence, the remedy and the code.
  public var description: String {
    (place.isEmpty ? "" : place + ": ") + summary + " " + remedy + " [" + code.rawValue + "]"
  }
}

extension TypesettingError.Code {
  // MARK: The document

  /// The document has no title, or a heading is empty.
  public static let missingTitle = Self(rawValue: "missing-title")
  /// A drawing has no text for readers who cannot see it.
  public static let missingAlternativeText = Self(rawValue: "missing-alt-text")
  /// A table has no columns, or a row has another number of cells.
  public static let unevenTable = Self(rawValue: "uneven-table")
  /// A value lies outside the scale from 0 to 10.
  public static let outsideScale = Self(rawValue: "outside-scale")
  /// A drawing was not handed over, or its name cannot be used.
  public static let missingAsset = Self(rawValue: "missing-asset")
  /// A drawing is not a drawing that can be read.
  public static let badDrawing = Self(rawValue: "bad-svg")
  /// Characters that no font has, even after replacing them.
  public static let missingGlyph = Self(rawValue: "missing-glyph")

  // MARK: The house style

  /// The template has a mistake.
  public static let template = Self(rawValue: "template")
  /// The template asks for a file that is not in the house style.
  public static let fileNotFound = Self(rawValue: "file-not-found")
  /// The template asks for something outside the house style, or from the network.
  public static let outsideTemplate = Self(rawValue: "outside-template")
  /// The result would not be an archivable and accessible PDF.
  public static let standards = Self(rawValue: "standards")
  /// The folder with the house style cannot be read, or holds too much.
  public static let style = Self(rawValue: "style")

  // MARK: The machine

  /// There is no typesetter.
  public static let engineMissing = Self(rawValue: "engine-missing")
  /// The typesetter stopped in the middle.
  public static let engineStopped = Self(rawValue: "engine-stopped")
  /// The typesetter and this program do not understand each other.
  public static let request = Self(rawValue: "request")
  /// A font is missing.
  public static let fontsMissing = Self(rawValue: "fonts-missing")
  /// It took longer than the time limit.
  public static let timeLimit = Self(rawValue: "time-limit")
  /// The file exists and may not be replaced.
  public static let exists = Self(rawValue: "exists")
  /// The file cannot be written.
  public static let write = Self(rawValue: "write")
  /// The typesetter cannot be installed.
  public static let setup = Self(rawValue: "setup")
}
