import GraphKernel
import Testing

@Suite("Walks that begin again")
struct WalkTests {
  @Test("Of two who know each other the first has 1 / (1 + δ)")
  func two() {
    let shares = CompressedGraph(vertexCount: 3, ties: ties((0, 1)))
      .personalizedPageRank(from: [0], damping: 0.5)
    // x₀ = 1/2 + x₁/2 and x₁ = x₀/2.
    #expect(agree(shares, [2.0 / 3, 1.0 / 3, 0]))
  }

  @Test("From the end of a directed tie the walk begins again")
  func directed() {
    let shares = CompressedGraph(vertexCount: 2, isDirected: true, ties: ties((0, 1)))
      .personalizedPageRank(from: [0], damping: 0.5)
    // x₀ = 1/2 + x₁/2 and x₁ = x₀/2, as the walk goes on from 1 at 0.
    #expect(agree(shares, [2.0 / 3, 1.0 / 3]))
  }

  @Test("A walk that begins everywhere is page rank", arguments: 0..<40 as Range<UInt64>)
  func everywhere(seed: UInt64) {
    let graph = StrengthMatrix(seed: seed, isDirected: seed % 2 == 1).graph
    let all = Array(0..<Int32(graph.vertexCount))
    for value in [TieValue.presence, .strength] {
      let shares = graph.personalizedPageRank(from: all, by: value)
      #expect(agree(shares, graph.pageRank(by: value)))
      let first = graph.personalizedPageRank(from: [0], by: value)
      #expect(agree(first.reduce(0, +), 1))
      #expect(isFixedPoint(first, of: graph, by: value))
    }
  }

  /// Whether the numbers solve the equation of a walk from vertex 0, with a damping of 0.85.
  private func isFixedPoint(
    _ shares: [Double], of graph: CompressedGraph, by value: TieValue
  ) -> Bool {
    var next = shares.map { _ in 0.0 }
    next[0] += 0.15
    for vertex in shares.indices {
      let neighbours = graph.neighbours(of: vertex)
      func strength(_ other: Int32) -> Double {
        value == .presence ? 1 : graph.strength(from: vertex, to: Int(other)) ?? 0
      }
      let total = neighbours.reduce(0) { $0 + strength($1) }
      if neighbours.isEmpty { next[0] += 0.85 * shares[vertex] }
      for other in neighbours {
        next[Int(other)] += 0.85 * shares[vertex] * strength(other) / total
      }
    }
    return agree(next, shares)
  }
}
