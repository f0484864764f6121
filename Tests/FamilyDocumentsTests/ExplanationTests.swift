import Document
import Foundation
import NetworkAnalysis
import SampleFamilies
import SupportNetwork
import Telling
import TestSupport
import Testing

@testable import FamilyDocuments

@Suite("Findings explained")
struct ExplanationTests {
  @Test("docs/methods.md is what the definitions and the sample family say")
  func methods() throws {
    let page = ExplanationPage(of: try FamilyCase.sample("terhaar"), at: ["T0", "T1"]).text
    try Golden.expect(page, at: "docs/methods.md")
  }

  @Test("Every finding that kring explain lists has its section in docs/methods.md")
  func covered() throws {
    let family = try FamilyCase.sample("terhaar")
    let network = try #require(family.network(at: "T1"))
    let list = ExplanationList(of: network, in: family, language: .english)
    // That the file holds this page is the test above.
    let text = ExplanationPage(of: family, at: ["T0", "T1"]).text
    let headings = Set(text.split(separator: "\n").filter { $0.hasPrefix("## ") })
    let listed = list.text.split(separator: "\n").compactMap { $0.split(separator: ":").first }
    #expect(listed.map(String.init) == FindingName.allCases.map(\.rawValue))
    for name in listed { #expect(headings.contains("## \(name)"), "\(name)") }
  }

  @Test(
    "The explanation of each kind of finding is the golden one", arguments: Language.allCases)
  func texts(language: Language) throws {
    let family = try FamilyCase.sample("terhaar")
    let network = try #require(family.network(at: "T0"))
    let names: [FindingName] = [
      .needsMeetingTarget, .density, .constraint, .circles, .topProvider, .overburdened,
      .informalHoursPerWeek, .conflictTies,
    ]
    let text = names.map {
      ExplanationDocument(of: $0, in: network, of: family, language: language).text
    }.joined(separator: "\n")
    try Golden.expect(text, in: "terhaar.explain.\(language.rawValue).txt")
  }

  @Test("Nobody without consent is named in an explanation", arguments: Language.allCases)
  func consent(language: Language) throws {
    let family = try FamilyCase.sample("terhaar")
    for moment in ["T0", "T1"] as [Moment.ID] {
      let network = try #require(family.network(at: moment))
      for name in FindingName.allCases {
        let text = ExplanationDocument(of: name, in: network, of: family, language: language).text
        #expect(!text.contains("Ruben") && !text.contains("Priya"), "\(name)")
      }
    }
  }

  @Test("An explanation as data holds every key, and null for what is not known")
  func data() throws {
    let family = try FamilyCase.sample("terhaar")
    let network = try #require(family.network(at: "T0"))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let explanation = Explanation(of: .overburdened, in: network, case: "LV-0001")
    let text = String(decoding: try encoder.encode(explanation), as: UTF8.self)
    #expect(text.contains(#"{"answer":"8","input":"P05.burden","missing":null}"#))
    #expect(text.contains(#"{"answer":null,"input":"P07.burden","missing":"notAsked"}"#))
    #expect(text.contains(#""of":15"#))
    let density = String(
      decoding: try encoder.encode(Explanation(of: .density, in: network, case: "LV-0001")),
      as: UTF8.self)
    #expect(density.contains(#""of":null"#))
    #expect(density.contains(#""working":"2 × 16 / (18 × 17)""#))
    #expect(density.contains(#""schema":"kring.explain/1""#))
  }

  @Test("Every explanation can become an accessible PDF", arguments: Language.allCases)
  func printable(language: Language) throws {
    let family = try FamilyCase.sample("terhaar")
    let network = try #require(family.network(at: "T0"))
    for name in FindingName.allCases {
      let explanation = ExplanationDocument(of: name, in: network, of: family, language: language)
      #expect(explanation.document.problems().isEmpty, "\(name)")
      #expect(
        explanation.document.title
          == (language == .dutch
            ? "Zaak LV-0001, moment T0, 10 september 2025"
            : "Case LV-0001, moment T0, 10 September 2025"))
    }
    #expect(
      ExplanationList(of: network, in: family, language: language).document.problems().isEmpty)
  }
}
