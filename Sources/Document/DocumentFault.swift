public import Telling

/// What can keep a document from becoming an accessible PDF.
///
/// It holds no words of the document.
enum DocumentFault: Sendable, Hashable {
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

  /// What has a title.
  enum TitleOwner: Sendable, Hashable, CaseIterable {
    /// The document.
    case document
    /// A section.
    case section
    /// A heading inside a section.
    case heading
    /// A box that asks for attention.
    case callout
  }

  /// The kind of problem that it is.
  var code: Problem.Code {
    switch self {
    case .missingTitle: .missingTitle
    case .missingAlternativeText: .missingAlternativeText
    case .noColumns, .unevenRow: .unevenTable
    case .outsideScale: .outsideScale
    }
  }
}

extension Problem {
  /// What is wrong with the form of a document, and where.
  init(_ fault: DocumentFault, at path: FieldPath) {
    self.init(
      fault.code, at: path, summary: Phrase { $0.documentFaults.summary(fault) },
      remedy: Phrase { $0.documentFaults.remedy(fault) })
  }
}

extension Problem.Code {
  /// The document has no title, or a heading is empty.
  public static let missingTitle: Self = Self("missing-title")
  /// A drawing has no text for readers who cannot see it.
  public static let missingAlternativeText: Self = Self("missing-alt-text")
  /// A table has no columns, or a row has another number of cells.
  public static let unevenTable: Self = Self("uneven-table")
  /// A value lies outside the scale from 0 to 10.
  public static let outsideScale: Self = Self("outside-scale")
}
