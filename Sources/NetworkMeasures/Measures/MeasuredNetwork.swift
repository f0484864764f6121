import GraphKernel

/// A network that is ready to be measured: named nodes in the order of their names, and a graph.
///
///     let network = try MeasuredNetwork(ids: ["B", "A", "C"], sources: [0, 1], targets: [1, 2])
///     network.ids          // ["A", "B", "C"]
///     network.tieCount     // 2
///
/// The nodes are put in the order of their names, so that the same network in any order gives the
/// same measures in the same order. Names that differ only in how Unicode composes a letter are the
/// same name. Ties of strength zero and self ties are left out, parallel ties merged.
public struct MeasuredNetwork: Sendable, Hashable {
  /// The names of the nodes, in ascending order.
  public let ids: [String]
  /// What the weights stand for.
  public let meaning: WeightMeaning

  let graph: CompressedGraph
  /// Where each node that went in stands now.
  private let positions: [Int32]

  /// Builds a network.
  ///
  /// - Parameters:
  ///   - ids: The names of the nodes.
  ///   - isDirected: Whether the ties have a direction.
  ///   - sources: The node that each tie leaves, as a position among `ids`.
  ///   - targets: The node that each tie enters, one for each source.
  ///   - weights: One weight for each tie, or `nil` for a network without weights.
  ///   - meaning: What the weights stand for. Parallel strengths are added; of parallel lengths the
  ///     smallest stays.
  /// - Throws: `UnusableWeight` for the first weight that is negative, not finite or out of range.
  /// - Precondition: No two names are equal, and every source and target is the position of a node.
  /// - Complexity: O(*n* log *n* + *m*).
  public init(
    ids: [String], isDirected: Bool = false, sources: [Int32], targets: [Int32],
    weights: [Double]? = nil, meaning: WeightMeaning = .strength
  ) throws(UnusableWeight) {
    for (tie, weight) in (weights ?? []).enumerated() {
      if let reason = UnusableWeight.Reason(of: weight, meaning: meaning) {
        throw UnusableWeight(tie: tie, reason: reason)
      }
    }
    let order = ids.orderOfNames()
    self.ids = order.map { ids[$0] }
    precondition(
      zip(self.ids, self.ids.dropFirst()).allSatisfy { $0 < $1 },
      "No two nodes may have the same name")
    var positions = [Int32](repeating: 0, count: ids.count)
    for (position, index) in order.enumerated() { positions[index] = Int32(position) }
    self.positions = positions
    self.meaning = meaning
    graph = CompressedGraph(
      vertexCount: ids.count, isDirected: isDirected,
      sources: sources.map { positions[Int($0)] }, targets: targets.map { positions[Int($0)] },
      strengths: weights, parallelTies: meaning == .strength ? .sum : .smallest)
  }
}

extension MeasuredNetwork {
  /// The number of ties after merging.
  public var tieCount: Int { graph.tieCount }

  /// Whether its ties have strengths or lengths of their own.
  public var hasStrengths: Bool { graph.hasStrengths }

  /// The number of ties that went into another tie between the same nodes.
  public var mergedTieCount: Int { graph.mergedTieCount }

  /// The number of ties from a node to itself, all left out.
  public var selfTieCount: Int { graph.selfTieCount }

  /// The number of ties of strength zero, all left out: strength zero is no tie.
  public var zeroTieCount: Int { graph.zeroTieCount }

  /// The position of a node among `ids`, or `nil` if there is no node of that name.
  ///
  /// - Complexity: O(log *n*).
  public func position(of id: String) -> Int? {
    var low = 0
    var high = ids.count
    while low < high {
      let middle = (low + high) / 2
      if ids[middle] < id { low = middle + 1 } else { high = middle }
    }
    return low < ids.count && ids[low] == id ? low : nil
  }

  /// Puts values that stand in the order of the nodes that went in into the order of `ids`.
  ///
  /// - Precondition: There is one value for each node.
  public func inOrder<Value>(_ values: [Value]) -> [Value] {
    precondition(values.count == ids.count, "Every node must have a value")
    var ordered = values
    for (index, position) in positions.enumerated() { ordered[Int(position)] = values[index] }
    return ordered
  }
}

extension UnusableWeight.Reason {
  /// What is wrong with a weight, or `nil` if nothing is.
  fileprivate init?(of weight: Double, meaning: WeightMeaning) {
    if !weight.isFinite {
      self = .notFinite
    } else if weight < 0 {
      self = .negative
    } else if weight == 0 {
      guard meaning == .distance else { return nil }
      self = .zeroDistance
    } else if CompressedGraph.strengthRange.contains(weight) {
      return nil
    } else {
      self = .outOfRange
    }
  }
}
