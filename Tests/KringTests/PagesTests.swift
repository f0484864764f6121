import Foundation
import TestSupport
import Testing

@Suite("The pages for whoever carries on")
struct PagesTests {
  @Test("The table of the architecture is the one that the imports are held to")
  func arrows() throws {
    let page = try Project.text("docs/architecture.md")
    let rows = ArchitectureTests.arrows.sorted { $0.key < $1.key }.map { module, imports in
      let list = imports.sorted().map { "`\($0)`" }.joined(separator: ", ")
      return "| `\(module)` | \(list.isEmpty ? "nothing" : list) |"
    }
    #expect(page.contains(rows.joined(separator: "\n") + "\n<!-- end -->"))
  }

  @Test(
    "Every file and folder that a page leads to is there",
    arguments: ["docs/architecture.md", "docs/developing.md"])
  func places(page: String) throws {
    let text = try Project.text(page)
    let places = text.split(separator: "`").map(String.init).filter {
      ($0.hasPrefix("Sources/") || $0.hasPrefix("Tests/") || $0.hasPrefix("docs/")
        || $0.hasPrefix(".ci/")) && !$0.contains("\n")
    }
    #expect(places.count > 5)
    for place in places {
      #expect(FileManager.default.fileExists(atPath: Project.file(place).path), "\(place)")
    }
  }

  @Test("Every threat is held by tests that are there")
  func threats() throws {
    let rows = try Project.text("docs/security.md").split(separator: "\n").filter {
      $0.hasPrefix("|") && $0.contains("Tests")
    }
    #expect(rows.count >= 10)
    let tests = try #require(FileManager.default.enumerator(atPath: Project.file("Tests").path))
      .compactMap { ($0 as? String).map { URL(filePath: $0).lastPathComponent } }
    for row in rows {
      for name in row.split(separator: "`") where name.hasSuffix("Tests") && !name.contains(" ") {
        #expect(tests.contains("\(name).swift"), "\(name)")
      }
    }
  }

  @Test("Every library, system package and font that Kring builds on is told with its licence")
  func thirdParties() throws {
    let page = try Project.text("docs/third-party.md")
    let manifest = try Project.text("Package.swift")
    let packages = manifest.matches(
      of: /url: "https:\/\/github.com\/[^"]*\/([^"\/]+)", from: "([0-9.]+)"/)
    #expect(!packages.isEmpty)
    for package in packages {
      let row = page.split(separator: "\n").first { $0.contains("[\(package.1)](") }
      #expect(row?.contains("| \(package.2) |") == true, "\(package.1)")
    }
    #expect(page.matches(of: /github\.com/).count == packages.count)
    let install = try #require(
      try Project.text("README.md").firstMatch(of: /--no-install-recommends ([^&]*)&&/)?.1)
    let debian = install.split { " \\\n".contains($0) }
    #expect(debian.count > 3)
    for package in debian { #expect(page.contains("| `\(package)` |"), "\(package)") }
  }

  @Test("No sentence for people stands outside the folders of words")
  func sentences() throws {
    let sources = Project.file("Sources")
    let files = try #require(FileManager.default.enumerator(atPath: sources.path))
    for case let file as String in files
    where file.hasSuffix(".swift") && !file.contains("/Words/") && !file.hasPrefix("Telling/") {
      let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
      for mark in ["Phrase(dutch", "dutch: \"", "nl: \""] {
        #expect(!text.contains(mark), "\(file)")
      }
    }
  }
}
