import ArgumentParser
import CaseWork
import NetworkFiles
import SupportNetwork

/// `kring plan CASE -o plan.pdf`, `kring plan CASE... --into FOLDER`
struct Plan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the familiegroepsplan of a family as a PDF.",
    discussion: """
      The PDF is archivable (PDF/A-2a) and accessible (PDF/UA-1). People who gave no consent are not \
      named. With --into many plans are made at once, each named by the id of its case; a case that \
      fails does not hold up the others.
      """)

  @Argument(help: "Case files.")
  var files: [String]

  @Option(name: .shortAndLong, help: "The PDF to write, for one case.")
  var output: String?

  @Option(help: "The folder for the PDFs of many cases.")
  var into: String?

  @Option(help: "The moment, such as T1; the latest one if left out.")
  var moment: String?

  @Option(help: "A folder with a house style; kring style writes one to start from.")
  var style: String?

  @Flag(help: "Replace files that are there.")
  var force = false

  @OptionGroup var words: LanguageOption

  func validate() throws {
    guard (output == nil) != (into == nil) else {
      throw ValidationError("Give either -o FILE for one case, or --into FOLDER for many.")
    }
    guard into != nil || files.count == 1 else {
      throw ValidationError("-o takes one case; use --into FOLDER for many.")
    }
  }

  func run() async throws {
    let failed = try await Terminal.telling(in: words.language) {
      let making = PlanMaking(language: words.language, style: try HouseStyle(folder: style))
      if let output {
        try await printOne(files[0], to: output, making)
      } else if let into {
        return try await printMany(into: into, making)
      }
      return 0
    }
    if failed > 0 { throw ExitCode(1) }
  }

  private func printOne(_ file: String, to output: String, _ making: PlanMaking) async throws {
    let pdfFile = OutputFile(
      path: output, sparing: [file] + (style.map { [$0] } ?? []), ending: "pdf")
    try pdfFile.check(overwriting: force)
    let opened = try OpenCase(fileAt: file, at: shownMoment)
    Terminal.tell(opened.family.warnings, in: words.language)
    let pdf = try await making.pdf(of: opened)
    try pdfFile.write(pdf.bytes, overwriting: force)
    for remark in pdf.remarks { Terminal.tell("\(output): \(remark)") }
    try Terminal.say(output)
  }

  private func printMany(into folder: String, _ making: PlanMaking) async throws -> Int {
    let batch = PlanBatch(
      files: files, folder: folder, moment: shownMoment, making: making, overwriting: force)
    let bar = ProgressBar(total: files.count)
    let result = try await batch.run { bar.show($0) }
    for failure in result.failures { Terminal.tell(failure.text(in: words.language)) }
    if let list = result.failedFiles(in: words.language) { Terminal.tell(list) }
    try Terminal.say(result.text(in: words.language))
    return result.failures.count
  }

  private var shownMoment: Moment.ID? { moment.map(Moment.ID.init(rawValue:)) }
}
