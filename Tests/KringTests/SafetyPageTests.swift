import Foundation
import SupportNetwork
import Telling
import TestSupport
import Testing

/// The page that tells what is refused, warned and shown says what the code does, row by row.
@Suite("The page on safety")
struct SafetyPageTests {
  /// The rows of the table below a heading, as cells.
  private func rows(below heading: String) throws -> [[String]] {
    let page = try String(contentsOf: Project.file("docs/safety.md"), encoding: .utf8)
    let section = try #require(page.split(separator: "\n## ").first { $0.hasPrefix(heading) })
    return section.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { line in
      line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: CharacterSet(charactersIn: " `"))
      }
    }
  }

  @Test("What it says is refused are the errors of safety, and what it says is warned the warnings")
  func codes() throws {
    let refused = try rows(below: "Refused").map { $0[0] }
    let warned = try rows(below: "Warned").map { $0[0] }
    let all = Problem.Code.ofSafety
    #expect(refused == all.filter { !$0.isWarning }.map(\.name))
    #expect(warned == all.filter { $0.isWarning }.map(\.name))
    #expect(Set(all).isSubset(of: Problem.Code.ofCases))
  }

  @Test("Its table of roles is that of the code")
  func roles() throws {
    let told = try rows(below: "Roles").map { [$0[0]] + $0[2...] }
    func word(_ holds: Bool) -> String { holds ? "yes" : "" }
    #expect(
      told
        == PlanRole.allCases.map {
          [$0.rawValue, word($0.isTrust), word($0.needsLiving), word($0.needsAdult)]
        })
  }

  @Test("Its table of flags is that of the code")
  func flags() throws {
    let told = try rows(below: "Flags")
    #expect(told.map { $0[0] } == SafetyFlag.allCases.map(\.rawValue))
    #expect(told.map { $0[2] == "no role at all" } == SafetyFlag.allCases.map(\.barsEveryRole))
  }
}
