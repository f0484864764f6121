import SupportNetwork
import Telling
import Testing

@testable import NetworkAnalysis

@Suite("The catalogue of findings")
struct CatalogueTests {
  @Test("Every name has one rule, in the order of the names")
  func order() throws {
    #expect(FindingCatalogue.rules.map(\.name) == FindingName.allCases)
    let findings = try SmallFamily().findings()
    #expect(findings.all.map(\.name) == FindingName.allCases)
    for name in FindingName.allCases {
      #expect(findings[name].name == name)
      #expect(name.definition.name == name)
    }
  }

  @Test("A definition is one sentence, in both languages", arguments: FindingName.allCases)
  func sentences(name: FindingName) {
    let definition = name.definition
    for language in Language.allCases {
      let meaning = definition.meaning.in(language)
      #expect(meaning.hasSuffix(".") && meaning.count { $0 == "." } == 1)
      #expect(meaning.count <= 150)
      #expect(definition.bounds.in(language).hasSuffix("."))
      #expect(definition.doesNotSay.in(language).hasSuffix("."))
      #expect(!definition.formula.in(language).hasSuffix("."))
      #expect(!definition.title.in(language).isEmpty)
      #expect(!definition.unit.phrase.in(language).isEmpty)
      #expect(!definition.source.phrase.in(language).isEmpty)
    }
    #expect(definition.meaning.dutch != definition.meaning.english)
  }

  @Test("A finding without a value and without a reason is a mistake of the programmer")
  func undefinedWithoutReason() async {
    await #expect(processExitsWith: .failure) {
      _ = Finding<Int>(.size, value: nil, low: 0, high: 1)
    }
    await #expect(processExitsWith: .failure) {
      _ = Finding<Int>(.size, value: 1, low: 0, high: nil)
    }
  }

  @Test("One sure answer settles what open ones cannot change")
  func judgement() {
    let open = Judgement.open([.person("A", .age)])
    #expect(Judgement.any([.no, open, .yes]) == .yes)
    #expect(Judgement.any([.no, open]) == open)
    #expect(Judgement.any([]) == .no)
    #expect(Judgement.all([.no, open, .yes]) == .no)
    #expect(Judgement.all([open, .yes]) == open)
    #expect(Judgement.all([]) == .yes)
    #expect(open.negated == open && Judgement.yes.negated == .no)
  }

  @Test("Paths order people before ties before needs, and numbers as numbers")
  func paths() {
    let paths: [InputPath] = [
      .person("P9", .hoursPerWeek), .person("P10", .burden), .person("P10", .hoursPerWeek),
      .tie(Tie(from: "P1", to: "P9"), .quality), .tie(Tie(from: "P1", to: "P10"), .closeness),
      .providers(of: "N2"), .providers(of: "N10"),
    ]
    #expect(paths.reversed().sorted() == paths)
    #expect(
      paths.map(\.description) == [
        "P9.hoursPerWeek", "P10.burden", "P10.hoursPerWeek", "P1-P9.quality", "P1-P10.closeness",
        "N2.providers", "N10.providers",
      ])
  }

  @Test("The wide range of the constraint holds the exact one", arguments: UInt64(0)..<40)
  func constraintRange(seed: UInt64) throws {
    let network = try RandomFamily(seed: seed).small.network()
    let graph = AlterGraph(of: network, among: network.alters)
    guard let wide = graph.constraintRange(exactUpTo: -1),
      let exact = graph.constraintRange(exactUpTo: 15)
    else {
      #expect(network.alters.isEmpty)
      return
    }
    #expect(wide.lowerBound <= exact.lowerBound + 1e-12)
    #expect(wide.upperBound >= exact.upperBound - 1e-12)
    if graph.missing.isEmpty { #expect(wide.upperBound - wide.lowerBound < 1e-12) }
  }

  @Test("A tie more among the people can lower the constraint")
  func constraintIsNotMonotone() throws {
    // Everybody knows A: 4 people with a star give (1 + 3/2)² + 3 (1 + 1/4)² over 16 = 0.684. If
    // all know each other they give 4 (1 + 3/4)² over 16 = 0.766, and with one tie more than the
    // star (1 + 1/2 + 1/3 + 1/3)² + (1 + 1/4)² + 2 (1 + 1/4 + 1/3)² over 16 = 0.704.
    var small = SmallFamily()
    for id in ["A", "B", "C", "D"] as [Person.ID] { small.add(id) }
    for id in ["B", "C", "D"] as [Person.ID] { small.tie("A", id) }
    expect(try small.findings().constraint, 0.68359375)
    small.tie("B", "C")
    expect(try small.findings().constraint, (169.0 / 36 + 25.0 / 16 + 2 * 361.0 / 144) / 16)
  }
}
