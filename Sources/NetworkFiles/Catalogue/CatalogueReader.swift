public import SupportNetwork
public import Telling

/// Reads catalogues of local offers: volunteers, support families, mentors.
///
///     let catalogue = try CatalogueReader().read(fileAt: "samples/aanbod-lindeveen.yaml")
///     catalogue.offers.map(\.id)  // ["V1", "V2", "V3", "V4", "V5", "V6"]
///
/// The same steps as for a case, with the same reports: the text, the fields, then the rules. The
/// format is on the page `docs/catalogue-format.md`, made from the field table.
public struct CatalogueReader: Sendable {
  /// Creates a reader.
  public init() {}

  /// Reads a catalogue from disk.
  ///
  /// - Complexity: O(*n* log *n*) in the size of the file, which is at most 4 MB.
  /// - Throws: `Problems` with every problem of the step that failed, in the order of the file.
  public func read(fileAt path: String) throws(Problems) -> OfferCatalogue {
    try read(SourceText(fileAt: path, as: .catalogue))
  }

  /// Reads a catalogue from the bytes of a file that is called `file`.
  public func read(_ bytes: [UInt8], named file: String) throws(Problems) -> OfferCatalogue {
    try read(SourceText(bytes: bytes, file: file, as: .catalogue))
  }

  private func read(_ source: SourceText) throws(Problems) -> OfferCatalogue {
    let sheet = try SheetReader<OfferCatalogue>(type: .catalogue).read(source)
    var catalogue = sheet.value
    var checks = CatalogueChecks()
    checks.checkOffers(of: catalogue)
    guard checks.problems.isEmpty else {
      throw Problems(problems: sheet.places.locate(checks.problems))
    }
    catalogue.offers.sort { $0.id < $1.id }
    return catalogue
  }
}

/// Collects every problem of a catalogue whose fields are right.
private struct CatalogueChecks {
  private(set) var problems: [Problem] = []

  /// Reports offers that cannot be told apart, and ages that nobody has.
  mutating func checkOffers(of catalogue: OfferCatalogue) {
    var seen = Set<CatalogueOffer.ID>()
    for (index, offer) in catalogue.offers.enumerated() {
      let path = FieldPath.top["offers"][index]
      if !offer.id.isValid {
        report(.badIdentifier, path["id"])
      } else if !seen.insert(offer.id).inserted {
        report(.duplicateOffer("\(offer.id)"), path["id"])
      }
      if let from = offer.fromAge, let to = offer.toAge, to < from {
        report(.reversedAges(from: from, to: to), path["toAge"])
      }
      for (field, text) in [("name", offer.name), ("does", offer.does)]
      where text.allSatisfy(\.isWhitespace) {
        report(.emptyText, path[field])
      }
    }
  }

  private mutating func report(_ fault: SheetFault, _ path: FieldPath) {
    problems.append(Problem(fault, at: path))
  }
}

/// The page of documentation on catalogues, made from the field table.
package struct CatalogueFormatPage: Sendable {
  /// Creates the page.
  package init() {}

  /// The page as Markdown.
  package var text: String {
    let page = CaseFormatPage()
    return ([Self.introduction] + [.catalogue, .offer].map(page.section)).joined(separator: "\n")
      + "\n"
  }

  private static let introduction = """
    # The catalogue of local offers

    What a municipality offers beside the family's own network: volunteers, support families
    (*buurtgezinnen*), Home-Start, volunteer mentors (*maatjesproject*). One YAML file for a
    municipality, for `kring suggest CASE --catalogue FILE`; `samples/aanbod-lindeveen.yaml` is one
    to start from.

    An offer is an organisation's, never one volunteer's: no names of volunteers, no addresses. It
    fits a need by part of life, frequency and age. An offer without a certificate of conduct, or
    that is full, is shown as left out, with the reason. The rules for fields that do not exist,
    missing answers and identifiers are those of [the case file](case-format.md).

    """
}
