/// What to measure.
public struct MeasureRequest: Sendable, Hashable {
  /// The names of the measures to compute, or `nil` for all.
  public var only: Set<String>?
  /// The position of the node whose ego network is measured.
  public var ego: Int?
  /// The category of every node in order, `nil` where it is not known; for the composition of the ego
  /// network.
  public var categories: [String?]?
  /// The pairs to compare, as positions of nodes.
  public var pairs: [Pair]
  /// The seed of chance: of the order in which communities are looked for, and of samples.
  public var seed: Int
  /// The number of nodes from which betweenness is estimated, or `nil` to count from all.
  public var samples: Int?
  /// The largest number of threads that work at the same time; the report is the same with any number.
  public var threads: Int

  /// Two different nodes.
  public struct Pair: Sendable, Hashable {
    /// The first node.
    public let one: Int
    /// The second node.
    public let other: Int

    /// Creates a pair.
    public init(_ one: Int, _ other: Int) {
      self.one = one
      self.other = other
    }
  }

  /// Creates a request.
  public init(
    only: Set<String>? = nil, ego: Int? = nil, categories: [String?]? = nil, pairs: [Pair] = [],
    seed: Int = 1, samples: Int? = nil, threads: Int = 1
  ) {
    self.only = only
    self.ego = ego
    self.categories = categories
    self.pairs = pairs
    self.seed = seed
    self.samples = samples
    self.threads = threads
  }
}
