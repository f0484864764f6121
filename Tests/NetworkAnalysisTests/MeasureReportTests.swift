import Foundation
import NetworkAnalysis
import NetworkMeasures
import SupportNetwork
import Telling
import TestSupport
import Testing

@Suite("The measures of a network as one report")
struct MeasureReportTests {
  /// A triangle A-B-C with a fourth node D at A, strengths 4, 2, 1 and 3, and E apart.
  static func kite(order: [Int] = [0, 1, 2, 3, 4]) throws -> MeasuredNetwork {
    let names = ["A", "B", "C", "D", "E"]
    let ties: [(Int, Int, Double)] = [(0, 1, 4), (0, 2, 2), (1, 2, 1), (0, 3, 3)]
    let place = (0..<5).map { name in Int32(order.firstIndex(of: name) ?? 0) }
    return try MeasuredNetwork(
      ids: order.map { names[$0] }, sources: ties.map { place[$0.0] },
      targets: ties.map { place[$0.1] }, weights: ties.map(\.2))
  }

  @Test("A kite has the measures that were worked by hand")
  func kite() throws {
    let report = MeasureReport(of: try Self.kite())
    #expect(report.network["density"] == .number(0.4))
    #expect(report.network["sumWeights"] == .number(10))
    #expect(
      report.network["components"]
        == .record(["count": .count(2), "sizes": .list([.count(4), .count(1)])]))
    #expect(report.network["bridges"] == .list([.list([.text("A"), .text("D")])]))
    #expect(report.network["cutPoints"] == .list([.text("A")]))
    #expect(value("degree", "A", report) == .count(3))
    #expect(value("strength", "A", report) == .number(9))
    #expect(value("betweenness", "A", report) == .number(2))
    #expect(value("closeness", "A", report) == .number(1))
    #expect(value("constraint", "D", report) == .number(1))
  }

  @Test("A value that is undefined says why, once")
  func undefined() throws {
    let report = MeasureReport(of: try Self.kite())
    #expect(report.network["diameter"] == .undefined)
    #expect(value("constraint", "E", report) == .undefined)
    let reasons = report.undefined.filter { $0.of == "E" && $0.measure == "constraint" }
    #expect(reasons.map(\.because) == [.noTies])
    #expect(Set(report.undefined).count == report.undefined.count)
    for column in report.nodes {
      for row in report.ids.indices where column.values[row] == .undefined {
        #expect(
          report.undefined.contains { $0.measure == column.name && $0.of == report.ids[row] },
          "\(column.name) of \(report.ids[row])")
      }
    }
  }

  @Test("The order of nodes makes no difference")
  func shuffled() throws {
    let report = MeasureReport(of: try Self.kite())
    for order in [[4, 3, 2, 1, 0], [2, 0, 4, 1, 3], [1, 4, 0, 3, 2]] {
      #expect(MeasureReport(of: try Self.kite(order: order)) == report)
    }
  }

  @Test("Networks of nobody and of one give reasons and no numbers that mislead")
  func smallest() throws {
    for ids in [[], ["only"]] {
      let report = MeasureReport(
        of: try MeasuredNetwork(ids: ids, sources: [], targets: []))
      #expect(report.network["density"] == .undefined)
      #expect(report.network["nodes"] == .count(ids.count))
      #expect(report.undefined.contains { $0.measure == "density" && $0.of == "network" })
    }
  }

  @Test("Lengths are not strengths: measures that need strengths are undefined")
  func distances() throws {
    let network = try MeasuredNetwork(
      ids: ["A", "B", "C"], sources: [0, 1], targets: [1, 2], weights: [1, 3], meaning: .distance)
    let report = MeasureReport(of: network)
    #expect(value("strength", "A", report) == .undefined)
    #expect(value("closenessWassermanFaustWeighted", "A", report) == .number(0.4))
    #expect(
      report.undefined.contains {
        $0.measure == "strength" && $0.because == .weightsAreDistances
      })
  }

  @Test("An ego network leaves out people whom the ego does not know")
  func ego() throws {
    let network = try Self.kite()
    let report = MeasureReport(
      of: network,
      MeasureRequest(
        ego: network.position(of: "A"), categories: ["kin", "kin", "friend", nil, "kin"],
        pairs: [.init(1, 2)]))
    let ego = try #require(report.ego)
    #expect(ego["size"] == .count(3))
    #expect(ego["alterTies"] == .count(1))
    #expect(ego["strength"] == .number(9))
    #expect(ego["meanTieStrength"] == .number(3))
    #expect(ego["sdTieStrength"] == .number(1))
    guard case .record(let composition) = ego["composition"] else {
      Issue.record("The composition is a record")
      return
    }
    #expect(composition["unknown"] == .count(1))
    #expect(composition["blau"] == .number(0.5))
    #expect(composition["ei"] == .number(0))
    guard case .record(let pair) = report.pairs?["B|C"] else {
      Issue.record("The pair is a record")
      return
    }
    #expect(pair["commonNeighbours"] == .count(1))
  }

  @Test("A small network with more cliques than can be listed is answered at once")
  func manyCliques() throws {
    // Twenty groups of three, everybody tied to everybody outside the own group: 3²⁰ cliques.
    var sources: [Int32] = []
    var targets: [Int32] = []
    for one in 0..<60 {
      for other in 0..<one where one / 3 != other / 3 {
        sources.append(Int32(one))
        targets.append(Int32(other))
      }
    }
    let network = try MeasuredNetwork(
      ids: (0..<60).map(String.init), sources: sources, targets: targets)
    let report = MeasureReport(of: network, MeasureRequest(only: ["maximalCliques"]))
    #expect(report.network["maximalCliques"] == .undefined)
    #expect(report.undefined.map(\.because) == [.tooManyCliques])
  }

  @Test("Every measure stands in the page about measures")
  func page() throws {
    let page = try Project.text("docs/measures.md")
    for name in MeasureReport.names { #expect(page.contains("`\(name)`"), "\(name)") }
  }

  @Test("Only the measures that were named are computed")
  func only() throws {
    let report = MeasureReport(of: try Self.kite(), MeasureRequest(only: ["degree", "density"]))
    #expect(report.nodes.map(\.name) == ["degree"])
    #expect(report.ties.isEmpty)
    #expect(
      Set(report.network.keys)
        == ["density", "nodes", "ties", "directed", "mergedTies", "selfTies", "zeroTies"])
  }

  @Test(
    "A weight that cannot be measured with is refused",
    arguments: [
      (-1.0, WeightMeaning.strength, UnusableWeight.Reason.negative),
      (.nan, .strength, .notFinite), (.infinity, .distance, .notFinite),
      (0, .distance, .zeroDistance), (1e-80, .strength, .outOfRange),
    ])
  func badWeights(weight: Double, meaning: WeightMeaning, reason: UnusableWeight.Reason) throws {
    let error = try #require(throws: UnusableWeight.self) {
      try MeasuredNetwork(
        ids: ["A", "B"], sources: [0, 0], targets: [1, 1], weights: [1, weight], meaning: meaning)
    }
    #expect(error.tie == 1)
    #expect(error.reason == reason)
  }

  @Test("Self ties and ties of strength zero are left out and counted, parallel ties are merged")
  func cleaning() throws {
    let network = try MeasuredNetwork(
      ids: ["A", "B", "C"], sources: [0, 0, 1, 2], targets: [0, 1, 0, 1], weights: [5, 1, 2, 0])
    let report = MeasureReport(of: network)
    #expect(report.network["ties"] == .count(1))
    #expect(report.network["selfTies"] == .count(1))
    #expect(report.network["mergedTies"] == .count(1))
    #expect(report.network["zeroTies"] == .count(1))
    #expect(report.network["sumWeights"] == .number(3))
  }

  private func value(_ name: String, _ id: String, _ report: MeasureReport) -> MeasureValue? {
    guard let row = report.ids.firstIndex(of: id) else { return nil }
    return report.nodes.first { $0.name == name }?.values[row]
  }

  @Test("Every reason has words of its own in every language", arguments: Language.allCases)
  func reasons(language: Language) {
    let words = WhyUndefined.allCases.map { $0.in(language) }
    #expect(words.allSatisfy { !$0.isEmpty && !$0.hasSuffix(".") })
    #expect(Set(words).count == words.count)
    #expect(WhyUndefined.allCases.map { $0.phrase.in(language) } == words)
  }
}
