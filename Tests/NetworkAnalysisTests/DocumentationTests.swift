import NetworkAnalysis
import NetworkMeasures
import SampleFamilies
import SupportNetwork
import Telling
import TestSupport
import Testing

/// The examples of the documentation: `ExamplesTests` holds that each stands here, line for line.
@Suite("The documentation of the analysis")
struct AnalysisDocumentationTests {
  private let family: FamilyCase
  private let t0: Network
  private let t1: Network
  private var network: Network { t0 }

  init() throws {
    family = try FamilyCase.sample("terhaar")
    t0 = try #require(family.network(at: "T0"))
    t1 = try #require(family.network(at: "T1"))
  }

  // MARK: - Findings

  @Test("From a case to findings")
  func findings() {
    do {
      let findings = network.findings
      #expect(findings.size.value == 18)
      #expect(findings.informalSupporters.value == 11)
      #expect(findings.topProvider.value?.people == ["P05"])

      let conflicts = findings.conflictTies
      #expect(conflicts.value == 3)
      #expect(conflicts.low == 3)
      #expect(conflicts.high == 4)
      #expect(conflicts.missing.count == 1)
    }
    do {
      let findings = network.findings
      #expect(findings.needsMeetingTarget.value == 6)
      #expect(findings.needsMeetingTarget.of == 11)
      #expect(findings.density.isCertain == true)
    }
    do {
      let findings = network.findings
      #expect(findings.needsMeetingTarget.value == 6)
      #expect(findings.needsMeetingTarget.of == 11)
      #expect(findings.topProvider.value?.people == ["P05"])
      #expect(findings.all.count == 35)
    }
    do {
      let target = network.findings.needsMeetingTarget
      #expect(target.value == 6)
      #expect(target.of == 11)
      #expect(target.definition.meaning.in(.english).contains("needs"))  // "How many needs …"
    }
  }

  @Test("A finding is explained by its rule and its working")
  func explained() {
    do {
      #expect(FindingName.density.definition.symbols == "2m / (n(n − 1))")
      #expect(network.findings.working(of: .density)?.description == "2 × 16 / (18 × 17)")
    }
    do {
      #expect(network.findings.working(of: .density)?.description == "2 × 16 / (18 × 17)")
      #expect(
        network.findings.working(of: .kin)?.description
          == "P05, P06, P07, P08, P09, P10, P11, P12, P13")
    }
    do {
      let rule = FindingName.density.definition
      #expect(rule.symbols == "2m / (n(n − 1))")
      #expect(rule.formula.in(.english).contains("n people"))  // "2m / (n(n − 1)): n people …"
    }
  }

  @Test("What is not defined says why")
  func undefined() throws {
    var draft = CaseDraft.ofOne()
    draft.moments = [Moment(id: "T0", date: try #require(CalendarDate("2026-01-05")))]
    // Asked, and nobody was named.
    draft.moments[0].leftOut = []
    let network = try #require(try FamilyCase(validating: draft).network(at: "T0"))
    #expect(network.findings.density.undefinedBecause == .fewerThanTwo)
  }

  @Test("A profile flags what calls for a talk")
  func profiles() {
    do {
      let profile = family.profile(at: "T1")
      #expect(profile?.flags.first?.code == .needWithoutBackup)
      #expect(profile?.flags.first?.needs == ["N04"])
    }
    do {
      let profile = family.profile(at: "T0")
      #expect(profile?.flags.first?.code == .needWithoutInformal)
    }
    do {
      let network = t0
      let absences = Absences(of: network.findings.coverage)
      #expect(absences.alone.first?.people == ["P05"])
      #expect(absences.alone.first?.uncovered == ["N03", "N07", "N10"])
      #expect(absences.fewest?.people == 1)
    }
  }

  // MARK: - Change

  @Test("Comparing two moments")
  func changes() {
    do {
      let change = Change(from: t0, to: t1)
      #expect(change.lost == ["P16"])
      #expect(change.new == ["P20", "P21", "P22"])
      #expect(change.all?.stability?.rounded(to: 3) == 0.944)
    }
    do {
      let change = Change(from: t0, to: t1)
      #expect(change.lost == ["P16"])
      #expect(change.all?.stability?.rounded(to: 3) == 0.944)
    }
    do {
      let account = ChangeAccount(from: t0, to: t1)
      #expect(account.needs.last?.gained == ["P21"])
      #expect(account.remarks.count == 3)
    }
    do {
      let comparison = CompositeComparison(from: t0.findings.composite, to: t1.findings.composite)
      #expect(comparison?.shareOfWeightings.rounded(to: 3) == 0.996)
      #expect(comparison?.limit?.weight.rounded(to: 3) == 0.799)
    }
  }

  @Test("Uncertain closeness is drawn with a seed")
  func draws() {
    let draws = ClosenessDraws(of: network)
    #expect(draws.interval(of: .meanCloseness)?.lowerBound.rounded(to: 3) == 3.0)
    #expect(draws.interval(of: .meanCloseness)?.upperBound.rounded(to: 3) == 3.444)
  }

  @Test("A composite keeps its parts apart")
  func composites() {
    let composite = network.findings.composite
    #expect(composite.components.first?.value?.rounded(to: 3) == 0.545)
    #expect(composite.mean?.rounded(to: 3) == 0.566)
    #expect(composite.range?.upperBound.rounded(to: 3) == 0.818)
  }

  // MARK: - Suggestions and matches

  @Test("Suggesting supporters")
  func suggestions() {
    do {
      let search = family.suggestions(for: .jim(for: "P02"), at: "T0")
      #expect(search?.candidates.map(\.person) == ["P08", "P15", "P06", "P09"])
      #expect(search?.leftOut.first?.gates.map(\.code) == [.overCapacity, .overburdened])
      #expect(search?.isNobodyInView == false)
    }
    do {
      let overview = family.suggestionOverview(at: "T0")
      #expect(
        overview?.open.compactMap(\.coverage?.need.id) == ["N03", "N04", "N05", "N07", "N09"])
    }
    do {
      let team = TeamProposal(for: family, at: "T0")
      #expect(
        team?.members.map(\.person) == ["P06", "P07", "P08", "P09", "P10", "P14", "P15", "P17"])
    }
    do {
      #expect(TeamReport.schema == "kring.team/1")
      let team = TeamProposal(for: family, at: "T0")
      #expect(team?.needs.filter { !$0.asked.isEmpty }.map(\.need.id).isEmpty == false)
      #expect(team?.members.map(\.person).isEmpty == false)
    }
  }

  @Test("A match proposal gives each request an offer, as near as can be")
  func matches() throws {
    let round = try MatchRound.sample()
    let proposal = MatchProposal(for: round)
    #expect(proposal.matches.map(\.offer) == ["SG1", "SG2", "SG3"])
    #expect(proposal.kilometres == 7.0)
  }
}

