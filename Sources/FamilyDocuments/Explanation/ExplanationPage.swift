import NetworkAnalysis
package import SupportNetwork
import Telling

/// The page of documentation on how every finding is computed, made from the definitions.
///
///     ExplanationPage(of: family, at: ["T0", "T1"]).text  // docs/methods.md
///
/// Each finding that `kring explain` lists has a section, with the sample family as its example. So
/// the page cannot say anything else than the command.
package struct ExplanationPage: Sendable {
  private let family: FamilyCase
  private let networks: [Network]
  private let writer: ProfileWriter
  private let methods = EnglishMethodsWords()

  /// Prepares the page with a family as example at some of its moments.
  package init(of family: FamilyCase, at moments: [Moment.ID]) {
    self.family = family
    networks = moments.compactMap(family.network(at:))
    writer = ProfileWriter(for: family, in: .english)
  }

  /// The page as Markdown.
  package var text: String {
    let sections = FindingCatalogue.rules.map(section(on:))
    return ([methods.introduction] + sections + [methods.rules]).joined(separator: "\n") + "\n"
  }

  private func section(on definition: FindingRule) -> String {
    let words = writer.words
    return """
      ## \(definition.name.rawValue)

      **\(definition.title.in(.english))** (\(definition.title.in(.dutch))). \
      \(definition.meaning.in(.english))

      - \(words.formula): \(definition.formula.in(.english))
      - \(words.unit): \(definition.unit.phrase.in(.english))
      - \(methods.missingAnswers): \(definition.bounds.in(.english))
      - \(words.doesNotSay): \(definition.doesNotSay.in(.english))
      - \(words.source): \(definition.source.phrase.in(.english))

      | \(methods.columns.joined(separator: " | ")) |
      |---|---|---|
      \(networks.map { row(of: definition.name, in: $0) }.joined(separator: "\n"))

      """
  }

  private func row(of name: FindingName, in network: Network) -> String {
    let explanation = Explanation(
      of: name, in: network, case: family.case.id, language: .english)
    let missing = explanation.inputs.filter { explanation.finding.missing.contains($0.path) }
    let working = explanation.working.map { "`\(writer.text(of: $0))`" } ?? "–"
    let value = writer.value(of: explanation.finding, missing: missing)
    return "| \(network.moment.id) | \(working) | \(value) |"
  }
}
