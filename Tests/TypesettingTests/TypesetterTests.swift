import Document
import Foundation
import Telling
import TestSupport
import Testing

@testable import Typesetting

@Suite(
  "The typesetter", .needsTypesetter(isThere: (try? TypesetterHome().check()) != nil))
struct TypesetterTests {
  @Test("A plan becomes the same PDF in two engines")
  func sameBytes() async throws {
    let first = try await Typesetter.withEngine { engine in
      try await engine.pdf(SampleDocument.plan, assets: SampleDocument.assets)
    }
    let second = try await Typesetter.withEngine { engine in
      // One that was used before as well.
      _ = try await engine.pdf(SampleDocument.saying("Een."))
      return try await engine.pdf(SampleDocument.plan, assets: SampleDocument.assets)
    }
    #expect(first == second)
    #expect(first.bytes.starts(with: Array("%PDF-1.7".utf8)))
    #expect(first.report.warnings.isEmpty)
  }

  @Test("Markup in a name is printed as it is: the PDF of a name does not depend on its meaning")
  func hostileText() async throws {
    let texts = [
      "#eval(\"1\")", "#panic()", "$x$", "*bold*", "= Title", "@ref <label>", "// comment",
      "\"); panic(\"", "\\u{41}", "{{name}}", "<b>", "&amp;", "#import \"@preview/x:1.0.0\": *",
      "#read(\"/etc/passwd\")", "`code`", "- list", "~", "a\u{202E}b", "\u{00AD}", "ا", "א",
    ]
    try await Typesetter.withEngine { engine in
      for text in texts {
        let pdf = try await engine.pdf(SampleDocument.saying(RichText(text)))
        #expect(pdf.report.warnings.isEmpty, "\(text)")
      }
    }
  }

  @Test("A character that no font has is replaced, and the warning names its code point")
  func missingGlyph() async throws {
    let pdf = try await Typesetter.withEngine { engine in
      try await engine.pdf(SampleDocument.saying("Li \u{4E2D}\u{6587}"))
    }
    #expect(pdf.report.warnings.map(\.code) == ["replaced-character", "replaced-character"])
    #expect(pdf.report.warnings.first?.summary.contains("U+4E2D") == true)
  }

  @Test(
    "A mistake in the template is said with its place, and the next document is printed",
    arguments: [
      ("#panic(\"x\")", "template"), ("#image(\"logo.svg\", alt: \"x\")", "file-not-found"),
      ("#import \"@preview/cetz:0.3.0\": *", "no-packages"),
      ("#read(\"../../etc/passwd\")", "outside-template"),
      ("#set document(title: \"x\")\n=== Deep", "heading-order"),
      ("#set document(title: \"x\")\n#text(font: \"No Such Font\")[x]", "fonts-missing"),
      ("no title", "missing-title"),
      ("#set document(title: \"x\")\n#image(\"circle.svg\")", "missing-alt-text"),
    ])
  func template(source: String, code: String) async throws {
    var style = TypesetterStyle.standard
    style.files["main.typ"] = [UInt8](source.utf8)
    try await Typesetter.withEngine(.init(style: style)) { engine in
      for _ in 1...2 {
        let error = await #expect(throws: Problem.self) {
          try await engine.pdf(SampleDocument.plan, assets: SampleDocument.assets)
        }
        #expect(error?.code.name == code, "\(String(describing: error))")
      }
      #expect(!engine.hasEnded)
    }
  }

  @Test("A style names only what differs, and a key that is unknown is an error")
  func styleFile() async throws {
    func print(_ json: String) async throws -> TypesetPDF {
      var style = TypesetterStyle.standard
      style.files["style.json"] = [UInt8](json.utf8)
      return try await Typesetter.withEngine(.init(style: style)) { engine in
        try await engine.pdf(SampleDocument.saying("Een."))
      }
    }
    let plain = try await print("{}")
    let named = try await print(##"{"municipality": "Lindeveen", "accent": "#5B2A6E"}"##)
    #expect(plain.report.sha256 != named.report.sha256)
    let error = await #expect(throws: Problem.self) { try await print(#"{"acent": ""}"#) }
    #expect(error?.code == .template)
    #expect(error?.summary.english.contains("acent") == true)
    let pale = await #expect(throws: Problem.self) {
      try await print(##"{"accent": "#EEEE00"}"##)
    }
    #expect(pale?.summary.english.contains("the contrast of accent") == true)
  }

  @Test("A drawing that is none is refused, and the engine goes on")
  func badDrawing() async throws {
    try await Typesetter.withEngine { engine in
      let error = await #expect(throws: Problem.self) {
        try await engine.pdf(SampleDocument.plan, assets: ["circle.svg": "<svg"])
      }
      #expect(error?.code == .badDrawing)
      _ = try await engine.pdf(SampleDocument.saying("Een."))
    }
  }

  @Test("A template without an end is stopped at the time limit")
  func timeLimit() async throws {
    var style = TypesetterStyle.standard
    let endless = "#for i in range(9999) { for j in range(9999) { let x = i * j } }"
    style.files["main.typ"] = [UInt8](endless.utf8)
    let options = Typesetter.Options(style: style, timeLimit: .milliseconds(700))
    try await Typesetter.withEngine(options) { engine in
      let error = await #expect(throws: Problem.self) {
        try await engine.pdf(SampleDocument.saying("Een."))
      }
      #expect(error?.code == .timeLimit)
      #expect(engine.hasEnded)
    }
  }

  @Test("In a batch a document that takes too long is given up, and a new engine goes on")
  func restart() async throws {
    var style = TypesetterStyle.standard
    let endless =
      "#if json(\"data.json\").caseID == \"2\" "
      + "{ for i in range(9999) { for j in range(9999) { let x = i * j } } }\n"
    style.files["main.typ"] = [UInt8](endless.utf8) + (style["main.typ"] ?? [])
    let jobs = ["1", "2", "3"].map { name in
      var document = SampleDocument.saying("Een.")
      document.caseID = name
      var job = TypesetJob(id: name, document: document)
      // The others may take as long as a busy machine needs.
      if name == "2" { job.timeLimit = .milliseconds(700) }
      return job
    }
    let results = Results()
    let options = Typesetter.Options(style: style)
    try await Typesetter.batch(jobs, workers: 1, options: options) { results.add($0) }
    #expect(results.all.filter { $0.value == "time-limit" }.keys.sorted() == ["2"])
    #expect(results.all.count == 3)
  }

  @Test("In a batch a bad document spoils only itself, and the bytes do not depend on the workers")
  func batch() async throws {
    var prints: [[String: String]] = []
    for workers in [1, 3] {
      let results = Results()
      let jobs = (1...9).lazy.map { number in
        TypesetJob(
          id: "\(number)",
          document: number % 4 == 0 ? SampleDocument.plan : SampleDocument.saying("\(number)"))
      }
      try await Typesetter.batch(Array(jobs), workers: workers) { results.add($0) }
      prints.append(results.all)
    }
    #expect(prints[0] == prints[1])
    #expect(prints[0].count == 9)
    #expect(prints[0].filter { $0.value == "missing-asset" }.keys.sorted() == ["4", "8"])
  }
}

/// Outcomes by identifier: the fingerprint of the file, or the code of the error.
private final class Results: @unchecked Sendable {
  // Outcomes are delivered one at a time, and read when the batch is done.
  var all: [String: String] = [:]

  func add(_ outcome: TypesetOutcome) {
    switch outcome.result {
    case .success(let pdf): all[outcome.id] = pdf.report.sha256
    case .failure(let error): all[outcome.id] = error.code.name
    }
  }
}
