public import ArgumentParser
import NetworkFiles
public import SupportNetwork

extension Language: ExpressibleByArgument {}

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

  /// Reads the case; prints what is wrong and ends with exit code 1.
  func read() throws -> FamilyCase {
    do {
      return try CaseReader().read(fileAt: file)
    } catch {
      Terminal.tell(error.problems, in: language)
      throw ExitCode(1)
    }
  }
}
