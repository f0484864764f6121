/// What is said of a document that cannot become an accessible PDF.
protocol DocumentFaultWords: Sendable {
  /// What is wrong with the form of the document.
  func summary(_ fault: DocumentFault) -> String
  /// What to do about that.
  func remedy(_ fault: DocumentFault) -> String
}
