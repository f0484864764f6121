import Foundation
import SystemPackage
import TestSupport
import Testing
import Typesetting

/// Runs that need the typesetter; `kring setup` installs it.
@Suite("Printing plans", .enabled(if: isTypesetterThere, "run: kring setup"))
struct PlanCommandTests {
  @Test("A plan is a PDF, the same bytes each time, with rows in any order")
  func sameBytes() async throws {
    try await Project.withFolder { folder in
      let sample = Project.sample("terhaar.kring.yaml")
      #expect(try await Command.kring("plan", sample, "-o", "a.pdf", in: folder).code == 0)
      // The rows of each table in reverse.
      let lines = try String(contentsOfFile: sample, encoding: .utf8)
        .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      var shuffled: [String] = []
      var block: [String] = []
      for line in lines {
        if line.hasPrefix("      - {from:") || line.hasPrefix("      - {between:") {
          block.append(line)
        } else {
          shuffled += block.reversed() + [line]
          block = []
        }
      }
      #expect(shuffled != lines)
      try shuffled.joined(separator: "\n").write(
        to: folder.appending(path: "b.kring.yaml"), atomically: true, encoding: .utf8)
      #expect(try await Command.kring("plan", "b.kring.yaml", "-o", "b.pdf", in: folder).code == 0)
      let a = try Data(contentsOf: folder.appending(path: "a.pdf"))
      let b = try Data(contentsOf: folder.appending(path: "b.pdf"))
      #expect(a.starts(with: Data("%PDF-1.7".utf8)))
      #expect(a == b)
    }
  }

  @Test("A batch goes on after a bad case, and says at the end what failed")
  func batch() async throws {
    try await Project.withFolder { folder in
      let outcome = try await Command.kring(
        "plan", Project.sample("broken/selfTie.kring.yaml"), Project.sample("klein.kring.yaml"),
        Project.sample("terhaar.kring.yaml"), "--into", folder.path)
      #expect(outcome.code == 1)
      #expect(outcome.output == "2 van 3 plannen gemaakt.\n")
      #expect(outcome.problems.contains("[selfTie]"))
      #expect(outcome.problems.contains("Niet gelukt:"))
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(files.sorted() == ["LV-0001.pdf", "LV-0002.pdf"])
    }
  }

  @Test("A drawing that crashes is the failure of its own case; the others are printed")
  func crashingDrawing() async throws {
    try await Project.withFolder { folder in
      let outcome = try await Command.kring(
        "plan", Project.sample("klein.kring.yaml"), Project.sample("terhaar.kring.yaml"),
        Project.sample("smal.kring.yaml"), "--into", folder.path,
        environment: ["KRING_WORKER_FAULT": "crash 2"])
      #expect(outcome.code == 1)
      #expect(outcome.output == "2 van 3 plannen gemaakt.\n")
      #expect(outcome.problems.contains("terhaar.kring.yaml: het tekenen is onverwacht gestopt."))
      #expect(!outcome.problems.contains("Sanne"))
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(files.count == 2 && !files.contains("LV-0001.pdf"))
    }
  }

  @Test("Hostile names are printed as they are, and never read as markup")
  func hostileNames() async throws {
    try await Project.withFolder { folder in
      let names = [
        "\\\"Jan\\\"", "\\\\N", "<b>Piet</b>", "#eval(1)", "{{naam}}", "$x$ *a* _b_", "‮omgekeerd",
        "عائشة", "👩‍👧", String(repeating: "Wilhelmina", count: 30),
      ]
      let people = names.enumerated().map { index, name in
        "  - {id: Q\(index), name: \"\(name)\", sphere: friend, consent: {toBeNamed: given}}"
      }
      let members = names.indices.map { "      - {person: Q\($0)}" }
      let ties = names.indices.map { "      - {from: P1, to: Q\($0), closeness: 4, circle: inner}" }
      let text = """
        format: 1
        case: {id: HN-1}
        households: [{id: H, members: [P1]}]
        people:
          - {id: P1, name: Noor, sphere: household, consent: {toBeNamed: given}}
        \(people.joined(separator: "\n"))
        moments:
          - id: T0
            date: 2026-01-01
            members:
        \(members.joined(separator: "\n"))
            ties:
        \(ties.joined(separator: "\n"))
        """
      try text.write(
        to: folder.appending(path: "h.kring.yaml"), atomically: true, encoding: .utf8)
      let outcome = try await Command.kring("plan", "h.kring.yaml", "-o", "h.pdf", in: folder)
      #expect(outcome.code == 0, "\(outcome.problems)")
    }
  }
}

/// Whether the typesetter is installed where the command looks for it.
let isTypesetterThere: Bool = FileManager.default.isExecutableFile(
  atPath: TypesetterHome().python.string)
