import Foundation
import SupportNetwork
import SystemPackage
import Testing

@testable import PlanDocument

/// Whether the typesetter is installed on this machine; without it these tests say nothing.
let hasTypesetter = (try? TypesetterHome().check()) != nil

@Suite("The typesetter", .enabled(if: hasTypesetter, "run: kring setup"))
struct TypesetterTests {
  @Test("A plan becomes the same PDF in two engines, and is the same in memory and in a file")
  func sameBytes() async throws {
    let folder = try PrivateFolder()
    defer { folder.remove() }
    let path = folder.path.appending("plan.pdf")
    let first = try await Typesetter.withEngine { engine in
      try await engine.pdf(SampleDocument.plan, assets: SampleDocument.assets)
    }
    let second = try await Typesetter.withEngine { engine in
      try await engine.write(SampleDocument.plan, assets: SampleDocument.assets, to: path)
    }
    #expect(first.report == second)
    #expect(first.report.warnings.isEmpty)
    #expect(FileManager.default.contents(atPath: path.string) == Data(first.bytes))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path.string) == ["plan.pdf"])
  }
}
