import ArgumentParser
import FamilyDocuments
import NetworkAnalysis
import SupportNetwork
import Telling

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
  var format: ShowFormat = .text

  func run() throws {
    let family = try source.read()
    let network = try source.network(of: family, at: moment)
    guard let finding else {
      let list = ExplanationList(of: network, in: family, language: source.language)
      return put(list.text, list.record)
    }
    guard let name = FindingName(rawValue: finding) else {
      Terminal.tell(ExplanationDocument.unknown(finding, language: source.language))
      throw ExitCode(1)
    }
    let explanation = ExplanationDocument(
      of: name, in: network, of: family, language: source.language)
    put(explanation.text, explanation.content.record)
  }

  private func put(_ text: String, _ record: ReportValue) {
    switch format {
    case .text: Terminal.put(Array(text.utf8))
    case .json: Terminal.put(json: record)
    }
  }
}
