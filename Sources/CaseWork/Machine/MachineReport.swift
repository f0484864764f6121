public import Telling
import Typesetting

/// What is there on this computer, and what is missing.
public struct MachineReport: Sendable, Hashable {
  private let draws: Bool
  private let typesetter: Doctor

  init(draws: Bool, typesetter: Doctor) {
    self.draws = draws
    self.typesetter = typesetter
  }

  /// Whether everything is there.
  public var isWell: Bool { draws && typesetter.isWell }

  /// A line for each thing, and below it what to do where it is missing.
  public func text(in language: Language) -> String {
    let words = language.work
    let graphviz = Doctor.Finding(
      id: "graphviz", found: draws, path: "libgvc", remedy: words.installGraphviz)
    let width = max(words.isThere.count, words.isMissing.count)
    return ([graphviz] + typesetter.findings).map { finding in
      let word = finding.found ? words.isThere : words.isMissing
      let state = word + String(repeating: " ", count: width - word.count)
      let line = "\(state)  \(finding.id)  \(finding.path)"
      return finding.found ? line : "\(line)\n    \(finding.remedy)"
    }.joined(separator: "\n")
  }
}
