import NetworkAnalysis
import SupportNetwork
import Telling

/// The part of the page on matching that tells the hard rules, with the examples that are tests.
public struct MatchRulePage: Sendable {
  /// The word in the comments between which the part stands in the page.
  public static let mark = "rules"

  /// Creates the part.
  public init() {}

  /// The part as Markdown.
  public var text: String {
    let rows = MatchRule.allCases.map { rule in
      let allowed = words(of: rule.examples.filter(\.isAllowed))
      let forbidden = words(of: rule.examples.filter { !$0.isAllowed })
      return "| `\(rule.rawValue)` | \(rule.meaning.english) | \(allowed) | \(forbidden) |"
    }
    return (["| code | what must hold | let through | forbidden |", "|---|---|---|---|"] + rows)
      .joined(separator: "\n") + "\n"
  }

  private func words(of examples: [MatchExample]) -> String {
    examples.map(\.words.english).joined(separator: "; ")
  }
}
