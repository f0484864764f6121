public import SupportNetwork
public import Telling

/// Reads a file of requests and a file of offers: YAML, and JSON because it is YAML.
///
///     let round = try MatchReader().read(
///       requestsAt: "samples/vraaggezinnen.yaml", offersAt: "samples/steungezinnen.yaml")
///
/// As with a case file, everything that is wrong is reported at once, for both files: first what is
/// wrong with the text and the fields, then what leads nowhere.
public struct MatchReader: Sendable {
  /// Creates a reader.
  public init() {}

  /// Reads the two files from disk.
  ///
  /// - Complexity: O(*n* log *n*) in the size of the files, each at most 4 MB.
  /// - Throws: `Problems` with every problem, those of the requests first.
  public func read(
    requestsAt requests: String, offersAt offers: String
  ) throws(Problems) -> MatchRound {
    try read({ () throws(Problems) in try SourceText(fileAt: requests, as: .requests) }) {
      () throws(Problems) in try SourceText(fileAt: offers, as: .offers)
    }
  }

  /// Reads the bytes of two files with these names.
  public func read(
    requests: [UInt8], named requestFile: String, offers: [UInt8], named offerFile: String
  ) throws(Problems) -> MatchRound {
    try read({ () throws(Problems) in
      try SourceText(bytes: requests, file: requestFile, as: .requests)
    }) {
      () throws(Problems) in try SourceText(bytes: offers, file: offerFile, as: .offers)
    }
  }

  private typealias Opening = () throws(Problems) -> SourceText

  private func read(_ requests: Opening, _ offers: Opening) throws(Problems) -> MatchRound {
    var problems: [Problem] = []
    let asked = sheet(RequestSheet.self, as: .requestSheet, from: requests, &problems)
    let offered = sheet(OfferSheet.self, as: .offerSheet, from: offers, &problems)
    guard let asked, let offered else { throw Problems(problems: problems) }
    do {
      return try MatchRound(validating: asked.value, offered.value)
    } catch {
      throw Problems(
        problems: asked.places.locate(error.inRequests) + offered.places.locate(error.inOffers))
    }
  }

  /// The sheet and the places of its fields, or `nil` after adding what is wrong with it.
  private func sheet<Sheet: Decodable>(
    _ type: Sheet.Type, as record: RecordType, from open: Opening, _ problems: inout [Problem]
  ) -> SheetReader<Sheet>.Content? {
    do throws(Problems) {
      return try SheetReader<Sheet>(type: record).read(try open())
    } catch {
      problems += error.problems
      return nil
    }
  }
}
