import Foundation
import NetworkFiles
import TestSupport
import Testing

@Suite("Writing a file")
struct OutputFileTests {
  private func code(_ body: () throws -> Void) -> OutputError.Code? {
    do { try body() } catch { return (error as? OutputError)?.code }
    return nil
  }

  @Test("A file is written whole, readable by its owner only, and nothing else stays")
  func writes() throws {
    try Project.withFolder { folder in
      let file = folder.appending(path: "a.txt")
      try OutputFile(path: file.path).write(Array("een".utf8), overwriting: false)
      #expect(try String(contentsOf: file, encoding: .utf8) == "een")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.txt"])
      let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions]
      #expect(mode as? Int == 0o600)
    }
  }

  @Test("A file that is there stays, unless it may be replaced")
  func keeps() throws {
    try Project.withFolder { folder in
      let file = folder.appending(path: "a.txt")
      try Data("een".utf8).write(to: file)
      let output = OutputFile(path: file.path)
      #expect(code { try output.write(Array("twee".utf8), overwriting: false) } == .exists)
      #expect(try String(contentsOf: file, encoding: .utf8) == "een")
      try output.write(Array("twee".utf8), overwriting: true)
      #expect(try String(contentsOf: file, encoding: .utf8) == "twee")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.txt"])
    }
  }

  @Test("A folder is not replaced, and a missing folder is not made")
  func folders() throws {
    try Project.withFolder { folder in
      #expect(code { try OutputFile(path: folder.path).write([], overwriting: true) } == .isFolder)
      let inside = folder.appending(path: "none/a.txt")
      #expect(code { try OutputFile(path: inside.path).write([], overwriting: true) } == .noFolder)
    }
  }

  @Test(
    "A disk that refuses leaves nothing behind",
    .enabled(if: FileManager.default.fileExists(atPath: "/proc/self")))
  func refuses() throws {
    let output = OutputFile(path: "/proc/kring-test.txt")
    #expect(code { try output.write([1], overwriting: false) } == .cannotWrite)
  }
}
