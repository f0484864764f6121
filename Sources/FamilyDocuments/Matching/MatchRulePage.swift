import NetworkAnalysis
import SupportNetwork
import Telling

/// The part of the page on matching that tells the hard rules, with the examples that are tests.
package struct MatchRulePage: Sendable {
  /// The word in the comments between which the part stands in the page.
  package static let mark = "rules"

  /// Creates the part.
  package init() {}

  /// The part as Markdown.
  package var text: String {
    let rows = MatchRule.allCases.map { rule in
      let allowed = words(of: rule.examples.filter(\.isAllowed))
      let forbidden = words(of: rule.examples.filter { !$0.isAllowed })
      return "| `\(rule.rawValue)` | \(rule.meaning.english) | \(allowed) | \(forbidden) |"
    }
    return (ManualWords.rules + rows).joined(separator: "\n") + "\n"
  }

  private func words(of examples: [MatchExample]) -> String {
    examples.map(\.words.english).joined(separator: "; ")
  }
}
