import SupportNetwork
import TestSupport
import Testing

struct IdentifierTests {
  private static func ordered(_ texts: [String]) -> [String] {
    texts.map { Person.ID(rawValue: $0) }.sorted().map(\.rawValue)
  }

  @Test("Numbers in identifiers order as numbers")
  func numbers() {
    #expect(Self.ordered(["P10", "P9", "P100", "P1"]) == ["P1", "P9", "P10", "P100"])
    #expect(Self.ordered(["A2-10", "A2-9", "A10-1"]) == ["A2-9", "A2-10", "A10-1"])
    #expect(Self.ordered(["P10A", "P1A0", "P1-", "P1"]) == ["P1", "P1-", "P1A0", "P10A"])
    #expect(
      Self.ordered(["a0", "a00b", "a", "a0b", "-1", "1"]) == ["-1", "1", "a", "a0", "a0b", "a00b"])
  }

  @Test("Identifiers that are equal but for leading zeros order by their bytes")
  func leadingZeros() {
    #expect(Self.ordered(["P2", "P001", "P01", "P1"]) == ["P1", "P01", "P001", "P2"])
    #expect(Self.ordered(["a1b01", "a01b1"]) == ["a01b1", "a1b01"])
  }

  @Test("A number too long for any integer still orders")
  func longNumbers() {
    let (short, long) = (String(repeating: "9", count: 39), "1" + String(repeating: "0", count: 39))
    #expect(Person.ID(rawValue: short) < Person.ID(rawValue: long))
  }

  @Test("An identifier orders before every longer one that begins with it")
  func prefixes() {
    #expect(Self.ordered(["P1a", "P1", "P", "P1-"]) == ["P", "P1", "P1-", "P1a"])
  }

  @Test("The order of identifiers is total: one of two is smaller, and it is transitive")
  func totalOrder() {
    var generator = SplitMix64(seed: 6)
    let alphabet = Array("0019aB-_")
    let ids = (0..<60).map { _ in
      Person.ID(
        rawValue: String(
          (0..<Int.random(in: 1...5, using: &generator)).map { _ in
            alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
          }))
    }
    for a in ids {
      for b in ids {
        #expect((a < b ? 1 : 0) + (b < a ? 1 : 0) + (a == b ? 1 : 0) == 1, "\(a) \(b)")
        for c in ids where a < b && b < c { #expect(a < c, "\(a) \(b) \(c)") }
      }
    }
  }

  @Test("An identifier has 1 to 40 letters, digits, hyphens or underscores")
  func validity() {
    #expect(["P01", "a", "LV-0001", "x_y", String(repeating: "1", count: 40)].allSatisfy(isValid))
    for text in ["", " ", "P 1", "P.1", "Zoë", "P1\n", "{P1}", String(repeating: "1", count: 41)] {
      #expect(!isValid(text))
    }
  }

  private func isValid(_ text: String) -> Bool { Person.ID(rawValue: text).isValid }
}
