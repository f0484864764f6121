import SupportNetwork
import Telling
import Testing

@testable import NetworkAnalysis

@Suite("Gates before every suggestion")
struct GateTests {
  @Test("Every gate does with its own examples what they say")
  func examples() {
    for gate in Gate.all {
      for example in gate.examples {
        #expect(
          gate.blocks(example.facts) == example.isBlocked,
          "\(gate.code): \(example.situation.english)")
      }
    }
  }

  @Test("Every gate has an example that it lets through and one that it blocks")
  func bothSides() {
    for gate in Gate.all {
      #expect(gate.examples.contains { $0.isBlocked }, "\(gate.code)")
      #expect(gate.examples.contains { !$0.isBlocked }, "\(gate.code)")
    }
  }

  @Test("There is one gate for every code, in the same order")
  func complete() {
    #expect(Gate.all.map(\.code) == GateCode.allCases)
  }

  @Test("Somebody of whom nothing is known passes every gate: what is missing is a question")
  func nothingKnown() {
    #expect(Gate.first(blocking: GateFacts()).isEmpty)
  }

  @Test("Of somebody who is left out no more is said than that takes")
  func firstStepOnly() {
    var facts = GateFacts()
    facts.hoursPerWeek = 18
    facts.hoursAtMost = 10
    facts.burden = Burden(rawValue: 8)
    #expect(Gate.first(blocking: facts).map(\.code) == [.overCapacity, .overburdened])
    facts.isOnCall = true
    facts.kilometres = 300
    #expect(Gate.first(blocking: facts).map(\.code) == [.outOfReach])
    facts.safetyFlags = [.threatToChild, .noContactAgreement]
    #expect(Gate.first(blocking: facts).map(\.code) == [.safetyFlag, .noContactAgreement])
  }

  @Test("Every safety flag blocks", arguments: SafetyFlag.allCases)
  func everyFlag(flag: SafetyFlag) {
    var facts = GateFacts()
    facts.safetyFlags = [flag]
    #expect(Gate.first(blocking: facts).count == 1)
  }

  @Test("Every gate and every situation has words of its own", arguments: Language.allCases)
  func words(language: Language) {
    let words = language.gates
    let rules = GateCode.allCases.map(words.rule)
    #expect(rules.allSatisfy { $0.hasSuffix(".") } && Set(rules).count == rules.count)
    let said = GateCode.allCases.map(words.said)
    #expect(said.allSatisfy { !$0.isEmpty && !$0.hasSuffix(".") } && Set(said).count == said.count)
    let situations = GateSituation.allCases.map(words.situation)
    #expect(situations.allSatisfy { !$0.isEmpty } && Set(situations).count == situations.count)
    let shown = Gate.all.flatMap(\.examples).map { $0.situation.in(language) }
    #expect(shown == situations)
  }
}
