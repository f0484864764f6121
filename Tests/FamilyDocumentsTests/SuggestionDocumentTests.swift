import Document
import Foundation
import NetworkAnalysis
import NetworkFiles
import SampleFamilies
import SupportNetwork
import Telling
import TestSupport
import Testing

@testable import FamilyDocuments

@Suite("Suggestions as a document")
struct SuggestionDocumentTests {
  /// What the golden files show: a name, a sample, a moment, and a search or everything.
  static let shown: [(name: String, sample: String, moment: Moment.ID, task: SuggestionTask?)] = [
    ("terhaar.T0", "terhaar", "T0", nil),
    ("terhaar.T0.jim", "terhaar", "T0", .jim(for: "P02")),
    ("terhaar.T0.N07", "terhaar", "T0", .need("N07")),
    ("terhaar.T1", "terhaar", "T1", nil),
    ("terhaar.T1.jim", "terhaar", "T1", .jim(for: "P02")),
    ("klein.T0", "klein", "T0", nil),
    ("klein.T0.N02", "klein", "T0", .need("N02")),
  ]

  @Test("The suggestions of each sample are the golden ones", arguments: shown, Language.allCases)
  func golden(
    shown: (name: String, sample: String, moment: Moment.ID, task: SuggestionTask?),
    language: Language
  ) throws {
    let family = try FamilyCase.sample(shown.sample)
    let catalogue = try CatalogueReader().read(
      fileAt: Project.sample("aanbod-lindeveen.yaml"))
    let text = try Self.text(
      of: family, at: shown.moment, task: shown.task, from: catalogue, in: language)
    try Golden.expect(text, in: "\(shown.name).suggest.\(language.rawValue).txt")
  }

  @Test("The algorithm card is made from the gates and the inputs")
  func card() throws {
    let text = SuggestionCard().text
    try Golden.expect(text, at: "docs/algorithm-card.md")
    for gate in Gate.all { #expect(text.contains("### `\(gate.code.rawValue)`")) }
  }

  @Test("Nobody without consent is named, and nobody is called the best", arguments: ["T0", "T1"])
  func withoutConsent(moment: String) throws {
    let family = try FamilyCase.sample("terhaar")
    let moment = Moment.ID(rawValue: moment)
    let tasks: [SuggestionTask?] = [nil, .jim(for: "P02")] + family.needs.map { .need($0.id) }
    for task in tasks {
      for language in Language.allCases {
        let text = try Self.text(of: family, at: moment, task: task, in: language)
        for word in ["Ruben", "Kok", "Priya", "Raman", "beste ", "best ", "nan", "inf "] {
          #expect(!text.contains(word), "\(word)")
        }
        #expect(text.hasSuffix(SuggestReport.peopleDecide.in(language) + "\n"))
      }
    }
  }

  @Test("Two people with the same first name are told apart")
  func sameFirstName() throws {
    var draft = try FamilyCase.sample("terhaar").draft
    let kees = try #require(draft.people.firstIndex { $0.id == "P15" })
    draft.people[kees].wholeName = "Bas van Loon"
    let family = try FamilyCase(validating: draft)
    let text = try Self.text(of: family, at: "T0", task: .jim(for: "P02"), in: .dutch)
    #expect(text.contains("1. Bas H.\n"))
    #expect(text.contains("2. Bas L.\n"))
  }

  @Test("Nobody in view is a full answer, with questions that widen the view")
  func nobodyInView() throws {
    var draft = try FamilyCase.sample("klein").draft
    draft.people[2].deceased = true
    // Whoever has died is called by nobody, and does nothing that was agreed.
    draft.plan.firstCall = []
    draft.plan.planB = nil
    draft.agreements[0].who = ["P01"]
    for index in draft.agreements.indices {
      draft.agreements[index].standIns.removeAll { $0 == "P03" }
    }
    for index in draft.moments.indices {
      for place in draft.moments[index].provisions.indices {
        let providers = draft.moments[index].provisions[place].providers.value ?? []
        draft.moments[index].provisions[place].providers = .given(providers.filter { $0 != "P03" })
      }
    }
    let family = try FamilyCase(validating: draft)
    let text = try Self.text(of: family, at: "T0", task: .need("N02"), in: .dutch)
    #expect(text.contains("Niemand geschikt in beeld. Dat is ook een antwoord."))
    #expect(text.contains("Wie vindt het nog meer belangrijk dat het goed gaat met Zoë?"))
    #expect(text.contains("Is overleden: Mieke."))
  }

  @Test("A secret address is told as secret, and never as not known")
  func secretAddress() throws {
    var draft = try FamilyCase.sample("terhaar").draft
    let bas = try #require(draft.people.firstIndex { $0.id == "P08" })
    draft.people[bas].secretAddress = true
    let family = try FamilyCase(validating: draft)
    let text = try Self.text(of: family, at: "T0", task: .jim(for: "P02"), in: .dutch)
    #expect(!text.contains("Niet bekend hoe ver weg."))
    #expect(text.contains("Het adres is geheim."))
    #expect(!text.contains("12 km"))
  }

  static func text(
    of family: FamilyCase, at moment: Moment.ID, task: SuggestionTask?,
    from catalogue: OfferCatalogue? = nil, in language: Language
  ) throws -> String {
    let report: SuggestReport
    if let task {
      let search = try #require(family.suggestions(for: task, at: moment, from: catalogue))
      report = SuggestReport(
        of: search, case: family.case.id, at: moment, from: catalogue, in: language)
    } else {
      let overview = try #require(family.suggestionOverview(at: moment, from: catalogue))
      report = SuggestReport(
        of: overview, case: family.case.id, at: moment, from: catalogue, in: language)
    }
    let document = SuggestionDocument(of: report, in: family).document
    #expect(document.problems().isEmpty)
    return PlainText(document, front: .title).text
  }

  @Test("A name that ends in a point does not make two at the end of a sentence")
  func onePoint() {
    #expect(SuggestionDocument.withOnePoint("Vraag Jan B..\n- Jan B..") == "Vraag Jan B.\n- Jan B.")
    #expect(SuggestionDocument.withOnePoint("Ik weet het niet...") == "Ik weet het niet...")
  }
}
