import CaseWork
import Foundation
import NetworkAnalysis
import SampleFamilies
import SupportNetwork
import Telling
import TestSupport
import Testing

@Suite("What deeds report")
struct ReportTests {
  private func terhaar(at moment: Moment.ID? = nil) throws -> OpenCase {
    try OpenCase(.sample("terhaar"), named: "terhaar.kring.yaml", at: moment)
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test("A record is written with its keys in ascending order, indented or in one line")
  func forms() throws {
    let report = try terhaar(at: "T0").profile(in: .dutch)
    let line = text(report.bytes(as: .json, inOneLine: true))
    #expect(line.hasPrefix(#"{"case":"LV-0001","#))
    #expect(line.split(separator: "\n").count == 1 && line.hasSuffix("}\n"))
    let lines = text(report.bytes(as: .json))
    #expect(lines.hasPrefix("{\n  \"case\": \"LV-0001\",\n"))
    let (one, other) = try (
      JSONSerialization.jsonObject(with: Data(line.utf8)),
      JSONSerialization.jsonObject(with: Data(lines.utf8))
    )
    #expect(one as? NSDictionary == other as? NSDictionary)
    #expect(text(report.bytes(as: .text)) == report.text)
  }

  @Test("The profile tells what is asked for, and not more")
  func profile() throws {
    let plain = try terhaar().profile(in: .dutch)
    #expect(!plain.text.contains("Vier kanten"))
    let more = try terhaar().profile(since: "T0", with: [.composite], in: .dutch)
    #expect(more.text.contains("wederkerigheid minder dan 79,9% van het gewicht"))
    #expect(more.text.contains("Spreiding van de taken: 0,81"))
    let rows = try terhaar(at: "T0").profileTableRows(in: .dutch)
    #expect(
      text(OpenCase.profileTableHeader + rows).hasPrefix(
        "case,moment,finding,value,of,low,high,missing,undefinedBecause\r\nLV-0001,T0,size,18,"))
  }

  @Test("Findings are explained one by one, and listed")
  func explanation() throws {
    let opened = try terhaar(at: "T0")
    #expect(
      try opened.explanation(of: "density", in: .dutch).text.contains("2 × 16 / (18 × 17)"))
    #expect(
      try opened.explanations(in: .english).text.split(separator: "\n").count
        == FindingName.allCases.count)
  }

  @Test("Suggestions know the local offers, and records of them hold no name")
  func suggestions() throws {
    let opened = try terhaar(at: "T0")
    let offers = try OfferCatalogue(fileAt: Project.sample("aanbod-lindeveen.yaml"))
    #expect(
      try opened.suggestions(from: offers, in: .dutch).text.contains("Maatjesproject De Brug"))
    let jim = try opened.suggestions(for: .jim(for: "P02"), in: .dutch)
    let record = text(jim.bytes(as: .json))
    for name in ["Daan", "Bas", "Ruben"] { #expect(!record.contains(name)) }
    #expect(throws: Problems.self) { try OfferCatalogue(fileAt: "none.yaml") }
  }

  @Test("A team and a round of matches are told in both forms")
  func teamAndMatch() throws {
    let team = try terhaar(at: "T0").team(hoursPerTask: 1, in: .dutch)
    #expect(!team.text.isEmpty)
    #expect(text(team.bytes(as: .json)).contains("\"schema\": \"kring.team/1\""))
    let match = try MatchRound.sample().proposal(in: .english)
    #expect(!match.text.isEmpty)
    #expect(text(match.bytes(as: .json)).contains("\"schema\": \"kring.match/1\""))
    #expect(throws: Problems.self) {
      try MatchRound(requestsAt: "none.yaml", offersAt: Project.sample("steungezinnen.yaml"))
    }
  }
}
