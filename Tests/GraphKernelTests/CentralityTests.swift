import GraphKernel
import Testing

@Suite("Centrality")
struct CentralityTests {
  @Test("A star is fully centralised, a cycle not at all")
  func centralization() {
    let star = CompressedGraph(vertexCount: 5, ties: ties((0, 1), (0, 2), (0, 3), (0, 4)))
    let cycle = CompressedGraph(vertexCount: 4, ties: ties((0, 1), (1, 2), (2, 3), (3, 0)))
    #expect(star.degreeCentralization == 1)
    #expect(cycle.degreeCentralization == 0)
    #expect(CompressedGraph(vertexCount: 2, ties: ties((0, 1))).degreeCentralization == nil)
  }

  @Test("A directed star both ways is fully centralised too")
  func directedCentralization() {
    let star = CompressedGraph(
      vertexCount: 3, isDirected: true, ties: ties((0, 1), (1, 0), (0, 2), (2, 0)))
    #expect(star.degreeCentralization == 1)
  }

  @Test("In a star of four the centre has 1 and the others one over the root of three")
  func eigenvectorOfStar() {
    let star = CompressedGraph(vertexCount: 4, ties: ties((0, 1), (0, 2), (0, 3)))
    let leaf = 1 / 3.0.squareRoot()
    #expect(agree(star.eigenvectorCentrality() ?? [], [1, leaf, leaf, leaf]))
  }

  @Test("Without ties or cycles to follow there is no eigenvector centrality")
  func undefinedEigenvector() {
    #expect(CompressedGraph(vertexCount: 2, ties: []).eigenvectorCentrality() == nil)
    let path = CompressedGraph(vertexCount: 3, isDirected: true, ties: ties((0, 1), (1, 2)))
    #expect(path.eigenvectorCentrality() == nil)
  }

  @Test("Eigenvector centrality is a fixed point", arguments: 0..<60 as Range<UInt64>)
  func eigenvectorFixedPoint(seed: UInt64) throws {
    let matrix = StrengthMatrix(seed: seed)
    guard let values = matrix.graph.eigenvectorCentrality(by: .strength) else {
      #expect(matrix.ties.isEmpty)
      return
    }
    let images = (0..<matrix.count).map { row in
      (0..<matrix.count).reduce(0) { $0 + matrix[row, $1] * values[$1] }
    }
    let eigenvalue = try #require(images.max())
    #expect(values.max() == 1)
    for (image, value) in zip(images, values) { #expect(abs(image - eigenvalue * value) < 1e-9) }
  }

  @Test("Two vertices tied one way share the walk as the formula says")
  func pageRankByHand() {
    // x0 = 0.075 + 0.425·x1 and x1 = 0.075 + 0.85·x0 + 0.425·x1, with x0 + x1 = 1.
    let graph = CompressedGraph(vertexCount: 2, isDirected: true, ties: ties((0, 1)))
    #expect(agree(graph.pageRank(), [0.5 / 1.425, 0.925 / 1.425]))
    #expect(CompressedGraph(vertexCount: 0, ties: []).pageRank().isEmpty)
  }

  @Test("Page rank sums to one and is a fixed point", arguments: 0..<60 as Range<UInt64>)
  func pageRankFixedPoint(seed: UInt64) {
    let matrix = StrengthMatrix(seed: seed, isDirected: seed % 2 == 1)
    let vertices = 0..<matrix.count
    let count = Double(matrix.count)
    let ranks = matrix.graph.pageRank(by: .strength)
    let totals = vertices.map { row in vertices.reduce(0) { $0 + matrix[row, $1] } }
    let expected = vertices.map { column in
      let followed = vertices.reduce(0.0) { sum, row in
        let share = totals[row] == 0 ? 1 / count : matrix[row, column] / totals[row]
        return sum + ranks[row] * share
      }
      return 0.15 / count + 0.85 * followed
    }
    #expect(agree(ranks, expected))
    #expect(agree(ranks.reduce(0, +), 1))
  }

  @Test("A damping of one traps")
  func damping() async {
    await #expect(processExitsWith: .failure) {
      _ = CompressedGraph(vertexCount: 1, ties: []).pageRank(damping: 1)
    }
  }
}
