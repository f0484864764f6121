import Telling
import Testing
import Typesetting

@testable import CaseWork

@Suite("What is there on this computer")
struct MachineReportTests {
  private let font = Doctor.Finding(
    id: "font A.ttf", found: false, path: "/fonts/A.ttf", remedy: "Run: kring setup")
  private let python = Doctor.Finding(id: "python", found: true, path: "/python", remedy: "")

  @Test("Each thing has a line in columns, and what is missing has its remedy below it")
  func lines() {
    let report = MachineReport(draws: true, typesetter: Doctor(findings: [python, font]))
    #expect(!report.isWell)
    #expect(
      report.text(in: .dutch) == """
        in orde    graphviz  libgvc
        in orde    python  /python
        ontbreekt  font A.ttf  /fonts/A.ttf
            Run: kring setup
        """)
    #expect(report.text(in: .english).hasPrefix("fine     graphviz  libgvc\n"))
  }

  @Test("Without what draws nothing is well, whatever else is there")
  func graphviz() {
    let typesetter = Doctor(findings: [python])
    #expect(MachineReport(draws: true, typesetter: typesetter).isWell)
    let report = MachineReport(draws: false, typesetter: typesetter)
    #expect(!report.isWell)
    #expect(report.text(in: .english).contains("    Run: apt-get install libgraphviz-dev"))
  }
}
