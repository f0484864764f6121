import Foundation
import SampleFamilies
import SupportNetwork
import Testing

@testable import NetworkFiles

/// A field that is read must arrive: a case in which every field is filled comes back whole.
@Suite("Every field of the case file")
struct EveryFieldTests {
  /// The worked family, with the fields filled that it has no use for.
  private func fullDraft() throws -> CaseDraft {
    var draft = try FamilyCase.sample("terhaar").draft
    let day = try #require(CalendarDate("2025-09-12"))
    draft.plan.waivedOn = day
    draft.case.notNames = ["de roos"]
    draft.plan.waiverReason = "Geen tijd."
    draft.plan.exceptionGround = "Artikel 4.1.2"
    draft.plan.ordinance = "Artikel 7"
    draft.plan.choices.append(
      CandidateChoice(by: "P01", need: "N08", named: ["P14"], notWanted: ["P07"]))
    draft.aftercare?.text = "Bellen."
    draft.needs[0].law = .youthAct
    draft.needs[1].professionalsOnly = true
    for index in draft.people.indices where draft.people[index].sphere != .household {
      draft.people[index].unreachable = true
    }
    draft.people[0].calledName = "Sannie"
    draft.people[0].ageBand = .from30to49
    draft.people[0].secretAddress = true
    let bystander = try #require(draft.people.firstIndex { $0.id == "P12" })
    draft.people[bystander].deceased = true
    draft.people[bystander].allowedContacts = [
      AllowedContact(agreements: ["A1"], roles: [.present], agreedBy: "P23", on: day)
    ]
    draft.people[0].certificateOfConduct = .given(true)
    draft.people[0].consent.toBeAsked = .given
    draft.people[0].consent.since = day
    draft.people[2].parents.append(ParentLink(person: "P08", kind: .foster))
    draft.people[3].twinOf = "P03"
    draft.moments[0].interrupted = true
    draft.moments[0].ties[0].coachNote = "belt zelden"
    draft.moments[0].ties[0].gives = .given([.companionship])
    draft.moments[0].ties[1].status = .dormant
    draft.moments[0].instruments[0].about = "P01"
    return try FamilyCase(validating: draft).draft
  }

  @Test("A case with every field filled is read as it was written")
  func roundTrip() throws {
    let draft = try fullDraft()
    let text = CaseWriter().text(of: try FamilyCase(validating: draft))
    #expect(try CaseReader().read(Array(text.utf8), named: "copy").draft == draft)
    let json = try JSONEncoder().encode(draft)
    #expect(try CaseReader().read(Array(json), named: "copy.json").draft == draft)
  }

  @Test("That case fills every field of the table")
  func coverage() throws {
    let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(try fullDraft()))
    var filled: Set<String> = []
    func visit(_ value: Any, _ kind: FieldKind) {
      switch kind {
      case .record(let type):
        for field in type.fields {
          guard let inner = (value as? [String: Any])?[field.name] else { continue }
          if Self.isFilled(inner, field) { filled.insert("\(type.name).\(field.name)") }
          visit(inner, field.kind)
        }
      case .list(let item): (value as? [Any] ?? []).forEach { visit($0, item) }
      case .answer(let inner): visit(value, inner)
      default: break
      }
    }
    visit(json, .record(.file))
    let all = RecordType.all.flatMap { type in type.fields.map { "\(type.name).\($0.name)" } }
    #expect(Set(all).subtracting(filled) == [])
  }

  private static func isFilled(_ value: Any, _ field: Field) -> Bool {
    switch field.presence {
    case .standsFor(let text): "\(value)" != text && "\(value)" != (text == "false" ? "0" : text)
    case .emptyList: !((value as? [Any])?.isEmpty ?? true)
    default: true
    }
  }

  @Test("Numbers keep every digit, and texts every character, when a case is written")
  func everyDigit() throws {
    var draft = try fullDraft()
    draft.people[1].distanceKm = .given(0.30000000000000004)
    draft.moments[0].ties[0].coachNote = "a/b \\ \"q\": #é 👩‍👧 'x'"
    let family = try FamilyCase(validating: draft)
    let text = CaseWriter().text(of: family)
    #expect(try CaseReader().read(Array(text.utf8), named: "copy").draft == family.draft)
  }
}
