import GraphKernel
import Testing

@Suite("Biconnected parts")
struct BiconnectedTests {
  @Test("Two triangles that share a corner are two parts")
  func bowTie() {
    let graph = CompressedGraph(
      vertexCount: 5, ties: ties((0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 2)))
    #expect(graph.biconnectedParts() == [[0, 1, 2], [2, 3, 4]])
  }

  @Test("On a path every tie is a part; a vertex without ties is in none")
  func path() {
    let graph = CompressedGraph(vertexCount: 5, ties: ties((0, 1), (1, 2), (2, 3)))
    #expect(graph.biconnectedParts() == [[0, 1], [1, 2], [2, 3]])
    #expect(CompressedGraph(vertexCount: 2, ties: []).biconnectedParts().isEmpty)
    #expect(CompressedGraph(vertexCount: 0, ties: []).biconnectedParts().isEmpty)
  }

  @Test("A ring holds together, whichever way its ties point")
  func ring() {
    let graph = CompressedGraph(
      vertexCount: 4, isDirected: true, ties: ties((0, 1), (2, 1), (2, 3), (3, 0), (0, 3)))
    #expect(graph.biconnectedParts() == [[0, 1, 2, 3]])
  }

  @Test(
    "Every tie is in one part, and the vertices of several parts are the cut points",
    arguments: 0..<80 as Range<UInt64>)
  func definition(seed: UInt64) {
    let graph = StrengthMatrix(seed: seed).graph
    let parts = graph.biconnectedParts()
    for tie in graph.ties {
      #expect(parts.count { $0.contains(tie.from) && $0.contains(tie.to) } == 1)
    }
    let shared = (0..<Int32(graph.vertexCount)).filter { vertex in
      parts.count { $0.contains(vertex) } > 1
    }
    #expect(shared == graph.cutElements().cutPoints)
    for part in parts where part.count > 2 {
      #expect(
        graph.subgraph(among: part).cutElements()
          == CompressedGraph(
            vertexCount: 0, ties: []
          ).cutElements())
    }
  }
}
