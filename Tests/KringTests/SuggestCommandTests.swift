import Foundation
import TestSupport
import Testing

@Suite("The command suggest")
struct SuggestCommandTests {
  private static let terhaar = Project.sample("terhaar.kring.yaml")
  private static let offers = Project.sample("aanbod-lindeveen.yaml")

  @Test("Suggestions know the catalogue, and come as JSON for one young person")
  func output() async throws {
    try await Project.withFolder { folder in
      let text = try await Command.kring(
        "suggest", Self.terhaar, "--moment", "T0", "--catalogue", Self.offers, in: folder)
      #expect(text.code == 0)
      #expect(text.output.contains("Maatjesproject De Brug"))
      let json = try await Command.kring(
        "suggest", Self.terhaar, "--jim", "P02", "--format", "json", in: folder)
      #expect(json.code == 0)
      #expect(json.output.contains("\"schema\": \"kring.suggest/1\""))
    }
  }

  @Test(
    "What is not there is told, and ends with exit code 1",
    arguments: [
      ("--need", "N99"), ("--jim", "P18"), ("--moment", "T9"), ("--catalogue", "none.yaml"),
    ])
  func notThere(option: String, value: String) async throws {
    try await Project.withFolder { folder in
      let result = try await Command.kring("suggest", Self.terhaar, option, value, in: folder)
      #expect(result.code == 1)
      #expect(result.output.isEmpty)
      #expect(!result.problems.isEmpty)
    }
  }

  @Test("A need and a young person at once is wrong usage")
  func both() async throws {
    try await Project.withFolder { folder in
      let result = try await Command.kring(
        "suggest", Self.terhaar, "--need", "N01", "--jim", "P02", in: folder)
      #expect(result.code == 64)
    }
  }
}
