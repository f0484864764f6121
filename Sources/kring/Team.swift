import ArgumentParser
import CaseWork
import NetworkAnalysis

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
  var format: Report.Form = .text

  func validate() throws {
    guard (0.25...40).contains(taskHours) else {
      throw ValidationError("--task-hours must be 0.25 to 40.")
    }
  }

  func run() throws {
    try source.put(format, at: moment) { opened in
      try opened.team(hoursPerTask: taskHours, in: source.language)
    }
  }
}
