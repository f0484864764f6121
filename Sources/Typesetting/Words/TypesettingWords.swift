/// What is said when a document does not become a PDF.
///
/// What the typesetter says of a template is put in as it is, in English.
protocol TypesettingWords: Sendable {
  /// What is wrong.
  func summary(_ fault: TypesettingFault) -> String
  /// What to do about that.
  func remedy(_ fault: TypesettingFault) -> String
}
