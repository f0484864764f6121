import Foundation

/// Where the files of the project are, and whether golden files are to be written anew.
enum Project {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func file(_ path: String) -> URL { root.appending(path: path) }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: file(path), encoding: .utf8)
  }

  /// `KRING_RECORD=1 swift test` writes golden files instead of comparing with them.
  static let isRecording = ProcessInfo.processInfo.environment["KRING_RECORD"] == "1"

  /// The golden text; when recording, the text that was found becomes it.
  static func golden(_ path: String, found: String) throws -> String {
    if isRecording { try found.write(to: file(path), atomically: true, encoding: .utf8) }
    return try text(path)
  }

  /// Writes the part of a page that stands between `<!-- MARK -->` and `<!-- end MARK -->`.
  static func replace(_ mark: String, with part: String, in path: String) throws {
    let page = try text(path)
    guard let start = page.range(of: "<!-- \(mark) -->\n"),
      let end = page.range(of: "<!-- end \(mark) -->")
    else { return }
    try (page[..<start.upperBound] + part + page[end.lowerBound...])
      .write(to: file(path), atomically: true, encoding: .utf8)
  }

  /// A fresh folder for one test, gone when the body returns.
  static func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}
