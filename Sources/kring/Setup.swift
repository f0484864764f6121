import ArgumentParser
import SystemPackage
import Typesetting

/// `kring setup`
struct Setup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Installs the pinned typesetter and fonts in your data folder.",
    discussion: """
      Needs the network once, or a folder with the package of the typesetter (--wheels). Nothing \
      outside your data folder is touched; a second run changes nothing.
      """)

  @Option(help: "A folder with the package of the typesetter, for machines without network.")
  var wheels: String?

  @OptionGroup var words: LanguageOption

  func run() async throws {
    do {
      try await TypesetterSetup(wheels: wheels.map { FilePath($0) }).run { line in
        Terminal.tell(line)
      }
    } catch {
      throw Terminal.ending(after: error, in: words.language)
    }
  }
}
