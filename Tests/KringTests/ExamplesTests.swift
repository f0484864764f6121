import Foundation
import TestSupport
import Testing

/// Holds the examples of the documentation to tests: each stands in one, line for line, so that it
/// compiles, runs and is true.
///
/// A line that shows a value, such as `graph.density  // 0.5`, stands in the test as an expectation of
/// the same expression, and what it claims stands on that line too:
/// `#expect(graph.density == 0.5)`, or with a comment where the claim is no Swift.
@Suite("The examples of the documentation")
struct ExamplesTests {
  @Test(
    "Every example of a module stands in a test, and runs there",
    arguments: ArchitectureTests.arrows.keys.filter { $0 != "kring" }.sorted())
  func areTested(module: String) throws {
    try expectTests(of: try Example.all(in: "Sources/\(module)"))
  }

  @Test("Every example of the manual stands in a test, and runs there")
  func manual() throws { try expectTests(of: try Example.all(in: "docs")) }

  private func expectTests(of examples: [Example]) throws {
    #expect(!examples.isEmpty)
    let tests = try Self.tests.get()
    for example in examples {
      let isTested = tests.contains { example.stands(in: $0) }
      #expect(isTested, "\(example.place): \(example.lines.first ?? "")")
    }
  }

  @Test("Every library has a page of its own", arguments: ArchitectureTests.arrows.keys.sorted())
  func pages(module: String) throws {
    let page = "Sources/\(module)/Documentation.docc/\(module).md"
    let exists = FileManager.default.fileExists(atPath: Project.file(page).path)
    #expect(exists == (module != "kring"))
  }

  @Test("What a line of an example claims must stand in the test")
  func claims() {
    let example = Example(place: "page", lines: ["let a = 1", "a + 1  // 2"])
    #expect(example.stands(in: ["let a = 1", "#expect(a + 1 == 2)"]))
    #expect(example.stands(in: ["f()", "let a = 1", "#expect(a + 1 < 3)  // 2", "g()"]))
    #expect(!example.stands(in: ["let a = 1", "#expect(a + 1 == 3)"]))
    #expect(!example.stands(in: ["let a = 1", "f()", "#expect(a + 1 == 2)"]))
    #expect(!example.stands(in: ["let a = 2", "#expect(a + 1 == 2)"]))
  }

  /// The lines of the tests of each module that hold its documentation.
  private static let tests = Result {
    let folder = Project.file("Tests").path
    let files = try #require(FileManager.default.enumerator(atPath: folder))
      .compactMap { $0 as? String }
    return try files.filter { $0.hasSuffix("/DocumentationTests.swift") }.map { file in
      Example.lines(of: try Project.text("Tests/\(file)"))
    }
  }
}

/// One example: a block of Swift on a page, or an indented one in the comment of a public declaration.
private struct Example {
  let place: String
  let lines: [String]

  /// Whether a file of tests has these lines, one after the other.
  func stands(in tests: [String]) -> Bool {
    let lines = lines.map(Line.init)
    guard let first = lines.first, tests.count >= lines.count else { return false }
    return tests.indices.dropLast(lines.count - 1).contains { start in
      first.agrees(with: tests[start])
        && zip(lines, tests[start...]).allSatisfy { $0.agrees(with: $1) }
    }
  }

  /// A line of an example: what it does, and what it says of the result.
  private struct Line {
    let whole: String
    let expectation: String
    let claim: String

    init(_ whole: String) {
      let parts = whole.split(separator: #/ +// /#, maxSplits: 1)
      self.whole = whole
      expectation = "#expect(" + parts[0]
      claim = parts.count == 2 ? String(parts[1]) : ""
    }

    func agrees(with test: String) -> Bool {
      whole == test || test.hasPrefix(expectation) && (claim.isEmpty || test.contains(claim))
    }
  }

  /// The lines of some Swift without indents, and without those that do nothing.
  static func lines(of text: some StringProtocol) -> [String] {
    var lines: [String] = []
    for line in text.split(separator: "\n") {
      let line = line.trimmingCharacters(in: .whitespaces)
      guard !line.isEmpty, line != "}", !line.hasPrefix("//") else { continue }
      // A long expectation takes several lines.
      if let last = lines.last, last.hasPrefix("#expect("), isOpen(last) {
        lines[lines.count - 1] += (last == "#expect(" ? "" : " ") + line
      } else {
        lines.append(line)
      }
    }
    return lines
  }

  private static func isOpen(_ line: String) -> Bool {
    line.count { $0 == "(" } > line.count { $0 == ")" }
  }
}

extension Example {
  /// Every example in the files of a folder.
  static func all(in folder: String) throws -> [Example] {
    let files = try #require(FileManager.default.enumerator(atPath: Project.file(folder).path))
      .compactMap { ($0 as? String).map { "\(folder)/\($0)" } }
    return try files.sorted().flatMap { file in
      if file.hasSuffix(".md") { return onPage(try Project.text(file), at: file) }
      return file.hasSuffix(".swift") ? inComments(try Project.text(file), at: file) : []
    }
  }

  private static func onPage(_ text: String, at place: String) -> [Example] {
    text.split(separator: "```swift\n").dropFirst().map { part in
      let code = part.split(separator: "```", maxSplits: 1, omittingEmptySubsequences: false)[0]
      return Example(place: place, lines: lines(of: code))
    }
  }

  private static func inComments(_ text: String, at place: String) -> [Example] {
    var found: [Example] = []
    var block: [String] = []
    var blocks: [[String]] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let line = line.trimmingCharacters(in: .whitespaces)
      if line.hasPrefix("///     ") {
        block.append(String(line.dropFirst(8)))
      } else {
        if isSwift(block) { blocks.append(block) }
        block = []
        if line.hasPrefix("///") || line.hasPrefix("@") { continue }
        if line.hasPrefix("public ") {
          found += blocks.map {
            Example(place: place, lines: lines(of: $0.joined(separator: "\n")))
          }
        }
        blocks = []
      }
    }
    return found
  }

  /// Formulas and forms of files are indented as well.
  private static func isSwift(_ block: [String]) -> Bool {
    block.contains { $0.contains("  // ") || $0.hasPrefix("// ") }
      || ["let ", "var ", "try ", "if "].contains { block.first?.hasPrefix($0) == true }
  }
}
