import Document
import FamilyDocuments
public import NetworkAnalysis
import SupportNetwork
public import Telling

extension OpenCase {
  /// A proposal whom to ask so that every need has enough people, with back-up.
  ///
  /// - Parameters:
  ///   - hoursPerTask: The hours a week that a new task counts for.
  ///   - language: The language of the words for people.
  /// - Throws: The problem that the case has no moment.
  public func team(
    hoursPerTask: Double = TeamProposal.usualHoursPerTask, in language: Language
  ) throws(Problem) -> Report {
    let moment = try shown().moment.id
    let team = known(TeamProposal(for: family, at: moment, hoursPerTask: hoursPerTask))
    let family = family
    return Report {
      PlainText(
        TeamDocument(of: team, in: family, language: language).document, front: .title
      ).text
    } record: {
      TeamReport(of: team, case: family.case.id, in: language).record
    }
  }
}
