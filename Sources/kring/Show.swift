import ArgumentParser
import CaseWork
import NetworkAnalysis
import SupportNetwork

/// `kring show CASE`, `kring show CASE... --format json|csv`
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tells what a network carries and where it is thin.",
    discussion: """
      Counts first, then the description of the network. A finding that depends on missing answers \
      carries its lowest and highest value. For whoever works with the family; the plan that \
      the family gets holds no numbers.

      Of several cases there is one table (csv) or one record in a line (json); a case that fails is \
      told and does not hold up the others.
      """)

  @Argument(help: "Case files, such as samples/terhaar.kring.yaml.")
  var files: [String]

  @Option(help: "The moment, such as T1; the latest one if left out.")
  var moment: String?

  @Option(help: "An earlier moment to compare with, such as T0.")
  var since: String?

  @Option(help: "text, json or csv.")
  var format: ProfileFormat = .text

  @ArgumentParser.Flag(help: "Also tell how certain each finding is.")
  var uncertainty = false

  @ArgumentParser.Flag(
    help: "Also set four shares beside each other, with every weighing of them; one case only.")
  var composite = false

  @OptionGroup var words: LanguageOption

  func validate() throws {
    if format == .csv, since != nil || uncertainty || composite {
      throw ValidationError(
        "--since, --uncertainty and --composite go with --format text or json.")
    }
    guard files.count > 1 else { return }
    if format == .text {
      throw ValidationError("Several cases go with --format json or csv.")
    }
    if composite {
      throw ValidationError("--composite takes one case: families are not compared by it.")
    }
  }

  func run() throws {
    if format == .csv {
      try Terminal.telling(in: words.language) { try Terminal.put(OpenCase.profileTableHeader) }
    }
    var failed = 0
    for file in files {
      do {
        try Terminal.telling(in: words.language) { try Terminal.put(try profile(ofFileAt: file)) }
      } catch  where files.count > 1 {
        failed += 1
      }
    }
    if failed > 0 { throw ExitCode(1) }
  }

  private func profile(ofFileAt file: String) throws -> [UInt8] {
    let opened = try OpenCase(fileAt: file, at: moment.map(Moment.ID.init(rawValue:)))
    guard format != .csv else { return try opened.profileTableRows(in: words.language) }
    let report = try opened.profile(
      since: since.map(Moment.ID.init(rawValue:)), with: additions, in: words.language)
    return report.bytes(as: format == .json ? .json : .text, inOneLine: files.count > 1)
  }

  private var additions: Set<ShowReport.Addition> {
    Set((uncertainty ? [.uncertainty] : []) + (composite ? [.composite] : []))
  }
}

/// The forms in which a profile can be printed.
enum ProfileFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, csv
}
