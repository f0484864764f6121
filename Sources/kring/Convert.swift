import ArgumentParser
import CaseWork
import NetworkFiles

/// `kring convert IN -o OUT`
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Turns a network file into another format.",
    discussion: """
      Reads node-link JSON, GraphML, CSV, Pajek, GEXF and GML. The ending of OUT chooses the format: \
      .json, .graphml, .csv (with the nodes in NAME.nodes.csv beside it), .net or .dot. What was read \
      and left out is told on standard error.
      """)

  @Argument(help: "The network file to read, or - for standard input.")
  var file: String

  @Option(help: "The format of the file, where its name should not decide: \(ReadableFormat.list).")
  var from: ReadableFormat?

  @Option(name: .shortAndLong, help: "The file to write.")
  var output: String

  @Option(help: "A table of nodes, for a table of ties.")
  var nodes: String?

  @Flag(help: "The ties of a table have a direction.")
  var directed = false

  @Flag(help: "Replace files that are there.")
  var force = false

  @OptionGroup var words: LanguageOption

  func validate() throws {
    guard Conversion(to: output) != nil else {
      throw ValidationError("-o must end in .json, .graphml, .csv, .net or .dot.")
    }
  }

  func run() throws {
    guard let conversion = Conversion(to: output) else { throw ExitCode(64) }
    try Terminal.telling(in: words.language) {
      let inputs = [file] + (nodes.map { [$0] } ?? [])
      for path in conversion.paths {
        try OutputFile(path: path, sparing: inputs).check(overwriting: force)
      }
      let network = try GraphSource(
        path: file, format: from?.format, nodes: nodes, isDirected: directed ? true : nil
      ).read()
      Terminal.tell(ImportReport(of: network, named: file).text(in: words.language))
      if let loss = conversion.loss(of: network, in: words.language) { Terminal.tell(loss) }
      for written in try conversion.files(of: network) {
        try OutputFile(path: written.path, sparing: inputs).write(written.bytes, overwriting: force)
        try Terminal.say(written.path)
      }
    }
  }
}
