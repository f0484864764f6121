import ArgumentParser
import NetworkFiles
import SupportNetwork
import Telling

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
    guard NetworkFileWriter(path: output) != nil else {
      throw ValidationError("-o must end in .json, .graphml, .csv, .net or .dot.")
    }
  }

  func run() throws {
    guard let writer = NetworkFileWriter(path: output) else { throw ExitCode(64) }
    do {
      for path in writer.paths { try OutputFile(path: path).check(overwriting: force) }
      let reader = NetworkFileReader(
        format: from?.format, nodes: nodes, isDirected: directed ? true : nil)
      let network = try reader.read(fileOrInputAt: file)
      Terminal.tell(ImportReport(of: network, named: file).text(in: words.language))
      let lost = writer.attributesLeftOut(of: network).joined(separator: ", ")
      if !lost.isEmpty {
        Terminal.tell(
          Phrase(
            dutch:
              "\(output): niet geschreven, omdat het formaat er geen plaats voor heeft: \(lost).",
            english: "\(output): not written, because the format has no place for it: \(lost)."
          ).in(words.language))
      }
      for written in try writer.files(for: network) {
        try OutputFile(path: written.path).write(written.bytes, overwriting: force)
        print(written.path)
      }
    } catch let error as Problem {
      Terminal.tell(error.text(in: words.language))
      throw ExitCode(1)
    } catch let error as OutputError {
      Terminal.tell(error.text(in: words.language))
      throw ExitCode(1)
    }
  }
}
