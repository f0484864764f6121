/// A function of the test sources, as far as a look at its lines tells.
///
/// The formatter puts the brace that ends a function at the depth of the line that begins it, and nothing
/// else of the function there; so no parser is needed.
struct TestFunction {
  /// The number of the line that begins it.
  let line: Int
  let name: String
  let isTest: Bool
  /// What stands between its first line and its last, without comments.
  let body: [Substring]

  /// Whether it fails when something is not as it should be.
  ///
  /// It does where `#expect`, `#require` or `Issue.record` stands in it, or a call of a helper whose name
  /// begins with `expect`: whoever writes a helper that asserts calls it so.
  var asserts: Bool {
    body.contains { line in
      line.contains("#expect") || line.contains("#require") || line.contains("Issue.record")
        || Self.callsHelper(line)
    }
  }

  /// Whether it is a helper that is known, by its name, to assert.
  var isAssertingHelper: Bool { !isTest && Self.isHelper(name[...]) }

  /// `expect` or `expectPlaces`, but not `expected`.
  private static func isHelper(_ name: Substring) -> Bool {
    name.hasPrefix("expect") && name.dropFirst(6).first?.isLowercase != true
  }

  private static func callsHelper(_ line: Substring) -> Bool {
    guard line.contains("expect"), !line.contains("func expect") else { return false }
    return line.split(separator: "(", omittingEmptySubsequences: false).dropLast()
      .contains { part in isHelper(part[nameStart(of: part)...]) }
  }

  private static func nameStart(of part: Substring) -> Substring.Index {
    part.lastIndex { !$0.isLetter && !$0.isNumber }.map(part.index(after:)) ?? part.startIndex
  }
}

// MARK: - Find

extension TestFunction {
  /// The functions of a source file, in order.
  static func all(in source: String) -> [TestFunction] {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    var found: [TestFunction] = []
    var isTest = false
    for (index, line) in lines.enumerated() {
      let words = line.split(separator: " ")
      let isMark = words.first?.hasPrefix("@Test") == true
      if isMark { isTest = true }
      guard let place = words.lastIndex(of: "func"), place + 1 < words.count,
        isMark ? words[place + 1].contains("(") : words[..<place].allSatisfy(modifiers.contains)
      else { continue }
      found.append(
        TestFunction(
          line: index + 1, name: String(words[place + 1].prefix { $0 != "(" && $0 != "<" }),
          isTest: isTest, body: body(from: index, of: lines)))
      isTest = false
    }
    return found
  }

  private static let modifiers: Set<Substring> = [
    "private", "fileprivate", "package", "public", "static", "mutating", "nonisolated",
  ]

  /// From the line that begins a function up to the brace at its depth; a function of one line is that line.
  private static func body(from start: Int, of lines: [Substring]) -> [Substring] {
    let first = lines[start]
    if first.hasSuffix("}") { return [first] }
    let end = String(first.prefix { $0 == " " }) + "}"
    return [first]
      + lines[(start + 1)...].prefix { !$0.hasPrefix(end) }
      .filter { !$0.drop { $0 == " " }.hasPrefix("//") }
  }
}
