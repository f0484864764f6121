import NetworkDrawing
import SystemPackage
public import Telling
import Typesetting

/// What Kring needs on this computer besides itself.
public enum Machine {
  /// Installs the typesetter and its fonts in the user's data folder; a second time changes nothing.
  ///
  /// - Parameters:
  ///   - wheels: A folder with the package of the typesetter, for machines without network.
  ///   - report: Called with one line for each step.
  /// - Throws: What the system lacks, with the command that brings it.
  public static func setUp(wheels: String?, report: (String) -> Void) async throws {
    try await TypesetterSetup(wheels: wheels.map { FilePath($0) }).run(report: report)
  }

  /// Looks for everything, and tries to draw and to print something.
  public static func examine() async -> MachineReport {
    MachineReport(findings: [drawingFinding] + (await Doctor.examine()).findings)
  }

  /// Draws an empty circle, to see whether Graphviz works in this process.
  private static var drawingFinding: Doctor.Finding {
    let content = CircleContent(title: "Kring", centre: .init(name: "Kring"))
    let works = (try? Drawing(of: content, layout: .embedded).svg()) != nil
    return Doctor.Finding(
      id: "graphviz", found: works, path: "libgvc",
      remedy: "Run: apt-get install libgraphviz-dev fonts-liberation2 fonts-dejavu-core")
  }
}

/// What is there on this computer, and what is missing.
public struct MachineReport: Sendable, Hashable {
  private let findings: [Doctor.Finding]

  init(findings: [Doctor.Finding]) { self.findings = findings }

  /// Whether everything is there.
  public var isWell: Bool { findings.allSatisfy(\.found) }

  /// A line for each thing, and below it what to do where it is missing.
  public func text(in language: Language) -> String {
    let words = language.work
    let width = max(words.isThere.count, words.isMissing.count)
    return findings.map { finding in
      let word = finding.found ? words.isThere : words.isMissing
      let state = word + String(repeating: " ", count: width - word.count)
      let line = "\(state)  \(finding.id)  \(finding.path)"
      return finding.found ? line : "\(line)\n    \(finding.remedy)"
    }.joined(separator: "\n")
  }
}
