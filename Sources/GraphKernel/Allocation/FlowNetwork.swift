/// A network through which something flows: vertices, and arcs that carry at most so much.
///
///     var network = FlowNetwork(vertexCount: 4)
///     let first = network.addArc(from: 0, to: 1, capacity: 2, cost: 3)
///     network.addArc(from: 1, to: 3, capacity: 1)
///     network.maximumFlow(from: 0, to: 3).value  // 1
///
/// Capacities and costs are whole numbers, so that every flow is one too and no sum is rounded. Arcs
/// are numbered in the order in which they were added; where several flows are equal that order
/// decides, so the same arcs in the same order give the same flow.
public struct FlowNetwork: Sendable, Hashable {
  /// The number of vertices.
  public let vertexCount: Int

  /// Arcs and their reverses in turn: arc *a* stands at 2*a*, its reverse at 2*a* + 1.
  private(set) var heads: [Int32] = []
  private(set) var capacities: [Int] = []
  private(set) var costs: [Int] = []
  /// The positions in `heads` of the arcs that leave each vertex, in the order of their numbers.
  private(set) var leaving: [[Int32]]

  /// The number of arcs.
  package var arcCount: Int { heads.count / 2 }

  /// Creates a network without arcs.
  ///
  /// - Precondition: The count is not negative and fits 31 bits.
  public init(vertexCount: Int) {
    precondition(
      vertexCount >= 0 && vertexCount <= Int32.max, "There are 0 to 2³¹ − 1 vertices")
    self.vertexCount = vertexCount
    leaving = [[Int32]](repeating: [], count: vertexCount)
  }

  /// Adds an arc and returns its number, from 0.
  ///
  /// - Parameters:
  ///   - source: The vertex that it leaves.
  ///   - target: The vertex that it enters.
  ///   - capacity: How much it carries at most.
  ///   - cost: What each unit of flow costs; only `leastCostFlow` looks at it.
  /// - Precondition: The vertices exist and differ; the capacity is 0 to 2³² and the cost 0 to 2⁴⁴.
  ///   The cost of the whole flow fits 63 bits, else the computation traps.
  @discardableResult
  public mutating func addArc(
    from source: Int, to target: Int, capacity: Int, cost: Int = 0
  ) -> Int {
    precondition(
      (0..<vertexCount).contains(source) && (0..<vertexCount).contains(target),
      "An arc joins two vertices of the network")
    precondition(source != target, "An arc joins two different vertices")
    precondition((0...1 << 32).contains(capacity), "A capacity is 0 to 2³²")
    precondition((0...1 << 44).contains(cost), "A cost is 0 to 2⁴⁴")
    leaving[source].append(Int32(heads.count))
    leaving[target].append(Int32(heads.count + 1))
    heads += [Int32(target), Int32(source)]
    capacities += [capacity, 0]
    costs += [cost, -cost]
    return arcCount - 1
  }

  func checkEnds(_ source: Int, _ sink: Int) {
    precondition(
      (0..<vertexCount).contains(source) && (0..<vertexCount).contains(sink) && source != sink,
      "A flow runs between two different vertices of the network")
  }
}
