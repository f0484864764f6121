public import ArgumentParser
import Foundation
import NetworkAnalysis
import NetworkFiles
import NetworkMeasures
import SupportNetwork
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
    do {
      if lines { try measureLines() } else if let file { try measure(file) }
    } catch let problem as Problem {
      Terminal.tell(problem.text(in: words.language))
      throw ExitCode(1)
    } catch is OutputClosed {
      Terminal.tell(
        Phrase(
          dutch: "De uitvoer kan niet worden geschreven. Kijk of er ruimte is op de schijf.",
          english: "The output cannot be written. See whether there is space on the disk."
        ).in(words.language))
      throw ExitCode(1)
    }
  }

  private func measure(_ file: String) throws(Problem) {
    let reader = NetworkFileReader(
      format: from?.format, nodes: nodes, isDirected: directed ? true : nil)
    let read = try reader.read(fileOrInputAt: file)
    let threads = threads ?? ProcessInfo.processInfo.activeProcessorCount
    let report = try choice.report(on: read, named: file, threads: threads) { subject in
      Terminal.tell(ImportReport(of: read, as: subject, named: file).text(in: words.language))
    }
    var text = JSONText(isIndented: true)
    text.append(report, in: words.language)
    text.endLine()
    Terminal.put(text.bytes)
  }

  private func measureLines() throws {
    // A reader that goes away is an error of writing, not the end of the process.
    _ = signal(SIGPIPE, SIG_IGN)
    let name = file ?? "-"
    let stream = MeasureLines(
      choice: choice, language: words.language, isStrict: strict, threads: threads ?? 1,
      name: name)
    guard let file, file != "-" else { return try stream.run(from: .standardInput) }
    guard let input = FileHandle(forReadingAtPath: file) else {
      throw Problem(
        .notReadable,
        summary: Phrase(
          dutch: "Dit bestand is er niet of kan niet worden gelezen.",
          english: "This file is not there or cannot be read."),
        remedy: Phrase(
          dutch: "Controleer de naam en de map, en of u het mag lezen.",
          english: "Check the name and the folder, and whether you may read it."),
        place: SourcePlace(file: file, line: 1, column: 1))
    }
    try stream.run(from: input)
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

  @Option(help: "Pairs of nodes to compare, such as A|B,C|D.")
  var pairs: String?

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

  /// Measures a network that was read; `inform` is told of the network before it is measured.
  func report(
    on read: NetworkFile, named file: String, threads: Int = 1,
    inform: (MeasuredNetwork) -> Void = { _ in }
  ) throws(Problem) -> MeasureReport {
    let subject = MeasureSubject(read, file: file)
    let network = try subject.network(weight: weight, meaning: weightMeans)
    inform(network)
    var request = MeasureRequest(only: names, seed: seed, samples: samples, threads: threads)
    request.ego = try ego.map { id throws(Problem) in
      try subject.position(of: id, in: network)
    }
    request.categories = try attribute.map { name throws(Problem) in
      network.inOrder(try subject.categories(by: name))
    }
    for pair in (pairs ?? "").split(separator: ",") {
      let ends = pair.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      guard ends.count == 2 else { throw subject.badPair() }
      let one = try subject.position(of: ends[0], in: network)
      let other = try subject.position(of: ends[1], in: network)
      guard one != other else { throw subject.badPair() }
      request.pairs.append(MeasureRequest.Pair(one, other))
    }
    return MeasureReport(of: network, request)
  }
}
