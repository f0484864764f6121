import NetworkAnalysis
import SupportNetwork
import Telling
import Testing

@Suite("Answers that are missing")
struct MissingAnswerTests {
  @Test("Closeness that nobody told is 1 to 5, not 0")
  func unknownCloseness() throws {
    var small = SmallFamily()
    small.add("A")
    small.add("B", tie: [{ $0.closeness = .declined }, { $0.closeness = .unknown }])
    let findings = try small.findings()
    #expect(findings.meanCloseness.value == nil)
    #expect(findings.meanCloseness.low == 1)
    #expect(findings.meanCloseness.high == 5)
    #expect(
      findings.meanCloseness.missing.map(\.description)
        == ["K-B.closeness", "M-A.closeness", "M-B.closeness"])
    #expect(findings.strongInformalTies.value == nil)
    #expect(findings.strongInformalTies.high == 2)
    #expect(findings.circles.value == nil)
    #expect(findings.circles.low == CircleCounts(inner: 0, middle: 0, outer: 0))
    #expect(findings.circles.high == CircleCounts(inner: 2, middle: 2, outer: 2))
  }

  @Test("The mean closeness is over the answers that are there, and the range over all people")
  func meanCloseness() throws {
    var small = SmallFamily()
    small.add("A", tie: [{ $0.closeness = close(2) }, { $0.closeness = close(4) }])
    small.add("B", tie: [{ $0.closeness = close(3) }, { _ in }])
    small.add("C")
    let mean = try small.findings().meanCloseness
    #expect(mean.value == 3.5)  // A 4, B 3
    #expect(mean.low == 8.0 / 3)  // A 4, B 3, C 1
    #expect(mean.high == 14.0 / 3)  // A 4, B 5, C 5
    #expect(mean.missing.map(\.description) == ["K-B.closeness", "M-C.closeness"])
  }

  @Test("An answer that cannot change the value is not missing")
  func settled() throws {
    var small = SmallFamily()
    small.add(
      "A",
      tie: [
        {
          $0.closeness = close(5)
          $0.quality = .given(.positive)
          $0.circle = .given(.inner)
        }, { _ in },
      ])
    let findings = try small.findings()
    #expect(findings.meanCloseness.isCertain)
    #expect(findings.circles.isCertain)
    #expect(findings.strongInformalTies.isCertain)
    #expect(!findings.conflictTies.isCertain)
  }

  @Test("The nearest placement counts, and a missing one may only be nearer")
  func circles() throws {
    var small = SmallFamily()
    small.add("A", tie: [{ $0.circle = .given(.outer) }, { $0.circle = .given(.inner) }])
    small.add("B", tie: [{ $0.circle = .given(.middle) }, { _ in }])
    let circles = try small.findings().circles
    #expect(circles.value == CircleCounts(inner: 1, middle: 1, outer: 0))
    #expect(circles.low == CircleCounts(inner: 1, middle: 0, outer: 0))
    #expect(circles.high == CircleCounts(inner: 2, middle: 1, outer: 0))
  }

  @Test("Somebody about whom nobody told anything is open, not empty")
  func untold() throws {
    var small = SmallFamily()
    small.add("A", tie: [{ $0.receives = .given([.practical]) }])
    small.add("B", tie: [])
    let supporters = try small.findings().informalSupporters
    #expect(supporters.value == 1)
    #expect(supporters.high == 2)
    #expect(supporters.missing.map(\.description) == ["B.ties"])
  }

  @Test("People who know each other count as tied, and may be in conflict if nobody told")
  func alterTies() throws {
    var small = SmallFamily()
    for id in ["A", "B", "C"] as [Person.ID] { small.add(id) }
    small.tie("A", "B")
    small.tie("B", "C", .unknown)
    let findings = try small.findings()
    #expect(findings.alterTies.value == 2)
    #expect(findings.alterTies.low == 1)
    expect(findings.density, 2.0 / 3)
    #expect(findings.density.low == 1.0 / 3)
    #expect(findings.density.high == findings.density.value)
    #expect(findings.effectiveSize.low == findings.effectiveSize.value)
    #expect(findings.informalComponents.value == [3])
    #expect(findings.informalComponents.low == [2, 1])
    #expect(findings.conflictAlterTies.value == 0)
    #expect(findings.conflictAlterTies.high == 1)
    #expect(findings.density.missing.map(\.description) == ["B-C.quality"])
  }

  @Test("Hours that are missing lie between 0 and what somebody wants to give")
  func hours() throws {
    var small = SmallFamily()
    small.add("A", hours: .given(4), atMost: .given(6))
    small.add("B", hours: .unknown, atMost: .given(6))
    let findings = try small.findings()
    #expect(findings.informalHoursPerWeek.value == 4)
    #expect(findings.informalHoursPerWeek.low == 4)
    #expect(findings.informalHoursPerWeek.high == 10)
    #expect(findings.largestHours.value == LargestHours(people: ["A"], hours: 4, share: 1))
    #expect(findings.largestHours.low == LargestHours(people: [], hours: 4, share: 0.5))
    #expect(findings.largestHours.high == LargestHours(people: ["A", "B"], hours: 6, share: 1))
    #expect(findings.aboveOwnMaximum.value == [])
    #expect(findings.aboveOwnMaximum.high == ["B"])
    #expect(findings.aboveOwnMaximum.missing.map(\.description) == ["B.hoursPerWeek"])
  }

  @Test("Hours without a maximum have no upper bound, and that is said")
  func unboundedHours() throws {
    var small = SmallFamily()
    small.add("A", hours: .given(4))
    small.add("B")
    let hours = try small.findings().informalHoursPerWeek
    #expect(hours.value == 4)
    #expect(hours.high == nil)
    #expect(hours.boundlessBecause?.in(.english).hasPrefix("Unbounded") == true)
    #expect(hours.missing.map(\.description) == ["B.hoursAtMost", "B.hoursPerWeek"])
    let largest = try small.findings().largestHours
    #expect(largest.high == nil)
    #expect(largest.low == LargestHours(people: [], hours: 4, share: 0.5))
  }

  @Test("Hours of nobody known are not 0 hours")
  func noHours() throws {
    var small = SmallFamily()
    small.add("A")
    let findings = try small.findings()
    #expect(findings.informalHoursPerWeek.value == nil)
    #expect(findings.informalHoursPerWeek.low == 0)
    #expect(findings.largestHours.value == nil)
  }

  @Test("Providers that are missing may be nobody or anybody")
  func providers() throws {
    var small = SmallFamily()
    for id in ["A", "B"] as [Person.ID] { small.add(id) }
    small.add(need: "N1", target: 2, .given(["A", "B"]))
    small.add(need: "N2", .given(["A"]))
    small.add(need: "N3", target: 2, .notAsked)
    let findings = try small.findings()
    #expect(findings.needsMeetingTarget.value == 2)
    #expect(findings.needsMeetingTarget.low == 2)
    #expect(findings.needsMeetingTarget.high == 3)
    #expect(findings.needsUncovered.value == [])
    #expect(findings.needsUncovered.high == ["N3"])
    #expect(findings.needsOnlyProfessional.high == [])  // there is no professional
    #expect(findings.assignments.value == 3)
    #expect(findings.assignments.high == 5)
    // A has 2 of 3; at least 2 of 4 (B takes N3), at most 3 of 4 (A takes it).
    #expect(
      findings.topProvider.value == TopProvider(people: ["A"], assignments: 2, share: 2.0 / 3))
    #expect(findings.topProvider.low == TopProvider(people: ["A"], assignments: 2, share: 0.5))
    #expect(
      findings.topProvider.high == TopProvider(people: ["A", "B"], assignments: 3, share: 0.75))
    // Without A, N1 is left; with both at N3, N1 and N3 are.
    #expect(findings.withoutOnePerson.value == WithoutOnePerson(people: ["A"], needsCovered: 1))
    #expect(findings.withoutOnePerson.low == WithoutOnePerson(people: ["A"], needsCovered: 1))
    #expect(
      findings.withoutOnePerson.high == WithoutOnePerson(people: ["A", "B"], needsCovered: 2))
    #expect(findings.topProvider.missing.map(\.description) == ["N3.providers"])
  }

  @Test("Providers that are known of no need leave nothing to count")
  func noProviders() throws {
    var small = SmallFamily()
    small.add("A")
    small.add(need: "N1", .notAsked)
    let findings = try small.findings()
    #expect(findings.needsMeetingTarget.value == nil)
    #expect(findings.needsMeetingTarget.low == 0)
    #expect(findings.needsMeetingTarget.high == 1)
    #expect(findings.needsUncovered.value == nil)
    #expect(findings.assignments.value == nil)
    #expect(findings.needsWithBackup.value == 0)  // one person can never be two
    #expect(findings.topProvider.boundlessBecause?.in(.english).hasPrefix("Undefined") == true)
  }
}
