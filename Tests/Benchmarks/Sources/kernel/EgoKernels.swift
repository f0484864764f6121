import Foundation
import GraphKernel

/// Many small networks, measured one after the other.
struct EgoKernels: Kernels {
  /// A network as it stands in the file.
  private struct Network {
    let size: Int
    var sources: [Int32] = []
    var targets: [Int32] = []
    var strengths: [Double] = []
  }

  private let networks: [Network]
  private var factor = 0.0
  private var graphs: [(graph: CompressedGraph, lengths: TieLengths)] = []

  init(folder: URL) {
    let sizes = wholeNumbers(in: folder.appending(path: "ego_10k_sizes.csv"))
    let rows = wholeNumbers(in: folder.appending(path: "ego_10k.csv"))
    var networks = stride(from: 1, to: sizes.count, by: 2).map { Network(size: Int(sizes[$0])) }
    for row in stride(from: 0, to: rows.count, by: 4) {
      let index = Int(rows[row])
      networks[index].sources.append(rows[row + 1])
      networks[index].targets.append(rows[row + 2])
      networks[index].strengths.append(Double(rows[row + 3]))
    }
    self.networks = networks
  }

  /// Builds the networks that a kernel runs on: with the strengths of the file, or multiplied by a
  /// number that leaves no common unit.
  mutating func prepare(for kernel: String) {
    let wanted = kernel.hasSuffix("_real") ? 0.777_123_456_789 : 1
    guard kernel != "a_build", wanted != factor else { return }
    build(times: wanted)
  }

  mutating func run(_ kernel: String, _ argument: Int?) -> Worker.Answer? {
    if kernel == "a_build" {
      build(times: 1)
      return (networks.count, Double(graphs.reduce(0) { $0 + $1.graph.tieCount }))
    }
    let name = kernel.hasSuffix("_real") ? String(kernel.dropLast(5)) : kernel
    guard let sum = EgoKernels.kernels[name] else { return nil }
    return (networks.count, graphs.reduce(0) { $0 + sum($1.graph, $1.lengths) })
  }

  private mutating func build(times factor: Double) {
    self.factor = factor
    graphs = networks.map { network in
      let graph = CompressedGraph(
        vertexCount: network.size, sources: network.sources, targets: network.targets,
        strengths: factor == 1 ? network.strengths : network.strengths.map { $0 * factor })
      return (graph, graph.lengths(reading: .strength))
    }
  }

  private static func sum(_ values: [Double?]) -> Double { values.reduce(0) { $0 + ($1 ?? 0) } }

  /// What each kernel adds to the sum. The peers count lengths in sixtieths of 1/strength.
  private static let kernels: [String: @Sendable (CompressedGraph, TieLengths) -> Double] = [
    "a_basic": { graph, _ in
      (graph.density ?? 0)
        + (0..<graph.vertexCount).reduce(0) { $0 + graph.strength(of: $1) }
    },
    "a_btw": { $0.vertexBetweenness(along: $1).reduce(0, +) },
    "a_btwu": { graph, _ in graph.vertexBetweenness().reduce(0, +) },
    "a_close": { graph, lengths in
      let summary = graph.distanceSummary(along: lengths)
      return 0 * sum(summary.closeness) + summary.harmonic.reduce(0, +) / 60
    },
    "a_constraint": { graph, _ in sum(graph.constraints(by: .strength)) },
    "a_effsize": { graph, _ in sum(graph.effectiveSizes(by: .strength)) },
    "a_clust": { graph, _ in
      graph.clusteringBarrat().reduce(0, +) + 0 * graph.clusteringSummary().transitivity
    },
    "a_onnela": { graph, _ in graph.clusteringOnnela().reduce(0, +) },
    "a_comp": { graph, _ in Double(graph.components.count) },
    "a_art": { graph, _ in Double(graph.cutElements().cutPoints.count) },
    "a_core": { graph, _ in Double(graph.coreNumbers().reduce(0, +)) },
    "a_pr": { graph, _ in graph.pageRank(by: .strength).max() ?? 0 },
    "a_eig": { graph, _ in
      guard let values = graph.eigenvectorCentrality(by: .strength) else { return 0 }
      return 1 / values.reduce(0) { $0 + $1 * $1 }.squareRoot()
    },
    "a_comm": { graph, _ in
      var numbers = SplitMix64(seed: 1)
      let groups = graph.communities(by: .strength, using: &numbers)
      return graph.modularity(of: groups.membership, by: .strength) ?? 0
    },
  ]
}
