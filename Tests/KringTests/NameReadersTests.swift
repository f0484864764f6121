import Foundation
import TestSupport
import Testing

/// Whether somebody may be named is decided in one place, so nothing else may read what people are
/// called: not the analysis, not a drawing, not a document, not a command.
@Suite("Who reads what people are called")
struct NameReadersTests {
  /// The files that spell a property that tells who somebody is, each with its reason.
  private static let readers: [String: [String: String]] = [
    "wholeName": [
      "Person.swift": "has it",
      "Disclosure.swift": "decides whether it is told",
      "HiddenNames.swift": "looks for it in texts; it tells the identifier only",
      "CaseChecks+Texts.swift": "looks for what no font has",
    ],
    "calledName": [
      "Person.swift": "has it",
      "Disclosure.swift": "decides whether it is told",
      "HiddenNames.swift": "looks for it in texts; it tells the identifier only",
      "CaseChecks+Texts.swift": "looks for what no font has",
      "CaseDraft+Labels.swift": "has it looked through for the names of others",
      "PeopleTable.swift": "describes the field of the file",
    ],
    "relation": [
      "Disclosure+Relation.swift": "decides whether it is told",
      "CaseDraft+Texts.swift": "has it looked through for the names of others",
    ],
  ]

  /// The files of the sources in which a pattern occurs, without their folders: files move.
  private func files(with pattern: Regex<Substring>) throws -> Set<String> {
    let folder = Project.root.appending(path: "Sources")
    let all = try #require(FileManager.default.enumerator(atPath: folder.path))
    var found = Set<String>()
    for case let file as String in all where file.hasSuffix(".swift") {
      let path = folder.appending(path: file)
      let text = try String(contentsOf: path, encoding: .utf8)
      // By Unicode's rules for words, `person.wholeName` would be one word.
      if text.firstMatch(of: pattern.wordBoundaryKind(.simple)) != nil {
        found.insert(path.lastPathComponent)
      }
    }
    return found
  }

  @Test("A name is read where it is decided whether it may be told, and where texts are checked")
  func names() throws {
    #expect(try files(with: /\bwholeName\b/) == Set(Self.readers["wholeName"]?.keys ?? [:].keys))
    #expect(try files(with: /\bcalledName\b/) == Set(Self.readers["calledName"]?.keys ?? [:].keys))
  }

  @Test(
    "A relation is read where it is decided whether it may be told, and where texts are checked")
  func relations() throws {
    // A call of the method that decides has a bracket behind it.
    #expect(
      try files(with: /\.relation\b(?!\()/)
        == Set(Self.readers["relation"]?.keys ?? [:].keys))
  }

  @Test("No source looks at values without naming their fields")
  func mirrors() throws {
    #expect(try files(with: /\bMirror\(/) == [])
  }
}
