import GraphKernel
import TestSupport
import Testing

@Suite("Distances")
struct DistanceTests {
  let path = CompressedGraph(vertexCount: 4, ties: ties((0, 1), (1, 2), (2, 3)))

  @Test("A path of four, by hand")
  func pathOfFour() {
    let summary = path.distanceSummary()
    #expect(path.distances(from: 0) == [0, 1, 2, 3])
    #expect(summary.eccentricity == [3, 2, 2, 3])
    #expect(summary.diameter == 3)
    #expect(summary.radius == 2)
    #expect(agree(summary.meanPathLength, 5.0 / 3))
    #expect(summary.closeness == [0.5, 0.75, 0.75, 0.5])
    #expect(agree(summary.harmonic, [11.0 / 6, 2.5, 2.5, 11.0 / 6]))
    #expect(agree(summary.globalEfficiency, 13.0 / 18))
  }

  @Test("A strong tie is a short way: length is one divided by strength")
  func strengthIsNotLength() {
    // The detour over 1 costs 1/4 + 1/4, the direct weak tie 1.
    let graph = CompressedGraph(
      vertexCount: 3,
      ties: [.init(0, 1, strength: 4), .init(1, 2, strength: 4), .init(0, 2, strength: 1)])
    #expect(graph.distances(from: 0, along: graph.lengths(reading: .strength)) == [0, 0.25, 0.5])
    #expect(graph.distances(from: 0, along: graph.lengths(reading: .distance)) == [0, 4, 1])
    #expect(graph.distances(from: 0) == [0, 1, 1])
  }

  @Test("A network that falls apart has no diameter but an efficiency")
  func disconnected() {
    let graph = CompressedGraph(vertexCount: 4, ties: ties((0, 1), (1, 2)))
    let summary = graph.distanceSummary()
    #expect(graph.distances(from: 0) == [0, 1, 2, nil])
    #expect(summary.diameter == nil)
    #expect(summary.radius == nil)
    #expect(summary.meanPathLength == nil)
    #expect(summary.eccentricity == [nil, nil, nil, nil])
    #expect(summary.closeness[3] == nil)
    #expect(summary.harmonic[3] == 0)
    // Two of three others reached, at total distance three: 2/3 · 2/3.
    #expect(agree(summary.closenessWassermanFaust, [4.0 / 9, 2.0 / 3, 4.0 / 9, nil]))
    #expect(agree(summary.globalEfficiency, 5.0 / 12))
  }

  @Test("Directed ties are followed one way only")
  func directed() {
    let graph = CompressedGraph(vertexCount: 3, isDirected: true, ties: ties((0, 1), (1, 2)))
    #expect(graph.distances(from: 2) == [nil, nil, 0])
    #expect(graph.distances(from: 2, direction: .incoming) == [2, 1, 0])
    let incoming = graph.distanceSummary(direction: .incoming)
    #expect(agree(incoming.closenessWassermanFaust, [nil, 0.5, 2.0 / 3]))
  }

  @Test("One vertex has diameter zero and no mean path; none has neither")
  func degenerate() {
    let single = CompressedGraph(vertexCount: 1, ties: []).distanceSummary()
    #expect(single.diameter == 0)
    #expect(single.meanPathLength == nil)
    #expect(single.globalEfficiency == nil)
    #expect(CompressedGraph(vertexCount: 0, ties: []).distanceSummary().diameter == nil)
  }

  @Test("Neighbours who know each other keep a vertex out of the way")
  func localEfficiency() {
    // Around 0: neighbours 1, 2, 3 with ties 1-2 and 2-3, so 1/1 + 1/1 + 1/2 over three pairs.
    let graph = CompressedGraph(vertexCount: 4, ties: ties((0, 1), (0, 2), (0, 3), (1, 2), (2, 3)))
    #expect(agree(graph.localEfficiencies(), [5.0 / 6, 1, 5.0 / 6, 1]))
    #expect(path.localEfficiencies() == [0, 0, 0, 0])
    #expect(CompressedGraph(vertexCount: 0, ties: []).meanLocalEfficiency == nil)
  }

