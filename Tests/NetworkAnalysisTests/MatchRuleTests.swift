import SupportNetwork
import Telling
import Testing

@testable import NetworkAnalysis

@Suite("The hard rules of matching")
struct MatchRuleTests {
  @Test("Every rule has an example that it lets through and one that it forbids")
  func bothKinds() {
    for rule in MatchRule.allCases {
      #expect(rule.examples.contains { $0.isAllowed }, "\(rule)")
      #expect(rule.examples.contains { !$0.isAllowed }, "\(rule)")
      #expect(rule.examples.allSatisfy { $0.rule == rule })
    }
  }

  @Test("An example is let through, or forbidden by its rule alone", arguments: MatchRule.allCases)
  func examples(rule: MatchRule) {
    for example in rule.examples {
      let blocking = MatchRule.blocking(example.request, example.offer, knowing: example.way)
      #expect(blocking == (example.isAllowed ? [] : [rule]), "\(example.words.english)")
    }
  }

  @Test("Every rule has other words than the others, in both languages")
  func words() {
    for language in Language.allCases {
      #expect(
        Set(MatchRule.allCases.map { $0.phrase.in(language) }).count == MatchRule.allCases.count)
      #expect(MatchRule.allCases.allSatisfy { $0.meaning.in(language).hasSuffix(".") })
    }
  }

  @Test("Every situation is shown once, in words of its own", arguments: Language.allCases)
  func situations(language: Language) {
    let situations = MatchSituation.allCases.map(language.matching.situation)
    #expect(MatchRule.allCases.flatMap(\.examples).map { $0.words.in(language) } == situations)
    #expect(Set(situations).count == situations.count)
  }

  @Test("The place of a rule is its place among all")
  func places() {
    #expect(MatchRule.allCases.map(\.place) == (0..<UInt32(MatchRule.allCases.count)).map { $0 })
  }

  @Test("Nothing about origin, faith, income or health is an input")
  func inputs() throws {
    let request = try #require(MatchRule.tooFar.examples.first?.request)
    let offer = try #require(MatchRule.tooFar.examples.first?.offer)
    let fields =
      (Mirror(reflecting: request).children.compactMap(\.label))
      + Mirror(reflecting: offer).children.compactMap(\.label)
    #expect(
      Set(fields) == [
        "id", "kind", "kinds", "waitingSince", "neighbourhood", "dayParts", "children", "maxKm",
        "maxMinutes", "car", "timesPerMonth", "sleepover", "noAnimals", "languages", "interests",
        "trialAccepted", "youngest", "oldest", "childrenAtMost", "fetches", "animals",
        "ownChildren", "certificateOfConduct",
      ])
  }
}
