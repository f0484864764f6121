/// What is said of a document that cannot become an accessible PDF, in English.
struct EnglishDocumentFaultWords: DocumentFaultWords {
  func summary(_ fault: DocumentFault) -> String {
    switch fault {
    case .missingTitle(let owner): "The title of \(words(for: owner)) is empty."
    case .missingAlternativeText: "A drawing has no text beside it."
    case .noColumns: "A table has no columns."
    case .unevenRow(let cells, let columns):
      "A row has \(cells) cells in a table with \(columns) columns."
    case .outsideScale: "A value lies outside the scale from 0 to 10."
    }
  }

  func remedy(_ fault: DocumentFault) -> String {
    switch fault {
    case .missingTitle:
      "Give it a title: readers and screen readers find their way by titles."
    case .missingAlternativeText: "Say in words what the drawing shows."
    case .noColumns: "Give it at least one column."
    case .unevenRow: "Give every row one cell per column; a cell may be empty."
    case .outsideScale: "Give a value from 0 to 10, or none when nothing was asked."
    }
  }

  private func words(for owner: DocumentFault.TitleOwner) -> String {
    switch owner {
    case .document: "the document"
    case .section: "a section"
    case .heading: "a heading"
    case .callout: "a box"
    }
  }
}
