import GraphKernel
import Testing

@Suite("Structural holes")
struct StructuralHolesTests {
  /// Three vertices that are all tied, and a fourth tied only to the first.
  let kite = CompressedGraph(vertexCount: 4, ties: ties((0, 1), (0, 2), (1, 2), (0, 3)))

  @Test("Constraint of three who know each other and one outside, by hand")
  func constraintByHand() {
    // Vertex 0 invests 1/3 in each. Towards 1: 1/3 direct, and 1/3 · 1/2 through 2.
    let towards1 = (1.0 / 3 + 1.0 / 6) * (1.0 / 3 + 1.0 / 6)
    // Vertex 1 invests 1/2 in each. Towards 0: 1/2, and 1/2 · 1/2 through 2.
    let towards0 = (1.0 / 2 + 1.0 / 4) * (1.0 / 2 + 1.0 / 4)
    // Vertex 1 towards 2: 1/2, and 1/2 · 1/3 through 0.
    let towards2 = (1.0 / 2 + 1.0 / 6) * (1.0 / 2 + 1.0 / 6)
    let expected = [2 * towards1 + 1.0 / 9, towards0 + towards2, towards0 + towards2, 1]
    #expect(agree(kite.constraints(), expected))
    #expect(agree(kite.constraint(of: 0), 11.0 / 18))
  }

  @Test("Three who all know each other have a constraint above one")
  func closedTriad() {
    let triad = CompressedGraph(vertexCount: 3, ties: ties((0, 1), (0, 2), (1, 2)))
    #expect(triad.constraint(of: 0) == 1.125)
  }

  @Test("A person without ties has no constraint, effective size, efficiency or hierarchy")
  func withoutTies() {
    let graph = CompressedGraph(vertexCount: 1, ties: [])
    #expect(graph.constraint(of: 0) == nil)
    #expect(graph.effectiveSize(of: 0) == nil)
    #expect(graph.efficiency(of: 0) == nil)
    #expect(graph.hierarchy(of: 0) == nil)
  }

  @Test("A star around one ego is open: one contact counts for one")
  func star() {
    let star = CompressedGraph(vertexCount: 5, ties: ties((0, 1), (0, 2), (0, 3), (0, 4)))
    #expect(star.constraint(of: 0) == 0.25)
    #expect(star.effectiveSize(of: 0) == 4)
    #expect(star.efficiency(of: 0) == 1)
    #expect(star.hierarchy(of: 0) == 0)
    #expect(star.constraint(of: 1) == 1)
    #expect(star.hierarchy(of: 1) == nil)
  }

  @Test("Four contacts with two ties among them have effective size three")
  func effectiveSize() {
    let graph = CompressedGraph(
      vertexCount: 5, ties: ties((0, 1), (0, 2), (0, 3), (0, 4), (1, 2), (3, 4)))
    #expect(graph.effectiveSize(of: 0) == 3)
    #expect(graph.efficiency(of: 0) == 0.75)
  }

  @Test("Weighted effective size divides by the strongest tie of each contact")
  func weightedEffectiveSize() {
    // Ego 0 with contacts 1 (strength 1) and 2 (strength 3); contacts tied with strength 2.
    // Contact 1: p(0,2)·m(1,2) = 3/4 · 2/2. Contact 2: p(0,1)·m(2,1) = 1/4 · 2/3.
    let graph = CompressedGraph(
      vertexCount: 3,
      ties: [.init(0, 1, strength: 1), .init(0, 2, strength: 3), .init(1, 2, strength: 2)])
    #expect(agree(graph.effectiveSize(of: 0, by: .strength), 2 - 3.0 / 4 - 1.0 / 6))
    #expect(graph.effectiveSize(of: 0) == 1)
  }

  @Test("Every measure equals its definition on a matrix", arguments: 0..<80 as Range<UInt64>)
  func definitions(seed: UInt64) {
    let matrix = StrengthMatrix(seed: seed, isDirected: seed % 2 == 1)
    let graph = matrix.graph
    for (value, cells) in [(TieValue.presence, matrix.presence), (.strength, matrix)] {
      let oracle = HolesOracle(matrix: cells)
      let vertices = 0..<matrix.count
      #expect(agree(graph.constraints(by: value), vertices.map { oracle.constraint(of: $0) }))
      #expect(agree(graph.effectiveSizes(by: value), vertices.map { oracle.effectiveSize(of: $0) }))
      #expect(graph.constraints(by: value) == vertices.map { graph.constraint(of: $0, by: value) })
      #expect(
        graph.efficiencies(by: value) == vertices.map { graph.efficiency(of: $0, by: value) })
      #expect(
        graph.hierarchies(by: value) == vertices.map { graph.hierarchy(of: $0, by: value) })
    }
  }
}

/// Burt's formulas, written out over all vertices.
private struct HolesOracle {
  let matrix: StrengthMatrix

  private func mutual(_ one: Int, _ other: Int) -> Double {
    matrix[one, other] + matrix[other, one]
  }

  private func share(_ one: Int, _ other: Int) -> Double {
    mutual(one, other) / (0..<matrix.count).reduce(0) { $0 + mutual(one, $1) }
  }

  private func contacts(of vertex: Int) -> [Int] {
    (0..<matrix.count).filter { $0 != vertex && mutual(vertex, $0) > 0 }
  }

  func constraint(of vertex: Int) -> Double? {
    let contacts = contacts(of: vertex)
    guard !contacts.isEmpty else { return nil }
    return contacts.reduce(0) { sum, contact in
      var invested = share(vertex, contact)
      for between in contacts where between != contact {
        invested += share(vertex, between) * share(between, contact)
      }
      return sum + invested * invested
    }
  }

  func effectiveSize(of vertex: Int) -> Double? {
    let contacts = contacts(of: vertex)
    guard !contacts.isEmpty else { return nil }
    return contacts.reduce(0) { sum, contact in
      let strongest = (0..<matrix.count).map { mutual(contact, $0) }.max() ?? 0
      return contacts.filter { $0 != contact }.reduce(sum + 1) {
        $0 - share(vertex, $1) * mutual(contact, $1) / strongest
      }
    }
  }
}
