import CaseWork
import Document
import Foundation
import NetworkDrawing
import NetworkFiles
import SampleFamilies
import SupportNetwork
import Synchronization
import SystemPackage
import Telling
import TestSupport
import Testing
import Typesetting

@Suite("Making a plan")
struct PlanMakingTests {
  @Test("A plan is a document with its drawing, drawn here or in a process of its own")
  func draft() throws {
    let opened = try OpenCase(.sample("terhaar"), named: "terhaar")
    let making = PlanMaking(language: .dutch)
    let draft = try making.draft(of: opened)
    #expect(draft.document.caseID == "LV-0001")
    #expect(draft.assets.values.map { $0.hasPrefix("<svg") } == [true])
    #expect(try making.draft(of: opened, drawingIn: DrawingWorker(.builtCommand())) == draft)
    let english = try PlanMaking(language: .english).draft(of: opened)
    #expect(english.document.title == "Our family group plan")
  }

  @Test("The style of the house is in the drawing of the plan")
  func style() throws {
    let opened = try OpenCase(.sample("klein"), named: "klein")
    var style = HouseStyle.standard
    style.drawing = style.drawing.inGrey
    let grey = try PlanMaking(language: .dutch, style: style).draft(of: opened)
    let plain = try PlanMaking(language: .dutch).draft(of: opened)
    #expect(grey.document == plain.document)
    #expect(grey.assets != plain.assets)
  }
}

/// Runs that need the typesetter; `kring setup` installs it.
@Suite("Printing a plan", .enabled(if: isTypesetterThere, "run: kring setup"))
struct PlanPrintingTests {
  private let making = PlanMaking(language: .dutch)

  @Test("A plan is a PDF, the same bytes each time, with rows in any order")
  func sameBytes() async throws {
    // The rows of each table in reverse.
    let lines = try Project.text("samples/terhaar.kring.yaml")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var shuffled: [String] = []
    var block: [String] = []
    for line in lines {
      if line.hasPrefix("      - {from:") || line.hasPrefix("      - {between:") {
        block.append(line)
      } else {
        shuffled += block.reversed() + [line]
        block = []
      }
    }
    #expect(shuffled != lines)
    let other = try CaseReader().read(
      Array(shuffled.joined(separator: "\n").utf8), named: "b.kring.yaml")
    let a = try await making.pdf(of: OpenCase(.sample("terhaar"), named: "a"))
    let b = try await making.pdf(of: OpenCase(other, named: "b"))
    #expect(a.bytes.starts(with: Array("%PDF-1.7".utf8)))
    #expect(a.bytes == b.bytes)
  }

  @Test("Hostile names are printed as they are, and never read as markup")
  func hostileNames() async throws {
    let names = [
      "\"Jan\"", "\\N", "<b>Piet</b>", "#eval(1)", "{{naam}}", "$x$ *a* _b_", "‮omgekeerd",
      "عائشة", "👩‍👧", String(repeating: "Wilhelmina", count: 30),
    ]
    var draft = CaseDraft.ofOne()
    draft.people[0].consent.toBeNamed = .given
    for (index, name) in names.enumerated() {
      var person = Person(id: Person.ID(rawValue: "Q\(index)"), name: name, sphere: .friend)
      person.consent.toBeNamed = .given
      draft.people.append(person)
    }
    let members = names.indices.map { Person.ID(rawValue: "Q\($0)") }
    var moment = Moment(id: "T0", date: try #require(CalendarDate("2026-01-01")))
    moment.members = members.map { Member(person: $0) }
    moment.ties = members.map { id in
      var tie = Tie(from: "P01", to: id)
      tie.circle = .given(.inner)
      return tie
    }
    draft.moments = [moment]
    let opened = try OpenCase(FamilyCase(validating: draft), named: "h")
    let pdf = try await making.pdf(of: opened)
    #expect(pdf.bytes.starts(with: Array("%PDF-1.7".utf8)))
  }

  @Test("A batch goes on after a bad case and a drawing that crashes, and tells both in the end")
  func batch() async throws {
    try await Project.withFolder { folder in
      let files = ["klein", "broken/selfTie", "terhaar", "smal"].map {
        Project.sample("\($0).kring.yaml")
      }
      let batch = PlanBatch(
        files: files, folder: folder.path, making: making,
        worker: .builtCommand(fault: "crash 2"))
      let counts = Mutex<[Int]>([])
      let result = try await batch.run { done in counts.withLock { $0.append(done) } }
      #expect(counts.withLock { $0 } == [1, 2, 3, 4])
      #expect(result.total == 4)
      #expect(result.failures.map(\.file) == [files[1], files[2]])
      #expect(result.failures[0].error is Problems)
      #expect((result.failures[1].error as? Problem)?.code == .drawingEnded)
      #expect(result.text(in: .dutch) == "2 van 4 plannen gemaakt.")
      #expect(
        result.failedFiles(in: .english) == "Failed:\n  \(files[1])\n  \(files[2])")
      let made = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(made.sorted() == ["LV-0002.pdf", "LV-0004.pdf"])
    }
  }

  @Test("Whatever the typesetter refuses in a batch is told with the case that it was making")
  func refused() async throws {
    try await Project.withFolder { folder in
      let files = ["klein", "smal"].map { Project.sample("\($0).kring.yaml") }
      var style = HouseStyle.standard
      style.typesetter = style.typesetter.replacing(["main.typ": Array("#panic(\"x\")".utf8)])
      var batch = PlanBatch(
        files: files, folder: folder.path, making: PlanMaking(language: .dutch, style: style),
        worker: .builtCommand())
      let failures = try await batch.run().failures
      #expect(failures.map { ($0.error as? Problem)?.code } == [.template, .template])
      for failure in failures {
        for language in Language.allCases {
          let text = failure.text(in: language)
          #expect(text.hasPrefix("\(failure.file): main.typ:1:"), "\(text)")
        }
      }
      // A plan that is there says nothing of its case, but by the name that the batch puts before it.
      batch.making = making
      #expect(try await batch.run().failures.isEmpty)
      let kept = try await batch.run().failures
      #expect(kept.map { ($0.error as? Problem)?.code } == [.exists, .exists])
      #expect(kept[0].text(in: .dutch).hasPrefix("\(files[0]): fout [exists]: "))
    }
  }

  @Test("A batch without a folder makes nothing at all")
  func noFolder() async throws {
    let batch = PlanBatch(
      files: [Project.sample("klein.kring.yaml")], folder: "/nonexistent/plans", making: making,
      worker: .builtCommand())
    let error = await #expect(throws: (any Error).self) { try await batch.run() }
    #expect(error is any Tellable)
  }
}

/// Whether the typesetter is installed where the command looks for it.
private let isTypesetterThere: Bool = FileManager.default.isExecutableFile(
  atPath: TypesetterHome().python.string)
