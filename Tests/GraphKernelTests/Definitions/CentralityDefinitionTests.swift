import GraphKernel
import TestSupport
import Testing

@Suite("Definitions: centrality by neighbours")
struct CentralityDefinitionTests {
  @Test("The eigenvector belongs to the largest eigenvalue", arguments: RandomNetwork.seeds)
  func eigenvector(seed: UInt64) {
    let network = RandomNetwork(seed: seed)
    for value in [TieValue.presence, .strength] {
      let values = network.values(by: value)
      // What a vertex gets from those with a tie to it.
      let matrix = network.vertices.map { row in network.vertices.map { values[$0][row] } }
      let radius = spectralRadius(of: matrix)
      guard let found = network.graph.eigenvectorCentrality(by: value) else {
        #expect(radius == 0 || hasRivals(matrix, network))
        continue
      }
      #expect(found.max() == 1)
      #expect(found.allSatisfy { $0 >= 0 })
      for row in network.vertices {
        let image = network.vertices.reduce(0) { $0 + matrix[row][$1] * found[$1] }
        #expect(abs(image - radius * found[row]) < 1e-9 * radius)
      }
    }
  }

  /// Whether two strong parts of a directed network have nearly the same largest eigenvalue, so that no
  /// power of the matrix settles.
  private func hasRivals(_ matrix: [[Double]], _ network: RandomNetwork) -> Bool {
    let there = network.pathsInHops.distances
    let parts = Set(
      network.vertices.map { one in
        network.vertices.filter { there[one][$0] != nil && there[$0][one] != nil }
      })
    let radii = parts.map { part in
      spectralRadius(of: part.map { row in part.map { matrix[row][$0] } })
    }.sorted(by: >)
    return network.isDirected && radii.count >= 2 && radii[1] > 0.999 * radii[0]
  }

  @Test(
    "Page rank, and that from some vertices, solve their equations", arguments: RandomNetwork.seeds)
  func pageRank(seed: UInt64) {
    let network = RandomNetwork(seed: seed)
    var generator = SplitMix64(seed: seed)
    let damping = Double.random(in: 0..<0.95, using: &generator)
    for value in [TieValue.presence, .strength] {
      let everyone = network.vertices.map { _ in 1 / Double(network.count) }
      #expect(
        agree(
          network.graph.pageRank(by: value, damping: damping),
          walk(network, value, damping, restart: everyone)))
      guard network.count > 0 else { continue }
      let starts = (0..<3).map { _ in Int.random(in: network.vertices, using: &generator) }
      let somewhere = network.vertices.map { vertex in Double(starts.count { $0 == vertex }) / 3 }
      #expect(
        agree(
          network.graph.personalizedPageRank(
            from: starts.map(Int32.init), by: value, damping: damping),
          walk(network, value, damping, restart: somewhere)))
    }
  }

  /// Where a walk is found that follows a tie with chance `damping`, and else starts again.
  private func walk(
    _ network: RandomNetwork, _ value: TieValue, _ damping: Double, restart: [Double]
  ) -> [Double] {
    let values = network.values(by: value)
    let matrix = network.vertices.map { to in
      network.vertices.map { from in
        let total = values[from].reduce(0, +)
        let step = total == 0 ? restart[to] : values[from][to] / total
        return (to == from ? 1 : 0) - damping * step
      }
    }
    return solution(of: matrix, restart.map { (1 - damping) * $0 })
  }
}