  @Test("Every distance equals its definition", arguments: 0..<80 as Range<UInt64>)
  func definition(seed: UInt64) {
    let matrix = StrengthMatrix(seed: seed, isDirected: seed % 2 == 1)
    let graph = matrix.graph
    // A factor without a finite decimal form leaves the exact arithmetic for the tolerant one.
    let odd = matrix.scaled(by: 0.123456789).graph
    for inHops in [true, false] {
      let oracle = PathOracle(lengths: matrix.sixtieths(inHops: inHops))
      let lengths = inHops ? TieLengths.hops : graph.lengths(reading: .strength)
      for vertex in 0..<matrix.count {
        let expected = oracle.distances[vertex].map { $0.map { Double($0) / 60 } }
        #expect(graph.distances(from: vertex, along: lengths) == expected)
        let scaled = odd.distances(
          from: vertex, along: inHops ? .hops : odd.lengths(reading: .strength))
        #expect(agree(scaled, expected.map { $0.map { inHops ? $0 : $0 / 0.123456789 } }))
        let others = expected.enumerated().filter { $0.offset != vertex }.compactMap(\.element)
        let summary = graph.distanceSummary(along: lengths)
        #expect(summary.reachedCounts[vertex] == others.count)
        #expect(agree(summary.totalDistances[vertex], others.reduce(0, +)))
        #expect(agree(summary.harmonic[vertex], others.reduce(0) { $0 + 1 / $1 }))
      }
    }
  }

  @Test("Decimal lengths are added exactly: 0.1 and 0.2 make 0.3")
  func decimalLengths() {
    let graph = CompressedGraph(
      vertexCount: 3,
      ties: [.init(0, 1, strength: 0.1), .init(1, 2, strength: 0.2), .init(0, 2, strength: 0.3)])
    let lengths = graph.lengths(reading: .distance)
    #expect(graph.distances(from: 0, along: lengths) == [0, 0.1, 0.3])
    // Both ways are equally long, so that 1 lies on half of the paths.
    #expect(graph.betweenness(along: lengths).vertices == [0, 0.5, 0])
  }

  @Test("Lengths of any size are followed, exact or not")
  func extremeLengths() {
    let graph = CompressedGraph(
      vertexCount: 4,
      ties: [
        .init(0, 1, strength: 1e-60), .init(1, 2, strength: 1e60), .init(2, 3, strength: 0.7),
      ])
    #expect(
      agree(
        graph.distances(from: 1, along: graph.lengths(reading: .strength)),
        [1e60, 0, 1e-60, 1 / 0.7]))
    #expect(graph.betweenness(along: graph.lengths(reading: .strength)).vertices == [0, 2, 2, 0])
  }

  @Test("Lengths of another graph trap")
  func foreignLengths() async {
    await #expect(processExitsWith: .failure) {
      let one = CompressedGraph(vertexCount: 2, ties: [.init(0, 1, strength: 3)])
      let other = CompressedGraph(vertexCount: 3, ties: [.init(0, 1), .init(1, 2)])
      _ = other.distances(from: 0, along: one.lengths(reading: .strength))
    }
  }

  @Test(
    "A level that is looked for from behind is the same level", arguments: 0..<20 as Range<UInt64>)
  func wideLevels(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let isDirected = seed % 2 == 1
    let ties = (0..<Int.random(in: 100...2000, using: &generator)).map { _ in
      CompressedGraph.Tie(
        .random(in: 0..<300, using: &generator), .random(in: 0..<300, using: &generator))
    }
    let graph = CompressedGraph(vertexCount: 300, isDirected: isDirected, ties: ties)
    var expected = [Double?](repeating: nil, count: 300)
    expected[7] = 0
    var queue = [7]
    while !queue.isEmpty {
      let vertex = queue.removeFirst()
      for target in graph.neighbours(of: vertex) where expected[Int(target)] == nil {
        expected[Int(target)] = (expected[vertex] ?? 0) + 1
        queue.append(Int(target))
      }
    }
    #expect(graph.distances(from: 7) == expected)
  }
}
