import ArgumentParser
import NetworkFiles
import SupportNetwork
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
        let family = try CaseReader().read(fileAt: file)
        Terminal.tell(family.warnings, in: words.language)
        print(CheckResult(file: file, family: family).text(in: words.language))
      } catch {
        allHold = false
        Terminal.tell(error.problems, in: words.language)
      }
    }
    if !allHold { throw ExitCode(1) }
  }
}

/// What is said of a case that holds.
struct CheckResult {
  let file: String
  let family: FamilyCase

  func text(in language: Language) -> String {
    let people = family.people.count
    let moments = family.moments.map(\.id.rawValue).joined(separator: ", ")
    return Phrase(
      dutch: "\(file): in orde. Zaak \(family.case.id), \(people) mensen, momenten: \(moments).",
      english: "\(file): fine. Case \(family.case.id), \(people) people, moments: \(moments)."
    ).in(language)
  }
}
