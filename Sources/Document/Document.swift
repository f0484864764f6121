public import Telling

/// A document for people, as a value: what it says and in which order, never how it is drawn.
///
///     var plan = Document(
///       title: "Ons plan", caseID: "LV-0001", language: .dutch,
///       date: DocumentDate(text: "8 oktober 2025", timestamp: 1_759_881_600))
///     plan.sections = [
///       Section(id: "question", title: "Onze vraag", blocks: [.paragraph("Hoe komt er rust?")])
///     ]
///
/// Every text is plain text: nothing in a name or a sentence is ever read as markup. The value
/// holds no clock, no path and no bytes, so it can be compared, printed as JSON and tested without
/// a typesetter. It does not know what a family is; it only promises that a document which passes
/// ``check()`` can be printed as an archivable and accessible PDF.
public struct Document: Sendable, Hashable, Codable {
  /// The title: the heading of the first page and the title of the file.
  public var title: String
  /// The line under the title, or an empty text.
  public var subtitle: String
  /// The identifier of the case, shown at the top of every page. Never a name.
  public var caseID: String
  /// The language of the words, for hyphenation and for screen readers.
  public var language: Language
  /// The date of the document, which is data and never the clock of the machine.
  public var date: DocumentDate
  /// Who made the document, for the properties of the file.
  public var author: String
  /// What the document is about, in one sentence, for the properties of the file.
  public var summary: String
  /// Words under which an archive finds the document, for the properties of the file.
  public var keywords: [String]
  /// Who may read the document, shown at the top of every page, or an empty text.
  public var confidentiality: String
  /// The facts under the title: about whom, which version, who was there.
  public var facts: [Term]
  /// Whether a list of the sections follows the facts.
  public var showsContents: Bool
  /// The fixed words that the layout needs, such as *page* and *of*.
  public var words: DocumentWords
  /// What is said before the first section.
  public var opening: [Block]
  /// The sections, in reading order.
  public var sections: [Section]
  /// What is said after the last section, about the document as a whole.
  public var closing: [Block]

  /// Creates a document with the standard words of its language.
  public init(
    title: String,
    subtitle: String = "",
    caseID: String,
    language: Language,
    date: DocumentDate,
    author: String = "",
    summary: String = "",
    keywords: [String] = [],
    confidentiality: String = "",
    facts: [Term] = [],
    showsContents: Bool = false,
    words: DocumentWords? = nil,
    opening: [Block] = [],
    sections: [Section] = [],
    closing: [Block] = []
  ) {
    self.title = title
    self.subtitle = subtitle
    self.caseID = caseID
    self.language = language
    self.date = date
    self.author = author
    self.summary = summary
    self.keywords = keywords
    self.confidentiality = confidentiality
    self.facts = facts
    self.showsContents = showsContents
    self.words = words ?? .standard(for: language)
    self.opening = opening
    self.sections = sections
    self.closing = closing
  }
}

/// A part of a document with a heading of its own.
public struct Section: Sendable, Hashable, Codable, Identifiable {
  /// A short name that stays the same when the title is worded differently.
  public var id: String
  /// The heading.
  public var title: String
  /// What stands under the heading, in reading order.
  public var blocks: [Block]

  /// Creates a section.
  public init(id: String, title: String, blocks: [Block] = []) {
    self.id = id
    self.title = title
    self.blocks = blocks
  }
}

/// A date as people read it, and as the file records it.
public struct DocumentDate: Sendable, Hashable, Codable {
  /// The date in words, such as "8 oktober 2025".
  public var text: String
  /// Seconds since 1 January 1970, 00:00 UTC. It fixes every date inside the file.
  public var timestamp: Int

  /// Creates a date from data.
  public init(text: String, timestamp: Int) {
    self.text = text
    self.timestamp = timestamp
  }
}
