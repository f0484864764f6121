import GraphKernel
import Testing

@Suite("Definitions: structural holes and clustering")
struct HoleDefinitionTests {
  /// The sum of what two vertices are to each other, both ways.
  private func both(_ network: RandomNetwork, _ value: TieValue) -> [[Double]] {
    let values = network.values(by: value)
    return network.vertices.map { one in
      network.vertices.map { values[one][$0] + values[$0][one] }
    }
  }

  @Test("Constraint, hierarchy, effective size and efficiency", arguments: RandomNetwork.seeds)
  func holes(seed: UInt64) {
    let network = RandomNetwork(seed: seed)
    let graph = network.graph
    for value in [TieValue.presence, .strength] {
      let ties = both(network, value)
      let shares = ties.map { row in row.map { $0 / row.reduce(0, +) } }
      var constraints: [Double?] = []
      var hierarchies: [Double?] = []
      var sizes: [Double?] = []
      for ego in network.vertices {
        let contacts = network.contacts(of: ego)
        let parts = contacts.map { contact in
          let between = network.vertices.filter { $0 != ego && $0 != contact }
          let detours = between.reduce(0.0) { sum, other in
            sum + (ties[ego][other] == 0 ? 0 : shares[ego][other] * shares[other][contact])
          }
          return (shares[ego][contact] + detours) * (shares[ego][contact] + detours)
        }
        let count = Double(contacts.count)
        let total = parts.reduce(0, +)
        constraints.append(contacts.isEmpty ? nil : total)
        let uneven = parts.reduce(0) {
          $0 + ($1 / (total / count)) * naturalLogarithm($1 / (total / count))
        }
        hierarchies.append(contacts.count < 2 ? nil : uneven / (count * naturalLogarithm(count)))
        let size = contacts.reduce(0.0) { sum, contact in
          let largest = ties[contact].max() ?? 0
          let redundancy = network.vertices.filter { $0 != ego && $0 != contact }
            .reduce(0.0) { $0 + shares[ego][$1] * ties[contact][$1] / largest }
          return sum + 1 - redundancy
        }
        sizes.append(contacts.isEmpty ? nil : size)
      }
      let degrees = network.vertices.map { Double(network.contacts(of: $0).count) }
      let efficiencies = zip(sizes, degrees).map { size, degree in size.map { $0 / degree } }
      #expect(agree(graph.constraints(by: value), constraints))
      #expect(agree(graph.hierarchies(by: value), hierarchies))
      #expect(agree(graph.effectiveSizes(by: value), sizes))
      #expect(agree(graph.efficiencies(by: value), efficiencies))
      for ego in network.vertices {
        #expect(agree(graph.constraint(of: ego, by: value), constraints[ego]))
        #expect(agree(graph.hierarchy(of: ego, by: value), hierarchies[ego]))
        #expect(agree(graph.effectiveSize(of: ego, by: value), sizes[ego]))
        #expect(agree(graph.efficiency(of: ego, by: value), efficiencies[ego]))
      }
    }
  }

  @Test("Triangles and the three ways to weigh them", arguments: RandomNetwork.seeds)
  func clustering(seed: UInt64) {
    let network = RandomNetwork(seed: seed)
    let graph = network.graph
    let strengths = network.strengths
    let largest = strengths.joined().max() ?? 0
    let presence = network.values(by: .presence)
    let roots = strengths.map { $0.map { cubeRoot(largest == 0 ? 0 : $0 / largest) } }
    let sums = network.isDirected ? both(network, .strength) : strengths
    var triangles: [Int] = []
    var barrat: [Double] = []
    for vertex in network.vertices {
      let contacts = network.contacts(of: vertex)
      var count = 0
      var pairStrength = 0.0
      for one in contacts {
        for other in contacts where one < other && network.areTied(one, other) {
          count += 1
          pairStrength += sums[vertex][one] + sums[vertex][other]
        }
      }
      triangles.append(count)
      let possible = sums[vertex].reduce(0, +) * Double(contacts.count - 1)
      barrat.append(contacts.count < 2 ? 0 : pairStrength / possible)
    }
    #expect(graph.triangleCounts() == triangles)
    #expect(agree(graph.clusteringBarrat(), barrat))
    let local = intensities(presence, network)
    #expect(agree(graph.localClustering(), local))
    #expect(agree(graph.clusteringOnnela(), intensities(roots, network)))

    let counts = network.vertices.map { network.contacts(of: $0).count }
    let paths = counts.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    let summary = graph.clusteringSummary()
    let closed = Double(triangles.reduce(0, +))
    #expect(agree(summary.transitivity, paths == 0 ? 0 : closed / Double(paths)))
    #expect(
      agree(
        summary.meanOverAll,
        network.count == 0 ? nil : local.reduce(0, +) / Double(network.count)))
    let eligible = network.vertices.filter { counts[$0] >= 2 }
    #expect(
      agree(
        summary.meanOverTwoUp,
        eligible.isEmpty
          ? nil : eligible.reduce(0) { $0 + local[$1] } / Double(eligible.count)))
  }

  /// Fagiolo's sum over all closed walks of three steps, over the number that there could be; without
  /// directions that of Watts and Strogatz, or Onnela's with roots.
  private func intensities(_ values: [[Double]], _ network: RandomNetwork) -> [Double] {
    network.vertices.map { vertex in
      var walks = 0.0
      for one in network.vertices {
        for other in network.vertices {
          func tie(_ from: Int, _ to: Int) -> Double {
            network.isDirected ? values[from][to] + values[to][from] : values[from][to]
          }
          walks += tie(vertex, one) * tie(one, other) * tie(other, vertex)
        }
      }
      let out = network.vertices.count { network.hasTie(vertex, $0) }
      let into = network.vertices.count { network.hasTie($0, vertex) }
      let mutual = network.vertices.count {
        network.hasTie(vertex, $0) && network.hasTie($0, vertex)
      }
      let degree = out + into
      let possible =
        network.isDirected ? 2 * (degree * (degree - 1) - 2 * mutual) : out * (out - 1)
      return possible == 0 ? 0 : walks / Double(possible)
    }
  }
}
