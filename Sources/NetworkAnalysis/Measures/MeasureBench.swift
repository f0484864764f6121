import GraphKernel

/// A graph on the bench: what several measures share is computed once, and only when it is needed.
struct MeasureBench {
  let network: MeasuredNetwork
  let seed: Int

  init(_ network: MeasuredNetwork, seed: Int) {
    self.network = network
    self.seed = seed
  }

  var graph: CompressedGraph { network.graph }

  lazy var lengths = graph.lengths(reading: network.meaning == .strength ? .strength : .distance)
  lazy var distancesFrom = graph.distanceSummary()
  lazy var distancesTo =
    graph.isDirected ? graph.distanceSummary(direction: .incoming) : distancesFrom
  lazy var weightedDistancesTo = graph.distanceSummary(along: lengths, direction: .incoming)
  lazy var betweenness = graph.betweenness()
  lazy var weightedBetweenness = graph.betweenness(along: lengths)
  lazy var clustering = graph.clusteringSummary()
  lazy var components = graph.components
  lazy var strongComponents = graph.isDirected ? graph.strongComponents : components
  lazy var cuts = graph.cutElements()
  lazy var communities: Partition = {
    var generator = SeededNumbers(seed: seed)
    return graph.communities(using: &generator)
  }()
}

/// Numbers that are the same in every run with the same seed (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
