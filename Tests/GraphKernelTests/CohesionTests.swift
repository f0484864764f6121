import GraphKernel
import Testing

@Suite("Cohesion")
struct CohesionTests {
  @Test("Two triangles joined by one tie hang on that tie and its ends")
  func twoTriangles() {
    let graph = CompressedGraph(
      vertexCount: 6, ties: ties((0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3)))
    let cut = graph.cutElements()
    #expect(cut.cutPoints == [2, 3])
    #expect(cut.bridges == [.init(2, 3)])
    #expect(graph.coreNumbers() == [2, 2, 2, 2, 2, 2])
    #expect(graph.maximalCliques() == [[0, 1, 2], [2, 3], [3, 4, 5]])
  }

  @Test("A vertex with one tie is in the first core, one without ties in none")
  func cores() {
    let graph = CompressedGraph(vertexCount: 5, ties: ties((0, 1), (1, 2), (2, 0), (2, 3)))
    #expect(graph.coreNumbers() == [2, 2, 2, 1, 0])
    #expect(graph.maximalCliques() == [[0, 1, 2], [2, 3], [4]])
  }

  @Test("In a directed graph ties in both directions count for a core")
  func directedCores() {
    let graph = CompressedGraph(
      vertexCount: 3, isDirected: true, ties: ties((0, 1), (1, 0), (1, 2)))
    #expect(graph.coreNumbers() == [2, 2, 1])
  }

  @Test("A cycle is one strong part, what hangs on it is not")
  func strongParts() {
    let graph = CompressedGraph(
      vertexCount: 5, isDirected: true, ties: ties((1, 2), (2, 3), (3, 1), (0, 1), (3, 4)))
    #expect(graph.strongComponents.members == [[1, 2, 3], [0], [4]])
  }

  @Test("A path of a hundred thousand does not overflow the stack")
  func longPath() {
    let count: Int32 = 100_000
    let graph = CompressedGraph(
      vertexCount: Int(count), isDirected: true,
      sources: Array(0..<count - 1), targets: Array(1..<count))
    #expect(graph.strongComponents.count == Int(count))
    #expect(graph.cutElements().cutPoints.count == Int(count) - 2)
  }

  @Test("No graph, no parts, cores or cliques")
  func empty() {
    let graph = CompressedGraph(vertexCount: 0, ties: [])
    #expect(graph.coreNumbers().isEmpty)
    #expect(graph.maximalCliques().isEmpty)
    #expect(graph.cutElements().cutPoints.isEmpty)
    #expect(graph.strongComponents.count == 0)
  }

  @Test(
    "Cut points and bridges are what separates when removed", arguments: 0..<80 as Range<UInt64>)
  func removal(seed: UInt64) {
    let graph = StrengthMatrix(seed: seed, isDirected: seed % 2 == 1).graph.undirected(
      by: .presence)
    let all = (0..<Int32(graph.vertexCount)).map { $0 }
    let parts = graph.components.count
    let cutPoints = all.filter { vertex in
      let isolated = graph.degree(of: Int(vertex)) == 0 ? 1 : 0
      return graph.subgraph(among: all.filter { $0 != vertex }).components.count > parts - isolated
    }
    let bridges = graph.ties.filter { tie in
      CompressedGraph(vertexCount: graph.vertexCount, ties: graph.ties.filter { $0 != tie })
        .components.count > parts
    }
    #expect(graph.cutElements().cutPoints == cutPoints)
    #expect(graph.cutElements().bridges == bridges)
  }

  @Test("Cliques are the complete sets that cannot grow", arguments: 0..<60 as Range<UInt64>)
  func cliques(seed: UInt64) {
    let matrix = StrengthMatrix(seed: seed)
    func isComplete(_ set: Int) -> Bool {
      let members = (0..<matrix.count).filter { set & (1 << $0) != 0 }
      return members.allSatisfy { one in members.allSatisfy { $0 == one || matrix.hasTie(one, $0) }
      }
    }
    var expected: [[Int32]] = []
    for set in 1..<(1 << matrix.count) where isComplete(set) {
      let grows = (0..<matrix.count).contains { set & (1 << $0) == 0 && isComplete(set | 1 << $0) }
      if !grows {
        expected.append((0..<matrix.count).filter { set & (1 << $0) != 0 }.map(Int32.init))
      }
    }
    let cliques = matrix.graph.maximalCliques()
    #expect(cliques == expected.sorted { $0.lexicographicallyPrecedes($1) })
  }

  @Test("A core is what is left after peeling", arguments: 0..<60 as Range<UInt64>)
  func peeling(seed: UInt64) {
    let matrix = StrengthMatrix(seed: seed, isDirected: seed % 2 == 1)
    let numbers = matrix.graph.coreNumbers()
    for level in 0...16 {
      var left = (0..<Int32(matrix.count)).map { $0 }
      while true {
        let part = matrix.graph.subgraph(among: left)
        let kept = left.enumerated().filter { part.degree(of: $0.offset) >= level }.map(\.element)
        if kept == left { break }
        left = kept
      }
      #expect(left == numbers.indices.filter { numbers[$0] >= level }.map(Int32.init))
    }
  }

  @Test("Strong parts are those who reach each other", arguments: 0..<60 as Range<UInt64>)
  func mutualReach(seed: UInt64) {
    let graph = StrengthMatrix(seed: seed, isDirected: true).graph
    let membership = graph.strongComponents.membership
    let distances = (0..<graph.vertexCount).map { graph.distances(from: $0) }
    for one in membership.indices {
      for other in membership.indices {
        let reachEachOther = distances[one][other] != nil && distances[other][one] != nil
        #expect(reachEachOther == (membership[one] == membership[other]))
      }
    }
  }
}
