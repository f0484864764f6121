/// Plain text in which some words are bold.
///
///     let line: RichText = "Bel Anja."
///     let strong = RichText([.bold("Let op: "), .plain("bel eerst Anja.")])
///
/// A line feed inside a run starts a new line. Nothing else has a meaning: `*`, `#` and `<` come
/// out as they are. In JSON a text without bold words is a string, any other a list of runs.
public struct RichText: Sendable, Hashable {
  /// A stretch of text with one weight.
  public struct Run: Sendable, Hashable, Codable {
    /// The words.
    public var text: String
    /// Whether they are bold.
    public var bold: Bool

    /// Text in the normal weight.
    public static func plain(_ text: String) -> Run { Run(text: text, bold: false) }
    /// Text that stands out.
    public static func bold(_ text: String) -> Run { Run(text: text, bold: true) }
  }

  /// The stretches, in reading order; neighbours differ in weight.
  public let runs: [Run]

  /// Creates a text from stretches; stretches of one weight become one.
  public init(_ runs: [Run]) {
    self.runs = runs.reduce(into: []) { merged, run in
      if let last = merged.last, last.bold == run.bold {
        merged[merged.count - 1].text += run.text
      } else {
        merged.append(run)
      }
    }
  }

  /// Creates a text without bold words.
  public init(_ text: String) { runs = [.plain(text)] }

  /// The words without their weight.
  public var plain: String { runs.map(\.text).joined() }
  /// Whether there is nothing to read.
  public var isBlank: Bool { plain.isBlank }
}

extension RichText {
  /// Two texts, one after the other.
  public static func + (first: RichText, second: RichText) -> RichText {
    RichText(first.runs + second.runs)
  }
}

extension RichText: ExpressibleByStringInterpolation {
  /// Creates a text without bold words.
  public init(stringLiteral value: String) { self.init(value) }
}

extension RichText: Codable {
  /// Reads a string or a list of runs.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self.init(text)
    } else {
      self.init(try container.decode([Run].self))
    }
  }

  /// Writes a string when no word is bold, and a list of runs otherwise.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if runs.contains(where: \.bold) {
      try container.encode(runs)
    } else {
      try container.encode(plain)
    }
  }
}

extension String {
  /// Whether there is nothing but white space.
  package var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
