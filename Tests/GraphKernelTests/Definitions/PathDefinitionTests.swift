import GraphKernel
import Testing

@Suite("Definitions: paths")
struct PathDefinitionTests {
  /// One way to measure the paths of a network, and what one unit of its table is worth.
  private struct Reading {
    let paths: PathList
    let lengths: TieLengths
    let unit: Double

    static func all(of network: RandomNetwork, _ graph: CompressedGraph) -> [Reading] {
      let scale = network.hasStrengths ? network.scale : 1
      return [
        Reading(paths: network.pathsInHops, lengths: .hops, unit: 1),
        Reading(
          paths: network.pathsByStrength, lengths: graph.lengths(reading: .strength),
          unit: 1 / (Double(RandomNetwork.longest) * scale)),
        Reading(
          paths: network.pathsByDistance, lengths: graph.lengths(reading: .distance), unit: scale),
      ]
    }
  }

  @Test("Every distance and every sum of distances", arguments: RandomNetwork.seeds)
  func distances(seed: UInt64) {
    let network = RandomNetwork(seed: seed)
    let graph = network.graph
    let others = network.count - 1
    for reading in Reading.all(of: network, graph) {
      for direction in [PathDirection.outgoing, .incoming] {
        let summary = graph.distanceSummary(along: reading.lengths, direction: direction)
        var sums: [Double] = []
        var harmonic: [Double] = []
        var longest: [Double?] = []
        for vertex in network.vertices {
          let row = network.vertices.map { other in
            (direction == .outgoing
              ? reading.paths.distances[vertex][other] : reading.paths.distances[other][vertex])
              .map { Double($0) * reading.unit }
          }
          #expect(
            agree(graph.distances(from: vertex, along: reading.lengths, direction: direction), row))
          let reached = network.vertices.filter { $0 != vertex }.compactMap { row[$0] }
          sums.append(reached.reduce(0, +))
          harmonic.append(reached.reduce(0) { $0 + 1 / $1 })
          longest.append(reached.count == others ? reached.max() ?? 0 : nil)
          let share = Double(reached.count) / Double(others)
          let closeness = reached.isEmpty ? nil : Double(reached.count) / sums[vertex]
          #expect(summary.reachedCounts[vertex] == reached.count)
          #expect(agree(summary.closeness[vertex], closeness))
          #expect(agree(summary.closenessWassermanFaust[vertex], closeness.map { $0 * share }))
        }
        #expect(agree(summary.totalDistances, sums))
        #expect(agree(summary.harmonic, harmonic))
        #expect(agree(summary.eccentricity, longest))
        let known = longest.compactMap { $0 }
        let isConnected = known.count == network.count
        #expect(agree(summary.diameter, isConnected ? known.max() : nil))
        #expect(agree(summary.radius, isConnected ? known.min() : nil))
        let pairs = Double(network.count * others)
        let hasPairs = network.count >= 2
        #expect(
          agree(
            summary.meanPathLength, isConnected && hasPairs ? sums.reduce(0, +) / pairs : nil))
        #expect(agree(summary.globalEfficiency, hasPairs ? harmonic.reduce(0, +) / pairs : nil))
      }
    }
  }

  @Test("Every share of every shortest path", arguments: RandomNetwork.seeds)
  func betweenness(seed: UInt64) {
    let network = RandomNetwork(seed: seed)
    let graph = network.graph
    let way = network.isDirected ? 1.0 : 2.0
    for reading in Reading.all(of: network, graph) {
      let found = graph.betweenness(along: reading.lengths)
      let vertices = network.vertices.map { reading.paths.betweenness(of: $0) / way }
      let ties = network.pairs.map { tie in
        (reading.paths.betweenness(from: tie.from, to: tie.to)
          + (network.isDirected ? 0 : reading.paths.betweenness(from: tie.to, to: tie.from))) / way
      }
      #expect(agree(found.vertices, vertices))
      #expect(agree(found.ties, ties))
      // How many pairs a vertex could lie between, and how many a tie could join, at the most.
      let pairs = Double(max(network.count - 1, 0) * max(network.count - 2, 0)) / way
      let ends = Double(network.count * max(network.count - 1, 0)) / way
      #expect(
        found.normalizedVertices.map { agree($0, vertices.map { $0 / pairs }) } ?? (pairs == 0))
      #expect(agree(found.normalizedTies, ties.map { $0 / ends }))
    }
  }

  @Test("How well contacts reach each other without a vertex", arguments: RandomNetwork.seeds)
  func localEfficiency(seed: UInt64) {
    let network = RandomNetwork(seed: seed)
    let graph = network.graph
    let expected = network.vertices.map { vertex in
      let contacts = network.contacts(of: vertex)
      let list = PathList(
        lengths: contacts.map { one in contacts.map { network.areTied(one, $0) ? 1 : nil } })
      var sum = 0.0
      for (one, row) in list.distances.enumerated() {
        for (other, distance) in row.enumerated() where other != one {
          if let distance { sum += 1 / Double(distance) }
        }
      }
      return contacts.count < 2 ? 0 : sum / Double(contacts.count * (contacts.count - 1))
    }
    #expect(agree(graph.localEfficiencies(), expected))
    #expect(
      agree(
        graph.meanLocalEfficiency,
        network.count == 0 ? nil : expected.reduce(0, +) / Double(network.count)))
  }
}
