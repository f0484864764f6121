extension DocumentWords {
  /// The words in English.
  static let english = DocumentWords(
    caseLabel: "Case", page: "Page", of: "of", contents: "What is where?",
    date: "Date", figureInWords: "This drawing in words", figure: "Drawing",
    table: "Table", forWhom: "For", from: "From", howOften: "How often", until: "Until",
    stepsIn: "If it fails", status: "How it goes", goalOf: "Goal of",
    measure: "What we count", done: "Done", who: "Who", remarks: "How are things?",
    signature: "Signature")
}
