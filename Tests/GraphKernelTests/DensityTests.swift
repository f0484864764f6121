import GraphKernel
import Testing

@Suite("Density, degree and strength")
struct DensityTests {
  @Test("Three ties of four vertices are half of the six possible ones")
  func halfOfThePossible() {
    let graph = CompressedGraph(vertexCount: 4, ties: ties((0, 1), (0, 2), (1, 2)))
    #expect(graph.density == 0.5)
    #expect(graph.meanDegree == 1.5)
    #expect(graph.isolateCount == 1)
  }

  @Test("In a directed graph twelve ties are possible among four vertices")
  func directed() {
    let graph = CompressedGraph(
      vertexCount: 4, isDirected: true, ties: ties((0, 1), (1, 0), (2, 1)))
    #expect(graph.density == 0.25)
    #expect(graph.degree(of: 1) == 3)
    #expect(graph.inDegree(of: 1) == 2)
    #expect(graph.outDegree(of: 1) == 1)
    #expect(graph.strength(of: 1) == 3)
  }

  @Test("Valued density and strength add the strengths")
  func valued() {
    let graph = CompressedGraph(
      vertexCount: 3, ties: [.init(0, 1, strength: 2), .init(1, 2, strength: 5)])
    #expect(graph.valuedDensity == 7.0 / 3)
    #expect(graph.strength(of: 1) == 7)
    #expect(graph.meanTieStrength == 3.5)
  }

  @Test("Fewer than two vertices have no density", arguments: [0, 1])
  func undefined(count: Int) {
    let graph = CompressedGraph(vertexCount: count, ties: [])
    #expect(graph.density == nil)
    #expect(graph.valuedDensity == nil)
    #expect(graph.meanTieStrength == nil)
  }

  @Test("Two vertices without a tie have density zero, not an undefined one")
  func noTies() {
    #expect(CompressedGraph(vertexCount: 2, ties: []).density == 0)
  }
}

@Suite("Components")
struct ComponentsTests {
  @Test("The largest part comes first, equal parts by their smallest vertex")
  func order() {
    let graph = CompressedGraph(vertexCount: 7, ties: ties((5, 6), (1, 2), (2, 4)))
    let components = graph.components
    #expect(components.sizes == [3, 2, 1, 1])
    #expect(components.members == [[1, 2, 4], [5, 6], [0], [3]])
    #expect(components.membership == [2, 0, 0, 3, 0, 1, 1])
  }

  @Test("In a directed graph the direction of a tie does not matter")
  func weak() {
    let graph = CompressedGraph(vertexCount: 4, isDirected: true, ties: ties((0, 1), (2, 1)))
    #expect(graph.components.members == [[0, 1, 2], [3]])
  }

  @Test(
    "Vertices share a part exactly when one can reach the other", arguments: 0..<60 as Range<UInt64>
  )
  func reachability(seed: UInt64) {
    let matrix = StrengthMatrix(seed: seed, isDirected: seed % 2 == 1)
    var reach = (0..<matrix.count).map { row in
      (0..<matrix.count).map { row == $0 || matrix.hasTie(row, $0) || matrix.hasTie($0, row) }
    }
    for middle in reach.indices {
      for row in reach.indices {
        for column in reach.indices where reach[row][middle] && reach[middle][column] {
          reach[row][column] = true
        }
      }
    }
    let membership = matrix.graph.components.membership
    for row in reach.indices {
      for column in reach.indices {
        #expect(reach[row][column] == (membership[row] == membership[column]))
      }
    }
  }
}
