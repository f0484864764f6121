import ArgumentParser
import Document
import FamilyDocuments
import NetworkAnalysis
import SupportNetwork

/// `kring team CASE`
struct Team: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Proposes whom to ask so that every need has enough people, with back-up.",
    discussion: """
      Within the hours that everybody wants to give, spread over people, and never somebody for whom \
      it is not safe or too much. For whoever works with the family; people decide.
      """)

  @OptionGroup var source: CaseArgument

  @Option(help: "The moment, such as T1; the latest one if left out.")
  var moment: String?

  @Option(help: "The hours a week that a new task counts for, 0.25 to 40.")
  var taskHours: Double = TeamProposal.usualHoursPerTask

  @Option(help: "text or json.")
  var format: ShowFormat = .text

  func validate() throws {
    guard (0.25...40).contains(taskHours) else {
      throw ValidationError("--task-hours must be 0.25 to 40.")
    }
  }

  func run() throws {
    let family = try source.read()
    let network = try source.network(of: family, at: moment)
    guard
      let team = TeamProposal(for: family, at: network.moment.id, hoursPerTask: taskHours)
    else { preconditionFailure("The moment of a network of the case is one of its moments.") }
    switch format {
    case .text:
      let document = TeamDocument(of: team, in: family, language: source.language).document
      Terminal.put(Array(PlainText(document, front: .title).text.utf8))
    case .json:
      let report = TeamReport(of: team, case: family.case.id, in: source.language)
      Terminal.put(json: report.record)
    }
  }
}
