import GraphKernel
import Testing

@Suite("Dyads and triads")
struct CensusTests {
  @Test("One mutual pair, one asymmetric pair, one null pair")
  func dyads() {
    let graph = CompressedGraph(
      vertexCount: 3, isDirected: true, ties: ties((0, 1), (1, 0), (1, 2)))
    let census = graph.dyadCensus()
    #expect(census.mutual == 1)
    #expect(census.asymmetric == 1)
    #expect(census.null == 1)
    #expect(agree(graph.reciprocity, 2.0 / 3))
  }

  @Test("An undirected graph was not asked for reciprocity")
  func undirected() {
    let graph = CompressedGraph(vertexCount: 3, ties: ties((0, 1)))
    #expect(graph.reciprocity == nil)
    #expect(graph.dyadCensus().mutual == 1)
    #expect(graph.dyadCensus().null == 2)
    #expect(CompressedGraph(vertexCount: 2, isDirected: true, ties: []).reciprocity == nil)
  }

  @Test(
    "Each kind of triad is recognised by its drawing",
    arguments: [
      ("003", []), ("012", [(0, 1)]), ("102", [(0, 1), (1, 0)]), ("021D", [(1, 0), (1, 2)]),
      ("021U", [(0, 1), (2, 1)]), ("021C", [(0, 1), (1, 2)]), ("111D", [(0, 1), (1, 0), (2, 1)]),
      ("111U", [(0, 1), (1, 0), (1, 2)]), ("030T", [(0, 1), (1, 2), (0, 2)]),
      ("030C", [(0, 1), (1, 2), (2, 0)]), ("201", [(0, 1), (1, 0), (1, 2), (2, 1)]),
      ("120D", [(0, 2), (2, 0), (1, 0), (1, 2)]), ("120U", [(0, 2), (2, 0), (0, 1), (2, 1)]),
      ("120C", [(0, 2), (2, 0), (0, 1), (1, 2)]),
      ("210", [(0, 1), (1, 0), (1, 2), (2, 1), (0, 2)]),
      ("300", [(0, 1), (1, 0), (1, 2), (2, 1), (0, 2), (2, 0)]),
    ] as [(String, [(Int32, Int32)])])
  func triads(name: String, pairs: [(Int32, Int32)]) throws {
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] as [[Int32]] {
      let graph = CompressedGraph(
        vertexCount: 3, isDirected: true,
        ties: pairs.map { .init(order[Int($0.0)], order[Int($0.1)]) })
      let expected = TriadCensus.names.map { $0 == name ? 1 : 0 }
      #expect(graph.triadCensus().counts == expected)
    }
  }

  @Test("A census is the sum over all triples", arguments: 0..<60 as Range<UInt64>)
  func sumOverTriples(seed: UInt64) {
    let graph = StrengthMatrix(seed: seed, isDirected: seed % 3 > 0).graph
    var sums = [Int](repeating: 0, count: 16)
    let count = Int32(graph.vertexCount)
    for first in 0..<count {
      for second in first + 1..<max(count, first + 1) {
        for third in second + 1..<max(count, second + 1) {
          let part = graph.subgraph(among: [first, second, third]).triadCensus().counts
          for kind in 0..<16 { sums[kind] += part[kind] }
        }
      }
    }
    #expect(graph.triadCensus().counts == sums)
  }
}
