import Foundation
import NetworkAnalysis
import SampleFamilies
import SupportNetwork
import TestSupport
import Testing

/// What suggestions rest on, and what never reaches them.
@Suite("The inputs of suggestions")
struct SuggestionInputTests {
  typealias Edit = @Sendable (inout CaseDraft) -> Void

  /// A change of every field of a person that may not matter.
  static let personEdits: [String: @Sendable (inout Person) -> Void] = [
    "wholeName": { $0.wholeName = "Iemand Anders" },
    "calledName": { $0.calledName = "Anders" },
    "relation": { $0.relation = "iemand anders" },
    "gender": { $0.gender = $0.gender == .female ? .male : .female },
    "allowedContacts": { person in
      person.allowedContacts =
        CalendarDate("2026-01-05").map {
          [AllowedContact(roles: [.present], agreedBy: "P23", on: $0)]
        } ?? []
    },
    "birthOrder": { $0.birthOrder = 7 },
    "twinOf": { $0.twinOf = "P03" },
  ]

  /// The same for a tie.
  static let tieEdits: [String: @Sendable (inout Tie) -> Void] = [
    "circle": { $0.circle = .given(.outer) },
    "gives": { $0.gives = .given(SupportType.allCases) },
    "initiation": { $0.initiation = .given(.none) },
    "coachNote": { $0.coachNote = "een opmerking" },
  ]

  /// Changes elsewhere in the case that may not matter.
  static let otherEdits: [(name: String, edit: Edit)] = [
    ("organisations", { $0.organisations[0].kind = .faith }),
    ("organisation ties", { for i in $0.moments.indices { $0.moments[i].organisationTies = [] } }),
    ("words of agreements", { for i in $0.agreements.indices { $0.agreements[i].does = "iets" } }),
    ("goals", { for i in $0.goals.indices { $0.goals[i].text = "iets anders" } }),
    ("satisfaction", { for i in $0.moments.indices { $0.moments[i].satisfaction = [] } }),
    ("instruments", { for i in $0.moments.indices { $0.moments[i].instruments = [] } }),
    ("respondents", { for i in $0.moments.indices { $0.moments[i].respondents = ["P01"] } }),
    ("words of needs", { for i in $0.needs.indices { $0.needs[i].text = "iets" } }),
    ("law of needs", { for i in $0.needs.indices { $0.needs[i].law = .youthAct } }),
    ("words of conditions", { $0.safetyConditions[0].text = "iets" }),
    ("words of the plan", { $0.plan.worries = [] }),
    ("place", { $0.case.neighbourhood = "Ergens anders" }),
    (
      "whether somebody may be named",
      { draft in
        for i in draft.people.indices { draft.people[i].consent.toBeNamed = .refused }
        // The name of the family would be one that nobody may spell.
        draft.case.family = nil
        draft.households[0].name = nil
      }
    ),
    (
      "notes",
      { draft in
        for i in draft.moments.indices {
          for j in draft.moments[i].alterTies.indices {
            draft.moments[i].alterTies[j].coachNote = "iets"
          }
        }
      }
    ),
    (
      "words of requests",
      { draft in
        for i in draft.motivations.indices {
          for j in draft.motivations[i].asked.indices {
            draft.motivations[i].asked[j].text = "iets"
            draft.motivations[i].asked[j].by = nil
          }
        }
      }
    ),
  ]

