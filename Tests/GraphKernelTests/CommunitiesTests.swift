import GraphKernel
import TestSupport
import Testing

@Suite("Communities")
struct CommunitiesTests {
  @Test("Two triangles joined by one tie are two groups")
  func twoTriangles() {
    let graph = CompressedGraph(
      vertexCount: 6, ties: ties((0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3)))
    var generator = SplitMix64(seed: 1)
    let groups = graph.communities(using: &generator)
    #expect(groups.members == [[0, 1, 2], [3, 4, 5]])
    // Three of seven ties within each, seven of fourteen ends in each: 6/7 − 1/2.
    #expect(agree(graph.modularity(of: groups.membership), 5.0 / 14))
  }

  @Test("Strengths can move a vertex to the other group")
  func strengths() {
    let graph = CompressedGraph(
      vertexCount: 5,
      ties: [
        .init(0, 1, strength: 5), .init(3, 4, strength: 5), .init(2, 0, strength: 1),
        .init(2, 1, strength: 1), .init(2, 3, strength: 4),
      ])
    var generator = SplitMix64(seed: 1)
    let groups = graph.communities(by: .strength, using: &generator)
    #expect(groups.members == [[2, 3, 4], [0, 1]])
  }

  @Test("A vertex without ties is a group of its own")
  func isolates() {
    var generator = SplitMix64(seed: 1)
    let graph = CompressedGraph(vertexCount: 3, ties: ties((0, 2)))
    #expect(graph.communities(using: &generator).members == [[0, 2], [1]])
    let none = CompressedGraph(vertexCount: 2, ties: [])
    #expect(none.communities(using: &generator).sizes == [1, 1])
    #expect(CompressedGraph(vertexCount: 0, ties: []).communities(using: &generator).count == 0)
  }

  @Test(
    "Groups hold together, and come close to the best modularity",
    arguments: 0..<40 as Range<UInt64>)
  func quality(seed: UInt64) {
    let matrix = StrengthMatrix(seed: seed)
    guard matrix.count <= 7, !matrix.ties.isEmpty else { return }
    let graph = matrix.graph
    var generator = SplitMix64(seed: seed)
    let groups = graph.communities(by: .strength, using: &generator)
    for group in groups.members { #expect(graph.subgraph(among: group).components.count == 1) }

    var best = -1.0
    var trial = [Int32](repeating: 0, count: matrix.count)
    func tryAll(from vertex: Int, used: Int32) {
      if vertex == matrix.count {
        best = max(best, graph.modularity(of: trial, by: .strength) ?? -1)
        return
      }
      for group in 0...used {
        trial[vertex] = group
        tryAll(from: vertex + 1, used: max(used, group + 1))
      }
    }
    tryAll(from: 0, used: 0)
    let reached = graph.modularity(of: groups.membership, by: .strength) ?? -1
    #expect(reached <= best + 1e-12)
    #expect(reached >= best - 0.03)
  }

  @Test("The same generator gives the same groups, in any order of input")
  func determinism() {
    var order = SplitMix64(seed: 9)
    let matrix = StrengthMatrix(seed: 4)
    let shuffled = CompressedGraph(
      vertexCount: matrix.count, ties: matrix.ties.shuffled(using: &order))
    var one = SplitMix64(seed: 7)
    var other = SplitMix64(seed: 7)
    #expect(matrix.graph.communities(using: &one) == shuffled.communities(using: &other))
  }

  @Test("A resolution of zero traps")
  func misuse() async {
    await #expect(processExitsWith: .failure) {
      var generator = SystemRandomNumberGenerator()
      _ = CompressedGraph(vertexCount: 1, ties: []).communities(resolution: 0, using: &generator)
    }
  }
}
