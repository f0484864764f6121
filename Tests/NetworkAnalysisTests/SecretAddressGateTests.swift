import SupportNetwork
import Testing

@testable import NetworkAnalysis

@Suite("Somebody whose address is secret")
struct SecretAddressGateTests {
  /// A need with a father about whom a condition is, and a candidate who hides.
  private func search(
    _ text: String, hides: Bool = true, _ change: (inout CaseDraft) -> Void = { _ in }
  ) throws -> Suggestions {
    var small = SmallFamily()
    small.add("A1")
    small.add("A2")
    small.add(need: "N1", .given([]))
    small.draft.needs[0].text = text
    var condition = SafetyCondition(id: "B1", text: "x", setBy: "R")
    condition.about = ["A2"]
    small.draft.people.append(Person(id: "R", name: "R", sphere: .professional))
    small.draft.safetyConditions = [condition]
    for index in small.draft.people.indices where small.draft.people[index].id == "A1" {
      small.draft.people[index].secretAddress = hides
    }
    change(&small.draft)
    return try #require(try small.family().suggestions(for: .need("N1"), at: "T0"))
  }

  @Test("They are never proposed for contact with somebody about whom a condition is")
  func blocked() throws {
    let found = try search("Contact met {A2}")
    #expect(found.leftOut.first { $0.person == "A1" }?.gates.map(\.code) == [.secretAddress])
    #expect(!found.candidates.contains { $0.person == "A1" })
  }

  @Test("They are proposed for what the family needs without those")
  func open() throws {
    for found in [try search("Hulp"), try search("Contact met {A2}", hides: false)] {
      #expect(found.candidates.contains { $0.person == "A1" })
    }
  }

  @Test("A condition about somebody keeps them from being proposed, flag or not")
  func condition() throws {
    let found = try search("Hulp")
    #expect(
      found.leftOut.first { $0.person == "A2" }?.gates.map(\.code) == [.safetyFlag])
  }

  @Test("That an address is secret is told as that, never as not known")
  func told() throws {
    let doubts = try #require(try search("Hulp").candidates.first { $0.person == "A1" })
      .whyPerhapsNot
    #expect(doubts.contains { $0.code == .addressSecret })
    #expect(!doubts.contains { $0.code == .distanceUnknown })
  }
}
