import Foundation
import GraphKernel
import NetworkAnalysis
import NetworkFiles
import NetworkMeasures

/// One large network.
struct PopulationKernels: Kernels {
  private let folder: URL
  private let data: String
  private let threads: Int
  private let vertexCount: Int
  private var sources: [Int32] = []
  private var ready: (graph: CompressedGraph, lengths: TieLengths)?

  init(folder: URL, data: String, threads: Int) {
    self.folder = folder
    self.data = data
    self.threads = threads
    vertexCount = Int(wholeNumbers(in: folder.appending(path: "\(data).n"))[0])
  }

  /// Reads the ties, before the first kernel that needs them.
  mutating func prepare(for kernel: String) {
    guard ready == nil, !PopulationKernels.loads.contains(kernel) else { return }
    let rows = wholeNumbers(in: folder.appending(path: "\(data).csv"))
    let count = rows.count / 3
    let graph = CompressedGraph(
      vertexCount: vertexCount, sources: (0..<count).map { rows[3 * $0] },
      targets: (0..<count).map { rows[3 * $0 + 1] },
      strengths: (0..<count).map { Double(rows[3 * $0 + 2]) })
    ready = (graph, graph.lengths(reading: .strength))
    sources = (0..<min(count, 1024)).map { rows[3 * $0] }
  }

  mutating func run(_ kernel: String, _ argument: Int?) -> Worker.Answer? {
    if PopulationKernels.loads.contains(kernel) { return load() }
    guard let ready, let kernel = PopulationKernels.kernels[kernel] else { return nil }
    return kernel(
      Subject(
        graph: ready.graph, lengths: ready.lengths, sources: sources, argument: argument,
        threads: threads))
  }

  /// Reading the edge list, under the names by which it is compared with two libraries for tables.
  private static let loads: Set<String> = ["load", "load_polars"]

  /// Reads the edge list as anyone would: from the file to a network with names that can be measured.
  private func load() -> Worker.Answer? {
    let path = folder.appending(path: "\(data).csv").path
    guard let file = try? NetworkFileReader().read(fileAt: path),
      let strengths = file.tieAttributes.column("strength", count: file.ties.count),
      let network = try? MeasuredNetwork(
        ids: file.ids, sources: file.ties.map(\.from), targets: file.ties.map(\.to),
        weights: strengths.map { $0?.number ?? 1 })
    else { return nil }
    return (1, Double(network.tieCount))
  }

  private struct Subject {
    let graph: CompressedGraph
    let lengths: TieLengths
    let sources: [Int32]
    let argument: Int?
    let threads: Int

    /// The first sources of the file, four if nothing else is asked.
    var some: ArraySlice<Int32> { sources.prefix(argument ?? 4) }

    /// The sources that were asked for, or `nil` for every vertex.
    var asked: [Int32]? {
      guard let argument, argument > 0 else { return nil }
      return Array(sources.prefix(argument))
    }

    var askedCount: Int { asked?.count ?? graph.vertexCount }
  }

  /// The kernels. The peers count lengths in sixtieths of 1/strength.
  private static let kernels: [String: @Sendable (Subject) -> Worker.Answer?] = [
    "bfs": { subject in
      let reached = subject.some.map { source in
        subject.graph.distances(from: Int(source)).count { $0 != nil }
      }
      return (reached.count, Double(reached.reduce(0, +)))
    },
    "sssp": { subject in
      let sums = subject.some.map { source in
        subject.graph.distances(from: Int(source), along: subject.lengths)
          .reduce(0) { $0 + ($1 ?? 0) }
      }
      return (sums.count, sums.reduce(0, +) * 60)
    },
    "bc": { subject in
      let between = subject.graph.vertexBetweenness(
        from: subject.asked, threads: subject.threads)
      return (subject.askedCount, between.reduce(0, +))
    },
    "bcw": { subject in
      let between = subject.graph.vertexBetweenness(
        along: subject.lengths, from: subject.asked, threads: subject.threads)
      return (subject.askedCount, between.reduce(0, +))
    },
    "pr": { subject in
      let count = Double(subject.graph.vertexCount)
      return (1, (subject.graph.pageRank().max() ?? 0) * count)
    },
    "ppr": { subject in
      (1, subject.graph.personalizedPageRank(from: [subject.sources[0]]).max() ?? 0)
    },
    "bicon": { (1, Double($0.graph.biconnectedParts().count)) },
    "cc": { (1, Double($0.graph.components.count)) },
    "tc": { (1, Double($0.graph.triangleCounts().reduce(0, +) / 3)) },
    "lcc": { (1, $0.graph.localClustering().reduce(0, +)) },
    "kcore": { (1, Double($0.graph.coreNumbers().reduce(0, +))) },
    "art": { (1, Double($0.graph.cutElements().cutPoints.count)) },
    "leiden": { subject in
      var numbers = SplitMix64(seed: 1)
      let groups = subject.graph.communities(using: &numbers)
      return (1, subject.graph.modularity(of: groups.membership) ?? 0)
    },
  ]
}
