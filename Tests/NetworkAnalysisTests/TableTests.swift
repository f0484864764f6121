import SupportNetwork
import Telling
import Testing

@testable import NetworkAnalysis

@Suite("The profile as a table")
struct TableTests {
  private func rows(_ network: Network) -> [String] {
    (ShowReport.csvHeader + ShowReport(of: network, case: "K1", in: .english).csvRows)
      .split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test("The reference family gives one number or list in a row")
  func reference() throws {
    let rows = rows(try ReferenceFamily.network(0))
    #expect(rows.first == "case,moment,finding,value,of,low,high,missing,undefinedBecause")
    #expect(rows.last == "")
    #expect(rows.contains("K1,T0,needsMeetingTarget,6,11,6,6,,"))
    #expect(rows.contains("K1,T0,needsOnlyProfessional,N04,11,N04,N04,,"))
    #expect(rows.contains("K1,T0,circles.middle,6,18,6,6,,"))
    #expect(rows.contains("K1,T0,topHelper.people,P05,,P05,P05,,"))
    #expect(
      rows.contains(
        "K1,T0,topHelper.share,0.46153846153846156,,0.46153846153846156,0.46153846153846156,,"))
    #expect(rows.contains("K1,T0,conflictTies,3,31,3,4,P01-P13.quality,"))
    #expect(rows.contains("K1,T0,informalComponents,8 3 1 1 1 1,,8 3 1 1 1 1,8 3 1 1 1 1,,"))
    #expect(
      rows.allSatisfy {
        $0.isEmpty || $0.split(separator: ",", omittingEmptySubsequences: false).count == 9
      })
  }

  @Test("A list of nobody and a value that does not exist look different")
  func empty() throws {
    let rows = rows(try SmallFamily().network())
    #expect(rows.contains("K1,T0,overburdened,[],0,[],[],,"))
    #expect(rows.contains("K1,T0,density,,,,,,There are fewer than two people in the network."))
    #expect(!rows.joined().lowercased().contains("nan"))
  }

  @Test("What a spreadsheet would calculate is text, and quotes are doubled")
  func guards() {
    #expect(CSVField.text("=1+1").written == "'=1+1")
    #expect(CSVField.text("-A").written == "'-A")
    #expect(CSVField.text("@x").written == "'@x")
    #expect(CSVField.text("\tx").written == "'\tx")
    #expect(CSVField.number("-1.5").written == "-1.5")
    #expect(CSVField.text("a,b").written == "\"a,b\"")
    #expect(CSVField.text("zij \"belt\"").written == "\"zij \"\"belt\"\"\"")
    #expect(CSVField.text("a\r\nb").written == "\"a\r\nb\"")
    #expect(CSVField.text("\"").written == "\"\"\"\"")
  }
}
