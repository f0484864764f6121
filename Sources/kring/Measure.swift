public import ArgumentParser
import CaseWork
import Foundation
import NetworkFiles
public import NetworkMeasures
import Telling

/// `kring measure FILE`
struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures any network file.",
    discussion: """
      Reads node-link JSON, GraphML, CSV, Pajek, GEXF and GML. A weight is a strength unless \
      --weight-means says otherwise. A measure that is undefined is null, and the list undefined \
      says why. What was read, merged and left out is told on standard error.
      """)

  @Argument(help: "The network file, or - for standard input.")
  var file: String?

  @Option(help: "The format of the file, where its name should not decide: \(ReadableFormat.list).")
  var from: ReadableFormat?

  @Option(help: "The form of the result: json.")
  var format: MeasureFormat = .json

  @Option(help: "A table of nodes, for a table of ties.")
  var nodes: String?

  @ArgumentParser.Flag(help: "The ties of a table have a direction.")
  var directed = false

  @OptionGroup var choice: MeasureChoice

  @OptionGroup var words: LanguageOption

  @ArgumentParser.Flag(help: "Measure one node-link network per line, of FILE or standard input.")
  var lines = false

  @Option(
    help: "How many threads work at the same time; by default all cores, and 1 with --lines.")
  var threads: Int?

  @ArgumentParser.Flag(help: "With --lines: end at the first line that cannot be measured.")
  var strict = false

  func validate() throws {
    if file == nil, !lines { throw ValidationError("Name a network file, or use --lines.") }
    if let threads, !(1...1024).contains(threads) {
      throw ValidationError("--threads is a number from 1 to 1024.")
    }
    if strict, !lines { throw ValidationError("--strict needs --lines.") }
    if from != nil, lines { throw ValidationError("--lines reads node-link JSON, without --from.") }
  }

  func run() throws {
    try Terminal.telling(in: words.language) {
      if lines { try measureLines() } else if let file { try measure(file) }
    }
  }

  private func measure(_ file: String) throws {
    let read = try GraphSource(
      path: file, format: from?.format, nodes: nodes, isDirected: directed ? true : nil
    ).read()
    let measuring = choice.measuring(
      threads: threads ?? ProcessInfo.processInfo.activeProcessorCount)
    let bytes = try measuring.json(of: read, named: file, in: words.language) { imported in
      Terminal.tell(imported.text(in: words.language))
    }
    try Terminal.put(bytes)
  }

  private func measureLines() throws {
    let stream = MeasuringLines(
      choice.measuring(threads: 1), in: words.language, isStrict: strict, threads: threads ?? 1)
    try stream.run(onFileAt: file ?? "-") { try Terminal.put($0) }
  }
}

/// The forms in which measures can be printed.
enum MeasureFormat: String, ExpressibleByArgument, CaseIterable {
  case json
}

extension WeightMeaning: ExpressibleByArgument {}

/// What to measure, and how to understand the weights.
struct MeasureChoice: ParsableArguments {
  @Option(help: "The attribute of ties that holds the weight, or none.")
  var weight: String = "weight"

  @Option(help: "What a weight means: strength or distance.")
  var weightMeans: WeightMeaning = .strength

  @Option(help: "The node whose ego network is measured.")
  var ego: String?

  @Option(help: "The attribute of nodes by which the ego network is composed.")
  var attribute: String?

  @Option(
    help: """
      Pairs of nodes to compare, such as A|B,C|D; a name with a comma or | stands between double quotes.
      """)
  var pairs: String?

  @Option(help: "The types of ties to measure, by their attribute relation or type: A or A,B.")
  var types: String?

  @Option(help: "The names of the measures to compute, such as degree,constraint.")
  var only: String?

  @Option(help: "The seed of chance, in communities and samples.")
  var seed: Int = 1

  @Option(
    help: "Estimate betweenness from this many nodes; the result tells the bound of the error.")
  var samples: Int?

  func validate() throws {
    if let samples, samples < 1 { throw ValidationError("--samples must be at least 1.") }
    let unknown = names?.subtracting(MeasureReport.names).sorted() ?? []
    if let first = unknown.first {
      let guess = Spelling.nearest(to: first, among: MeasureReport.names)
      throw ValidationError(
        "There is no measure \(first)." + (guess.map { " Did you mean \($0)?" } ?? ""))
    }
    if attribute != nil, ego == nil { throw ValidationError("--attribute needs --ego.") }
  }

  private var names: Set<String>? {
    only.map { Set($0.split(separator: ",").map(String.init)) }
  }

  /// What was chosen, for one network on a number of threads.
  func measuring(threads: Int) -> Measuring {
    var measuring = Measuring()
    measuring.weight = weight
    measuring.weightMeaning = weightMeans
    measuring.ego = ego
    measuring.attribute = attribute
    measuring.pairs = pairs
    measuring.types = types.map { list in
      QuotedList.items(of: list, separators: (",", "|")).flatMap(\.self)
    }
    measuring.only = names
    measuring.seed = seed
    measuring.samples = samples
    measuring.threads = threads
    return measuring
  }
}
