import GraphKernel
import TestSupport
import Testing

@Suite("A compressed graph")
struct CompressedGraphTests {
  @Test("Rows are sorted whatever the order of the ties")
  func rowsAreSorted() {
    let graph = CompressedGraph(vertexCount: 4, ties: ties((3, 0), (0, 2), (1, 0), (2, 3)))
    #expect(Array(graph.neighbours(of: 0)) == [1, 2, 3])
    #expect(Array(graph.neighbours(of: 3)) == [0, 2])
    #expect(graph.tieCount == 4)
  }

  @Test("Parallel ties are merged by the named rule and counted")
  func parallelTies() {
    let doubled: [CompressedGraph.Tie] = [
      .init(0, 1, strength: 2), .init(1, 0, strength: 5), .init(0, 1, strength: 4),
    ]
    func strength(_ rule: ParallelTies) -> Double? {
      let graph = CompressedGraph(vertexCount: 2, ties: doubled, parallelTies: rule)
      #expect(graph.mergedTieCount == 2)
      #expect(graph.tieCount == 1)
      return graph.strength(from: 1, to: 0)
    }
    #expect(strength(.sum) == 11)
    #expect(strength(.largest) == 5)
    #expect(strength(.smallest) == 2)
  }

  @Test("A tie and the tie back are parallel only without directions")
  func tieBack() {
    let graph = CompressedGraph(vertexCount: 2, isDirected: true, ties: ties((0, 1), (1, 0)))
    #expect(graph.tieCount == 2)
    #expect(graph.mergedTieCount == 0)
    #expect(graph.undirected(by: .strength).strength(from: 0, to: 1) == 2)
    #expect(!graph.undirected(by: .presence).hasStrengths)
  }

  @Test("Self ties and ties of strength zero are left out and counted")
  func leftOut() {
    let graph = CompressedGraph(
      vertexCount: 3,
      ties: [.init(0, 0), .init(0, 1, strength: 0), .init(1, 2, strength: 3), .init(2, 2)])
    #expect(graph.tieCount == 1)
    #expect(graph.selfTieCount == 2)
    #expect(graph.zeroTieCount == 1)
    #expect(graph.mergedTieCount == 0)
    #expect(graph.strength(from: 0, to: 1) == nil)
  }

  @Test("A graph without strengths counts every tie as one")
  func withoutStrengths() {
    let graph = CompressedGraph(vertexCount: 3, sources: [0, 1], targets: [1, 2])
    #expect(!graph.hasStrengths)
    #expect(graph.strength(from: 2, to: 1) == 1)
    #expect(graph.totalStrength == 2)
  }

  @Test(
    "The order and direction of the input ties cannot be seen", arguments: 0..<40 as Range<UInt64>)
  func orderOfInput(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let tenths = (0..<30).map { _ in
      CompressedGraph.Tie(
        .random(in: 0..<6, using: &generator), .random(in: 0..<6, using: &generator),
        strength: Double.random(in: 0..<1, using: &generator))
    }
    let turned = tenths.shuffled(using: &generator).map { tie in
      Bool.random(using: &generator) ? tie : .init(tie.to, tie.from, strength: tie.strength)
    }
    let graph = CompressedGraph(vertexCount: 6, ties: tenths)
    #expect(graph == CompressedGraph(vertexCount: 6, ties: turned))
    #expect(graph.ties == CompressedGraph(vertexCount: 6, ties: graph.ties).ties)
  }

  @Test("A subgraph keeps the ties among its vertices and their strengths")
  func subgraph() {
    let graph = CompressedGraph(
      vertexCount: 4,
      ties: [.init(0, 1, strength: 2), .init(1, 3, strength: 4), .init(2, 3, strength: 5)])
    let part = graph.subgraph(among: [3, 1])
    #expect(part.vertexCount == 2)
    #expect(part.ties == [.init(0, 1, strength: 4)])
  }

  @Test("Contacts are those with a tie in either direction, once each")
  func contacts() {
    let graph = CompressedGraph(
      vertexCount: 5, isDirected: true, ties: ties((2, 0), (2, 4), (4, 2), (1, 2)))
    #expect(graph.contacts(of: 2) == [0, 1, 4])
    #expect(graph.contacts(of: 0) == [2])
    #expect(graph.contacts(of: 3).isEmpty)
    #expect(graph.undirected(by: .presence).contacts(of: 2) == [0, 1, 4])
  }

  @Test("A graph may be empty")
  func empty() {
    let graph = CompressedGraph(vertexCount: 0, ties: [])
    #expect(graph.tieCount == 0)
    #expect(graph.ties.isEmpty)
    #expect(graph.components.count == 0)
    #expect(graph.meanDegree == nil)
  }
}

@Suite("Misuse of a compressed graph traps")
struct CompressedGraphMisuseTests {
  @Test("A negative strength traps")
  func negative() async {
    await #expect(processExitsWith: .failure) {
      _ = CompressedGraph(vertexCount: 2, ties: [.init(0, 1, strength: -1)])
    }
  }

  @Test("A strength that is not a number traps")
  func notANumber() async {
    await #expect(processExitsWith: .failure) {
      _ = CompressedGraph(vertexCount: 2, ties: [.init(0, 1, strength: .nan)])
    }
  }

  @Test("An infinite strength traps")
  func infinite() async {
    await #expect(processExitsWith: .failure) {
      _ = CompressedGraph(vertexCount: 2, ties: [.init(0, 1, strength: .infinity)])
    }
  }

  @Test("A strength too small or too large for any formula traps")
  func outOfRange() async {
    await #expect(processExitsWith: .failure) {
      _ = CompressedGraph(vertexCount: 2, ties: [.init(0, 1, strength: 1e-61)])
    }
    await #expect(processExitsWith: .failure) {
      _ = CompressedGraph(vertexCount: 2, ties: [.init(0, 1, strength: 1e61)])
    }
  }

  @Test("Arrays of different lengths trap")
  func unevenArrays() async {
    await #expect(processExitsWith: .failure) {
      _ = CompressedGraph(vertexCount: 2, sources: [0], targets: [1], strengths: [])
    }
    await #expect(processExitsWith: .failure) {
      _ = CompressedGraph(vertexCount: 2, sources: [0, 1], targets: [1])
    }
  }

  @Test("A tie to a vertex outside the graph traps")
  func outside() async {
    await #expect(processExitsWith: .failure) {
      _ = CompressedGraph(vertexCount: 2, ties: [.init(0, 2)])
    }
  }

  @Test("A question about a vertex outside the graph traps")
  func unknownVertex() async {
    await #expect(processExitsWith: .failure) {
      _ = CompressedGraph(vertexCount: 2, ties: []).constraint(of: 2)
    }
  }

  @Test("A vertex twice in a subgraph traps")
  func doubledVertex() async {
    await #expect(processExitsWith: .failure) {
      _ = CompressedGraph(vertexCount: 2, ties: []).subgraph(among: [1, 1])
    }
  }
}
