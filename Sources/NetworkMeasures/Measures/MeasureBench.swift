import GraphKernel

/// A graph on the bench: what several measures share is computed once, and only when it is needed.
struct MeasureBench {
  let network: MeasuredNetwork
  let seed: Int
  /// The number of nodes from which betweenness is estimated, or `nil` to count from all.
  let samples: Int?
  let threads: Int

  init(_ network: MeasuredNetwork, seed: Int, samples: Int? = nil, threads: Int) {
    self.network = network
    self.seed = seed
    self.samples = samples
    self.threads = threads
  }

  var graph: CompressedGraph { network.graph }

  lazy var lengths = graph.lengths(reading: network.meaning == .strength ? .strength : .distance)
  lazy var distancesFrom = graph.distanceSummary(threads: threads)
  lazy var distancesTo =
    graph.isDirected ? graph.distanceSummary(direction: .incoming, threads: threads) : distancesFrom
  lazy var weightedDistancesTo = graph.distanceSummary(
    along: lengths, direction: .incoming, threads: threads)
  lazy var betweenness = graph.betweenness(threads: threads)
  lazy var weightedBetweenness = graph.betweenness(along: lengths, threads: threads)
  lazy var sample = sampledBetweenness(along: .hops)
  lazy var weightedSample = sampledBetweenness(along: lengths)
  lazy var clustering = graph.clusteringSummary()
  lazy var components = graph.components
  lazy var strongComponents = graph.isDirected ? graph.strongComponents : components
  lazy var cuts = graph.cutElements()
  lazy var communities: Partition = {
    var generator = SeededNumbers(seed: UInt64(bitPattern: Int64(seed)))
    return graph.communities(using: &generator)
  }()
}

extension MeasureBench {
  /// An estimate of betweenness, or `nil` where none is asked for; both estimates use the same nodes.
  private func sampledBetweenness(along lengths: TieLengths) -> SampledBetweenness? {
    var generator = SeededNumbers(seed: UInt64(bitPattern: Int64(seed)))
    return samples.map {
      graph.sampledBetweenness(along: lengths, samples: $0, threads: threads, using: &generator)
    }
  }
}
