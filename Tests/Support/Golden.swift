import Foundation
import Synchronization
package import Testing

/// Recorded text that must not change unnoticed, compared byte for byte.
///
/// `KRING_RECORD=1 swift test --disable-xctest` writes what was found in the place of what was recorded;
/// look at the difference before you commit it.
package enum Golden {
  /// Whether golden text is written anew instead of compared.
  package static let isRecording = ProcessInfo.processInfo.environment["KRING_RECORD"] == "1"

  /// Two tests may record two parts of one page.
  private static let recording = Mutex<Void>(())

  /// Expects the text of a file in the folder `Golden` beside the test.
  package static func expect(
    _ found: String, in name: String, beside test: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let folder = URL(filePath: test).deletingLastPathComponent().appending(path: "Golden")
    try expect(found, in: folder.appending(path: name), named: "Golden/\(name)", sourceLocation)
  }

  /// Expects the text of a file of the project, such as a page of the manual.
  package static func expect(
    _ found: String, at path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try expect(found, in: Project.file(path), named: path, sourceLocation)
  }

  /// Expects the part of a page that stands between `<!-- MARK -->` and `<!-- end MARK -->`.
  package static func expect(
    _ found: String, between mark: String, of path: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try recording.withLock { _ in
      let page = try Project.text(path)
      guard let start = page.range(of: "<!-- \(mark) -->\n"),
        let end = page.range(of: "<!-- end \(mark) -->")
      else {
        Issue.record("\(path) has no part marked \(mark).", sourceLocation: sourceLocation)
        return
      }
      if isRecording {
        try (page[..<start.upperBound] + found + page[end.lowerBound...])
          .write(to: Project.file(path), atomically: true, encoding: .utf8)
      } else {
        expectSame(
          found, with: String(page[start.upperBound..<end.lowerBound]),
          named: "\(mark) in \(path)", sourceLocation)
      }
    }
  }

  // MARK: - Compare

  private static func expect(
    _ found: String, in file: URL, named name: String, _ sourceLocation: SourceLocation
  ) throws {
    if isRecording {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(found.utf8).write(to: file)
      return
    }
    guard let recorded = try? String(contentsOf: file, encoding: .utf8) else {
      Issue.record(
        "\(name) was never recorded; KRING_RECORD=1 records it.", sourceLocation: sourceLocation)
      return
    }
    expectSame(found, with: recorded, named: name, sourceLocation)
  }

  /// Bytes, because two texts that count as equal may be spelled with different ones; and the first line
  /// that differs, because a whole drawing in a report helps nobody.
  private static func expectSame(
    _ found: String, with recorded: String, named name: String, _ sourceLocation: SourceLocation
  ) {
    guard Data(found.utf8) != Data(recorded.utf8) else { return }
    let pairs = zip(lines(of: found), lines(of: recorded))
    let same = pairs.prefix { $0.elementsEqual($1) }.count
    Issue.record(
      """
      \(name) differs from line \(same + 1):
      recorded: \(line(same, of: recorded))
      found:    \(line(same, of: found))
      KRING_RECORD=1 records it anew.
      """, sourceLocation: sourceLocation)
  }

  private static func lines(of text: String) -> [Substring.UTF8View] {
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { Substring($0).utf8 }
  }

  private static func line(_ index: Int, of text: String) -> String {
    let lines = lines(of: text)
    return index < lines.count ? String(Substring(lines[index])) : "(the end)"
  }
}
