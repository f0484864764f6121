import Testing

@Suite("Names in every drawing")
struct LabelTests {
  @Test(
    "Twelve invented families with hostile names do no harm in any kind or format",
    arguments: 1...12
  )
  func noHarm(seed: Int) {
    #expect(throws: Never.self) {
      var checks = LabelChecks(seed: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
      try checks.run()
    }
  }

  @Test("A DOT file with text outside its quotes is not read back")
  func reader() {
    #expect(
      DOTReader.nodes("graph kring {\n\tp1\t[label=\"a \\\"b\\\" ]\"];\n\tp1 -- p2 [x=y];\n}\n")
        == ["p1"])
    #expect(DOTReader.nodes("graph kring {\n\tp1\t[label=\"a\"; b\"];\n}\n") == nil)
    #expect(DOTReader.nodes("graph kring {\n\tp1\t[label=<b>];\n}\n") == nil)
    #expect(DOTReader.nodes("graph kring {\n\tp1\t[label=\"C:\\\"];\n}\n") == nil)
  }
}
