import Testing

@Suite("Show and explain as a user runs them")
struct ShowOptionsTests {
  private let file = Command.sample("terhaar.kring.yaml")

  @Test("What goes with text alone is refused elsewhere, and not silently left out")
  func refused() async throws {
    for (format, option) in [("json", "--composite"), ("csv", "--uncertainty")] {
      let outcome = try await Command.kring("show", file, "--format", format, option)
      #expect(outcome.code == 64)
      #expect(outcome.problems.contains("--format text"))
    }
    let since = try await Command.kring("show", file, "--format", "csv", "--since", "T0")
    #expect(since.code == 64)
    // Families are never set beside each other by one number.
    #expect(try await Command.kring("show", file, file, "--composite").code == 64)
  }

  @Test("The composite stands with its parts, its range and the limit on the weights")
  func composite() async throws {
    let outcome = try await Command.kring("show", file, "--since", "T0", "--composite")
    #expect(outcome.output.contains("wederkerigheid minder dan 79,9% van het gewicht"))
    #expect(outcome.output.contains("Spreiding van de taken: 0,81"))
    #expect(!(try await Command.kring("show", file)).output.contains("Vier kanten"))
  }

  @Test("The table has its columns and ends its lines as a spreadsheet expects")
  func table() async throws {
    let outcome = try await Command.kring("show", file, "--moment", "T0", "--format", "csv")
    #expect(outcome.code == 0)
    #expect(
      outcome.output.hasPrefix("finding,value,of,low,high,missing,undefinedBecause\r\nsize,18,"))
  }

  @Test("A finding is explained, all are listed, and a slip of the pen is corrected")
  func explain() async throws {
    let one = try await Command.kring("explain", file, "density", "--moment", "T0")
    #expect(one.code == 0)
    #expect(one.output.contains("2 × 16 / (18 × 17)"))
    let all = try await Command.kring("explain", file, "--language", "en")
    #expect(all.output.split(separator: "\n").count == 35)
    let data = try await Command.kring("explain", file, "kin", "--format", "json")
    #expect(data.output.contains("\"schema\" : \"kring.explain/1\""))
    let slip = try await Command.kring("explain", file, "densty")
    #expect(slip.code == 1)
    #expect(slip.output.isEmpty)
    #expect(slip.problems.contains("Bedoelt u density?"))
  }
}
