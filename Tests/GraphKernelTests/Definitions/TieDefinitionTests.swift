import GraphKernel
import Testing

@Suite("Definitions: ties, density and census")
struct TieDefinitionTests {
  @Test("The graph holds what went in, merged by its rule", arguments: RandomNetwork.seeds)
  func ties(seed: UInt64) {
    let network = RandomNetwork(seed: seed)
    let graph = network.graph
    let strengths = network.strengths
    #expect(graph.selfTieCount == network.selfTies)
    #expect(graph.zeroTieCount == network.zeroTies)
    #expect(graph.mergedTieCount == network.mergedTies)
    #expect(
      graph.ties.map { [Int($0.from), Int($0.to)] } == network.pairs.map { [$0.from, $0.to] })
    #expect(agree(graph.ties.map(\.strength), network.pairs.map { strengths[$0.from][$0.to] }))
    for one in network.vertices {
      #expect(graph.contacts(of: one).map(Int.init) == network.contacts(of: one))
      #expect(
        graph.neighbours(of: one).map(Int.init)
          == network.vertices.filter { network.hasTie(one, $0) })
      for other in network.vertices {
        #expect(
          agree(
            graph.strength(from: one, to: other),
            network.hasTie(one, other) ? strengths[one][other] : nil))
      }
    }
  }

  @Test("Degree, strength and density count ties", arguments: RandomNetwork.seeds)
  func density(seed: UInt64) {
    let network = RandomNetwork(seed: seed)
    let graph = network.graph
    let strengths = network.strengths
    let out = network.vertices.map { row in network.vertices.count { network.hasTie(row, $0) } }
    let into = network.vertices.map { row in network.vertices.count { network.hasTie($0, row) } }
    let degrees = network.isDirected ? zip(out, into).map(+) : out
    #expect(network.vertices.map { graph.outDegree(of: $0) } == out)
    #expect(network.vertices.map { graph.inDegree(of: $0) } == into)
    #expect(network.vertices.map { graph.degree(of: $0) } == degrees)
    #expect(
      agree(
        network.vertices.map { graph.strength(of: $0) },
        network.vertices.map { row in
          network.vertices.reduce(0) {
            $0 + strengths[row][$1] + (network.isDirected ? strengths[$1][row] : 0)
          }
        }))
    let count = network.pairs.count
    let total = network.pairs.reduce(0) { $0 + strengths[$1.from][$1.to] }
    #expect(graph.tieCount == count)
    #expect(agree(graph.totalStrength, total))
    #expect(agree(graph.meanTieStrength, count == 0 ? nil : total / Double(count)))
    #expect(graph.isolateCount == degrees.count { $0 == 0 })
    let possible = network.vertices.reduce(0) { sum, one in
      sum + network.vertices.count { network.isDirected ? $0 != one : $0 > one }
    }
    #expect(agree(graph.density, possible == 0 ? nil : Double(count) / Double(possible)))
    #expect(agree(graph.valuedDensity, possible == 0 ? nil : total / Double(possible)))
    let ends = degrees.reduce(0, +)
    #expect(
      agree(graph.meanDegree, network.count == 0 ? nil : Double(ends) / Double(network.count)))
    // The star has the largest sum of differences that a simple graph of this size can have.
    let way = network.isDirected ? 2 : 1
    let star = network.vertices.map { $0 == 0 ? way * (network.count - 1) : way }
    func differences(_ degrees: [Int]) -> Int {
      degrees.reduce(0) { $0 + (degrees.max() ?? 0) - $1 }
    }
    #expect(
      agree(
        graph.degreeCentralization,
        network.count < 3 ? nil : Double(differences(degrees)) / Double(differences(star))))
  }

  @Test("Dyads and triads are counted one by one", arguments: RandomNetwork.seeds)
  func census(seed: UInt64) {
    let network = RandomNetwork(seed: seed)
    let graph = network.graph
    var dyads = [0, 0, 0]
    var triads: [String: Int] = [:]
    for one in network.vertices {
      for other in one + 1..<max(network.count, one + 1) {
        let there = network.hasTie(one, other)
        let back = network.hasTie(other, one)
        dyads[there && back ? 0 : there || back ? 1 : 2] += 1
        for third in other + 1..<max(network.count, other + 1) {
          triads[Self.kind(of: [one, other, third], in: network), default: 0] += 1
        }
      }
    }
    let found = graph.dyadCensus()
    #expect([found.mutual, found.asymmetric, found.null] == dyads)
    #expect(graph.triadCensus().counts == TriadCensus.names.map { triads[$0] ?? 0 })
    let arcs = 2 * dyads[0] + dyads[1]
    #expect(
      agree(
        graph.reciprocity,
        !network.isDirected || arcs == 0 ? nil : Double(2 * dyads[0]) / Double(arcs)))
  }

  /// The name of a triad, by the ways in which ties of each sort leave and enter its members.
  private static func kind(of triple: [Int], in network: RandomNetwork) -> String {
    var mutual = [Int](repeating: 0, count: 3)
    var out = mutual
    var into = mutual
    var counts = [0, 0, 0]
    for (one, other) in [(0, 1), (0, 2), (1, 2)] {
      let there = network.hasTie(triple[one], triple[other])
      let back = network.hasTie(triple[other], triple[one])
      if there && back {
        counts[0] += 1
        mutual[one] += 1
        mutual[other] += 1
      } else if there || back {
        counts[1] += 1
        out[there ? one : other] += 1
        into[there ? other : one] += 1
      } else {
        counts[2] += 1
      }
    }
    let name = counts.map(String.init).joined()
    switch name {
    case "021": return name + (out.contains(2) ? "D" : into.contains(2) ? "U" : "C")
    // Down: the tie leads to the mutual pair. Up: it leads away from it.
    case "111": return name + ((0..<3).contains { mutual[$0] == 1 && into[$0] == 1 } ? "D" : "U")
    case "030": return name + (out.contains(2) ? "T" : "C")
    case "120": return name + (out.contains(2) ? "D" : into.contains(2) ? "U" : "C")
    default: return name
    }
  }

  @Test("Two vertices are as alike as their sets of contacts", arguments: RandomNetwork.seeds)
  func similarity(seed: UInt64) {
    let network = RandomNetwork(seed: seed)
    let graph = network.graph
    for one in network.vertices {
      for other in network.vertices where other != one {
        let left = Set(network.contacts(of: one))
        let right = Set(network.contacts(of: other))
        let shared = left.intersection(right).sorted()
        let degrees = shared.map { Double(network.contacts(of: $0).count) }
        let found = graph.similarity(of: one, and: other)
        #expect(found.commonNeighbours == shared.count)
        let all = left.union(right).count
        #expect(agree(found.jaccard, all == 0 ? nil : Double(shared.count) / Double(all)))
        #expect(agree(found.adamicAdar, degrees.reduce(0) { $0 + 1 / naturalLogarithm($1) }))
        #expect(agree(found.resourceAllocation, degrees.reduce(0) { $0 + 1 / $1 }))
        #expect(found.preferentialAttachment == left.count * right.count)
      }
    }
  }
}
