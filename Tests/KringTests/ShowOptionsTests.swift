import TestSupport
import Testing

@Suite("Show and explain as a user runs them")
struct ShowOptionsTests {
  private let file = Project.sample("terhaar.kring.yaml")

  @Test("What goes with text alone is refused elsewhere, and not silently left out")
  func refused() async throws {
    for option in ["--composite", "--uncertainty", "--since=T0"] {
      let outcome = try await Command.kring("show", file, "--format", "csv", option)
      #expect(outcome.code == 64)
      #expect(outcome.problems.contains("--format text or json"))
    }
    #expect(try await Command.kring("show", file, file).code == 64)
    // Families are never set beside each other by one number.
    let both = try await Command.kring("show", file, file, "--format", "json", "--composite")
    #expect(both.code == 64)
  }

  @Test("Of many families there is one table, or a record in each line; a bad one stops no other")
  func many() async throws {
    let (bad, good) = (
      Project.sample("broken/unknownNeed.kring.yaml"), Project.sample("klein.kring.yaml")
    )
    let table = try await Command.kring("show", file, bad, good, "--format", "csv")
    #expect(table.code == 1)
    #expect(table.problems.contains("unknownNeed.kring.yaml"))
    let rows = table.output.split(separator: "\r\n")
    #expect(rows.count { $0.hasPrefix("case,") } == 1)
    #expect(Set(rows.dropFirst().map { $0.prefix { $0 != "," } }).count == 2)
    let lines = try await Command.kring(
      "show", file, bad, good, "--format", "json", "--uncertainty")
    #expect(lines.code == 1)
    let records = lines.output.split(separator: "\n")
    #expect(records.count == 2)
    #expect(
      records.allSatisfy { $0.hasPrefix(#"{"case":"LV-"#) && $0.contains(#""uncertainty":{"#) })
  }

  @Test("A finding is explained, all are listed, and a slip of the pen is corrected")
  func explain() async throws {
    let all = try await Command.kring("explain", file, "--language", "en")
    #expect(all.code == 0)
    #expect(all.output.split(separator: "\n").count == 35)
    let data = try await Command.kring("explain", file, "kin", "--format", "json")
    #expect(data.output.contains("\"schema\": \"kring.explain/1\""))
    let slip = try await Command.kring("explain", file, "densty")
    #expect(slip.code == 1)
    #expect(slip.output.isEmpty)
    #expect(slip.problems.contains("Bedoelt u density?"))
  }
}
