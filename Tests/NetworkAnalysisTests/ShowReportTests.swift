import Foundation
import NetworkAnalysis
import SupportNetwork
import Telling
import Testing

@Suite("The report kring.show/1")
struct ShowReportTests {
  @Test("Findings stand by name, with every field and null for what is not known")
  func findings() throws {
    let report = ShowReport(of: try ReferenceFamily.network(0), case: "LV-0001")
    let text = try json(report)
    #expect(text.hasPrefix(#"{"case":"LV-0001","findings":{"aboveOwnMaximum":"#))
    #expect(text.contains(#"},"moment":"T0","profile":{"absences":"#))
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

  @Test("The change stands beside the findings, split into who stayed, came and went")
  func change() throws {
    let (t0, t1) = try (ReferenceFamily.network(0), ReferenceFamily.network(1))
    let report = try object(ShowReport(of: t1, case: "LV-0001", since: t0))
    let change = try #require(report["change"] as? [String: Any])
    let all = try #require(change["all"] as? [String: Any])
    #expect(abs((all["stability"] as? Double ?? 0) - 17.0 / 18) < 1e-12)
    #expect(all["delta"] as? Int == 2)
    #expect(all["undefinedBecause"] is NSNull)
    #expect(change["new"] as? [String] == ["P20", "P21", "P22"])
    let size = try #require((change["findings"] as? [String: Any])?["size"] as? [String: Any])
    #expect(size["split"] as? [String: Double] == ["kept": 0, "new": 3, "lost": 1])
    let key = try #require(change["keyPerson"] as? [String: Any])
    #expect((key["before"] as? [String: Any])?["people"] as? [String] == ["P05"])
    #expect((key["after"] as? [String: Any])?["people"] as? [String] == ["P08"])
    let remarks = try #require(change["remarks"] as? [[String: Any]])
    #expect(
      remarks.compactMap { $0["code"] as? String } == [
        "reciprocityFell", "newKeyPerson", "structureMixed",
      ])
  }

  @Test("A change that does not compare has null for its measures, and no finding is compared")
  func incomparable() throws {
    let t0 = try ReferenceFamily.network(0)
    let report = try object(
      ShowReport(of: t0, case: "LV-0001", since: t0, with: [.composite]))
    let change = try #require(report["change"] as? [String: Any])
    #expect(change["comparable"] as? Bool == false)
    #expect(change["because"] as? String == "Het tweede moment is niet later dan het eerste.")
    #expect(change["all"] is NSNull && change["informal"] is NSNull)
    #expect((change["findings"] as? [String: Any])?.isEmpty == true)
    #expect((report["composite"] as? [String: Any])?["comparison"] is NSNull)
  }

  @Test("The profile stands in the report, with null for what was not told")
  func profile() throws {
    let report = try object(ShowReport(of: try ReferenceFamily.network(0), case: "LV-0001"))
    let profile = try #require(report["profile"] as? [String: Any])
    let helpers = try #require(profile["helpers"] as? [[String: Any]])
    #expect(helpers.first?["person"] as? String == "P05")
    #expect(helpers.first?["aboveOwnMaximum"] as? Bool == true)
    let volunteer = try #require(helpers.first { $0["person"] as? String == "P19" })
    #expect(volunteer["burden"] is NSNull && volunteer["overburdened"] is NSNull)
    let absences = try #require(profile["absences"] as? [String: Any])
    #expect((absences["fewest"] as? [String: Any])?["people"] as? Int == 1)
    let flags = try #require(profile["flags"] as? [[String: Any]])
    #expect(flags.count == 11)
    #expect(report["uncertainty"] == nil && report["composite"] == nil)
  }

  @Test("How certain findings are, and four shares, stand there where they were asked for")
  func additions() throws {
    let (t0, t1) = try (ReferenceFamily.network(0), ReferenceFamily.network(1))
    let report = try object(
      ShowReport(of: t1, case: "LV-0001", since: t0, with: [.uncertainty, .composite]))
    let judged = try #require(
      (report["uncertainty"] as? [String: Any])?["findings"] as? [String: [String: Any]])
    #expect(Set(judged.keys) == Set(FindingName.allCases.map(\.rawValue)))
    #expect(judged["overburdened"]?["confidence"] as? String == "tooFewData")
    let composite = try #require(report["composite"] as? [String: Any])
    let comparison = try #require(composite["comparison"] as? [String: Any])
    let limit = try #require(comparison["limit"] as? [String: Any])
    #expect(limit["parts"] as? [String] == ["reciprocity"])
    #expect(abs((limit["weight"] as? Double ?? 0) - 0.799) < 0.0005)
  }

  @Test("Every finding stands in the report once")
  func names() throws {
    let report = ShowReport(of: try ReferenceFamily.network(1), case: "LV-0001")
    #expect(report.findings.map(\.definition.name) == FindingName.allCases)
  }

  private func object(_ report: ShowReport) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: try JSONEncoder().encode(report))
    return try #require(value as? [String: Any])
  }

  private func json(_ report: ShowReport) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(report), as: UTF8.self)
  }
}
