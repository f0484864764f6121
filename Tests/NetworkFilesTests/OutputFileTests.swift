import Foundation
import NetworkFiles
import SupportNetwork
import Telling
import TestSupport
import Testing

@Suite("Writing a file")
struct OutputFileTests {
  private func code(_ body: () throws -> Void) -> Problem.Code? {
    do { try body() } catch { return (error as? Problem)?.code }
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

  @Test("A file that others could read is replaced by one that they cannot")
  func replacesRights() throws {
    try Project.withFolder { folder in
      let file = folder.appending(path: "a.txt")
      try Data("een".utf8).write(to: file)
      for rights in [0o600, 0o644, 0o666] {
        try FileManager.default.setAttributes(
          [.posixPermissions: rights], ofItemAtPath: file.path)
        try OutputFile(path: file.path).write(Array("twee".utf8), overwriting: true)
        let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions]
        #expect(mode as? Int == 0o600)
      }
    }
  }

  @Test(
    "A link, a pipe and a device are neither replaced nor written to", arguments: [true, false])
  func noFiles(overwriting: Bool) throws {
    try Project.withFolder { folder in
      let target = folder.appending(path: "target.txt")
      try Data("een".utf8).write(to: target)
      let link = folder.appending(path: "link.txt")
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: target)
      let dangling = folder.appending(path: "dangling.txt")
      try FileManager.default.createSymbolicLink(
        atPath: dangling.path, withDestinationPath: "nowhere")
      let pipe = folder.appending(path: "pipe.txt")
      #expect(unsafe mkfifo(pipe.path, 0o600) == 0)
      let before = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      for path in [link.path, dangling.path, pipe.path, "/dev/null"] {
        let output = OutputFile(path: path)
        let found = code { try output.write(Array("twee".utf8), overwriting: overwriting) }
        #expect(found == .isNoFile, "\(path)")
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == before)
      #expect(try String(contentsOf: target, encoding: .utf8) == "een")
    }
  }

  @Test("A name as long as the disk takes can be written")
  func longName() throws {
    try Project.withFolder { folder in
      let file = folder.appending(path: String(repeating: "a", count: 255))
      try OutputFile(path: file.path).write([1], overwriting: false)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 1)
    }
  }

  @Test("Of many that write one name at a time, one does and the others are told")
  func race() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "a.txt").path
    let written = await withTaskGroup(of: UInt8?.self) { group in
      for number in UInt8(1)...20 {
        group.addTask {
          let problem = code {
            try OutputFile(path: path).write([number], overwriting: false)
          }
          #expect(problem == nil || problem == .exists)
          return problem == nil ? number : nil
        }
      }
      return await group.reduce(into: [UInt8]()) { found, number in
        if let number { found.append(number) }
      }
    }
    #expect(written.count == 1)
    #expect(FileManager.default.contents(atPath: path).map(Array.init) == written)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.txt"])
  }

  @Test("Why a file is not written is told with its path, what is in the way and what to do")
  func words() throws {
    try Project.withFolder { folder in
      let file = folder.appending(path: "a.txt")
      try Data().write(to: file)
      let problem = #expect(throws: Problem.self) {
        try OutputFile(path: file.path).check(overwriting: false)
      }
      #expect(
        problem?.text(in: .dutch) == """
          fout [exists]: \(file.path) bestaat al.
              doe dit: Kies een andere naam, of voeg --force toe om het te vervangen.
          """)
      #expect(
        problem?.text(in: .english) == """
          error [exists]: \(file.path) exists already.
              do this: Choose another name, or add --force to replace it.
          """)
      let missing = #expect(throws: Problem.self) {
        try OutputFile.check(folder: file.appending(path: "none").path)
      }
      #expect(missing?.code == .noFolder)
      #expect(missing?.summary.english.contains("a.txt/none cannot be made") == true)
    }
  }

  @Test("A folder is made with those above it, and not where a file is")
  func makesFolders() throws {
    try Project.withFolder { folder in
      let below = folder.appending(path: "a/b").path
      for _ in 1...2 { try OutputFile.make(folder: below) }
      try OutputFile.check(folder: below)
      try Data().write(to: folder.appending(path: "file"))
      let inFile = folder.appending(path: "file/c").path
      #expect(code { try OutputFile.make(folder: inFile) } == .notWritten)
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
    #expect(code { try output.write([1], overwriting: false) } == .notWritten)
  }
}
