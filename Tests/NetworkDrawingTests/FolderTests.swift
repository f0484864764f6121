import Foundation
import TestSupport
import Testing

/// Holds the folders of the module: what drawings share belongs to none of them.
@Suite("The folders of the drawings")
struct FolderTests {
  private static let drawings: [String] = ["Circle", "Ecomap", "Genogram"]
  private static let root: URL = Project.file("Sources/NetworkDrawing")

  /// Where a drawing may be named from outside its folder, and why.
  private static let exceptions: [(start: String, drawing: String, reason: String)] =
    drawings.flatMap { drawing in
      [
        ("Words/\(drawing)Words", drawing, "the words of this drawing"),
        ("Words/Dutch\(drawing)Words", drawing, "the words of this drawing"),
        ("Words/English\(drawing)Words", drawing, "the words of this drawing"),
        ("Requests/", drawing, "a request chooses among the drawings"),
      ]
    }

  /// The code of every file, by its path, without comments and texts; read once.
  private static let code: Result<[String: String], any Error> = Result {
    let found = try #require(FileManager.default.enumerator(atPath: root.path))
    var files: [String: String] = [:]
    for case let file as String in found where file.hasSuffix(".swift") {
      let text = try String(contentsOf: root.appending(path: file), encoding: .utf8)
      files[file] = text.split(separator: "\n")
        .map { $0.replacing(#/"(?:[^"\\]|\\.)*"/#, with: "\"\"").replacing(#/\/\/.*/#, with: "") }
        .joined(separator: "\n")
    }
    return files
  }

  /// The names of types in every file, by its path.
  private static let named: Result<[String: Set<String>], any Error> = code.map {
    $0.mapValues(names(in:))
  }

  /// The types that a file declares for the whole module.
  private static func types(in code: String) -> [String] {
    code.split(separator: "\n").compactMap { line in
      line.prefixMatch(
        of:
          #/(?:public |package )?(?:indirect )?(?:struct|enum|protocol|final class|typealias) (\w+)/#
      ).map { String($0.1) }
    }
  }

  private static func names(in code: String) -> Set<String> {
    Set(code.matches(of: #/[A-Z]\w*/#).map { String($0.0) })
  }

  @Test("A drawing knows no other drawing, and what they share knows none", arguments: drawings)
  func knowsNoOther(drawing: String) throws {
    let files = try Self.code.get()
    let named = try Self.named.get()
    let own = Set(files.filter { $0.key.hasPrefix("\(drawing)/") }.values.flatMap(Self.types(in:)))
    #expect(own.count > 10, "\(drawing)")
    let others = named.filter { !$0.key.hasPrefix("\(drawing)/") }
    #expect(others.count > 60)
    for (file, names) in others.sorted(by: { $0.key < $1.key }) {
      let isExcepted = Self.exceptions.contains {
        $0.drawing == drawing && file.hasPrefix($0.start)
      }
      let known = names.intersection(own)
      #expect(isExcepted || known.isEmpty, "\(file) names \(known.sorted())")
    }
  }

  @Test("The check sees a drawing that names another")
  func seesABreach() {
    let code = "struct CircleContent {}\n  struct Inner {}\nenum Ring: Int {}"
    #expect(Self.types(in: code) == ["CircleContent", "Ring"])
    #expect(Self.names(in: "let a: [CircleContent.Person]").contains("CircleContent"))
  }
}
