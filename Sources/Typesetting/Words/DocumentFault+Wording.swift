import Document

extension TypesettingError {
  /// What is wrong with the form of a document.
  init(_ fault: DocumentFault) {
    switch fault.kind {
    case .missingTitle(let owner):
      self.init(
        .missingTitle, place: fault.place, summary: "The title of \(owner.words) is empty.",
        remedy: "Give it a title: readers and screen readers find their way by titles.")
    case .missingAlternativeText:
      self.init(
        .missingAlternativeText, place: fault.place, summary: "A drawing has no text beside it.",
        remedy: "Say in words what the drawing shows.")
    case .noColumns:
      self.init(
        .unevenTable, place: fault.place, summary: "A table has no columns.",
        remedy: "Give it at least one column.")
    case .unevenRow(let cells, let columns):
      self.init(
        .unevenTable, place: fault.place,
        summary: "A row has \(cells) cells in a table with \(columns) columns.",
        remedy: "Give every row one cell per column; a cell may be empty.")
    case .outsideScale:
      self.init(
        .outsideScale, place: fault.place,
        summary: "A value lies outside the scale from 0 to 10.",
        remedy: "Give a value from 0 to 10, or none when nothing was asked.")
    }
  }
}

extension DocumentFault.TitleOwner {
  fileprivate var words: String {
    switch self {
    case .document: "the document"
    case .section: "a section"
    case .heading: "a heading"
    case .callout: "a box"
    }
  }
}
