/// The fixed words that the layout needs.
///
/// They are data like all other words, so a template holds no language at all and a municipality
/// can word them as its readers are used to.
public struct DocumentWords: Sendable, Hashable, Codable {
  /// Before the identifier of the case, as in "Dossier LV-0001".
  public var caseLabel: String
  /// Before the number of the page.
  public var page: String
  /// Between the number of the page and the number of pages.
  public var of: String
  /// The heading of the list of sections.
  public var contents: String
  /// The label of the date under the title.
  public var date: String
  /// The heading of a drawing in words.
  public var figureInWords: String
  /// The label of a caption, as in "Tekening 1".
  public var figure: String
  /// The label of the caption of a table.
  public var table: String
  /// For whom an agreement is.
  public var forWhom: String
  /// From when an agreement holds.
  public var from: String
  /// How often it happens.
  public var howOften: String
  /// Until when it holds.
  public var until: String
  /// Who steps in.
  public var stepsIn: String
  /// How it stands.
  public var status: String
  /// Whose goal it is.
  public var goalOf: String
  /// What is counted.
  public var measure: String
  /// The heading of the boxes to tick.
  public var done: String
  /// The heading of the persons who make contact.
  public var who: String
  /// The heading of the room to write.
  public var remarks: String
  /// The label of a signature.
  public var signature: String
}
