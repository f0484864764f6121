import Testing

@testable import Telling

@Suite("The grammar of each language")
struct GrammarTests {
  private let dutch = Language.dutch.grammar
  private let english = Language.english.grammar

  @Test("Names become one phrase, whatever their number")
  func lists() {
    #expect(dutch.list([]) == "")
    #expect(dutch.list(["Anja"]) == "Anja")
    #expect(dutch.list(["Anja", "Bas"]) == "Anja en Bas")
    #expect(dutch.list(["Anja", "Bas", "Kees"]) == "Anja, Bas en Kees")
    #expect(dutch.alternatives(["Anja", "Bas", "Kees"]) == "Anja, Bas of Kees")
    #expect(english.list(["Anja", "Bas", "Kees"]) == "Anja, Bas and Kees")
    #expect(english.alternatives(["Anja", "Bas"]) == "Anja or Bas")
  }

  @Test(
    "A number has at most three decimals and no zeros behind them",
    arguments: [
      (2.5, "2,5"), (2, "2"), (0, "0"), (-0.0004, "0"), (0.0005, "0,001"), (-1.25, "-1,25"),
      (1234.5678, "1234,568"), (1e12, "1000000000000"),
    ])
  func numbers(value: Double, words: String) {
    #expect(dutch.number(value) == words)
    let inEnglish = words.split(separator: ",", omittingEmptySubsequences: false)
      .joined(separator: ".")
    #expect(english.number(value) == inEnglish)
  }

  @Test("A sign stands before what changed, and none before nothing")
  func signs() {
    #expect(dutch.signed(3) == "+3")
    #expect(dutch.signed(-0.5) == "−0,5")
    #expect(dutch.signed(0) == "0")
  }

  @Test("Only nothing is 0%, and only the whole is 100%")
  func percentages() {
    #expect(dutch.percentage(0) == "0%")
    #expect(dutch.percentage(0.00001) == "0,1%")
    #expect(dutch.percentage(0.99999) == "99,9%")
    #expect(dutch.percentage(1) == "100%")
    #expect(dutch.percentage(0.19048) == "19%")
    #expect(english.percentage(0.7998, .down) == "79.9%")
  }

  @Test("One thing is singular, and none or more are plural")
  func counts() {
    #expect(
      [0, 1, 2].map { dutch.counted($0, "taak", "taken") } == ["0 taken", "1 taak", "2 taken"])
  }

  @Test("A day has its month in words", arguments: 1...12)
  func dates(month: Int) {
    for language in Language.allCases {
      let grammar = language.grammar
      #expect(Set(grammar.months).count == 12)
      #expect(
        grammar.date(day: 8, month: month, year: 2025) == "8 \(grammar.months[month - 1]) 2025")
    }
    #expect(dutch.date(day: 8, month: 10, year: 2025) == "8 oktober 2025")
  }

  @Test("A phrase holds what each language says")
  func phrases() {
    let phrase = Phrase { $0.grammar.list(["Anja", "Bas"]) }
    #expect(phrase.in(.dutch) == "Anja en Bas")
    #expect(phrase.in(.english) == "Anja and Bas")
    #expect(Language.allCases.map(\.position) == Array(Language.allCases.indices))
  }
}
