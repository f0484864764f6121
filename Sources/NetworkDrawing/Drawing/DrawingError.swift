import SupportNetwork
import Telling

/// A reason why there is no picture.
///
/// The sentence names ids and sizes, never people: it may end up in a log.
public struct DrawingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The stable name of a reason.
  public struct Code: Sendable, Hashable, RawRepresentable {
    /// The name as it is printed.
    public let rawValue: String

    /// Creates a code from its printed name.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// Graphviz could not be started: a library or the fonts are missing.
    public static let notInstalled = Code(rawValue: "drawing-not-installed")
    /// Graphviz refused the description, or complained about it.
    public static let engineFailed = Code(rawValue: "drawing-engine-failed")
    /// The drawing is larger than Kring hands to Graphviz.
    public static let tooLarge = Code(rawValue: "drawing-too-large")
    /// Two things to draw have the same id.
    public static let duplicateID = Code(rawValue: "drawing-duplicate-id")
    /// A style holds what cannot be used.
    public static let style = Code(rawValue: "drawing-style")
    /// A line ends at somebody who is not in the drawing.
    public static let unknownID = Code(rawValue: "drawing-unknown-id")
    /// Somebody in a genogram is an ancestor of themselves.
    public static let ownAncestor = Code(rawValue: "drawing-own-ancestor")
  }

  /// Which reason it is.
  public let code: Code
  /// What is wrong.
  public let summary: String
  /// What to do about it.
  public let remedy: String
  /// The same in Dutch, where a code alone does not say it.
  let dutch: String?

  init(_ code: Code, _ summary: String, remedy: String) {
    self.code = code
    self.summary = summary
    self.remedy = remedy
    dutch = nil
  }

  /// An error with a place in the file that holds it, such as `colours.ink`.
  init(_ code: Code, at place: String, _ summary: Phrase, remedy: Phrase) {
    let start = place.isEmpty ? "" : "\(place): "
    self.code = code
    self.summary = start + summary.english
    self.remedy = remedy.english
    dutch = "\(start)\(summary.dutch) \(remedy.dutch)"
  }

  /// The code, what is wrong, and what to do.
  public var description: String { "\(code.rawValue): \(summary) \(remedy)" }
}
