import SupportNetwork
import Telling
import Testing

@testable import NetworkFiles

@Suite("Attributes that a file declares")
struct DeclaredAttributesTests {
  @Test("What is left out is filled in, up to a limit")
  func limit() throws {
    var declared = DeclaredAttributes(most: 4)
    declared.declare(id: "1", name: "a", kind: .whole, for: [.node])
    declared.declare(id: "2", name: "b", kind: .text, for: [.node, .tie])
    declared.setDefault(of: "1", to: "7")
    declared.setDefault(of: "2", to: "x")
    let loose = LooseNetwork(file: "a.graphml")
    var node: [String: AttributeValue] = ["a": .whole(1)]
    try declared.fill(&node, of: .node, in: loose, line: 1)
    #expect(node == ["a": .whole(1), "b": .text("x")])
    var tie: [String: AttributeValue] = [:]
    try declared.fill(&tie, of: .tie, in: loose, line: 2)
    #expect(tie == ["b": .text("x")])
    do {
      try declared.fill(&node, of: .node, in: loose, line: 3)
      Issue.record("must throw")
    } catch {
      #expect(error.code == .tooLarge)
      #expect(error.place?.line == 3)
    }
  }
}
