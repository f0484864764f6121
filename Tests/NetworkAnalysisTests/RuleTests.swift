import SupportNetwork
import Telling
import Testing

@testable import NetworkAnalysis

@Suite("Rules of findings")
struct RuleTests {
  @Test("What a finding adds up comes to its value", arguments: UInt64(0)..<80)
  func parts(seed: UInt64) throws {
    let findings = try RandomFamily(seed: seed).small.findings()
    for rule in FindingCatalogue.rules {
      guard let parts = rule.parts(findings), let value = findings[rule.name].value?.number else {
        continue
      }
      let sum = parts.map(\.amount).reduce(0, +)
      #expect(abs(sum - value) < 1e-9, "\(rule.name) seed \(seed)")
    }
  }

  @Test("Every sum over people is a count or an amount of people, ties, tasks or hours")
  func sums() throws {
    let findings = try ReferenceFamily.network(0).findings
    let sums = FindingCatalogue.rules.filter { $0.parts(findings) != nil }
    #expect(sums.count == 14)
    for rule in sums {
      #expect([.people, .ties, .assignments, .hoursPerWeek].contains(rule.unit), "\(rule.name)")
      #expect(findings[rule.name].value?.number != nil, "\(rule.name)")
    }
  }

  @Test("Errors of closeness change the findings that read closeness, and no others")
  func draws() throws {
    let findings = try ReferenceFamily.network(0).findings
    for rule in FindingCatalogue.rules {
      let readsCloseness = rule.inputs(findings).contains { $0.path.field == .closeness }
      #expect(readsCloseness == (rule.draws.inDraw != nil), "\(rule.name)")
    }
    #expect(ClosenessDraws.findings == [.meanCloseness, .strongInformalTies])
  }

  @Test("A formula begins with its symbols, and is never empty", arguments: FindingName.allCases)
  func formulas(name: FindingName) {
    let rule = name.definition
    for language in Language.allCases {
      let formula = rule.formula.in(language)
      #expect(!formula.isEmpty)
      #expect(formula.hasPrefix(rule.symbols ?? ""))
    }
  }

  @Test("Every word about findings is there in every language", arguments: Language.allCases)
  func words(language: Language) {
    let words = language.findings
    let all =
      FindingUnit.allCases.map(words.unit) + Because.allCases.map(words.because)
      + ComparisonObstacle.allCases.map(words.obstacle) + Confidence.allCases.map(words.confidence)
      + [words.convention]
    #expect(all.allSatisfy { !$0.isEmpty })
    #expect(Set(all).count == all.count)
  }
}
