import GraphKernel
import TestSupport
import Testing

@Suite("Betweenness")
struct BetweennessTests {
  @Test("In a path of three the middle lies between one pair, each tie between two")
  func pathOfThree() {
    let between = CompressedGraph(vertexCount: 3, ties: ties((0, 1), (1, 2))).betweenness()
    #expect(between.vertices == [0, 1, 0])
    #expect(between.ties == [2, 2])
    #expect(between.normalizedVertices == [0, 1, 0])
    #expect(agree(between.normalizedTies, [2.0 / 3, 2.0 / 3]))
  }

  @Test("Two equal ways share the pair: a square gives one half each")
  func square() {
    let between = CompressedGraph(
      vertexCount: 4, ties: ties((0, 1), (1, 2), (2, 3), (3, 0))
    ).betweenness()
    #expect(between.vertices == [0.5, 0.5, 0.5, 0.5])
    #expect(between.ties == [2, 2, 2, 2])
  }

  @Test("Directed pairs count in their own order")
  func directed() {
    let between = CompressedGraph(
      vertexCount: 3, isDirected: true, ties: ties((0, 1), (1, 2))
    ).betweenness()
    #expect(between.vertices == [0, 1, 0])
    #expect(between.normalizedVertices == [0, 0.5, 0])
  }

  @Test("Equal lengths are found where floating point would miss them")
  func equalLengths() {
    // Between 0 and 3 there are three ways of length 1/2: straight, over 1 and over 2.
    let graph = CompressedGraph(
      vertexCount: 4,
      ties: [
        .init(0, 1, strength: 3), .init(1, 3, strength: 6), .init(0, 2, strength: 6),
        .init(2, 3, strength: 3), .init(0, 3, strength: 2),
      ])
    let between = graph.betweenness(along: graph.lengths(reading: .strength))
    #expect(agree(between.vertices[1], 1.0 / 3))
    #expect(agree(between.vertices[2], 1.0 / 3))
  }

  @Test("Fewer than three vertices have no pair to be between")
  func tooSmall() {
    let between = CompressedGraph(vertexCount: 2, ties: ties((0, 1))).betweenness()
    #expect(between.vertices == [0, 0])
    #expect(between.normalizedVertices == nil)
    #expect(between.normalizedTies == [1])
  }

  @Test("Vertices and ties equal their definition", arguments: 0..<80 as Range<UInt64>)
  func definition(seed: UInt64) {
    let matrix = StrengthMatrix(seed: seed, isDirected: seed % 2 == 1)
    let graph = matrix.graph
    let odd = matrix.scaled(by: 0.123456789).graph
    for inHops in [true, false] {
      let oracle = PathOracle(lengths: matrix.sixtieths(inHops: inHops))
      let ordered = matrix.isDirected ? 1.0 : 2.0
      let vertices = (0..<matrix.count).map { oracle.betweenness(of: $0) / ordered }
      let ties = graph.ties.map { tie in
        let from = Int(tie.from)
        let to = Int(tie.to)
        let forward = oracle.betweenness(of: from, to)
        return matrix.isDirected ? forward : (forward + oracle.betweenness(of: to, from)) / 2
      }
      for graph in [graph, odd] {
        let between = graph.betweenness(along: inHops ? .hops : graph.lengths(reading: .strength))
        #expect(agree(between.vertices, vertices))
        #expect(agree(between.ties, ties))
      }
    }
  }

  @Test("Names do not matter", arguments: 0..<40 as Range<UInt64>)
  func relabelling(seed: UInt64) {
    let matrix = StrengthMatrix(seed: seed, isDirected: seed % 2 == 1)
    var generator = SplitMix64(seed: seed)
    let order = (0..<matrix.count).shuffled(using: &generator)
    let plain = matrix.graph
    let other = matrix.relabelled(order).graph
    #expect(
      agree(
        other.betweenness(along: other.lengths(reading: .strength)).vertices,
        order.map { plain.betweenness(along: plain.lengths(reading: .strength)).vertices[$0] }))
  }
}
