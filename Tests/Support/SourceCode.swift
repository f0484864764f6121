import Foundation

/// The code of the project's sources without comments, read once for all tests that look through it.
package enum SourceCode {
  /// The code by its path below `Sources`.
  package static let files: [String: String] = {
    let folder = Project.file("Sources")
    let all =
      FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    var files: [String: String] = [:]
    for file in all where file.hasSuffix(".swift") {
      let text = try? String(contentsOf: folder.appending(path: file), encoding: .utf8)
      files[file] = (text ?? "").split(separator: "\n").compactMap(code(of:)).joined(
        separator: "\n")
    }
    return files
  }()

  /// The paths of the files whose code matches a pattern.
  ///
  /// - Parameters:
  ///   - pattern: What to look for.
  ///   - words: Texts of which each match holds at least one: they are found far faster than a pattern.
  package static func files(
    with pattern: Regex<some Any>, spelling words: [String]
  ) -> Set<String> {
    // By Unicode's rules for words, `person.wholeName` would be one word.
    let simple = pattern.wordBoundaryKind(.simple)
    let matches = files.filter { _, code in
      words.contains { code.contains($0) } && code.firstMatch(of: simple) != nil
    }
    return Set(matches.keys)
  }

  /// A line without its comment, or `nil` where it is nothing else.
  private static func code(of line: Substring) -> Substring? {
    let words = line.drop { $0 == " " }
    if words.hasPrefix("//") { return nil }
    guard let comment = words.range(of: " // ") else { return words }
    return words[..<comment.lowerBound]
  }
}
