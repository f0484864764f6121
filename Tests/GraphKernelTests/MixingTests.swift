import GraphKernel
import Testing

@Suite("Mixing and composition")
struct MixingTests {
  @Test("Four of one kind and six of another, by hand")
  func composition() {
    let composition = Composition(counts: [4, 0, 6])
    #expect(composition.total == 10)
    #expect(composition.categoriesPresent == 2)
    #expect(composition.proportions == [0.4, 0, 0.6])
    #expect(composition.blau == 0.48)
    #expect(agree(composition.iqv, 0.96))
    #expect(agree(composition.iqv(possibleCategories: 3), 0.72))
    #expect(agree(composition.externalInternalIndex(of: 2), -0.2))
    #expect(composition.share(of: 0) == 0.4)
  }

  @Test("Two equal kinds have an entropy of ln 2")
  func entropy() {
    #expect(agree(Composition(counts: [3, 3]).shannon, 0.6931471805599453))
    #expect(Composition(counts: [3]).shannon == 0)
  }

  @Test("No contacts, no composition; one kind, no index of variation")
  func undefinedComposition() {
    let none = Composition(counts: [0, 0])
    #expect(none.proportions == nil)
    #expect(none.blau == nil)
    #expect(none.shannon == nil)
    #expect(none.iqv == nil)
    #expect(none.externalInternalIndex(of: 0) == nil)
    #expect(Composition(counts: [5]).iqv == nil)
    #expect(Composition(counts: [5]).blau == 0)
  }

  @Test("Ties within and between two groups, by hand")
  func groups() {
    let graph = CompressedGraph(vertexCount: 4, ties: ties((0, 1), (1, 2), (2, 3)))
    let mixing = graph.mixing(among: [0, 0, 1, 1])
    #expect(mixing.internalTies == 2)
    #expect(mixing.externalTies == 1)
    #expect(agree(mixing.externalInternalIndex, -1.0 / 3))
    // Shares of ends one half each: (2/3 − 1/2) / (1 − 1/2).
    #expect(agree(mixing.assortativity, 1.0 / 3))
    #expect(agree(graph.modularity(of: [0, 0, 1, 1]), 2.0 / 3 - 0.5))
  }

  @Test("One group or no ties leave nothing to mix")
  func undefinedMixing() {
    let graph = CompressedGraph(vertexCount: 2, ties: ties((0, 1)))
    #expect(graph.mixing(among: [0, 0]).assortativity == nil)
    #expect(graph.modularity(of: [0, 0]) == 0)
    let none = CompressedGraph(vertexCount: 2, ties: [])
    #expect(none.mixing(among: [0, 1]).externalInternalIndex == nil)
    #expect(none.mixing(among: [0, 1]).assortativity == nil)
    #expect(none.modularity(of: [0, 1]) == nil)
  }

  @Test("Directed modularity uses leaving and entering ties")
  func directedModularity() {
    // One of three ties within each group; leaving 2 and 1, entering 1 and 2 of three.
    let graph = CompressedGraph(
      vertexCount: 4, isDirected: true, ties: ties((0, 1), (1, 2), (2, 3)))
    #expect(agree(graph.modularity(of: [0, 0, 1, 1]), 2.0 / 3 - 4.0 / 9))
  }

  @Test("A star mixes against degree, a cycle has no spread to mix")
  func degrees() {
    let star = CompressedGraph(vertexCount: 4, ties: ties((0, 1), (0, 2), (0, 3)))
    #expect(star.degreeAssortativity == -1)
    let cycle = CompressedGraph(vertexCount: 3, ties: ties((0, 1), (1, 2), (2, 0)))
    #expect(cycle.degreeAssortativity == nil)
    // A path of four: ends (1,2), (2,1), (2,2), (2,2), (2,1), (1,2).
    let path = CompressedGraph(vertexCount: 4, ties: ties((0, 1), (1, 2), (2, 3)))
    #expect(agree(path.degreeAssortativity, -0.5))
  }

  @Test("Neighbours in common, by hand")
  func similarity() {
    // 0 and 1 share 2, which has three ties, and 3, which has two; 0 also knows 4.
    let graph = CompressedGraph(
      vertexCount: 6, ties: ties((0, 2), (1, 2), (0, 3), (1, 3), (0, 4), (2, 5)))
    let similarity = graph.similarity(of: 0, and: 1)
    #expect(similarity.commonNeighbours == 2)
    #expect(agree(similarity.jaccard, 2.0 / 3))
    #expect(agree(similarity.resourceAllocation, 1.0 / 3 + 1.0 / 2))
    #expect(agree(similarity.adamicAdar, 1 / 1.0986122886681098 + 1 / 0.6931471805599453))
    #expect(similarity.preferentialAttachment == 6)
    let none = CompressedGraph(vertexCount: 2, ties: []).similarity(of: 0, and: 1)
    #expect(none.jaccard == nil)
    #expect(none.adamicAdar == 0)
  }

  @Test("The same vertex twice, or groups that do not fit, trap")
  func misuse() async {
    await #expect(processExitsWith: .failure) {
      _ = CompressedGraph(vertexCount: 2, ties: []).similarity(of: 1, and: 1)
    }
    await #expect(processExitsWith: .failure) {
      _ = CompressedGraph(vertexCount: 2, ties: []).modularity(of: [0])
    }
    await #expect(processExitsWith: .failure) { _ = Composition(counts: [-1]) }
  }
}
