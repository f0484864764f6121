import Foundation
import TestSupport
import Testing

@testable import Typesetting

/// Runs of the real command, which looks for the typesetter where these tests do.
@Suite(
  "Printing plans", .needsTypesetter(isThere: (try? TypesetterHome().check()) != nil))
struct PlanCommandTests {
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

  @Test(
    "A plan is for its owner only, alone and in a batch, also where it replaces one that was not")
  func rights() async throws {
    func mode(_ file: URL) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
    }
    try await Project.withFolder { folder in
      let sample = Project.sample("klein.kring.yaml")
      let alone = folder.appending(path: "a.pdf")
      let many = folder.appending(path: "LV-0002.pdf")
      for force in [[], ["--force"]] {
        #expect(
          try await Command.kring(["plan", sample, "-o", "a.pdf"] + force, in: folder).code == 0)
        #expect(
          try await Command.kring(["plan", sample, "--into", "."] + force, in: folder).code == 0)
        for file in [alone, many] {
          #expect(try mode(file) == 0o600)
          try FileManager.default.setAttributes(
            [.posixPermissions: 0o644], ofItemAtPath: file.path)
        }
      }
      #expect(try Data(contentsOf: alone) == Data(contentsOf: many))
      // A plan that is there is kept, and nothing stays behind.
      let kept = try await Command.kring("plan", sample, "--into", ".", in: folder)
      #expect(kept.code == 1)
      #expect(kept.problems.contains("LV-0002.pdf bestaat al."))
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(files.sorted() == ["LV-0002.pdf", "LV-0002.pdf~", "a.pdf", "a.pdf~"])
    }
  }

  @Test("Two files that are the same case are told before anything is made")
  func sameCase() async throws {
    try await Project.withFolder { folder in
      let text = try Project.text("samples/klein.kring.yaml")
      let copies = [
        "a.kring.yaml": "LV-0002", "b.kring.yaml": "lv-0002", "c.kring.yaml": "LV-0003",
      ]
      for (name, id) in copies {
        try Data(text.replacing("LV-0002", with: id).utf8).write(
          to: folder.appending(path: name))
      }
      try FileManager.default.createDirectory(
        at: folder.appending(path: "out"), withIntermediateDirectories: false)
      let outcome = try await Command.kring(
        ["plan"] + copies.keys.sorted() + ["a.kring.yaml", "--into", "out"], in: folder)
      #expect(outcome.code == 1)
      #expect(outcome.problems.contains("[sameCase]: a.kring.yaml en b.kring.yaml hebben"))
      #expect(outcome.problems.contains("[sameCase]: b.kring.yaml en a.kring.yaml hebben"))
      #expect(
        try FileManager.default.contentsOfDirectory(
          atPath: folder.appending(path: "out").path) == [])
    }
  }

  @Test("A plan never takes the place of its case or of a file of its style")
  func inputs() async throws {
    try await Project.withFolder { folder in
      let source = folder.appending(path: "a.kring.yaml")
      try Data(try Project.text("samples/klein.kring.yaml").utf8).write(to: source)
      let before = try Data(contentsOf: source)
      try FileManager.default.linkItem(at: source, to: folder.appending(path: "a.pdf"))
      for (output, code) in [
        ("a.kring.yaml", "wrongEnding"), ("a.pdf", "isInput"), ("a.docx", "wrongEnding"),
      ] {
        let outcome = try await Command.kring(
          ["plan", "a.kring.yaml", "-o", output, "--force"], in: folder)
        #expect(outcome.code == 1)
        #expect(outcome.problems.contains("[\(code)]"), "\(output)")
      }
      #expect(try Data(contentsOf: source) == before)
      #expect(try await Command.kring(["style", "house"], in: folder).code == 0)
      let logo = folder.appending(path: "house/logo.svg")
      try Data("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8).write(to: logo)
      let drawn = try await Command.kring(
        ["draw", "a.kring.yaml", "-o", "house/logo.svg", "--style", "house", "--force"], in: folder)
      #expect(drawn.code == 1)
      #expect(drawn.problems.contains("[isInput]"))
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
      #expect(
        outcome.problems.contains(
          "terhaar.kring.yaml:1:1: fout [drawingEnded]: Het tekenen is onverwacht gestopt."))
      #expect(!outcome.problems.contains("Sanne"))
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(files.count == 2 && !files.contains("LV-0001.pdf"))
    }
  }
}
