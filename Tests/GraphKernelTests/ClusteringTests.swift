import GraphKernel
import Testing

@Suite("Clustering")
struct ClusteringTests {
  /// Three vertices that are all tied, and a fourth tied only to the first.
  let kite = CompressedGraph(
    vertexCount: 4,
    ties: [
      .init(0, 1, strength: 4), .init(0, 2, strength: 2), .init(1, 2, strength: 1),
      .init(0, 3, strength: 2),
    ])

  @Test("One triangle and one tie outside, by hand")
  func byHand() {
    #expect(kite.triangleCounts() == [1, 1, 1, 0])
    #expect(agree(kite.localClustering(), [1.0 / 3, 1, 1, 0]))
    let summary = kite.clusteringSummary()
    // Five paths of two ties: three around 0, one around 1, one around 2; three are closed.
    #expect(agree(summary.transitivity, 3.0 / 5))
    #expect(agree(summary.meanOverAll, 7.0 / 12))
    #expect(agree(summary.meanOverTwoUp, 7.0 / 9))
  }

  @Test("Barrat weighs a pair of neighbours by the ties to it")
  func barrat() {
    // Vertex 0: (4 + 2) of strength 8, two pairs' worth. Vertices 1 and 2 have one pair, closed.
    #expect(agree(kite.clusteringBarrat(), [6.0 / 16, 1, 1, 0]))
  }

  @Test("Onnela weighs a triangle by the cube root of its ties over the strongest one")
  func onnela() {
    // 4/4 · 2/4 · 1/4 = 1/8, and its cube root is 1/2.
    #expect(agree(kite.clusteringOnnela(), [0.5 / 3, 0.5, 0.5, 0]))
  }

  @Test("A directed cycle closes half of the ways that three ties could")
  func directedCycle() {
    let cycle = CompressedGraph(
      vertexCount: 3, isDirected: true, ties: ties((0, 1), (1, 2), (2, 0)))
    #expect(cycle.localClustering() == [0.5, 0.5, 0.5])
    #expect(cycle.triangleCounts() == [1, 1, 1])
  }

  @Test("Without pairs of neighbours clustering is zero and its mean over them undefined")
  func withoutPairs() {
    let summary = CompressedGraph(vertexCount: 2, ties: ties((0, 1))).clusteringSummary()
    #expect(summary.transitivity == 0)
    #expect(summary.meanOverAll == 0)
    #expect(summary.meanOverTwoUp == nil)
    #expect(CompressedGraph(vertexCount: 0, ties: []).clusteringSummary().meanOverAll == nil)
  }

  @Test("Every measure equals its definition", arguments: 0..<80 as Range<UInt64>)
  func definition(seed: UInt64) {
    let matrix = StrengthMatrix(seed: seed)
    let largest = matrix.ties.map(\.strength).max() ?? 1
    var triangles: [Int] = []
    var barrat: [Double] = []
    var cubes: [Double] = []
    for vertex in 0..<matrix.count {
      var count = 0
      var pairStrength = 0.0
      var product = 0.0
      for one in 0..<matrix.count where matrix.hasTie(vertex, one) {
        for other in 0..<one where matrix.hasTie(vertex, other) && matrix.hasTie(one, other) {
          count += 1
          pairStrength += matrix[vertex, one] + matrix[vertex, other]
          product += matrix[vertex, one] * matrix[vertex, other] * matrix[one, other]
        }
      }
      let degree = (0..<matrix.count).count { matrix.hasTie(vertex, $0) }
      let strength = (0..<matrix.count).reduce(0) { $0 + matrix[vertex, $1] }
      triangles.append(count)
      barrat.append(degree < 2 ? 0 : pairStrength / (strength * Double(degree - 1)))
      cubes.append(count == 1 ? product / (largest * largest * largest) : -1)
    }
    let graph = matrix.graph
    #expect(graph.triangleCounts() == triangles)
    #expect(agree(graph.clusteringBarrat(), barrat))
    // Where a vertex has one triangle only, the cube of its Onnela sum is the product itself.
    for (vertex, cube) in cubes.enumerated() where cube >= 0 {
      let pairs = Double(graph.degree(of: vertex) * (graph.degree(of: vertex) - 1)) / 2
      let root = graph.clusteringOnnela()[vertex] * pairs
      #expect(agree(root * root * root, cube))
    }
  }

  @Test("Directed clustering equals the trace formula", arguments: 0..<40 as Range<UInt64>)
  func directedDefinition(seed: UInt64) {
    let matrix = StrengthMatrix(seed: seed, isDirected: true).presence
    let vertices = 0..<matrix.count
    let expected = vertices.map { vertex in
      var walks = 0.0
      for one in vertices {
        for other in vertices {
          walks +=
            (matrix[vertex, one] + matrix[one, vertex]) * (matrix[one, other] + matrix[other, one])
            * (matrix[other, vertex] + matrix[vertex, other])
        }
      }
      let degree = vertices.reduce(0) { $0 + matrix[vertex, $1] + matrix[$1, vertex] }
      let mutual = vertices.reduce(0) { $0 + matrix[vertex, $1] * matrix[$1, vertex] }
      let pairs = 2 * (degree * (degree - 1) - 2 * mutual)
      return pairs == 0 ? 0 : walks / pairs
    }
    #expect(agree(matrix.graph.localClustering(), expected))
  }
}
