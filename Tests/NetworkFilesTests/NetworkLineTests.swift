import NetworkFiles
import Testing

@Suite("One line of a stream of networks")
struct NetworkLineTests {
  @Test("A line that cannot be read keeps its id")
  func keepsID() {
    func id(_ line: String) -> AttributeValue? { NetworkLine(Array(line.utf8), line: 3).id }
    #expect(id(#"{"id": 7, "nodes": [], "edges": []}"#) == .whole(7))
    #expect(id(#"{"nodes": 1, "id": "x"}"#) == .text("x"))
    #expect(id("garbage") == nil)
  }
}
