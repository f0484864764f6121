import Foundation
import SupportNetwork
import Telling
import TestSupport
import Testing

@testable import NetworkDrawing

@Suite("The genogram as a value")
struct GenogramTests {
  @Test("Hand-made families keep the laws", arguments: GenogramContent.examples.indices)
  func examples(index: Int) throws {
    let example = GenogramContent.examples[index]
    try GenogramLaws(example.content, example.name).expectAll()
    try GenogramLaws(example.content, format: .a3, example.name).expectAll()
  }

  @Test("Hand-made families are drawn as recorded", arguments: GenogramContent.examples.indices)
  func golden(index: Int) throws {
    let example = GenogramContent.examples[index]
    try Golden.expect(try Drawing(of: example.content).svg(), in: "genogram-\(example.name).svg")
  }

  @Test("Two hundred invented families keep the laws", arguments: 0..<20)
  func invented(group: Int) throws {
    for seed in group * 10..<group * 10 + 10 {
      let content = GenogramContent.invented(
        people: 1 + seed % 31, generations: 2 + seed % 5, seed: UInt64(seed))
      try GenogramLaws(content, "seed \(seed)").expectAll()
    }
  }

  @Test("Large families keep the laws or are refused with a remedy", arguments: 0..<8)
  func large(seed: Int) throws {
    let content = GenogramContent.invented(
      people: 60 + seed * 30 / 7, generations: 4 + seed % 3, seed: UInt64(1_000 + seed))
    do {
      try GenogramLaws(content, format: .a3, "seed \(seed)").expectAll()
    } catch let error as Problem {
      #expect(error.code == .drawingTooLarge)
      #expect(error.remedy.in(.english).contains("larger page"))
    }
  }

  @Test("People, couples and households in any order give the same bytes", arguments: 0..<8)
  func order(seed: Int) throws {
    let content = GenogramContent.invented(
      people: 10 + seed, generations: 3, seed: UInt64(seed))
    var numbers = SplitMix64(seed: UInt64(seed))
    var shuffled = content
    shuffled.people.shuffle(using: &numbers)
    shuffled.couples.shuffle(using: &numbers)
    shuffled.households.shuffle(using: &numbers)
    for index in shuffled.people.indices {
      shuffled.people[index].parents.shuffle(using: &numbers)
    }
    for index in shuffled.households.indices {
      shuffled.households[index].members.shuffle(using: &numbers)
    }
    #expect(try Drawing(of: content) == Drawing(of: shuffled))
    #expect(try Drawing(of: content).svg() == Drawing(of: shuffled).svg())
  }

  @Test("The search for places ends soon in a family of sixty")
  func speed() throws {
    let content = GenogramContent.invented(people: 60, generations: 4, seed: 60)
    let spent = try ProcessorTime.spent { _ = try Drawing(of: content) }
    #expect(spent < .seconds(120))
  }
}
