import Foundation
import TestSupport
import Testing

/// Holds the real imports to the arrows of the architecture: they point down only.
@Suite("The architecture")
struct ArchitectureTests {
  /// What each module may import of the others.
  static let arrows: [String: Set<String>] = [
    "Telling": [],
    "GraphKernel": [],
    "SupportNetwork": ["Telling"],
    "NetworkMeasures": ["GraphKernel", "Telling"],
    "NetworkAnalysis": ["GraphKernel", "SupportNetwork", "Telling"],
    "NetworkDrawing": ["GraphKernel", "SupportNetwork", "GraphvizShim", "Telling"],
    "Document": ["Telling"],
    "FamilyDocuments": ["Document", "NetworkAnalysis", "SupportNetwork", "Telling"],
    "Typesetting": ["Document", "Telling"],
    "NetworkFiles": ["SupportNetwork", "Telling"],
    "CaseWork": [
      "Document", "FamilyDocuments", "NetworkAnalysis", "NetworkDrawing", "NetworkFiles",
      "NetworkMeasures", "SupportNetwork", "Telling", "Typesetting",
    ],
    "kring": [
      "CaseWork", "NetworkAnalysis", "NetworkDrawing", "NetworkFiles", "NetworkMeasures",
      "SupportNetwork", "Telling",
    ],
  ]

  /// Modules that are pure: no files, no processes, no clock.
  static let pure: Set<String> = [
    "Telling", "GraphKernel", "SupportNetwork", "NetworkMeasures", "NetworkAnalysis",
    "NetworkDrawing", "Document", "FamilyDocuments",
  ]

  private func imports(of module: String) throws -> [(file: String, name: String)] {
    let folder = Project.file("Sources/\(module)")
    let files = try #require(FileManager.default.enumerator(atPath: folder.path))
    var found: [(file: String, name: String)] = []
    for case let file as String in files where file.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place < 2, words.count > place + 1 else {
          continue
        }
        found.append((file, String(words[place + 1])))
      }
    }
    return found
  }

  @Test("Modules import exactly what the table says", arguments: arrows.keys.sorted())
  func arrowsPointDown(module: String) throws {
    let own = Set(Self.arrows.keys).union(["GraphvizShim", "CGraphviz"])
    let allowed = try #require(Self.arrows[module])
    let found = try imports(of: module).filter { own.contains($0.name) }
    for (file, name) in found {
      #expect(allowed.contains(name), "\(module)/\(file) imports \(name)")
    }
    // No looser than the house: an arrow that nobody follows is taken out of the table.
    #expect(Set(found.map(\.name)) == allowed)
  }

  @Test("Only the library behind its lock sees Graphviz")
  func graphvizIsLocked() throws {
    let files = try Self.arrows.keys.sorted().flatMap { module in
      try imports(of: module).filter { ["GraphvizShim", "CGraphviz"].contains($0.name) }.map(\.file)
    }
    #expect(files == ["Engine/GraphvizLibrary.swift"])
  }

  @Test(
    "The kernel, the model, the analysis and the drawings do without Foundation",
    arguments: pure.sorted())
  func pureModules(module: String) throws {
    for (file, name) in try imports(of: module) {
      #expect(!name.hasPrefix("Foundation"), "\(module)/\(file) imports \(name)")
    }
  }

  @Test("Every module of the sources stands in the table")
  func allModules() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Project.file("Sources").path)
    #expect(Set(folders) == Set(Self.arrows.keys).union(["GraphvizShim", "CGraphviz"]))
  }
}
