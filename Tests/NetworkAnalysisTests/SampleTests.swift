import Foundation
import NetworkAnalysis
import NetworkFiles
import SampleFamilies
import SupportNetwork
import Testing

@Suite("The sample case files")
struct SampleTests {
  @Test("The case file of the reference family gives the findings of its tables")
  func terhaar() throws {
    let read = try FamilyCase.sample("terhaar")
    let tables = try ReferenceFamily.family()
    for moment in ["T0", "T1"] as [Moment.ID] {
      let (a, b) = try (
        #require(read.network(at: moment)).findings, #require(tables.network(at: moment)).findings
      )
      for (finding, expected) in zip(a.all, b.all) {
        #expect(finding.value == expected.value, "\(moment) \(finding.definition.name)")
        #expect(finding.of == expected.of, "\(moment) \(finding.definition.name)")
      }
    }
    let change = Change(
      from: try #require(read.network(at: "T0")), to: try #require(read.network(at: "T1")))
    #expect(
      change == Change(from: try ReferenceFamily.network(0), to: try ReferenceFamily.network(1)))
  }

  @Test("Every sample case has findings at every moment", arguments: ["terhaar", "klein"])
  func samples(name: String) throws {
    let family = try FamilyCase.sample(name)
    for moment in family.moments {
      let network = try #require(family.network(at: moment.id))
      #expect(network.findings.all.count == FindingName.allCases.count)
      #expect(family.profile(at: moment.id) != nil)
    }
  }
}
