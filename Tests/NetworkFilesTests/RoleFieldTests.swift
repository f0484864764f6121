import SupportNetwork
import Testing

@testable import NetworkFiles

/// A field that names somebody gives them a role, or says here why it gives none: so no way of taking
/// part can be added that safety does not look at.
@Suite("Every field that names somebody")
struct RoleFieldTests {
  /// The fields that name people and give them nothing to do, each with its reason.
  private static let withoutRole: [String: String] = [
    "people.id": "who it is",
    "households.members": "who lives there",
    "people.parents.person": "whose child somebody is",
    "people.twinOf": "of which birth somebody is",
    "couples.partners": "who is or was together",
    "needs.beneficiaries": "for whom it is",
    "needs.jimFor": "who looks for a mentor",
    "goals.owners": "whose goal it is",
    "safetyConditions.about": "whose contact or behaviour is limited",
    "plan.goesWell.by": "who said it", "plan.worries.by": "who said it",
    "plan.wishes.by": "who said it",
    "plan.choices.by": "who chose", "plan.choices.notWanted": "who is not wanted",
    "moments.members.person": "who is around the family, whatever they do",
    "moments.ties.from": "who tells", "moments.ties.to": "of whom is told",
    "moments.alterTies.between": "who know each other",
    "moments.organisationTies.person": "who is bound to it",
    "moments.satisfaction.by": "who answered", "moments.instruments.by": "who answered",
    "moments.instruments.about": "about whom it is",
  ]

  /// The fields of a kind of record that name people, as paths without numbers.
  private func fields(of type: RecordType, at path: [String] = []) -> Set<String> {
    var found = Set<String>()
    func visit(_ kind: FieldKind, _ path: [String]) {
      switch kind {
      case .id("person"): found.insert(path.joined(separator: "."))
      case .list(let inner), .answer(let inner): visit(inner, path)
      case .record(let type):
        for field in type.fields { visit(field.kind, path + [field.name]) }
      default: break
      }
    }
    visit(.record(type), path)
    return found
  }

  @Test("It gives a role, or a reason why it gives none")
  func complete() {
    let named = fields(of: .file)
    let roles = Set(
      PlanRole.allCases.filter { !$0.isText && $0 != .supporter }.flatMap(\.fields))
    #expect(named.count > 30)
    #expect(named.subtracting(roles) == Set(Self.withoutRole.keys))
    #expect(roles.subtracting(named) == [])
  }

  @Test("What a case file may allow are the roles that the family does not lean on")
  func allowable() throws {
    #expect(PlanRole.allowable.allSatisfy { !$0.isTrust })
    #expect(!PlanRole.allowable.isEmpty)
  }
}