  @Test("Every field of a person is either on the list of inputs or changes nothing")
  func personFields() throws {
    let labels = Mirror(reflecting: Person(id: "P", name: "N", sphere: .kin)).children
      .compactMap(\.label)
    #expect(
      Set(labels) == Set(SuggestionInputs.fields(of: "person")).union(Self.personEdits.keys))
    for (field, edit) in Self.personEdits.sorted(by: { $0.key < $1.key }) {
      try expectSame(field) { draft in
        for index in draft.people.indices where draft.people[index].id != "P03" {
          edit(&draft.people[index])
        }
      }
    }
  }

  @Test("Every field of a tie is either on the list of inputs or changes nothing")
  func tieFields() throws {
    let labels = Mirror(reflecting: Tie(from: "P", to: "Q")).children.compactMap(\.label)
    #expect(Set(labels) == Set(SuggestionInputs.fields(of: "tie")).union(Self.tieEdits.keys))
    for (field, edit) in Self.tieEdits.sorted(by: { $0.key < $1.key }) {
      try expectSame(field) { draft in
        for moment in draft.moments.indices {
          for index in draft.moments[moment].ties.indices {
            edit(&draft.moments[moment].ties[index])
          }
        }
      }
    }
  }

  @Test("Nothing else of a case changes a suggestion", arguments: otherEdits.indices)
  func others(index: Int) throws {
    try expectSame(Self.otherEdits[index].name, Self.otherEdits[index].edit)
  }

  @Test("A secret address suggests what a distance not known does, and says that it is secret")
  func secretAddress() throws {
    var secret = try FamilyCase.sample("terhaar").draft
    var unknown = secret
    for index in secret.people.indices {
      secret.people[index].secretAddress = true
      unknown.people[index].distanceKm = .unknown
    }
    /// As if the secret were only not known: nobody asks after what is known, and secret.
    func unasked(_ json: String) -> String {
      json.replacing("\"addressSecret\"", with: "\"distanceUnknown\"")
        .replacing(/,?{"code":"travel"}/, with: "").replacing("[,", with: "[")
    }
    var secrets = 0
    for moment in Self.moments {
      let hidden = try Self.json(of: FamilyCase(validating: secret), at: moment)
      let missing = try Self.json(of: FamilyCase(validating: unknown), at: moment)
      secrets += hidden.ranges(of: "addressSecret").count
      #expect(!missing.contains("addressSecret") && !hidden.contains("distanceUnknown"))
      #expect(unasked(hidden) == unasked(missing))
    }
    #expect(secrets > 0)
  }

  @Test("The rows of a case in any order give the same suggestions")
  func shuffled() throws {
    var random = SplitMix64(seed: 3)
    for _ in 0..<3 {
      try expectSame("order") { draft in
        draft.people.shuffle(using: &random)
        draft.needs.shuffle(using: &random)
        draft.couples.shuffle(using: &random)
        draft.motivations.shuffle(using: &random)
        for index in draft.moments.indices {
          draft.moments[index].ties.shuffle(using: &random)
          draft.moments[index].alterTies.shuffle(using: &random)
          draft.moments[index].members.shuffle(using: &random)
          draft.moments[index].provisions.shuffle(using: &random)
        }
      }
    }
  }

  @Test("The code of suggestions spells no field that is not an input")
  func sources() throws {
    let folder = Project.file("Sources/NetworkAnalysis/Suggestions")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(files.count > 10)
    for file in files {
      let source = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      let unread =
        Array(Self.personEdits.keys) + [
          "circle", "gives", "initiation", "coachNote", "note", "text",
        ]
        + [
          "organisations", "organisationTies", "agreements", "goals", "neighbourhood",
          "instruments",
        ]
      for field in unread.sorted() {
        let spelled = try Regex("\\.\(field)\\b")
        #expect(source.firstMatch(of: spelled) == nil, "\(file): \(field)")
      }
    }
  }

  private func expectSame(_ what: String, _ edit: (inout CaseDraft) -> Void) throws {
    var draft = try FamilyCase.sample("terhaar").draft
    edit(&draft)
    let changed = try FamilyCase(validating: draft)
    for moment in Self.moments {
      #expect(try Self.json(of: changed, at: moment) == Self.unchanged.get()[moment], "\(what)")
    }
  }

  private static let moments: [Moment.ID] = ["T0", "T1"]

  /// What is suggested before any change.
  private static let unchanged = Result {
    let family = try FamilyCase.sample("terhaar")
    return try Dictionary(uniqueKeysWithValues: moments.map { ($0, try json(of: family, at: $0)) })
  }

  /// Every suggestion of a moment, as it is printed.
  private static func json(of family: FamilyCase, at moment: Moment.ID) throws -> String {
    let tasks: [SuggestionTask] = [.jim(for: "P02")] + family.needs.map { .need($0.id) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let overview = try #require(family.suggestionOverview(at: moment))
    let whole = SuggestReport(of: overview, case: family.case.id, at: moment)
    let reports = try tasks.map { task in
      SuggestReport(
        of: try #require(family.suggestions(for: task, at: moment)), case: family.case.id,
        at: moment)
    }
    return try ([whole] + reports).map { String(decoding: try encoder.encode($0), as: UTF8.self) }
      .joined(separator: "\n")
  }
}
