public import ArgumentParser
public import NetworkDrawing
import NetworkFiles
import SupportNetwork
public import Telling

extension Language: ExpressibleByArgument {}

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

  init() {}

  /// One of several case files of a command.
  init(file: String, words: LanguageOption) {
    self.file = file
    self.words = words
  }

  var language: Language { words.language }

  /// Reads the case; prints what is wrong and ends with exit code 1.
  func read() throws -> FamilyCase {
    do {
      return try CaseReader().read(fileAt: file)
    } catch {
      throw Terminal.ending(after: error, in: language)
    }
  }

  /// The network at the named moment, or at the latest; ends with exit code 1 if there is none.
  func network(of family: FamilyCase, at moment: String?) throws -> Network {
    let id = moment.map(Moment.ID.init(rawValue:)) ?? family.latestMoment?.id
    if let id, let network = family.network(at: id) { return network }
    let known = family.moments.map(\.id.rawValue)
    Terminal.tell(
      UnknownMoment(file: file, moment: moment ?? "", known: known).text(in: language))
    throw ExitCode(1)
  }

  /// Runs work whose errors are told in one sentence, with exit code 1.
  func telling<Result>(_ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch {
      throw Terminal.ending(after: error, in: language)
    }
  }
}
