import ArgumentParser
import CaseWork

/// `kring doctor`
struct Doctor: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tells what Kring needs on this computer, what is there and what is missing.",
    discussion: "Exit code 0 if everything is there, 1 otherwise.")

  @OptionGroup var words: LanguageOption

  func run() async throws {
    let report = await Machine.examine()
    try Terminal.telling(in: words.language) {
      try Terminal.say(report.text(in: words.language))
    }
    if !report.isWell { throw ExitCode(1) }
  }
}
