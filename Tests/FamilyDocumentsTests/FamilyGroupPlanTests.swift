import Document
import Foundation
import NetworkFiles
import SupportNetwork
import Telling
import Testing

@testable import FamilyDocuments

@Suite("The plan of a family")
struct FamilyGroupPlanTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func family(_ name: String) throws -> FamilyCase {
    try CaseReader().read(fileAt: Self.root.appending(path: "samples/\(name).kring.yaml").path)
  }

  /// The document as lines of text, which a person can read in a difference.
  private func outline(_ document: Document) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
  }

  @Test(
    "The plan of each sample is the golden one",
    arguments: ["terhaar", "klein"], Language.allCases)
  func golden(name: String, language: Language) throws {
    let plan = FamilyGroupPlan(of: try family(name), language: language)
    let found = try outline(plan.document)
    let file = Self.root.appending(
      path: "Tests/FamilyDocumentsTests/Golden/\(name).\(language.rawValue).json")
    if ProcessInfo.processInfo.environment["KRING_RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(found.utf8).write(to: file)
    }
    #expect(found == (try String(contentsOf: file, encoding: .utf8)))
  }

  @Test("People without consent are named nowhere in the document", arguments: Language.allCases)
  func hidesNames(language: Language) throws {
    let family = try family("terhaar")
    for moment in family.moments.map(\.id) {
      let text = try outline(
        FamilyGroupPlan(of: family, at: moment, language: language).document)
      for name in ["Ruben", "Kok", "Priya", "Raman"] { #expect(!text.contains(name)) }
    }
  }

  @Test("Withdrawing every consent leaves no name at all")
  func hidesEverybody() throws {
    var draft = try family("terhaar").draft
    for index in draft.people.indices { draft.people[index].consent.toBeNamed = .withdrawn }
    draft.case.family = nil
    for index in draft.households.indices { draft.households[index].name = nil }
    let text = try outline(
      FamilyGroupPlan(of: try FamilyCase(validating: draft), language: .dutch).document)
    for person in draft.people {
      for word in person.wholeName.split(separator: " ") where word.first?.isUppercase == true {
        #expect(!text.contains(word), "\(person.id)")
      }
    }
  }

  @Test("A case that holds nothing but a household still gives a plan")
  func emptyCase() throws {
    var draft = CaseDraft(id: "LV-0003")
    draft.people = [Person(id: "P01", name: "Noor Visser", sphere: .household)]
    draft.households = [Household(id: "H1", members: ["P01"])]
    let document = FamilyGroupPlan(of: try FamilyCase(validating: draft), language: .dutch).document
    #expect(document.sections.map(\.id) == ["signatures"])
    #expect(document.problems().isEmpty)
  }

  @Test("The family's words come before goals, agreements and needs, and children speak apart")
  func order() throws {
    let document = FamilyGroupPlan(of: try family("terhaar"), language: .dutch).document
    #expect(
      document.sections.map(\.id) == [
        "question", "safety", "voices", "children", "people", "goals", "agreements", "needs",
        "ifNot",
        "lookBack", "aftercare", "signatures",
      ])
  }

  @Test("The plan holds no score of the network")
  func noScores() throws {
    let text = try outline(FamilyGroupPlan(of: try family("terhaar"), language: .dutch).document)
    for word in ["dichtheid", "centraliteit", "CSI", "constraint", "netwerksterkte"] {
      #expect(!text.lowercased().contains(word.lowercased()))
    }
  }

  @Test("Ten dates of aftercare are printed")
  func aftercare() throws {
    let document = FamilyGroupPlan(of: try family("terhaar"), language: .dutch).document
    let section = try #require(document.sections.first { $0.id == "aftercare" })
    let dates = section.blocks.compactMap { block in
      if case .dates(let list) = block { list.entries.map(\.date) } else { nil }
    }.flatMap { $0 }
    #expect(dates.count == 10)
    #expect(dates.first == "16 juni 2027")
    #expect(dates.last == "16 december 2031")
  }
}
