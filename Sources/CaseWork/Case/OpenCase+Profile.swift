import FamilyDocuments
public import NetworkAnalysis
public import SupportNetwork
public import Telling

extension OpenCase {
  /// The profile: what the network carries and where it is thin.
  ///
  /// For whoever works with the family; no score, and nothing that a family is ranked by.
  ///
  /// - Parameters:
  ///   - earlier: A moment to compare with, if any.
  ///   - additions: What else was asked for.
  ///   - language: The language of the words for people.
  /// - Throws: The problem that the case has no moment, or not the one to compare with.
  public func profile(
    since earlier: Moment.ID? = nil, with additions: Set<ShowReport.Addition> = [],
    in language: Language
  ) throws(Problem) -> Report {
    let moment = try shown().moment.id
    if let earlier { _ = try network(at: earlier) }
    let family = family
    return Report {
      known(
        ProfileDocument(
          of: family, at: moment, since: earlier, with: additions, language: language)
      ).text
    } record: {
      known(
        ShowReport(of: family, at: moment, since: earlier, with: additions, in: language)
      ).record
    }
  }

  /// The first line of a table of profiles.
  package static var profileTableHeader: [UInt8] { Array(ShowReport.csvHeader.utf8) }

  /// The rows of the profile in a table of many cases, as a spreadsheet reads them.
  ///
  /// - Throws: The problem that the case has no moment.
  package func profileTableRows(in language: Language) throws(Problem) -> [UInt8] {
    let moment = try shown().moment.id
    return Array(known(ShowReport(of: family, at: moment, in: language)).csvRows.utf8)
  }
}

/// What exists because the moment that it is about was found before.
func known<Value>(_ value: Value?) -> Value {
  guard let value else { preconditionFailure("A moment that was found is a moment of the case.") }
  return value
}
