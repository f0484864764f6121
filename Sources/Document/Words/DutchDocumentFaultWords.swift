/// What is said of a document that cannot become an accessible PDF, in Dutch.
struct DutchDocumentFaultWords: DocumentFaultWords {
  func summary(_ fault: DocumentFault) -> String {
    switch fault {
    case .missingTitle(let owner): "De titel van \(words(for: owner)) is leeg."
    case .missingAlternativeText: "Bij een tekening staat geen tekst."
    case .noColumns: "Een tabel heeft geen kolommen."
    case .unevenRow(let cells, let columns):
      "Een rij heeft \(cells) cellen in een tabel met \(columns) kolommen."
    case .outsideScale: "Een waarde ligt buiten de schaal van 0 tot 10."
    }
  }

  func remedy(_ fault: DocumentFault) -> String {
    switch fault {
    case .missingTitle:
      "Geef een titel: lezers en schermlezers vinden met titels de weg."
    case .missingAlternativeText: "Zeg in woorden wat de tekening laat zien."
    case .noColumns: "Geef de tabel minstens één kolom."
    case .unevenRow: "Geef elke rij één cel per kolom; een cel mag leeg zijn."
    case .outsideScale: "Geef een waarde van 0 tot 10, of geen als er niets is gevraagd."
    }
  }

  private func words(for owner: DocumentFault.TitleOwner) -> String {
    switch owner {
    case .document: "het document"
    case .section: "een deel"
    case .heading: "een kop"
    case .callout: "een kader"
    }
  }
}
