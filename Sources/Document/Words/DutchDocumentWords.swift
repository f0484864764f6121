extension DocumentWords {
  /// The words in Dutch.
  static let dutch = DocumentWords(
    caseLabel: "Dossier", page: "Pagina", of: "van", contents: "Wat staat waar?",
    date: "Datum", figureInWords: "Deze tekening in woorden", figure: "Tekening",
    table: "Tabel", forWhom: "Voor", from: "Vanaf", howOften: "Hoe vaak", until: "Tot",
    stepsIn: "Lukt het niet?", status: "Hoe gaat het", goalOf: "Doel van",
    measure: "Wat we tellen", done: "Gedaan", who: "Wie", remarks: "Hoe gaat het?",
    signature: "Handtekening")
}
