import NetworkAnalysis
import SupportNetwork
import Testing

@Suite("Support, strength and conflict")
struct SupportTests {
  @Test("A person in conflict who gives much support counts in both, and is no strong tie")
  func conflictAndSupport() throws {
    var small = SmallFamily()
    small.add(
      "A",
      tie: [
        {
          $0.quality = .given(.conflict)
          $0.closeness = close(5)
          $0.receives = .given([.practical, .respite, .advice])
        }
      ])
    let findings = try small.findings()
    #expect(findings.conflictTies.value == 1)
    #expect(findings.strongInformalTies.value == 0)
    #expect(findings.informalSupporters.value == 1)
    #expect(findings.multiplexity.value == 3)
  }

  @Test("A quarrel with one member takes nothing from the strong tie with another")
  func quarrelWithOne() throws {
    var small = SmallFamily()
    small.add(
      "A",
      tie: [
        {
          $0.quality = .given(.conflict)
          $0.closeness = close(1)
        },
        {
          $0.quality = .given(.positive)
          $0.closeness = close(4)
        },
      ])
    #expect(try small.findings().strongInformalTies.value == 1)
  }

  @Test("Where all is conflict nothing is strong and no two are tied")
  func allConflict() throws {
    var small = SmallFamily()
    for id in ["A", "B", "C"] as [Person.ID] {
      small.add(
        id,
        tie: [
          {
            $0.quality = .given(.conflict)
            $0.closeness = close(5)
          }
        ])
    }
    small.tie("A", "B", .given(.conflict))
    small.tie("B", "C", .given(.conflict))
    let findings = try small.findings()
    #expect(findings.conflictTies.value == 3)
    #expect(findings.strongInformalTies.value == 0)
    #expect(findings.alterTies.value == 0)
    #expect(findings.conflictAlterTies.value == 2)
    #expect(findings.density.value == 0)
    #expect(findings.effectiveSize.value == 3)
    expect(findings.constraint, 1.0 / 3)
    #expect(findings.informalComponents.value == [1, 1, 1])
  }

  @Test("Types of support are counted once over all ties of a person")
  func types() throws {
    var small = SmallFamily()
    small.add(
      "A",
      tie: [
        { $0.receives = .given([.practical]) }, { $0.receives = .given([.practical, .advice]) },
      ]
    )
    small.add("B", tie: [{ $0.receives = .given([.emotional]) }])
    small.add("C", tie: [{ $0.receives = .given([]) }])
    small.add("D", tie: [{ $0.receives = .unknown }])
    let findings = try small.findings()
    #expect(findings.informalSupporters.value == 2)
    #expect(findings.informalSupporters.high == 3)
    #expect(findings.multiplexity.value == 1.5)  // A 2, B 1
    #expect(findings.multiplexity.low == 4.0 / 3)  // D 1
    #expect(findings.multiplexity.high == 8.0 / 3)  // D 5
    #expect(findings.multiplexSupporters.value == 1)
    #expect(findings.multiplexSupporters.of == 2)
  }

  @Test("Support goes both ways if it is said so, or if it is both received and given")
  func reciprocity() throws {
    var small = SmallFamily()
    let gets: Answer<[SupportType]> = .given([.practical])
    small.add(
      "A",
      tie: [
        {
          $0.receives = gets
          $0.reciprocity = .given(.mutual)
        }
      ])
    small.add(
      "B",
      tie: [
        {
          $0.receives = gets
          $0.gives = .given([.advice])
        }
      ])
    small.add(
      "C",
      tie: [
        {
          $0.receives = gets
          $0.gives = .given([])
        }
      ])
    small.add("D", tie: [{ $0.receives = gets }])
    small.add(
      "E",
      tie: [
        {
          $0.receives = .given([])
          $0.reciprocity = .given(.mutual)
        }
      ])
    let findings = try small.findings()
    #expect(findings.reciprocalSupporters.value == 2)
    #expect(findings.reciprocalSupporters.of == 4)
    #expect(findings.reciprocalSupporters.high == 3)
    #expect(findings.reciprocalSupporters.missing.map(\.description) == ["M-D.reciprocity"])
  }

  @Test("No single absence uncovers a need that two people provide for")
  func nobodyIsIndispensable() throws {
    var small = SmallFamily()
    for id in ["A", "B"] as [Person.ID] { small.add(id) }
    small.add(need: "N1", .given(["A", "B"]))
    let without = try small.findings().withoutOnePerson
    #expect(without.value == WithoutOnePerson(people: ["A", "B"], needsCovered: 1))
  }
}
