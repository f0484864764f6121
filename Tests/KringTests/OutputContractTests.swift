import Foundation
import TestSupport
import Testing

@Suite("What docs/output.md says of the output for programs")
struct OutputContractTests {
  /// The records of each contract that the samples give, as a user gets them.
  private static let runs: [String: [[String]]] = [
    "kring.show/1": [
      ["show", "terhaar", "--since=T0", "--uncertainty", "--composite"],
      ["show", "terhaar", "--moment=T0"], ["show", "druk", "--since=T0", "--composite"],
      ["show", "smal", "--since=T0"], ["show", "klein"],
    ],
    "kring.explain/1": [
      ["explain", "terhaar", "density"], ["explain", "terhaar", "overburdened"],
      ["explain", "klein", "constraint"],
    ],
    "kring.explain-list/1": [["explain", "klein"]],
    "kring.suggest/1": [
      ["suggest", "terhaar", "--moment=T0"], ["suggest", "terhaar", "--moment=T1"],
      ["suggest", "terhaar", "--moment=T0", "--catalogue=aanbod-lindeveen.yaml"],
      ["suggest", "terhaar", "--jim=P02"], ["suggest", "druk"], ["suggest", "smal"],
    ],
    "kring.team/1": [
      ["team", "terhaar", "--moment=T0"], ["team", "druk", "--moment=T0"], ["team", "smal"],
    ],
    "kring.match/1": [
      ["match", "vraaggezinnen.yaml", "steungezinnen.yaml"],
      ["match", "vraaggezinnen.yaml", "without-certificates"],
    ],
  ]

  @Test("Every path that is printed stands on the page, and every path of the page is printed")
  func paths() async throws {
    try await Project.withFolder { folder in try await expectPaths(in: folder) }
  }

  private func expectPaths(in folder: URL) async throws {
    let offers = try String(
      contentsOfFile: Project.sample("steungezinnen.yaml"), encoding: .utf8)
    try offers.replacing("certificateOfConduct: true", with: "certificateOfConduct: false").write(
      to: folder.appending(path: "without-certificates"), atomically: true, encoding: .utf8)
    let page = try Project.text("docs/output.md")
    for (schema, runs) in Self.runs.sorted(by: { $0.key < $1.key }) {
      let told = try Self.paths(of: schema, on: page)
      var printed = Set<String>()
      var bare = Set<String>()
      for run in runs {
        let arguments = run.map { Self.argument($0) }
        let outcome = try await Command.kring(
          arguments + ["--format", "json"], in: folder)
        #expect(outcome.code == 0, "\(run): \(outcome.problems)")
        let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
        let record = try #require(value as? [String: Any])
        #expect(record["schema"] as? String == schema)
        Self.collect(record, at: "", into: &printed, bare: &bare)
      }
      // A list without records, and a record that is not there, are told of by what they would hold.
      printed.formUnion(
        bare.filter { path in
          !told.contains { $0.hasPrefix("\(path).") || $0.hasPrefix("\(path)[]") }
        })
      #expect(printed.subtracting(told).sorted() == [], "\(schema): printed and not on the page")
      #expect(told.subtracting(printed).sorted() == [], "\(schema): on the page and not printed")
    }
  }

  private static func argument(_ word: String) -> String {
    if ["terhaar", "druk", "smal", "klein"].contains(word) {
      return Project.sample("\(word).kring.yaml")
    }
    guard word.hasSuffix(".yaml") else { return word }
    let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
    let path = Project.sample(parts[parts.count - 1])
    return parts.count == 1 ? path : "\(parts[0])=\(path)"
  }

  /// The paths of everything that holds no record; keys that are names of findings become `*`.
  private static func collect(
    _ value: Any, at path: String, into paths: inout Set<String>, bare: inout Set<String>
  ) {
    switch value {
    case let record as [String: Any]:
      // Names of findings stand for each other.
      let isOpen = path == "findings" || path.hasSuffix(".findings")
      // Bounds have the form of the value, which is told once.
      if path.hasSuffix("*.low") || path.hasSuffix("*.high") { return _ = paths.insert(path) }
      if path.hasPrefix("findings.*") { paths.insert(path) }
      if record.isEmpty { bare.insert(path) }
      for (key, inner) in record {
        let step = isOpen ? "*" : key
        collect(inner, at: path.isEmpty ? step : "\(path).\(step)", into: &paths, bare: &bare)
      }
    case let list as [Any]:
      let records = list.compactMap { $0 as? [String: Any] }
      if list.isEmpty {
        bare.insert(path)
      } else if records.isEmpty {
        paths.insert(list.first is [Any] ? "\(path)[]" : path)
      }
      for record in records { collect(record, at: "\(path)[]", into: &paths, bare: &bare) }
    case is NSNull: bare.insert(path)
    default: paths.insert(path)
    }
  }

  private static func paths(of schema: String, on page: String) throws -> Set<String> {
    let start = try #require(page.range(of: "<!-- \(schema) -->"))
    let end = try #require(
      page.range(of: "<!-- end -->", range: start.upperBound..<page.endIndex))
    let rows = page[start.upperBound..<end.lowerBound].split(separator: "\n").dropFirst(2)
    return Set(
      rows.compactMap { $0.split(separator: "|").first }.flatMap { cell in
        cell.split(separator: "`").map(String.init).filter { part in
          part.contains { $0.isLetter || $0 == "*" }
        }
      })
  }
}
