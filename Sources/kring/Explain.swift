import ArgumentParser
import CaseWork

/// `kring explain CASE [FINDING]`
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tells how a number comes about, so that it can be checked on paper.",
    discussion: """
      Meaning, formula, the answers that it uses and those that are missing, its range, its source \
      and what it does not say. Without FINDING: all findings, one in a line.
      """)

  @OptionGroup var source: CaseArgument

  @Argument(help: "The name of a finding, such as needsMeetingTarget.")
  var finding: String?

  @Option(help: "The moment, such as T1; the latest one if left out.")
  var moment: String?

  @Option(help: "text or json.")
  var format: Report.Form = .text

  func run() throws {
    try source.put(format, at: moment) { opened in
      guard let finding else { return try opened.explanations(in: source.language) }
      return try opened.explanation(of: finding, in: source.language)
    }
  }
}
