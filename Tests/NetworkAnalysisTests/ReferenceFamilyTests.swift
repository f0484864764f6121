import NetworkAnalysis
import SupportNetwork
import Testing

@Suite("The reference family")
struct ReferenceFamilyTests {
  @Test("The people at both moments are those that were counted by hand")
  func people() throws {
    let (t0, t1) = try (ReferenceFamily.network(0).findings, ReferenceFamily.network(1).findings)
    #expect([t0.size.value, t1.size.value] == [18, 20])
    #expect([t0.informalSize.value, t1.informalSize.value] == [15, 17])
    #expect([t0.professionals.value, t1.professionals.value] == [3, 3])
    #expect([t0.kin.value, t1.kin.value] == [9, 9])
    expect(t0.kinShareOfInformal, 0.6)
    expect(t1.kinShareOfInformal, 0.5294117647058824)
    expect(t0.professionalShare, 0.16666666666666666)
    expect(t1.professionalShare, 0.15)
  }

  @Test("The ties and their conflicts are those that were counted by hand")
  func ties() throws {
    let (t0, t1) = try (ReferenceFamily.network(0).findings, ReferenceFamily.network(1).findings)
    #expect([t0.ties.value, t1.ties.value] == [31, 34])
    #expect([t0.conflictTies.value, t1.conflictTies.value] == [3, 1])
    #expect([t0.alterTies.value, t1.alterTies.value] == [16, 25])
    #expect([t0.conflictAlterTies.value, t1.conflictAlterTies.value] == [1, 0])
  }

  @Test("The structure agrees with networkx 3.6.1")
  func structure() throws {
    let (t0, t1) = try (ReferenceFamily.network(0).findings, ReferenceFamily.network(1).findings)
    expect(t0.density, 0.10457516339869281)
    expect(t1.density, 0.13157894736842105)
    expect(t0.effectiveSize, 16.22222222222222)
    expect(t1.effectiveSize, 17.5)
    expect(t0.efficiency, 0.9012345679012346)
    expect(t1.efficiency, 0.875)
    expect(t0.constraint, 0.13459190672153634)
    expect(t1.constraint, 0.14031775439342406)
    #expect(t0.informalComponents.value == [8, 3, 1, 1, 1, 1])
    #expect(t1.informalComponents.value == [11, 3, 1, 1, 1])
  }

  @Test("The circles and the closeness are those that were counted by hand")
  func closeness() throws {
    let (t0, t1) = try (ReferenceFamily.network(0).findings, ReferenceFamily.network(1).findings)
    #expect(t0.circles.value == CircleCounts(inner: 5, middle: 6, outer: 7))
    #expect(t1.circles.value == CircleCounts(inner: 5, middle: 8, outer: 7))
    expect(t0.meanCloseness, 3.1666666666666665)
    expect(t1.meanCloseness, 3.6)
    #expect([t0.strongInformalTies.value, t1.strongInformalTies.value] == [7, 9])
  }

  @Test("The support is what was counted by hand")
  func support() throws {
    let (t0, t1) = try (ReferenceFamily.network(0).findings, ReferenceFamily.network(1).findings)
    #expect([t0.informalSupporters.value, t1.informalSupporters.value] == [11, 16])
    expect(t0.multiplexity, 1.9090909090909092)
    expect(t1.multiplexity, 2.125)
    #expect([t0.multiplexSupporters.value, t1.multiplexSupporters.value] == [8, 12])
    #expect([t0.reciprocalSupporters.value, t1.reciprocalSupporters.value] == [9, 12])
  }

  @Test("The needs are covered as was counted by hand")
  func needs() throws {
    let (t0, t1) = try (ReferenceFamily.network(0).findings, ReferenceFamily.network(1).findings)
    #expect([t0.needs.value, t1.needs.value] == [11, 11])
    #expect([t0.needsWithInformalProvider.value, t1.needsWithInformalProvider.value] == [9, 11])
    #expect([t0.needsMeetingTarget.value, t1.needsMeetingTarget.value] == [6, 11])
    #expect([t0.needsMeetingTarget.of, t0.needsMeetingTarget.low] == [11, 6])
    #expect([t0.needsWithBackup.value, t1.needsWithBackup.value] == [4, 8])
    #expect([t0.needsOnlyProfessional.value, t1.needsOnlyProfessional.value] == [["N04"], []])
    #expect([t0.needsUncovered.value, t1.needsUncovered.value] == [["N09"], []])
  }

  @Test("It rests on those whom one counts by hand")
  func dependence() throws {
    let (t0, t1) = try (ReferenceFamily.network(0).findings, ReferenceFamily.network(1).findings)
    #expect([t0.assignments.value, t1.assignments.value] == [13, 21])
    let top = try (#require(t0.topProvider.value), #require(t1.topProvider.value))
    #expect(top.0 == TopProvider(people: ["P05"], assignments: 6, share: 6.0 / 13))
    #expect(top.1 == TopProvider(people: ["P08"], assignments: 4, share: 4.0 / 21))
    #expect(abs(top.0.share - 0.46153846153846156) < 1e-12)
    #expect(abs(top.1.share - 0.19047619047619047) < 1e-12)
    #expect(t0.withoutOnePerson.value == WithoutOnePerson(people: ["P05"], needsCovered: 6))
    #expect(
      t1.withoutOnePerson.value
        == WithoutOnePerson(people: ["P08", "P11", "P20"], needsCovered: 10))
  }

  @Test("It takes the hours that one adds up by hand")
  func load() throws {
    let (t0, t1) = try (ReferenceFamily.network(0).findings, ReferenceFamily.network(1).findings)
    #expect([t0.informalHoursPerWeek.value, t1.informalHoursPerWeek.value] == [43, 48])
    let largest = try (#require(t0.largestHours.value), #require(t1.largestHours.value))
    #expect(largest.0 == LargestHours(people: ["P05"], hours: 18, share: 18.0 / 43))
    #expect(largest.1 == LargestHours(people: ["P05"], hours: 9, share: 9.0 / 48))
    #expect(abs(largest.0.share - 0.4186046511627907) < 1e-12)
    #expect(largest.1.share == 0.1875)
    #expect([t0.aboveOwnMaximum.value, t1.aboveOwnMaximum.value] == [["P05"], []])
    #expect([t0.overburdened.value, t1.overburdened.value] == [["P05"], []])
  }
}

/// Compares a number with what another program or a hand gave.
func expect(
  _ finding: Finding<Double>, _ expected: Double,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard let value = finding.value else {
    Issue.record("\(finding.definition.name) is undefined", sourceLocation: sourceLocation)
    return
  }
  #expect(abs(value - expected) < 1e-12, "\(value)", sourceLocation: sourceLocation)
}
