import Foundation
import NetworkAnalysis
import SupportNetwork
import Testing

@Suite("The report kring.show/1")
struct ShowReportTests {
  @Test("Findings stand by name, with every field and null for what is not known")
  func findings() throws {
    let report = ShowReport(of: try ReferenceFamily.network(0), case: "LV-0001")
    let text = try json(report)
    #expect(text.hasPrefix(#"{"case":"LV-0001","findings":{"aboveOwnMaximum":"#))
    #expect(text.hasSuffix(#","moment":"T0","schema":"kring.show/1"}"#))
    #expect(
      text.contains(
        #""needsMeetingTarget":{"high":6,"low":6,"missing":[],"of":11,"undefinedBecause":null,"value":6}"#
      ))
    #expect(
      text.contains(
        #""circles":{"high":{"inner":5,"middle":6,"outer":7},"low":{"inner":5,"middle":6,"outer":7}"#
      ))
    #expect(
      text.contains(#""conflictTies":{"high":4,"low":3,"missing":["P01-P13.quality"],"of":31"#))
    #expect(text.contains(#""value":{"needsCovered":6,"people":["P05"]}"#))
    #expect(!text.contains(#""change""#))
  }

  @Test("A finding without a value says why in the language that was asked for")
  func undefined() throws {
    let network = try SmallFamily().network()
    #expect(
      try json(ShowReport(of: network, case: "K1", in: .english)).contains(
        #""density":{"high":null,"low":null,"missing":[],"#
          + #""undefinedBecause":"There are fewer than two people in the network.","value":null}"#))
    #expect(
      try json(ShowReport(of: network, case: "K1")).contains(
        #""undefinedBecause":"Er zijn minder dan twee mensen in het netwerk.""#))
  }

  @Test("The change stands beside the findings")
  func change() throws {
    let (t0, t1) = try (ReferenceFamily.network(0), ReferenceFamily.network(1))
    let text = try json(ShowReport(of: t1, case: "LV-0001", since: t0))
    #expect(
      text.contains(
        #""change":{"all":{"delta":2,"jaccard":0.8095238095238095,"stability":0.9444444444444444,"#
          + #""turnover":0.19047619047619047},"because":null,"comparable":true,"informal":{"#))
    #expect(text.contains(#""lost":["P16"],"new":["P20","P21","P22"],"returned":[],"since":"T0"}"#))
  }

  @Test("A change that does not compare has null for its measures")
  func incomparable() throws {
    let t0 = try ReferenceFamily.network(0)
    let text = try json(ShowReport(of: t0, case: "LV-0001", since: t0))
    #expect(
      text.contains(
        #""change":{"all":null,"because":"Het tweede moment is niet later dan het eerste.","#
          + #""comparable":false,"informal":null,"#))
  }

  @Test("Every finding stands in the report once")
  func names() throws {
    let report = ShowReport(of: try ReferenceFamily.network(1), case: "LV-0001")
    #expect(report.findings.map(\.definition.name) == FindingName.allCases)
  }

  private func json(_ report: ShowReport) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(report), as: UTF8.self)
  }
}
