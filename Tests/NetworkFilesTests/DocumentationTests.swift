import Foundation
import NetworkFiles
import SampleFamilies
import SupportNetwork
import Telling
import TestSupport
import Testing

/// The examples of the documentation: `ExamplesTests` holds that each stands here, line for line.
@Suite("The documentation of the files")
struct DocumentationTests {
  init() {
    // Examples name files of the project from its own folder, where tests are run as well.
    _ = FileManager.default.changeCurrentDirectoryPath(Project.root.path)
  }

  // MARK: - Cases

  @Test("Reading a case")
  func cases() throws {
    do {
      let family = try CaseReader().read(fileAt: "samples/terhaar.kring.yaml")
      #expect(family.case.id == "LV-0001")
      #expect(family.people.count == 25)
    }
    do {
      let family = try CaseReader().read(fileAt: "samples/terhaar.kring.yaml")
      #expect(family.moments.map(\.id) == ["T0", "T1", "T2"])
      #expect(family.warnings.isEmpty == true)

      let written = CaseWriter().text(of: family)
      let again = try CaseReader().read(Array(written.utf8), named: "again")
      #expect(again == family)  // true
    }
    do {
      let family = try FamilyCase.sample("klein")
      let text = CaseWriter().text(of: family)
      #expect(try CaseReader().read(Array(text.utf8), named: "copy") == family)  // true
    }
  }

  @Test("Every problem of a case is told at once")
  func problems() {
    var isRefused = false
    let text = """
      format: 1
      case: {id: LV-0009}
      people:
        - {id: P01, name: Sanne, sphere: houshold}
      """
    do {
      _ = try CaseReader().read(Array(text.utf8), named: "sanne.kring.yaml")
    } catch {
      #expect(error.problems.map(\.code.name) == ["unknownWord"])
      #expect(error.problems.first?.place?.line == 4)
      #expect(error.text(in: .english).contains("household") == true)
      isRefused = true
    }
    #expect(isRefused)
  }

  @Test("Sheets of offers and requests are read")
  func sheets() throws {
    let catalogue = try CatalogueReader().read(fileAt: "samples/aanbod-lindeveen.yaml")
    #expect(catalogue.offers.map(\.id) == ["V1", "V2", "V3", "V4", "V5", "V6"])
    let round = try MatchReader().read(
      requestsAt: "samples/vraaggezinnen.yaml", offersAt: "samples/steungezinnen.yaml")
    #expect(!round.requests.isEmpty)
  }

  // MARK: - Networks

  @Test("Reading any network")
  func networks() throws {
    let text = """
      from,to,weight
      anna,bert,2
      bert,carla,1.5
      """
    let file = try NetworkFileReader().read(Array(text.utf8), named: "street.csv")
    #expect(file.ids == ["anna", "bert", "carla"])
    #expect(file.ties.count == 2)
    #expect(file.tieAttributes["weight", 0] == .whole(2))

    let reader = NetworkFileReader(format: .table, isDirected: true)
    let directed = try reader.read(Array(text.utf8), named: "-")
    #expect(directed.isDirected == true)

    do {
      let line = NetworkLine(Array(#"{"id": 7, "nodes": [], "edges": []}"#.utf8), line: 1)
      #expect(line.id == .whole(7))
      #expect(try line.network.get().ids.count == 0)
    }
  }

  @Test("A file of a network is read from its path or its bytes")
  func files() throws {
    let bytes = Array("from,to,weight\na,b,4\nb,c,1\n".utf8)
    do {
      let file = try NetworkFileReader().read(bytes, named: "street.csv")
      #expect(file.ids == ["a", "b", "c"])
      #expect(file.tieAttributes["weight", 0] == .whole(4))
    }
    try Project.withFolder { folder in
      let path = folder.appending(path: "street.csv").path
      try Data(bytes).write(to: URL(filePath: path))
      let file = try NetworkFileReader().read(fileAt: path)
      #expect(file.ids.count == 3)
    }
  }

  @Test("Writing a network")
  func writing() throws {
    do {
      var network = NetworkFile()
      let anna = network.addNode("anna") ?? 0
      let bert = network.addNode("bert") ?? 0
      let tie = network.addTie(from: anna, to: bert)
      network.tieAttributes["weight", tie] = .number(2.5)
      let writer = NetworkFileWriter(path: "street.graphml")
      let files = try writer?.files(for: network)
      #expect(files?.map(\.path) == ["street.graphml"])

      let plain = NetworkFileWriter(path: "street.net")
      #expect(plain?.attributesLeftOut(of: network) == [])
    }
    do {
      let network = NetworkFile()
      let writer = NetworkFileWriter(path: "street.graphml")
      let files = try writer?.files(for: network)
      #expect(files?.map(\.path) == ["street.graphml"])
    }
  }

  // MARK: - Bytes

  @Test("A text of JSON is written step by step, a file whole or not at all")
  func bytes() throws {
    do {
      var text = JSONText()
      text.beginObject()
      text.key("size")
      text.number(3)
      text.endObject()
      #expect(text.bytes == Array(#"{"size":3}"#.utf8))  // {"size":3}
    }
    try Project.withFolder { folder in
      let pdf = (bytes: [UInt8](), name: "plan.pdf")
      func write() throws {
        try OutputFile(path: "plan.pdf").write(pdf.bytes, overwriting: false)
      }
      let path = folder.appending(path: pdf.name).path
      try OutputFile(path: path).write(pdf.bytes, overwriting: false)
      #expect(FileManager.default.fileExists(atPath: path))
    }
  }
}
