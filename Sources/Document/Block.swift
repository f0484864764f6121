/// One thing that stands under a heading.
///
/// The cases say what something *is*; the house style decides how it looks. There is no case for
/// raw markup, and no heading below ``heading(_:)``, so headings can never skip a level.
public indirect enum Block: Sendable, Hashable {
  /// A heading inside a section.
  case heading(String)
  /// Sentences.
  case paragraph(RichText)
  /// Words that somebody said.
  case quote(Quote)
  /// Points, each with points of its own if need be.
  case list([ListItem])
  /// Pairs of a label and what it stands for.
  case terms([Term])
  /// Data in rows and columns.
  case table(Table)
  /// Who does what, for whom, and who steps in.
  case agreements([AgreementCard])
  /// A drawing, with the same facts in words.
  case figure(Figure)
  /// A box that asks for attention.
  case callout(Callout)
  /// Dates with a box to tick.
  case dates(DateChecklist)
  /// How far a goal is, on a scale from 0 to 10.
  case scale(GoalScale)
  /// Lines to sign on.
  case signatures([Signature])
  /// A wish to go on at the top of a page; nothing happens when it is one already.
  case pageBreak
  /// Blocks that stay on one page as long as they fit on one.
  case together([Block])
}

/// Words that somebody said, the most important words of a plan.
public struct Quote: Sendable, Hashable, Codable {
  /// The words, without quotation marks.
  public var words: RichText
  /// Who said them, or an empty text.
  public var speaker: String

  /// Creates a quotation.
  public init(_ words: RichText, by speaker: String) {
    self.words = words
    self.speaker = speaker
  }
}

/// A label and what it stands for.
public struct Term: Sendable, Hashable, Codable {
  /// The label, such as "Datum".
  public var label: String
  /// What it stands for.
  public var text: RichText

  /// Creates a pair.
  public init(_ label: String, _ text: RichText) {
    self.label = label
    self.text = text
  }
}

/// A drawing with the same facts in words.
public struct Figure: Sendable, Hashable, Codable {
  /// The name under which the drawing is handed to the typesetter, such as "circle.svg".
  public var asset: String
  /// What a reader who cannot see the drawing should know. Never empty.
  public var alternativeText: String
  /// The line under the drawing.
  public var caption: String
  /// The drawing in words: points under a heading of their own, or no points when the words
  /// stand elsewhere.
  public var inWords: [ListItem]

  /// Creates a figure.
  public init(
    asset: String,
    alternativeText: String,
    caption: String,
    inWords: [ListItem] = []
  ) {
    self.asset = asset
    self.alternativeText = alternativeText
    self.caption = caption
    self.inWords = inWords
  }
}

/// A box that asks for attention.
public struct Callout: Sendable, Hashable, Codable {
  /// Why the box is there; it has its own mark, so that it is recognised without colour.
  public enum Kind: String, Sendable, Hashable, Codable {
    /// A condition that must be met.
    case safety
    /// What somebody is entitled to.
    case rights
    /// Something good to know.
    case note
  }

  /// Why the box is there.
  public var kind: Kind
  /// The first line of the box.
  public var title: String
  /// Who decided it, as a sentence, or an empty text.
  public var setBy: String
  /// What stands in the box.
  public var blocks: [Block]

  /// Creates a box.
  public init(_ kind: Kind, title: String, setBy: String = "", blocks: [Block]) {
    self.kind = kind
    self.title = title
    self.setBy = setBy
    self.blocks = blocks
  }
}
