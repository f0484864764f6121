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
    }
  }

  @Test("What is replaced stays beside it, for its owner only, until the next time")
  func former() throws {
    try Project.withFolder { folder in
      let file = folder.appending(path: "a.txt")
      let former = folder.appending(path: "a.txt~")
      try Data("een".utf8).write(to: file)
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file.path)
      for (text, before) in [("twee", "een"), ("drie", "twee")] {
        try OutputFile(path: file.path).write(Array(text.utf8), overwriting: true)
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
        #expect(try String(contentsOf: former, encoding: .utf8) == before)
        let mode = try FileManager.default.attributesOfItem(atPath: former.path)[.posixPermissions]
        #expect(mode as? Int == 0o600)
        #expect(
          try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            == ["a.txt", "a.txt~"])
      }
    }
  }

  @Test("Where what is replaced cannot stay, nothing is replaced")
  func noFormer() throws {
    try Project.withFolder { folder in
      let file = folder.appending(path: "a.txt")
      try Data("een".utf8).write(to: file)
      let former = folder.appending(path: "a.txt~")
      try FileManager.default.createDirectory(at: former, withIntermediateDirectories: false)
      let output = OutputFile(path: file.path)
      #expect(code { try output.write(Array("twee".utf8), overwriting: true) } == .isFolder)
      try FileManager.default.removeItem(at: former)
      try FileManager.default.createSymbolicLink(at: former, withDestinationURL: file)
      #expect(code { try output.write(Array("twee".utf8), overwriting: true) } == .isNoFile)
      #expect(try String(contentsOf: file, encoding: .utf8) == "een")
    }
  }

  @Test("A file that is read is never replaced, by whatever name it is called")
  func inputs() throws {
    try Project.withFolder { folder in
      let input = folder.appending(path: "a.txt")
      try Data("een".utf8).write(to: input)
      let hard = folder.appending(path: "hard.txt")
      try FileManager.default.linkItem(at: input, to: hard)
      let soft = folder.appending(path: "soft")
      try FileManager.default.createSymbolicLink(at: soft, withDestinationURL: folder)
      let name = folder.lastPathComponent
      let paths = [
        input.path, hard.path, folder.appending(path: "./a.txt").path,
        folder.path + "/../\(name)/a.txt", soft.appending(path: "a.txt").path,
      ]
      for output in paths {
        for read in paths + [folder.path, soft.path] {
          for overwriting in [true, false] {
            let found = code {
              try OutputFile(path: output, sparing: ["none", read])
                .write(Array("twee".utf8), overwriting: overwriting)
            }
            #expect(found == (overwriting ? .isInput : .exists), "\(output) \(read)")
          }
        }
      }
      #expect(try String(contentsOf: input, encoding: .utf8) == "een")
      // Neither is one that would lie where the former file stays.
      let former = folder.appending(path: "b.txt~")
      try Data("drie".utf8).write(to: former)
      let output = folder.appending(path: "b.txt")
      try Data("vier".utf8).write(to: output)
      #expect(
        code {
          try OutputFile(path: output.path, sparing: [former.path]).write([1], overwriting: true)
        } == .isInput)
      #expect(try String(contentsOf: former, encoding: .utf8) == "drie")
    }
  }

  @Test("A name has to end in what is written")
  func endings() throws {
    try Project.withFolder { folder in
      for (name, fits) in [
        ("a.pdf", true), ("a.PDF", true), ("a.b.pdf", true), ("a.docx", false), ("pdf", false),
        (".pdf", false), ("a.pdf.yaml", false),
      ] {
        let file = OutputFile(path: folder.appending(path: name).path, ending: "pdf")
        #expect(
          code { try file.check(overwriting: true) } == (fits ? nil : .wrongEnding), "\(name)")
      }
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
              doe dit: Kies een andere naam, of voeg --force toe om het te vervangen; wat er staat, blijft dan bewaard met een ~ achter de naam.
          """)
      #expect(
        problem?.text(in: .english) == """
          error [exists]: \(file.path) exists already.
              do this: Choose another name, or add --force to replace it; what is there then stays under its name with a ~ behind it.
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
