import Document
import Foundation
import Synchronization
import SystemPackage
import Telling
import TestSupport
import Testing

@testable import Typesetting

/// Batches with an engine that is none: it answers one document and ends.
@Suite("A batch whose engine fails")
struct BatchTests {
  /// What became of four documents, by their number, when the starts of these numbers fail.
  private func outcomes(failingStarts: [Int]) async throws -> [String: String] {
    try await Project.withFolder { folder in
      let engine = folder.appending(path: "engine")
      let script = """
        #!/bin/sh
        cd "$(dirname "$0")"
        echo >> starts
        for n in \(failingStarts.map(String.init).joined(separator: " ")); do
          [ "$(wc -l < starts)" -eq "$n" ] && exit 1
        done
        read -r line; echo '{"ok":true}'
        read -r line; echo '{"ok":true,"pdf":"JVBERg==","sha256":"0"}'
        """
      try Data(script.utf8).write(to: engine)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o700], ofItemAtPath: engine.path)
      let home = TypesetterHome(environment: [
        "KRING_TYPST_PYTHON": engine.path, "KRING_FONTS": folder.path,
      ])
      let found = Mutex<[String: String]>([:])
      let jobs = (1...4).map { number in
        TypesetJob(id: "\(number)", document: SampleDocument.saying("Een."))
      }
      try await Typesetter.batch(jobs, workers: 1, options: .init(home: home)) { outcome in
        found.withLock { found in
          switch outcome.result {
          case .success: found[outcome.id] = "made"
          case .failure(let problem): found[outcome.id] = problem.code.name
          }
        }
      }
      return found.withLock { $0 }
    }
  }

  @Test("An engine that ends spoils the document that it was given, and the next engine goes on")
  func ended() async throws {
    #expect(
      try await outcomes(failingStarts: [])
        == ["1": "made", "2": "engine-stopped", "3": "made", "4": "engine-stopped"])
  }

  @Test("An engine that cannot be started again spoils one document, and the batch goes on")
  func notStarted() async throws {
    #expect(
      try await outcomes(failingStarts: [2])
        == ["1": "made", "2": "engine-stopped", "3": "engine-stopped", "4": "made"])
  }

  @Test("Where no engine starts at all, the batch says so once")
  func never() async throws {
    let problem = await #expect(throws: Problem.self) { try await outcomes(failingStarts: [1]) }
    #expect(problem?.code == .engineStopped)
  }
}
