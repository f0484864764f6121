import Document
import Foundation
import SampleFamilies
import SupportNetwork
import Telling
import TestSupport
import Testing

@testable import FamilyDocuments

@Suite("The plan of a family")
struct FamilyGroupPlanTests {
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
    let plan = FamilyGroupPlan(of: try FamilyCase.sample(name), language: language)
    try Golden.expect(
      try outline(plan.document), in: "\(name).\(language.rawValue).json")
  }

  @Test("People without consent are named nowhere in the document", arguments: Language.allCases)
  func hidesNames(language: Language) throws {
    let family = try FamilyCase.sample("terhaar")
    for moment in family.moments.map(\.id) {
      let text = try outline(
        FamilyGroupPlan(of: family, at: moment, language: language).document)
      for name in ["Ruben", "Kok", "Priya", "Raman"] { #expect(!text.contains(name)) }
    }
  }

  @Test("Withdrawing every consent leaves no name at all")
  func hidesEverybody() throws {
    var draft = try FamilyCase.sample("terhaar").draft
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
    let document = FamilyGroupPlan(
      of: try FamilyCase(validating: .ofOne()), language: .dutch
    ).document
    #expect(document.sections.map(\.id) == ["signatures"])
    #expect(document.problems().isEmpty)
  }

  @Test("The family's words come before goals, agreements and needs, and children speak apart")
  func order() throws {
    let document = FamilyGroupPlan(of: try FamilyCase.sample("terhaar"), language: .dutch).document
    #expect(
      document.sections.map(\.id) == [
        "question", "safety", "voices", "children", "people", "goals", "agreements", "needs",
        "ifNot",
        "lookBack", "aftercare", "signatures",
      ])
  }

  @Test("The plan holds no score of the network")
  func noScores() throws {
    let text = try outline(
      FamilyGroupPlan(of: try FamilyCase.sample("terhaar"), language: .dutch).document)
    for word in ["dichtheid", "centraliteit", "CSI", "constraint", "netwerksterkte"] {
      #expect(!text.lowercased().contains(word.lowercased()))
    }
  }

  @Test("The plan shows every figure that it is given, by its name and in the order given")
  func figures() throws {
    let family = try FamilyCase.sample("terhaar")
    let circle = PlanFigure(
      asset: "circle.svg", alternativeText: "Zes mensen staan dicht bij Sanne.",
      groups: [PlanFigure.Group(title: "Dichtbij", lines: ["Bas, zwager"])])
    let tree = PlanFigure(
      asset: "genogram.svg", alternativeText: "Drie generaties.", caption: "Onze familie",
      groups: [])
    let document = FamilyGroupPlan(
      of: family, at: "T0", language: .dutch, figures: [circle, tree]
    ).document
    #expect(document.problems().isEmpty)
    #expect(document.assetNames == ["circle.svg", "genogram.svg"])
    let section = try #require(document.sections.first { $0.id == "people" })
    let captions = section.blocks.map { block in
      if case .figure(let figure) = block { figure.caption } else { "" }
    }
    #expect(captions == ["De mensen om ons heen op 10 september 2025", "Onze familie"])
  }

  @Test("The plan of each sample can be printed at each moment", arguments: ["terhaar", "klein"])
  func problems(name: String) throws {
    let family = try FamilyCase.sample(name)
    for moment in family.moments.map(\.id) {
      for language in Language.allCases {
        let plan = FamilyGroupPlan(of: family, at: moment, language: language)
        #expect(plan.document.problems().isEmpty)
      }
    }
  }

  /// A plan in short words, as far as this test needs them.
  private struct ShortWords: DutchPlan {
    var title: String { "Ons plan" }
  }

  @Test("Another kind of Dutch words again only what differs")
  func otherDutch() {
    let words: any PlanWords = ShortWords()
    #expect(words.title == "Ons plan")
    #expect(words.consent == DutchPlanWords().consent)
  }

  @Test("Ten dates of aftercare are printed")
  func aftercare() throws {
    let document = FamilyGroupPlan(of: try FamilyCase.sample("terhaar"), language: .dutch).document
    let section = try #require(document.sections.first { $0.id == "aftercare" })
    let dates = section.blocks.compactMap { block in
      if case .dates(let list) = block { list.entries.map(\.date) } else { nil }
    }.flatMap { $0 }
    #expect(dates.count == 10)
    #expect(dates.first == "16 juni 2027")
    #expect(dates.last == "16 december 2031")
  }
}
