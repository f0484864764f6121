import ArgumentParser
import CaseWork

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
    try await Terminal.telling(in: words.language) {
      try await Machine.setUp(wheels: wheels) { line in Terminal.tell(line) }
    }
  }
}