/// The examples of the documentation of the measures of any network.
@Suite("The documentation of the measures")
struct MeasuresDocumentationTests {
  @Test("A network is made of ids and ties")
  func networks() throws {
    do {
      let street = try MeasuredNetwork(ids: ["C", "A", "B"], sources: [1, 2], targets: [2, 0])
      let report = MeasureReport(of: street)
      #expect(report.ids == ["A", "B", "C"])
      #expect(report.network["diameter"] == .number(2))
    }
    do {
      let network = try MeasuredNetwork(ids: ["B", "A", "C"], sources: [0, 1], targets: [1, 2])
      #expect(network.ids == ["A", "B", "C"])
      #expect(network.tieCount == 2)
      do {
        let report = MeasureReport(of: network)
        #expect(report.network["density"] == .number(2.0 / 3))  // .number(0.667)
        #expect(report.nodes.first?.name == "betweenness")
      }
    }
    do {
      var weights = TieWeights(count: 2)
      weights.append(3)
      weights.appendMissing()
      #expect(weights.values == [3, 1])
    }
  }

  @Test("Measuring everything at once")
  func measuring() throws {
    let street = try MeasuredNetwork(
      ids: ["a", "b", "c", "d"], sources: [0, 1, 0], targets: [1, 2, 2], weights: [3, 1, 2])
    let report = MeasureReport(
      of: street, MeasureRequest(only: ["density", "degree", "closeness"]))
    #expect(report.network["density"] == .number(0.5))
    #expect(report.nodes.map(\.name) == ["closeness", "degree"])
    #expect(report.nodes[1].values == .counts([2, 2, 2, 0]))
    #expect(report.nodes[0].values[3] == .undefined)

    let reason = report.undefined.first
    #expect(reason?.of == "d")
    #expect(reason?.because == .reachesNobody)
    #expect(reason?.because.in(.english) == "no path from or to another node")

    var isRefused = false
    do {
      _ = try MeasuredNetwork(ids: ["a", "b"], sources: [0], targets: [1], weights: [-1])
    } catch {
      #expect(error.tie == 0)
      #expect(error.reason == .negative)
      isRefused = true
    }
    #expect(isRefused)
  }
}
