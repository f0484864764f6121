/// Why a document cannot become an accessible PDF: what is wrong with its form, and where.
///
/// It holds no words of the document.
public struct DocumentFault: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    /// A title is empty.
    case missingTitle(of: TitleOwner)
    /// A drawing has no text for readers who cannot see it.
    case missingAlternativeText
    /// A table has no columns.
    case noColumns
    /// A row has another number of cells than the table has columns.
    case unevenRow(cells: Int, columns: Int)
    /// A value lies outside the scale from 0 to 10.
    case outsideScale
  }

  /// What has a title.
  public enum TitleOwner: Sendable, Hashable {
    /// The document.
    case document
    /// A section.
    case section
    /// A heading inside a section.
    case heading
    /// A box that asks for attention.
    case callout
  }

  /// What is wrong.
  public let kind: Kind
  /// Where it is, such as "section 3, block 2".
  public let place: String

  init(_ kind: Kind, at place: String) {
    self.kind = kind
    self.place = place
  }
}
