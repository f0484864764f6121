import Foundation
import TestSupport
import Testing

/// Where nothing can be written, a command says so and ends with an error; it never dies, and never
/// takes what it is not told to.
@Suite("Streams that cannot be written")
struct StreamTests {
  /// Every command that prints something, in a folder of its own.
  private static let commands = [
    "check $CASE", "show $CASE", "show $CASE --format csv", "suggest $CASE", "team $CASE",
    "explain $CASE density", "draw $CASE -o -", "draw $CASE -o a.svg", "new LV-0009", "style house",
    "match $REQUESTS $OFFERS", "measure $NETWORK", "convert $NETWORK -o a.json", "--help",
    "plan --help", "--version",
  ]

  private static func shell(_ command: String, streams: String) async throws -> Command.Outcome {
    try await Project.withFolder { folder in
      let paths = [
        "CASE": "klein.kring.yaml", "REQUESTS": "vraaggezinnen.yaml",
        "OFFERS": "steungezinnen.yaml",
      ]
      try Data("a,b\n1,2\n".utf8).write(to: folder.appending(path: "n.csv"))
      let names = paths.map { "\($0)='\(Project.sample($1))'" }.sorted().joined(separator: " ")
      return try await Command.shell(
        "\(names) NETWORK=n.csv; $KRING \(command) --language en \(streams)", in: folder)
    }
  }

  @Test("On a full disk the command says so, and ends with an error", arguments: commands)
  func full(command: String) async throws {
    let outcome = try await Self.shell(command, streams: ">/dev/full")
    #expect(outcome.code == 1)
    #expect(outcome.problems.contains("[outputClosed]"))
  }

  @Test("Where the output is closed too, with or without a place to say it", arguments: commands)
  func closed(command: String) async throws {
    let outcome = try await Self.shell(command, streams: ">&-")
    #expect(outcome.code == 1)
    #expect(outcome.problems.contains("[outputClosed]"))
    #expect(try await Self.shell(command, streams: ">&- 2>&-").code == 1)
    #expect(try await Self.shell(command, streams: ">/dev/full 2>/dev/full").code == 1)
  }

  @Test("A reader that has what it wants is no error", arguments: commands)
  func reader(command: String) async throws {
    let outcome = try await Self.shell("\(command)", streams: "| head -c 1 >/dev/null")
    #expect(outcome.code == 0)
    #expect(!outcome.problems.contains("outputClosed"))
  }

  @Test("What is told never stands in a file, whatever streams are closed")
  func numbers() async throws {
    try await Project.withFolder { folder in
      let outcome = try await Command.shell(
        "$KRING draw '\(Project.sample("klein.kring.yaml"))' -o a.svg <&- >&- 2>&-; $KRING draw "
          + "'\(Project.sample("klein.kring.yaml"))' -o b.svg", in: folder)
      #expect(outcome.code == 0)
      #expect(
        try Data(contentsOf: folder.appending(path: "a.svg"))
          == Data(contentsOf: folder.appending(path: "b.svg")))
    }
  }
}
