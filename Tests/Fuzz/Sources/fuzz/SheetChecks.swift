import Foundation
import SupportNetwork
import Telling

/// What must hold of a refusal of a case, a catalogue, or requests and offers.
enum SheetChecks {
  static func check(_ invalid: Problems, of files: [String], _ bytes: [UInt8]) throws {
    try require(!invalid.problems.isEmpty, "It is refused without a reason.")
    let lines = bytes.count { $0 == 0x0A || $0 == 0x0D || $0 >= 0x80 } + 2
    for problem in invalid.problems {
      guard let place = problem.place else { throw Finding("\(problem.code) has no place.") }
      try require(files.contains(place.file), "\(problem.code) names \(place.file).")
      try require(
        (1...lines).contains(place.line), "\(problem.code) names line \(place.line) of \(lines).")
      for language in Language.allCases {
        try require(!problem.text(in: language).isEmpty, "\(problem.code) says nothing.")
        try require(!problem.remedy.in(language).isEmpty, "\(problem.code) gives no remedy.")
      }
    }
  }
}

/// The samples of the project.
enum Samples {
  static func bytes(where isWanted: (String) -> Bool) throws -> [[UInt8]] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "samples")
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return try (files ?? []).sorted().filter {
      isWanted(String($0.split(separator: "/").last ?? ""))
    }
    .map { Array(try Data(contentsOf: folder.appending(path: $0))) }
  }
}

/// What can go wrong in any YAML file.
enum SheetWords {
  static let all = [
    "&a [*a, *a]", "*a", "&a", "!!binary x", "!!python/object:a", "- ", "-\n  -\n    - ", "{", "}",
    "[", "]",
    "? a\n: b", "|\n", ">\n", "'", "\"", "#", "---\n", "...\n", "%YAML 1.1\n", "<<: {a: 1}", "~",
    "null",
    "yes", "0o17", "2026-02-30", "\t", "id: x\n", "id: \"\"\n", "format: 2\n", "[[[[[[[[[[[[",
    "{a: {a: {a: ",
    "\\x00", "\"\\u0000\"", ".inf", ".nan",
  ]
}
