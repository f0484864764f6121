import Foundation
import TestSupport
import Testing

@testable import NetworkFiles

@Suite("Opening files")
struct InputFileTests {
  private func fault(_ path: String, atMost limit: Int = 1 << 20) -> InputFault? {
    do throws(InputFault) {
      _ = try InputFile(path: path).bytes(atMost: limit)
      return nil
    } catch {
      return error
    }
  }

  @Test("A file gives its bytes, whole, through a link too")
  func bytes() throws {
    try Project.withFolder { folder in
      let file = folder.appending(path: "a.bin")
      for size in [0, 1, InputPieces.size - 1, InputPieces.size, 3 * InputPieces.size + 7] {
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 / 3) }
        try Data(bytes).write(to: file)
        #expect(try InputFile(path: file.path).bytes(atMost: size) == bytes)
      }
      let link = folder.appending(path: "link.bin")
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
      #expect(fault(link.path) == nil)
    }
  }

  @Test("What is no file, cannot be read or is too large is told apart")
  func faults() throws {
    try Project.withFolder { folder in
      let file = folder.appending(path: "a.bin")
      try Data([1, 2, 3]).write(to: file)
      #expect(fault(folder.path) == .isFolder)
      #expect(fault(folder.appending(path: "none").path) == .notThere)
      #expect(fault(file.appending(path: "below").path) == .notThere)
      #expect(fault(file.path, atMost: 2) == .tooLarge)
      let link = folder.appending(path: "link.bin")
      try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: "link.bin")
      #expect(fault(link.path) == .notReadable)
      #expect(fault("/dev/zero") == .isNoFile)
      try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: file.path)
      // Nothing is closed to the user who runs everything.
      if getuid() != 0 { #expect(fault(file.path) == .notReadable) }
    }
  }

  @Test("Nobody waits for a pipe that has no writer", .timeLimit(.minutes(30)))
  func pipes() throws {
    try Project.withFolder { folder in
      let pipe = folder.appending(path: "pipe")
      #expect(unsafe mkfifo(pipe.path, 0o600) == 0)
      #expect(fault(pipe.path) == .isNoFile)
    }
  }

  @Test("A device can be read as a stream, piece by piece, and a folder cannot")
  func streams() throws {
    let zeros = try InputFile(path: "/dev/zero").open(asStream: true)
    defer { zeros.close() }
    var pieces = InputPieces(of: zeros.descriptor)
    for _ in 1...3 { #expect(try pieces.next()?.contains { $0 != 0 } == false) }
    #expect(throws: InputFault.isFolder) { try InputFile(path: "/dev").open(asStream: true) }
    #expect(throws: InputFault.notThere) { try InputFile(path: "/none").open(asStream: true) }
  }

  @Test("The words of a file as a whole fit its kind, in both languages")
  func words() {
    for kind in FileKind.allCases {
      for fault in InputFault.allCases {
        for words: any FileWords in [DutchFileWords(), EnglishFileWords()] {
          #expect(words.summary(fault, of: kind).hasSuffix("."))
          #expect(!words.remedy(fault, of: kind).isEmpty)
          // Only a case begins with `kring new`.
          let namesNew = words.remedy(fault, of: kind).contains("kring new")
          #expect(namesNew == (kind == .familyCase && fault == .empty))
        }
      }
    }
    #expect(DutchFileWords().summary(.tooLarge, of: .network).contains("1 GB"))
    #expect(EnglishFileWords().summary(.tooLarge, of: .offers).contains("4 MB"))
  }
}
