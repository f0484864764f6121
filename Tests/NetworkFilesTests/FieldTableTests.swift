import Foundation
import SupportNetwork
import TestSupport
import Testing

@testable import NetworkFiles

@Suite("The field table")
struct FieldTableTests {
  /// One value of every record of the model.
  static let values: [(name: String, value: any Sendable)] = [
    ("file", CaseDraft(id: "A")), ("case", CaseHeader(id: "A")), ("plan", Plan()),
    ("voice", Voice(text: "")), ("lookBack", LookBack()), ("choice", CandidateChoice(by: "P")),
    ("aftercare", Aftercare(level: .followUp)),
    ("household", Household(id: "H", members: [])),
    ("person", Person(id: "P", name: "", sphere: .kin)), ("consent", Consent()),
    ("parent", ParentLink(person: "P")), ("couple", Couple(partners: [], status: .married)),
    ("organisation", Organisation(id: "O", name: "", kind: .club)),
    ("need", SupportNeed(id: "N", domain: .safety, text: "", frequency: .daily, target: 1)),
    ("goal", Goal(id: "D", owners: [], text: "")),
    ("safetyCondition", SafetyCondition(id: "B", text: "", setBy: "P")),
    ("agreement", Agreement(id: "A", who: [], does: "")),
    ("motivation", Motivation(need: "N", moment: "T")),
    ("request", Request(person: "P", answer: .yes)),
    ("member", Member(person: "P")), ("tie", Tie(from: "P", to: "Q")),
    ("alterTie", AlterTie(between: [], quality: .unknown)),
    ("organisationTie", OrganisationTie(person: "P", organisation: "O")),
    ("provision", Provision(need: "N", providers: .unknown)),
    ("goalReview", GoalReview(goal: "D", score: .unknown)),
    ("agreementReview", AgreementReview(agreement: "A", status: .done)),
    ("satisfaction", Satisfaction(by: "P", about: .network, score: .unknown)),
    ("instrument", InstrumentScore(instrument: "", score: .unknown)),
  ]

  @Test("The fields of the table are the properties of the model, in the same order")
  func tableIsModel() throws {
    let day = try #require(CalendarDate("2026-01-01"))
    let values =
      Self.values + [
        ("moment", Moment(id: "T", date: day)),
        ("allowedContact", AllowedContact(agreedBy: "P", on: day)),
      ]
    let types = Dictionary(uniqueKeysWithValues: RecordType.all.map { ($0.name, $0) })
    #expect(Set(types.keys) == Set(values.map(\.name)))
    for (name, value) in values {
      // What was left out is no field: it says which fields are not there.
      let properties = Mirror(reflecting: value).children.compactMap(\.label)
        .filter { $0 != "leftOut" }
        .map { ["wholeName": "name", "coachNote": "note"][$0] ?? $0 }
      #expect(properties == types[name]?.fields.map(\.name), "\(name)")
    }
  }

  @Test("The published schema is made from the table")
  func schema() throws {
    let text = CaseSchema().text
    try Golden.expect(text, at: "docs/case.schema.json")
  }

  @Test("The page on the case file is made from the table")
  func page() throws {
    let text = CaseFormatPage().text
    try Golden.expect(text, at: "docs/case-format.md")
  }

  @Test("Every field has a meaning, and every required one an example")
  func meanings() {
    for type in RecordType.all {
      for field in type.fields {
        #expect(!field.meaning.isEmpty, "\(type.name).\(field.name)")
        if case .record = field.kind { continue }
        #expect(!field.isRequired || !field.example.isEmpty, "\(type.name).\(field.name)")
      }
    }
  }
}
