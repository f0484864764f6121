/// The part of the page on matching that tells the fields of both files, made from the tables.
package struct MatchFormatPage: Sendable {
  /// The word in the comments between which the part stands in the page.
  package static let mark = "fields"

  /// Creates the part.
  package init() {}

  /// The part as Markdown.
  package var text: String {
    let types: [RecordType] = [
      .requestSheet, .matchRequest, .matchPair, .offerSheet, .matchOffer, .neighbourhoodDistance,
    ]
    // One level deeper than in the page on case files.
    return types.map { "#" + CaseFormatPage().section($0) }.joined(separator: "\n")
  }
}
