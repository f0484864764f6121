import Document
import SystemPackage
import Telling
import TestSupport
import Testing

@testable import Typesetting

/// The examples of the documentation: `ExamplesTests` holds that each stands here, line for line.
@Suite("The documentation of the typesetter")
struct DocumentationTests {
  private let document = SampleDocument.saying("Bel Anja.")

  private static let isTypesetterThere = (try? TypesetterHome().check()) != nil

  @Test("Printing a document", .needsTypesetter(isThere: isTypesetterThere))
  func printing() async throws {
    @Sendable func keep(_ id: String, _ result: Result<TypesetPDF, Problem>) {}
    do {
      let pdf = try await Typesetter.withEngine { engine in
        try await engine.pdf(document)
      }
      #expect(pdf.bytes.starts(with: Array("%PDF".utf8)) == true)
    }
    do {
      let (plan, svg) = (SampleDocument.plan, SampleDocument.assets["circle.svg"] ?? "")
      func make() async throws {
        let pdf = try await Typesetter.withEngine { engine in
          try await engine.pdf(plan, assets: ["circle.svg": svg])
        }
        #expect(!pdf.bytes.isEmpty)
      }
    }
    let jobs = ["LV-0001", "LV-0002"].map { TypesetJob(id: $0, document: document) }
    try await Typesetter.batch(jobs, workers: 1) { outcome in
      keep(outcome.id, outcome.result)
    }
  }

  @Test("A machine is examined and set up")
  func machine() async throws {
    let doctor = await Doctor.examine()
    for finding in doctor.findings where !finding.found { print(finding.remedy) }
    #expect(!doctor.findings.isEmpty)
    func install() async throws {
      try await TypesetterSetup().run { line in print(line) }
    }
    func batch(
      _ jobs: [TypesetJob], keep: @escaping @Sendable (Result<TypesetPDF, Problem>) -> Void
    ) async throws {
      try await Typesetter.batch(jobs) { outcome in keep(outcome.result) }
    }
  }

  @Test("A style is a set of files")
  func styles() {
    do {
      let style = TypesetterStyle.standard
      #expect(style.names.contains("main.typ") == true)
    }
    do {
      let logo = Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8)
      let style = TypesetterStyle.standard.replacing(["logo.svg": logo])
      #expect(style.names.contains("logo.svg"))
    }
  }
}
