import NetworkAnalysis
import SupportNetwork
import Testing

@Suite("If people drop out")
struct AbsenceTests {
  @Test("The reference family at T0 breaks as its tables say")
  func reference() throws {
    let absences = Absences(of: try ReferenceFamily.network(0).findings.coverage)
    let greet = try #require(absences.alone.first)
    #expect(greet.people == ["P05"])
    #expect(greet.uncovered == ["N03", "N07", "N10"])
    #expect(greet.belowTarget == ["N01", "N02", "N08"])
    #expect(
      absences.together.map(\.people) == [
        ["P05", "P09"], ["P05", "P10"], ["P05", "P16"], ["P08", "P15"],
      ])
    #expect(absences.together.map(\.uncovered) == [["N02"], ["N01"], ["N08"], ["N11"]])
    #expect(absences.together.flatMap(\.belowTarget) == [])
    // Without Greet 6 of 9 are left; Wim, Hanneke and three of the pairs take one more.
    #expect(absences.worstPair?.needsCovered == 5)
    #expect(absences.worstPair?.people == ["P05", "P06"])
    #expect(absences.fewest?.people == 1)
    #expect(absences.fewest?.needs == ["N03", "N05", "N06", "N07", "N10"])
  }

  @Test("Two who are the whole reserve break a need together that neither breaks alone")
  func reserve() throws {
    var small = SmallFamily()
    for id in ["A", "B", "C"] as [Person.ID] { small.add(id) }
    small.add("F", .professional)
    small.add(need: "N1", .given(["A", "B", "F"]))
    small.add(need: "N2", target: 2, .given(["A", "B", "C"]))
    small.add(need: "N3", target: 2, .given(["A", "C"]))
    small.add(need: "N4", .notAsked)
    small.add(need: "N5", .given([]))
    let absences = Absences(of: try small.findings().coverage)
    #expect(absences.alone.map(\.people) == [["A"], ["C"]])
    #expect(absences.alone.map(\.belowTarget) == [["N3"], ["N3"]])
    #expect(absences.together.map(\.people) == [["A", "B"], ["A", "C"], ["B", "C"]])
    #expect(absences.together.map(\.uncovered) == [["N1"], ["N3"], []])
    #expect(absences.together.map(\.belowTarget) == [["N2"], ["N2"], ["N2"]])
    #expect(absences.perNeed.map(\.people) == [2, 3, 2])
    #expect(absences.fewest?.people == 2)
    #expect(absences.unknown == ["N4"])
  }

  @Test("All pairs are those that one finds by trying each", arguments: UInt64(0)..<60)
  func bruteForce(seed: UInt64) throws {
    let coverage = try RandomFamily(seed: seed).small.findings().coverage
    let absences = Absences(of: coverage)
    let helpers = Set(coverage.flatMap(\.informal)).sorted()
    func broken(_ gone: Set<Person.ID>) -> (
      uncovered: Set<SupportNeed.ID>, below: Set<SupportNeed.ID>
    ) {
      var result: (uncovered: Set<SupportNeed.ID>, below: Set<SupportNeed.ID>) = ([], [])
      for need in coverage where !need.informal.isEmpty {
        let left = need.informal.count { !gone.contains($0) }
        if left == 0 {
          result.uncovered.insert(need.need.id)
        } else if left < need.need.target, need.informal.count >= need.need.target {
          result.below.insert(need.need.id)
        }
      }
      return result
    }
    for helper in helpers {
      let alone = absences.alone.first { $0.people == [helper] }
      #expect(Set(alone?.uncovered ?? []) == broken([helper]).uncovered)
      #expect(Set(alone?.belowTarget ?? []) == broken([helper]).below)
    }
    var fewestLeft: Int?
    for (index, first) in helpers.enumerated() {
      for second in helpers[(index + 1)...] {
        let both = broken([first, second])
        let single = (broken([first]), broken([second]))
        let pair = absences.together.first { $0.people == [first, second] }
        #expect(
          Set(pair?.uncovered ?? [])
            == both.uncovered.subtracting(single.0.uncovered).subtracting(single.1.uncovered))
        #expect(
          Set(pair?.belowTarget ?? [])
            == both.below.subtracting(single.0.below).subtracting(single.1.below))
        let left = coverage.count { !$0.informal.isEmpty } - both.uncovered.count
        fewestLeft = min(fewestLeft ?? left, left)
      }
    }
    #expect(absences.worstPair?.needsCovered == fewestLeft)
  }

  @Test("Nobody who provides leaves nobody who can drop out")
  func nobody() throws {
    var small = SmallFamily()
    small.add(need: "N1", .given([]))
    let absences = Absences(of: try small.findings().coverage)
    #expect(absences.alone.isEmpty && absences.together.isEmpty)
    #expect(absences.fewest == nil && absences.worstPair == nil)
  }
}
