import SupportNetwork
import TestSupport
import Testing

struct ReferringTextTests {
  @Test("A text is split into words and people")
  func parts() {
    #expect(
      ReferringText("Bel {P14} of {P08}.").parts
        == [.words("Bel "), .person("P14"), .words(" of "), .person("P08"), .words(".")])
    #expect(ReferringText("{P01}{P02}").parts == [.person("P01"), .person("P02")])
    #expect(ReferringText("").parts.isEmpty)
  }

  @Test(
    "Braces that hold no identifier are words",
    arguments: [
      "{", "}", "{}", "{P 01}", "{ blijft }", "{P01", "P01}", "{Zoë}", "een {heel lang} verhaal",
    ])
  func braces(_ text: String) {
    #expect(ReferringText(text).parts == [.words(text)])
  }

  @Test(
    "Spaces beside an identifier are nothing",
    arguments: ["{ P01 }", "{P01 }", "{ P01}", "{  P01\u{A0}}"])
  func spaces(_ text: String) {
    #expect(ReferringText(text).parts == [.person("P01")])
  }

  @Test("A brace that is left open does not hide the person behind it")
  func openBrace() {
    #expect(ReferringText("{ {P01}").parts == [.words("{ "), .person("P01")])
    #expect(ReferringText("{{P01}}").parts == [.words("{"), .person("P01"), .words("}")])
  }

  @Test("People and words stand in the order of the text")
  func order() {
    let text = ReferringText("{P02} en {P01} bellen {P02}")
    #expect(text.people == ["P02", "P01", "P02"])
    #expect(text.words == [" en ", " bellen "])
  }

  @Test("The parts of any text give the text again")
  func roundTrip() {
    var generator = SplitMix64(seed: 11)
    // Without spaces: those beside an identifier are nothing.
    let alphabet = Array("{{}}P1-é")
    for _ in 0..<500 {
      let text = String(
        (0..<12).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] })
      let again = ReferringText(text).parts.map { part in
        switch part {
        case .words(let words): words
        case .person(let id): "{\(id)}"
        }
      }
      #expect(again.joined() == text)
    }
  }

  @Test("A text of nothing but braces takes time in proportion")
  func manyBraces() {
    func spent(_ count: Int) -> Duration {
      let text = String(repeating: "{", count: count) + String(repeating: "}", count: count)
      // The least of three: what the machine does beside it is never less than nothing.
      return (1...3).map { _ in
        ProcessorTime.spent { #expect(ReferringText(text).people.isEmpty) }
      }.min() ?? .zero
    }
    // Ten times the text takes ten times as long; if each brace looked at all others, a hundred times.
    #expect(spent(100_000) < spent(10_000) * 40)
  }
}
