public import ArgumentParser
import CaseWork
public import NetworkDrawing
import SupportNetwork
public import Telling

extension Language: ExpressibleByArgument {}

extension Report.Form: ExpressibleByArgument {}

extension PageFormat: ExpressibleByArgument {
  /// Reads a name of paper in capitals or not.
  public init?(argument: String) {
    self.init(rawValue: argument.uppercased())
  }
}

/// What every command takes.
struct LanguageOption: ParsableArguments {
  @Option(help: "The language of the output: nl or en.")
  var language: Language = .dutch
}

/// One case file.
struct CaseArgument: ParsableArguments {
  @Argument(help: "The case file, such as samples/terhaar.kring.yaml.")
  var file: String

  @OptionGroup var words: LanguageOption

  var language: Language { words.language }

  /// Opens the case at the named moment, or at the latest.
  func open(at moment: String?) throws -> OpenCase {
    try OpenCase(fileAt: file, at: moment.map(Moment.ID.init(rawValue:)))
  }

  /// Prints the report of a deed on the open case; its errors are told, with exit code 1.
  func put(
    _ form: Report.Form, at moment: String?, _ deed: (OpenCase) throws -> Report
  ) throws {
    try Terminal.telling(in: language) {
      try Terminal.put(try deed(try open(at: moment)).bytes(as: form))
    }
  }
}
