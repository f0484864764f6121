import NetworkAnalysis
import SupportNetwork
import Telling
import Testing

@Suite("Networks with hardly anybody")
struct EmptyNetworkTests {
  @Test("Nobody around the household leaves counts at 0 and shares undefined, each with a reason")
  func nobody() throws {
    let findings = try SmallFamily().findings()
    #expect(findings.size.value == 0)
    #expect(findings.conflictTies.value == 0)
    #expect(findings.circles.value == CircleCounts(inner: 0, middle: 0, outer: 0))
    #expect(findings.informalComponents.value == [])
    #expect(findings.informalHoursPerWeek.value == 0)
    #expect(findings.assignments.value == 0)
    #expect(findings.overburdened.value == [])
    let undefined = findings.all.filter { $0.value == nil }
    #expect(
      undefined.map(\.definition.name) == [
        .kinShareOfInformal, .professionalShare, .density, .effectiveSize, .efficiency,
        .constraint, .meanCloseness, .multiplexity, .topProvider, .withoutOnePerson, .largestHours,
      ])
    #expect(
      undefined.allSatisfy { $0.low == nil && $0.high == nil && $0.boundlessBecause != nil })
    #expect(
      findings.density.undefinedBecause?.in(.english)
        == "There are fewer than two people in the network.")
    #expect(findings.all.flatMap(\.missing) == [])
  }

  @Test("One person has effective size, efficiency and constraint 1, and no density")
  func onePerson() throws {
    var small = SmallFamily()
    small.add("A")
    let findings = try small.findings()
    #expect(findings.effectiveSize.value == 1)
    #expect(findings.efficiency.value == 1)
    #expect(findings.constraint.value == 1)
    #expect(findings.density.value == nil)
    #expect(findings.informalComponents.value == [1])
  }

  @Test("Only professionals stand in the size, and in nothing informal")
  func onlyProfessionals() throws {
    var small = SmallFamily()
    small.add("A", .professional, hours: .given(9), tie: [{ $0.closeness = close(5) }])
    small.add("B", .professional, hours: .given(3))
    small.tie("A", "B")
    small.add(need: "N1", .given(["A", "B"]))
    small.add(need: "N2", .given([]))
    let findings = try small.findings()
    #expect(findings.professionalShare.value == 1)
    #expect(findings.density.value == 1)
    #expect(findings.meanCloseness.value == 5)
    #expect(findings.informalSize.value == 0)
    #expect(findings.kinShareOfInformal.value == nil)
    #expect(findings.strongInformalTies.value == 0)
    #expect(findings.informalComponents.value == [])
    #expect(findings.needsOnlyProfessional.value == ["N1"])
    #expect(findings.needsUncovered.value == ["N2"])
    #expect(findings.assignments.value == 0)
    #expect(findings.topProvider.value == nil)
    #expect(findings.withoutOnePerson.value == nil)
    #expect(findings.informalHoursPerWeek.value == 0)
    #expect(findings.largestHours.value == nil)
  }

  @Test("A dormant contact counts, a former one does not")
  func dormant() throws {
    var small = SmallFamily()
    small.add("A", tie: [{ $0.status = .dormant }])
    small.add("B", tie: [{ $0.status = .former }])
    small.add(need: "N1", .given(["B"]))
    let findings = try small.findings()
    #expect(findings.size.value == 1)
    #expect(findings.ties.value == 1)
    #expect(findings.needsWithInformalProvider.value == 0)
  }

  @Test("A member of the household who provides is no informal provider and covers the need")
  func ownStrength() throws {
    var small = SmallFamily()
    small.add("A", .professional)
    small.add(need: "N1", .given(["M"]))
    small.add(need: "N2", .given(["A", "M"]))
    let findings = try small.findings()
    #expect(findings.needsWithInformalProvider.value == 0)
    #expect(findings.needsUncovered.value == [])
    #expect(findings.needsOnlyProfessional.value == [])
  }

  @Test("A case without needs has none met, and nobody on whom they rest")
  func noNeeds() throws {
    var small = SmallFamily()
    small.add("A")
    let findings = try small.findings()
    #expect(findings.needs.value == 0)
    #expect(findings.needsMeetingTarget.value == 0)
    #expect(findings.needsMeetingTarget.of == 0)
    #expect(findings.topProvider.undefinedBecause != nil)
  }
}
