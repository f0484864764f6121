public import Telling

/// Everything there is to say of one finding: what it means, where it comes from, and how it follows
/// from a network.
///
///     let rule = FindingName.density.definition
///     rule.symbols                // "2m / (n(n − 1))"
///     rule.formula.in(.english)   // "2m / (n(n − 1)): n people …"
///
/// A new finding is one rule in the list of its topic and one entry in the words of each language.
/// Nothing has a default: a rule says of everything what it is, or that it does not apply.
public struct FindingRule: Sendable {
  /// The name, as in a report.
  public let name: FindingName
  /// What the value counts in.
  public let unit: FindingUnit
  /// Where the definition comes from.
  public let source: FindingSource
  /// The formula in symbols, or `nil` where it is said in words alone.
  public let symbols: String?

  /// How the value follows from a network, and what rows it has in a table.
  let value: FindingCalculation
  /// The answers that the finding uses, given or missing, in any order.
  let inputs: @Sendable (Findings) -> [FindingInput]
  /// How the value comes about on paper; asked only where there is one.
  let working: @Sendable (Findings) -> Working
  /// What the value adds up over people.
  let parts: FindingParts
  /// How errors of closeness change the value.
  let draws: FindingDraws

  init(
    _ name: FindingName, in unit: FindingUnit, from source: FindingSource, symbols: String?,
    value: FindingCalculation, inputs: @escaping @Sendable (Findings) -> [FindingInput],
    working: @escaping @Sendable (Findings) -> Working, parts: FindingParts, draws: FindingDraws
  ) {
    self.name = name
    self.unit = unit
    self.source = source
    self.symbols = symbols
    self.value = value
    self.inputs = inputs
    self.working = working
    self.parts = parts
    self.draws = draws
  }
}

// MARK: - Tell what it means

extension FindingRule {
  /// The name for people.
  public var title: Phrase { phrase(\.title) }

  /// The meaning in one sentence.
  public var meaning: Phrase { phrase(\.meaning) }

  /// How the value follows from the answers that are there.
  public var formula: Phrase {
    Phrase { language in
      [symbols, language.findings.text(of: name).formula].compactMap { $0 }
        .joined(separator: ": ")
    }
  }

  /// How `low` and `high` fill the answers that are missing, and when there is no value.
  public var bounds: Phrase { phrase(\.bounds) }

  /// What the value does not say.
  public var doesNotSay: Phrase { phrase(\.doesNotSay) }

  private func phrase(_ part: (FindingText) -> String) -> Phrase {
    Phrase { part($0.findings.text(of: name)) }
  }
}
