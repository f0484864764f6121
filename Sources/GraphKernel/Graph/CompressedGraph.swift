/// A graph in compressed sparse rows: vertices are numbers, ties are sorted rows of neighbours.
///
/// A graph is built once from arrays of ties and never changes. It is simple by construction: self
/// ties and ties of strength zero are left out, parallel ties are merged by a named rule, and the
/// counts of all three are kept. The order of the ties that go in makes no difference.
///
///     let graph = CompressedGraph(vertexCount: 4, ties: [.init(0, 1), .init(0, 2), .init(1, 2)])
///     graph.tieCount          // 3
///     graph.degree(of: 0)     // 2
///     graph.density           // 0.5
///     graph.components.sizes  // [3, 1]
///
/// The neighbours of vertex *v* stand in `targets[offsets[v]..<offsets[v + 1]]`, in ascending order;
/// the strengths, if there are any, stand beside them. A directed graph holds its ties twice, by
/// source and by target; an undirected graph holds every tie in both rows and shares one copy.
/// Vertices are 32-bit and positions are 64-bit, so the memory of the machine is the limit.
///
/// A graph knows no names and no meaning: vertex *v* is whatever the caller put at position *v*.
/// Strength is not length: paths are measured with `TieLengths`.
public struct CompressedGraph: Sendable, Hashable {
  /// The number of vertices; a vertex is a number from 0 up to, not including, this count.
  public let vertexCount: Int

  /// Whether a tie from one vertex to another differs from the tie back.
  public let isDirected: Bool

  /// The number of input ties that went into another tie between the same vertices.
  public let mergedTieCount: Int

  /// The number of input ties from a vertex to itself, all left out.
  public let selfTieCount: Int

  /// The number of input ties with strength zero, all left out: strength zero is no tie.
  public let zeroTieCount: Int

  /// The ties by source.
  let outgoing: TieRows

  /// The ties by target; equal to `outgoing` in an undirected graph.
  let incoming: TieRows

  /// Creates a graph from ties given as parallel arrays.
  ///
  /// - Parameters:
  ///   - vertexCount: The number of vertices, at most 2³¹ − 1.
  ///   - isDirected: Whether the ties have a direction.
  ///   - sources: The vertex that each tie leaves.
  ///   - targets: The vertex that each tie enters, one for each source.
  ///   - strengths: One strength for each tie, zero or in `strengthRange`, or `nil` for a graph
  ///     without strengths.
  ///   - parallelTies: The rule for ties between the same vertices. In an undirected graph (*u*, *v*)
  ///     and (*v*, *u*) are parallel.
  /// - Precondition: The arrays have the same length, the vertices exist, no strength is negative,
  ///   infinite or NaN, and every strength other than zero is in `strengthRange`.
  /// - Complexity: O(*n* + *m*) time and space, *n* the number of vertices, *m* of ties.
  public init(
    vertexCount: Int,
    isDirected: Bool = false,
    sources: [Int32],
    targets: [Int32],
    strengths: [Double]? = nil,
    parallelTies: ParallelTies = .sum
  ) {
    precondition(
      vertexCount >= 0 && vertexCount < Int(Int32.max),
      "The number of vertices must fit in 32 bits")
    precondition(
      sources.count == targets.count, "Every tie needs a source and a target")
    precondition(
      strengths.map { $0.count == sources.count } ?? true,
      "Every tie needs a strength, or none has one")
    precondition(
      strengths?.allSatisfy { $0 == 0 || Self.strengthRange.contains($0) } ?? true,
      "A tie strength must be zero or in the range of strengths")
    self.init(
      vertexCount: vertexCount,
      isDirected: isDirected,
      arcs: LooseArcs(sources: sources, targets: targets, strengths: strengths ?? []),
      parallelTies: parallelTies)
  }

  /// Creates a graph from arcs whose strengths may be sums of strengths, beyond the range of one tie.
  init(
    vertexCount: Int, isDirected: Bool = false, arcs: LooseArcs, parallelTies: ParallelTies = .sum
  ) {
    let sorted = SortedArcs(
      vertexCount: vertexCount, arcs: arcs, isMirrored: !isDirected, merging: parallelTies)
    outgoing = sorted.rows
    incoming = isDirected ? outgoing.transposed() : outgoing
    self.vertexCount = vertexCount
    self.isDirected = isDirected
    selfTieCount = sorted.selfTieCount
    zeroTieCount = sorted.zeroTieCount
    mergedTieCount = sorted.mergedTieCount
    checkInvariants()
  }
}

extension CompressedGraph {
  /// The strengths that a tie can be given; strength zero is no tie.
  ///
  /// The range is far wider than any answer, and narrow enough that no product or quotient of strengths
  /// in a formula can overflow: no measure becomes infinite or NaN. Check data against it before
  /// building a graph.
  public static let strengthRange: ClosedRange<Double> = 1e-60...1e60

  /// One tie between two vertices.
  public struct Tie: Sendable, Hashable {
    /// The vertex that the tie leaves; in an undirected graph the smaller of the two.
    public let from: Int32

    /// The vertex that the tie enters; in an undirected graph the larger of the two.
    public let to: Int32

    /// The strength of the tie; 1 in a graph without strengths.
    public let strength: Double

    /// Creates a tie.
    public init(_ from: Int32, _ to: Int32, strength: Double = 1) {
      self.from = from
      self.to = to
      self.strength = strength
    }
  }

  /// Creates a graph with strengths from a list of ties.
  ///
  /// - Precondition: As for the initializer that takes parallel arrays.
  /// - Complexity: O(*n* + *m*).
  public init(
    vertexCount: Int, isDirected: Bool = false, ties: [Tie], parallelTies: ParallelTies = .sum
  ) {
    self.init(
      vertexCount: vertexCount,
      isDirected: isDirected,
      sources: ties.map(\.from),
      targets: ties.map(\.to),
      strengths: ties.map(\.strength),
      parallelTies: parallelTies)
  }
}
