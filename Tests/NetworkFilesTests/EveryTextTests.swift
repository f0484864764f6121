import Foundation
import SupportNetwork
import Telling
import Testing

@testable import NetworkFiles

/// A new field that holds words must be searched for names and references, or a leak goes unseen. So
/// the field table itself says which fields the checks have to reach.
@Suite("Every text of the case file is checked")
struct EveryTextTests {
  /// A case made from the table: every field is filled, every list has one item.
  private struct FilledCase {
    var draft: CaseDraft
    var texts: Set<String> = []
    var names: Set<String> = []

    init(text: String, name: String) throws {
      draft = CaseDraft(id: "A")
      let tree = value(.record(.file), at: .top, text: text, name: name)
      draft = try JSONDecoder().decode(
        CaseDraft.self, from: JSONSerialization.data(withJSONObject: tree))
    }

    private mutating func value(
      _ kind: FieldKind, at path: FieldPath, text: String, name: String
    ) -> Any {
      switch kind {
      case .text:
        texts.insert("\(path)")
        return text
      case .name:
        names.insert("\(path)")
        return name
      case .id(let type): return "\(type)1"
      case .whole(let range): return range.lowerBound
      case .number(let range): return range.lowerBound
      case .date: return "2026-01-01"
      case .flag: return true
      case .word(let words): return words[0]
      case .list(let item): return [value(item, at: path[0], text: text, name: name)]
      case .answer(let inner): return value(inner, at: path, text: text, name: name)
      case .record(let type):
        var record: [String: Any] = [:]
        for field in type.fields {
          record[field.name] = value(field.kind, at: path[field.name], text: text, name: name)
        }
        return record
      }
    }
  }

  private func problems(of draft: CaseDraft, _ code: Problem.Code) -> [Problem] {
    do {
      return try FamilyCase(validating: draft).warnings.filter { $0.code == code }
    } catch {
      return error.problems.filter { $0.code == code }
    }
  }

  @Test("A reference to nobody is found in every text")
  func references() throws {
    let filled = try FilledCase(text: "{Z99} belt", name: "Naam")
    let found = problems(of: filled.draft, .unknownPerson)
      .filter { $0.summary.dutch.contains("Z99") }
    #expect(filled.texts.count > 30)
    #expect(Set(found.map { "\($0.path)" }) == filled.texts)
  }

  @Test("The name of somebody without consent is found in every text and in every label")
  func hiddenNames() throws {
    var filled = try FilledCase(text: "Bel Zwanenburg.", name: "Praktijk Zwanenburg")
    // Who may be named has made the words of that name known; see the test below.
    filled.draft.people[0].wholeName = "Elin Brink"
    filled.draft.people.append(Person(id: "P2", name: "Omar Zwanenburg", sphere: .kin))
    // The phrases that are no names would silence them all, and are printed nowhere.
    filled.draft.case.notNames = []
    let labels = filled.names.subtracting(["people[0].name", "case.notNames[0]"])
    #expect(labels.count > 7)
    let notes = problems(of: filled.draft, .nameInNote)
    #expect(notes.count == 3)
    let found = problems(of: filled.draft, .nameSpelled) + notes
    #expect(Set(found.map { "\($0.path)" }) == filled.texts.union(labels))
    for problem in found {
      // The remedy fits: only a text can hold a reference.
      let advisesReference = problem.remedy.dutch.hasPrefix("Schrijf {P2} in plaats van")
      #expect(advisesReference == filled.texts.contains("\(problem.path)"), "\(problem.path)")
    }
  }

  @Test("A control character is found in every text, label and name")
  func controlCharacters() throws {
    let filled = try FilledCase(text: "a\u{1}", name: "a\u{1}")
    let found = problems(of: filled.draft, .badText)
    #expect(Set(found.map { "\($0.path)" }) == filled.texts.union(filled.names))
  }
}
