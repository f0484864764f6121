import Foundation
import NetworkFiles
import SupportNetwork
import Telling
import TestSupport
import Testing

@Suite("Samples that are broken on purpose")
struct BrokenSamplesTests {
  /// Problems that lie outside the text of a file, or in files of requests and offers; they have
  /// tests of their own.
  static let withoutSample: Set<Problem.Code> = [
    .notReadable, .isFolder, .tooLarge, .unknownRequest, .unknownOffer,
  ]

  static let sampled = Problem.Code.ofCases.filter { !withoutSample.contains($0) }

  @Test("Every problem has a sample whose report is the text beside it", arguments: sampled)
  func reportsAsExpected(code: Problem.Code) throws {
    let name = "\(code.name).kring.yaml"
    let bytes = try Data(contentsOf: Project.file("samples/broken/\(name)"))
    let problems = report(of: Array(bytes), named: name)
    let text = [Language.dutch, .english].map { language in
      problems.map { $0.text(in: language) + "\n" }.joined()
    }.joined(separator: "\n")
    #expect(problems.map(\.code).contains(code))
    try Golden.expect(text, at: "samples/broken/\(code.name).expected")
  }

  @Test("There is no sample of a problem that does not exist")
  func noStraySamples() throws {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Project.file("samples/broken").path)
    let known = Self.sampled.flatMap { ["\($0.name).kring.yaml", "\($0.name).expected"] }
    #expect(Set(files) == Set(known))
  }

  @Test("No report spells the name of a person", arguments: sampled)
  func reportsSpellNoNames(code: Problem.Code) throws {
    let bytes = try Data(contentsOf: Project.file("samples/broken/\(code.name).kring.yaml"))
    let text = report(of: Array(bytes), named: "case").map { $0.text(in: .dutch) }.joined()
    for name in ["Noor", "Sam ", "Ria", "Anton", "Gerrit", "Visser", "Mulder", "Dekker", "Blom"] {
      #expect(!text.contains(name))
    }
  }

  private func report(of bytes: [UInt8], named name: String) -> [Problem] {
    do throws(Problems) {
      return try CaseReader().read(bytes, named: name).warnings
    } catch {
      return error.problems
    }
  }
}
