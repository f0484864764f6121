import CaseWork
import Document
import Foundation
import NetworkDrawing
import NetworkFiles
import NetworkMeasures
import SupportNetwork
import SystemPackage
import Telling
import TestSupport
import Testing
import Typesetting

/// The examples of the documentation: `ExamplesTests` holds that each stands here, line for line.
@Suite("The documentation of the deeds")
struct DocumentationTests {
  private static let isTypesetterThere: Bool = FileManager.default.isExecutableFile(
    atPath: TypesetterHome().python.string)

  init() {
    // Examples name files of the project from its own folder, where tests are run as well.
    _ = FileManager.default.changeCurrentDirectoryPath(Project.root.path)
  }

  @Test("A case is opened at a moment")
  func opening() throws {
    do {
      let opened = try OpenCase(fileAt: "samples/terhaar.kring.yaml", at: "T1")
      let profile = try opened.profile(in: .english)
      let json = profile.bytes(as: .json)
      #expect(json.starts(with: Array("{".utf8)))
    }
    do {
      let opened = try OpenCase(fileAt: "samples/terhaar.kring.yaml", at: "T1")
      #expect(try opened.team(in: .dutch).text.isEmpty == false)
      do {
        let report = try opened.profile(in: .dutch)
        #expect(report.bytes(as: .json).isEmpty == false)  // {"case": "LV-0001", ...
      }
      do {
        let request = try opened.drawing(.circle, for: .family, in: .dutch)
        let bytes = try DrawingFormat.svg.bytes(of: request.drawing())
        #expect(bytes.starts(with: Array("<svg".utf8)))
      }
    }
    do {
      let checked = try CheckedCase(fileAt: "samples/terhaar.kring.yaml")
      #expect(checked.text(in: .dutch).isEmpty == false)
    }
    do {
      let checked = try CheckedCase(fileAt: "samples/terhaar.kring.yaml")
      #expect(checked.warnings.isEmpty == true)
    }
  }

  @Test("Making a plan from a file", .needsTypesetter(isThere: isTypesetterThere))
  func plans() async throws {
    do {
      let opened = try OpenCase(fileAt: "samples/terhaar.kring.yaml")
      let plan = try await PlanMaking(language: .dutch).pdf(of: opened)
      #expect(plan.bytes.starts(with: Array("%PDF".utf8)) == true)
    }
    do {
      let opened = try OpenCase(fileAt: "samples/terhaar.kring.yaml")
      let pdf = try await PlanMaking(language: .dutch).pdf(of: opened)
      #expect(pdf.bytes.starts(with: Array("%PDF".utf8)) == true)
    }
  }

  @Test("A plan is looked at before it is printed")
  func drafts() throws {
    let opened = try OpenCase(fileAt: "samples/terhaar.kring.yaml")
    let draft = try PlanMaking(language: .dutch).draft(of: opened)
    #expect(draft.document.caseID == "LV-0001")
    #expect(draft.assets.count == 1)
    func batch(_ files: [String]) async throws -> BatchResult {
      let batch = PlanBatch(files: files, folder: "plans", making: PlanMaking(language: .dutch))
      let result = try await batch.run { done in print("\(done) of \(files.count)") }
      return result
    }
    func houseStyle() throws -> HouseStyle {
      let style = try HouseStyle(folder: "huisstijl")
      return style
    }
    func figure(of content: CircleContent, style: DrawingStyle) throws -> DrawnFigure? {
      let worker = DrawingWorker()
      let figure = try worker.figure(of: content, style: style, for: "terhaar.kring.yaml")
      return figure
    }
  }

  @Test("Measuring a file")
  func measuring() throws {
    let text = "from,to,weight\nanna,bert,2\nbert,carla,1\n"
    let read = try NetworkFileReader().read(Array(text.utf8), named: "street.csv")
    var measuring = Measuring()
    measuring.only = ["density", "degree"]
    let report = try measuring.report(on: read, named: "street.csv")
    #expect(report.network["density"] == .number(2.0 / 3))  // .number(0.667)
    let json = try measuring.json(of: read, named: "street.csv", in: .english)
    #expect(json.starts(with: Array("{".utf8)))

    let conversion = Conversion(to: "street.graphml")
    let files = try conversion?.files(of: read)
    #expect(files?.map(\.path) == ["street.graphml"])

    var written: [UInt8] = []
    func measure(linesOf path: String) throws {
      try MeasuringLines(measuring, in: .dutch).run(onFileAt: path) { written += $0 }
    }
    func measureAround(_ read: NetworkFile) throws {
      var measuring = Measuring()
      measuring.ego = "A"
      let bytes = try measuring.json(of: read, named: "street.graphml", in: .dutch)
      #expect(!bytes.isEmpty)
    }
  }
}
