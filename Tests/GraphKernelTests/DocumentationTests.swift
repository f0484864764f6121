import GraphKernel
import TestSupport
import Testing

/// The examples of the documentation: `ExamplesTests` holds that each stands here, line for line.
@Suite("The documentation of the kernel")
struct DocumentationTests {
  @Test("A graph is made of ties and measured")
  func graphs() {
    do {
      let graph = CompressedGraph(vertexCount: 4, ties: [.init(0, 1), .init(0, 2), .init(1, 2)])
      #expect(graph.tieCount == 3)
      #expect(graph.degree(of: 0) == 2)
      #expect(graph.density == 0.5)
      #expect(graph.components.sizes == [3, 1])
    }
    do {
      let graph = CompressedGraph(vertexCount: 4, ties: [.init(0, 1), .init(0, 2), .init(1, 2)])
      #expect(graph.density == 0.5)
      #expect(graph.components.sizes == [3, 1])
    }
  }

  @Test("Measuring a network")
  func measuring() {
    let ties: [CompressedGraph.Tie] = [
      .init(0, 1, strength: 2), .init(1, 0, strength: 3), .init(1, 2), .init(2, 2),
    ]
    let graph = CompressedGraph(vertexCount: 4, ties: ties, parallelTies: .largest)
    #expect(graph.tieCount == 2)
    #expect(graph.mergedTieCount == 1)
    #expect(graph.selfTieCount == 1)
    #expect(graph.strength(from: 0, to: 1) == 3)

    #expect(graph.degree(of: 1) == 2)
    #expect(graph.strength(of: 1) == 4)
    #expect(graph.constraint(of: 3) == nil)
    #expect(graph.constraints().count == 4)

    #expect(graph.constraint(of: 1, by: .strength) == 0.625)
    #expect(graph.constraint(of: 1) == 0.5)

    var generator = SplitMix64(seed: 1)
    let groups = graph.communities(using: &generator)
    #expect(groups.count == 2)
    #expect(graph.modularity(of: groups.membership) == 0)
  }

  @Test("Paths and lengths")
  func paths() {
    do {
      let graph = CompressedGraph(
        vertexCount: 4, ties: [.init(0, 1, strength: 4), .init(1, 2, strength: 2)])
      let lengths = graph.lengths(reading: .strength)
      #expect(graph.distances(from: 0) == [0, 1, 2, nil])
      #expect(graph.distances(from: 0, along: lengths) == [0, 0.25, 0.75, nil])

      let summary = graph.distanceSummary(along: lengths)
      #expect(summary.closeness[1]?.rounded(to: 3) == 2.667)
      #expect(summary.diameter == nil)

      let betweenness = graph.betweenness(along: lengths)
      #expect(betweenness.vertices == [0, 1, 0, 0])
    }
    do {
      let graph = CompressedGraph(
        vertexCount: 3, ties: [.init(0, 1, strength: 4), .init(1, 2, strength: 2)])
      let lengths = graph.lengths(reading: .strength)
      #expect(graph.distances(from: 0) == [0, 1, 2])
      #expect(graph.distances(from: 0, along: lengths) == [0, 0.25, 0.75])
    }
    do {
      let path = CompressedGraph(vertexCount: 3, ties: [.init(0, 1), .init(1, 2)])
      let summary = path.distanceSummary()
      #expect(summary.closeness[0]?.rounded(to: 3) == 0.667)
      #expect(summary.eccentricity == [2, 1, 2])
      #expect(summary.meanPathLength?.rounded(to: 3) == 1.333)
    }
  }

  @Test("A sample of sources says how far it may be off")
  func sampled() {
    let ties = (1..<5000).map { CompressedGraph.Tie(0, $0) }
    let graph = CompressedGraph(vertexCount: 5000, ties: ties)
    var generator = SystemRandomNumberGenerator()
    let sampled = graph.sampledBetweenness(samples: 500, using: &generator)
    #expect(sampled.normalizedErrorBound.rounded(to: 2) == 0.10)
  }

  @Test("A circle of people around one is a part of the graph")
  func subgraph() {
    let graph = CompressedGraph(vertexCount: 4, ties: [.init(0, 1), .init(0, 2), .init(1, 2)])
    let ego = 0
    #expect(graph.subgraph(among: [Int32(ego)] + graph.contacts(of: ego)).tieCount == 3)
  }

  @Test("Dividing work")
  func allocation() {
    do {
      let costs: [[Int?]] = [[14, nil], [9, 22]]
      let assignment = Assignment.leastCost(rowCount: 2, columnCount: 2) { costs[$0][$1] }
      #expect(assignment.columns == [0, 1])
      #expect(assignment.totalCost == 36)
    }
    do {
      var network = FlowNetwork(vertexCount: 4)
      let first = network.addArc(from: 0, to: 1, capacity: 2, cost: 3)
      network.addArc(from: 1, to: 3, capacity: 1)
      #expect(network.maximumFlow(from: 0, to: 3).value == 1)
      #expect(network.maximumFlow(from: 0, to: 3).flows[first] == 1)
    }
    do {
      var network = FlowNetwork(vertexCount: 4)
      network.addArc(from: 0, to: 1, capacity: 2, cost: 3)
      network.addArc(from: 0, to: 2, capacity: 1, cost: 1)
      network.addArc(from: 1, to: 3, capacity: 1)
      network.addArc(from: 2, to: 3, capacity: 2)
      #expect(network.maximumFlow(from: 0, to: 3).value == 2)
      #expect(network.leastCostFlow(from: 0, to: 3).cost == 4)
    }
    do {
      let square = CompressedGraph(
        vertexCount: 4, ties: [.init(0, 1), .init(0, 2), .init(1, 3), .init(2, 3)])
      #expect(square.minimumVertexCut(between: 0, and: 3) == [1, 2])
    }
  }

  @Test("A composition says how mixed a group is")
  func composition() {
    let composition = Composition(counts: [4, 6])
    #expect(composition.proportions == [0.4, 0.6])
    #expect(composition.blau?.rounded(to: 12) == 0.48)
    #expect(composition.iqv?.rounded(to: 12) == 0.96)
  }
}
