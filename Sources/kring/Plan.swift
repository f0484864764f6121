import ArgumentParser
import NetworkDrawing
import NetworkFiles
import SupportNetwork
import SystemPackage
import Typesetting

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
    if let output {
      try await printOne(files[0], to: output)
    } else if let into {
      try await printMany(into: into)
    }
  }

  private func printOne(_ file: String, to output: String) async throws {
    do {
      let maker = try maker()
      let pdfFile = OutputFile(path: output)
      try pdfFile.check(overwriting: force)
      let options = try typesetterOptions()
      let plan = try maker.plan(fileAt: file)
      Terminal.tell(plan.warnings, in: words.language)
      let pdf = try await Typesetter.withEngine(options) { engine in
        try await engine.pdf(plan.document, assets: plan.assets)
      }
      try pdfFile.write(pdf.bytes, overwriting: force)
      for warning in pdf.report.warnings { Terminal.tell("\(output): \(warning.summary)") }
      print(output)
    } catch {
      throw Terminal.ending(after: error, in: words.language)
    }
  }

  private func printMany(into folder: String) async throws {
    let progress = Progress(total: files.count, language: words.language)
    do {
      let jobs = PlanJobs(
        files: files, folder: FilePath(folder), overwrite: force, maker: try maker(),
        progress: progress)
      try OutputFile.check(folder: folder)
      try await Typesetter.batch(jobs, options: try typesetterOptions()) { outcome in
        do {
          try jobs.write(outcome)
          progress.succeed()
        } catch {
          progress.fail(outcome.id, error)
        }
      }
    } catch {
      throw Terminal.ending(after: error, in: words.language)
    }
    if progress.tellEnd() > 0 { throw ExitCode(1) }
  }

  private func maker() throws -> PlanMaker {
    PlanMaker(moment: moment, language: words.language, style: try DrawingStyle.read(from: style))
  }

  private func typesetterOptions() throws -> Typesetter.Options {
    var options = Typesetter.Options()
    if let style { options.style = try TypesetterStyle(folder: FilePath(style)) }
    return options
  }
}
