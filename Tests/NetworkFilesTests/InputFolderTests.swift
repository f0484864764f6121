import Foundation
import NetworkFiles
import TestSupport
import Testing

@Suite("Reading a folder")
struct InputFolderTests {
  private func files(
    in folder: URL, atMost limit: Int = 10, together total: Int = 20
  ) throws(InputFolder.Fault) -> [String: [UInt8]] {
    try InputFolder(path: folder.path).files(atMost: limit, together: total)
  }

  @Test("Its own files are read by their names, and links, folders and hidden files passed over")
  func ordinary() throws {
    try Project.withFolder { folder in
      try Data("een".utf8).write(to: folder.appending(path: "a.txt"))
      try Data().write(to: folder.appending(path: "é ?.txt"))
      try Data("x".utf8).write(to: folder.appending(path: ".hidden"))
      let disk = FileManager.default
      try disk.createDirectory(
        at: folder.appending(path: "below"), withIntermediateDirectories: false)
      try disk.createSymbolicLink(
        atPath: folder.appending(path: "link").path, withDestinationPath: "/etc/passwd")
      #expect(unsafe mkfifo(folder.appending(path: "pipe").path, 0o600) == 0)
      #expect(try files(in: folder) == ["a.txt": Array("een".utf8), "é ?.txt": []])
    }
  }

  @Test("What is not there, or holds too much alone or together, is told by its name")
  func refused() throws {
    try Project.withFolder { folder in
      #expect(throws: InputFolder.Fault.notReadable) {
        try files(in: folder.appending(path: "none"))
      }
      for name in ["a", "b", "c"] {
        try Data(count: 8).write(to: folder.appending(path: name))
      }
      #expect(throws: InputFolder.Fault.tooLarge("a")) { try files(in: folder, atMost: 7) }
      #expect(throws: InputFolder.Fault.tooLarge("c")) { try files(in: folder) }
      #expect(throws: InputFolder.Fault.notReadable) {
        try files(in: folder.appending(path: "a"))
      }
      #expect(try files(in: folder, together: 24).count == 3)
    }
  }
}
