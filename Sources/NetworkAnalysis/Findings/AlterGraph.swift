internal import GraphKernel
import SupportNetwork

/// The ties among alters as a graph, under any filling of the qualities that are missing.
///
/// Vertices are the people in ascending order; ties in conflict are left out.
struct AlterGraph: Sendable {
  let people: [Person.ID]
  /// The graph in which every open tie is a tie.
  let fullest: CompressedGraph
  /// The graph in which every open tie is a conflict.
  let sparsest: CompressedGraph
  private let sure: [CompressedGraph.Tie]
  private let open: [CompressedGraph.Tie]

  /// The qualities that are missing.
  let missing: [InputPath]

  init(of network: Network, among people: [Person]) {
    let index = Dictionary(uniqueKeysWithValues: people.enumerated().map { ($1.id, $0) })
    func edge(_ tie: AlterTie) -> CompressedGraph.Tie? {
      guard tie.between.count == 2, let a = index[tie.between[0]], let b = index[tie.between[1]]
      else { return nil }
      return CompressedGraph.Tie(Int32(a), Int32(b))
    }
    self.people = people.map(\.id)
    sure = network.sureAlterTies.compactMap(edge)
    let unknown = network.openAlterTies.filter { edge($0) != nil }
    open = unknown.compactMap(edge)
    missing = unknown.map(InputPath.quality(of:))
    sparsest = CompressedGraph(vertexCount: people.count, ties: sure)
    fullest =
      open.isEmpty ? sparsest : CompressedGraph(vertexCount: people.count, ties: sure + open)
  }

  // MARK: - Put the family in the middle

  /// The graph with the family as one more vertex, the last, tied to everybody.
  static func withEgo(_ graph: CompressedGraph) -> CompressedGraph {
    let ego = Int32(graph.vertexCount)
    return CompressedGraph(
      vertexCount: graph.vertexCount + 1,
      ties: graph.ties + (0..<ego).map { CompressedGraph.Tie($0, ego) })
  }

  /// The smallest and the largest constraint of the family under any filling.
  ///
  /// A tie more can raise or lower the constraint, so with at most `exactUpTo` open ties every filling
  /// is tried. With more, each term of the sum takes its own worst and best filling: a range that
  /// holds every filling and may be wider than needed.
  ///
  /// - Complexity: O(2^*u* · *m*) for *u* open ties up to `exactUpTo`, O(*n* + *m*) beyond.
  func constraintRange(exactUpTo limit: Int = 8) -> ClosedRange<Double>? {
    guard !people.isEmpty else { return nil }
    guard open.count <= limit else { return constraintEnclosure }
    let values = (0..<(1 << open.count)).compactMap { filling in
      let kept = open.indices.filter { filling >> $0 & 1 == 1 }.map { open[$0] }
      return Self.constraint(CompressedGraph(vertexCount: people.count, ties: sure + kept))
    }
    guard let low = values.min(), let high = values.max() else { return nil }
    return low...high
  }

  /// The constraint of a family tied to everybody in `graph`.
  static func constraint(_ graph: CompressedGraph) -> Double? {
    withEgo(graph).constraint(of: graph.vertexCount)
  }

  /// With *p* = 1/*n* for the family and 1/(1 + *t*) for an alter with *t* ties among the alters, the
  /// constraint is the sum over *j* of ((1 + Σ 1/(1 + *t_q*)) / *n*)², *q* over those tied to *j*.
  private var constraintEnclosure: ClosedRange<Double> {
    let (sparse, full) = (sparsest, fullest)
    var (low, high) = (0.0, 0.0)
    for person in people.indices {
      let known = Set(sparse.neighbours(of: person))
      var (least, most) = (1.0, 1.0)
      for other in full.neighbours(of: person) {
        let isKnown = known.contains(other)
        if isKnown { least += 1 / Double(1 + full.degree(of: Int(other))) }
        most += 1 / Double(1 + sparse.degree(of: Int(other)) + (isKnown ? 0 : 1))
      }
      low += least * least
      high += most * most
    }
    let square = Double(people.count * people.count)
    return (low / square)...(high / square)
  }
}

// MARK: - Write out

extension AlterGraph {
  /// The terms of the constraint before they are divided by *n*²: for each person with ties
  /// (1 + Σ 1/(1 + *t_q*))², and the number of those without.
  var constraintTerms: [String] {
    let graph = fullest
    var alone = 0
    var terms: [String] = []
    for person in people.indices {
      let parts = graph.neighbours(of: person).map { "1/\(1 + graph.degree(of: Int($0)))" }
      if parts.isEmpty { alone += 1 } else { terms.append("(\(Working.sum(["1"] + parts)))²") }
    }
    return terms + (alone > 0 ? ["\(alone)"] : [])
  }

  /// The groups into which the people fall apart, the largest first, and then in ascending order.
  var groups: [[Person.ID]] {
    fullest.components.members.map { group in group.map { people[Int($0)] } }
  }
}
