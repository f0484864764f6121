import Telling
import Testing

struct SpellingTests {
  private let known = ["circle", "closeness", "contactsPerMonth", "quality"]

  @Test("The nearest known word is found")
  func nearest() {
    #expect(Spelling.nearest(to: "closenes", among: known) == "closeness")
    #expect(Spelling.nearest(to: "Circle", among: known) == "circle")
    #expect(Spelling.nearest(to: "qualtiy", among: known) == "quality")
    #expect(Spelling.nearest(to: "contactPerMonth", among: known) == "contactsPerMonth")
  }

  @Test("A word that is like no other has no nearest")
  func nothingNear() {
    #expect(Spelling.nearest(to: "burden", among: known) == nil)
    #expect(Spelling.nearest(to: "", among: known) == nil)
    #expect(Spelling.nearest(to: "x", among: []) == nil)
    #expect(Spelling.nearest(to: String(repeating: "circle", count: 20), among: known) == nil)
  }

  @Test("Of equally near words the first in alphabetical order is taken")
  func equallyNear() {
    #expect(Spelling.nearest(to: "P3", among: ["P2", "P1"]) == "P1")
    #expect(Spelling.nearest(to: "P3", among: ["P1", "P2"]) == "P1")
  }

  @Test("Two neighbouring letters that change places are one change")
  func swapped() {
    #expect(Spelling.nearest(to: "ab", among: ["ba"]) == "ba")
    #expect(Spelling.nearest(to: "abc", among: ["cba"]) == nil)
  }
}
