import NetworkAnalysis
import SupportNetwork
import Telling
import Testing

@testable import FamilyDocuments

@Suite("The words of the documents around a family")
struct WordsTests {
  @Test("Every section of a plan has a heading of its own", arguments: Language.allCases)
  func headings(language: Language) {
    let headings = PlanSection.allCases.map(language.plan.heading)
    #expect(headings.allSatisfy { !$0.isEmpty })
    #expect(Set(headings).count == headings.count)
  }

  @Test(
    "Every remark says something else, and ends neither in a point nor in two",
    arguments: Language.allCases)
  func remarks(language: Language) {
    let words = language.suggestions
    let why = WhyCode.allCases.map { words.fragment(Self.remark($0)) }
    let doubts = DoubtCode.allCases.map { words.fragment(Self.remark($0)) }
    let questions = QuestionCode.allCases.map { words.sentence(Self.remark($0)) }
    #expect(Set(why).count == why.count)
    #expect(Set(doubts).count == doubts.count)
    #expect(Set(questions).count == questions.count)
    for fragment in why + doubts { #expect(!fragment.isEmpty && !fragment.hasSuffix(".")) }
    for question in questions { #expect(question.hasSuffix("?") || question.hasSuffix(".")) }
  }

  private static func remark<Code>(_ code: Code) -> NamedRemark<Code> {
    NamedRemark(
      code: code, people: ["Anja", "Bas"], needs: ["N01", "N02", "N03"], support: [.practical],
      number: 2, limit: 4, day: "11 maart 2026", often: "elke week")
  }

  @Test("Places after the fourth are numbers, and one is no plural")
  func numbers() {
    let chosen = { (place: Double) in
      NamedRemark(
        code: WhyCode.chosen, people: ["Daan"], needs: [], support: [], number: place, limit: nil,
        day: nil, often: "")
    }
    #expect(Language.dutch.suggestions.fragment(chosen(4)) == "door Daan zelf gekozen, als vierde")
    #expect(Language.english.suggestions.fragment(chosen(5)) == "chosen by Daan, as number 5")
    #expect(Language.dutch.suggestions.wait(weeks: 1) == "Wachttijd 1 week.")
    #expect(Language.dutch.suggestions.wait(weeks: 0) == "Geen wachttijd.")
    #expect(Language.english.suggestions.wait(weeks: nil) == "Wait not known.")
    #expect(
      Language.english.team.rests(on: ["Bas", "Kees"], tasks: 1, share: 0.25)
        == "On whom it rests then: Bas and Kees have 1 task each, 25% of all tasks of the family's "
        + "own network.")
    #expect(
      Language.dutch.match.wouldFit(2, of: 3).hasPrefix("2 van 3 zouden passen, en zijn aan een"))
  }
}
