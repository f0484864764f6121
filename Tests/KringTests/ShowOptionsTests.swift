import ArgumentParser
import Testing

@testable import kring

@Suite("The options of show and explain")
struct ShowOptionsTests {
  @Test("What goes with text alone is refused elsewhere, and not silently left out")
  func refused() {
    for arguments in [
      ["a.yaml", "--format", "json", "--composite"],
      ["a.yaml", "--format", "csv", "--uncertainty"],
      ["a.yaml", "--format", "csv", "--since", "T0"], ["a.yaml", "--format", "pdf"],
      ["a.yaml", "b.yaml", "--composite"],
    ] {
      #expect(throws: (any Error).self) { _ = try Show.parse(arguments) }
    }
  }

  @Test("Every form of the profile can be asked for")
  func allowed() throws {
    for format in ShowFormat.allCases {
      let show = try Show.parse(["a.yaml", "--format", format.rawValue, "--moment", "T0"])
      #expect(show.format == format && show.moment == "T0")
    }
    let full = try Show.parse(["a.yaml", "--since", "T0", "--uncertainty", "--composite"])
    #expect(full.uncertainty && full.composite && full.since == "T0")
  }

  @Test("A finding may be named or left out")
  func explain() throws {
    #expect(try Explain.parse(["a.yaml"]).finding == nil)
    let explain = try Explain.parse(["a.yaml", "density", "--moment", "T1", "--format", "json"])
    #expect(explain.finding == "density")
    #expect(explain.format == .json)
  }
}
