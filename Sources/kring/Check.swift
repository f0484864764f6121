import ArgumentParser
import CaseWork
import Telling

/// `kring check CASE...`
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tells everything that is wrong with case files, with place and remedy.",
    discussion: "Exit code 0 if every case holds, with or without warnings; 1 otherwise.")

  @Argument(help: "Case files.")
  var files: [String]

  @OptionGroup var words: LanguageOption

  func run() throws {
    var allHold = true
    for file in files {
      do {
        let checked = try CheckedCase(fileAt: file)
        Terminal.tell(checked.warnings, in: words.language)
        try Terminal.telling(in: words.language) {
          try Terminal.say(checked.text(in: words.language))
        }
      } catch let problems as Problems {
        allHold = false
        Terminal.tell(problems.problems, in: words.language)
      }
    }
    if !allHold { throw ExitCode(1) }
  }
}
