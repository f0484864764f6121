import NetworkAnalysis
public import SupportNetwork
import Telling

/// The page of documentation on how every finding is computed, made from the definitions.
///
///     try ExplanationPage(of: family, at: ["T0", "T1"]).text.write(…)  // docs/methods.md
///
/// Each finding that `kring explain` lists has a section, with the sample family as its example. So
/// the page cannot say anything else than the command.
public struct ExplanationPage: Sendable {
  private let family: FamilyCase
  private let networks: [Network]
  private let wording: ProfileWording

  /// Prepares the page with a family as example at some of its moments.
  public init(of family: FamilyCase, at moments: [Moment.ID]) {
    self.family = family
    networks = moments.compactMap(family.network(at:))
    wording = ProfileWording(
      language: .english, naming: Naming(in: family, for: .professional, language: .english))
  }

  /// The page as Markdown.
  public var text: String {
    let sections = FindingCatalogue.definitions.map(section(on:))
    return ([Self.introduction] + sections + [Self.rules]).joined(separator: "\n") + "\n"
  }

  private func section(on definition: FindingDefinition) -> String {
    """
    ## \(definition.name.rawValue)

    **\(definition.title.in(.english))** (\(definition.title.in(.dutch))). \
    \(definition.meaning.in(.english))

    - Formula: \(definition.formula.in(.english))
    - Unit: \(definition.unit.phrase.in(.english))
    - Missing answers: \(definition.bounds.in(.english))
    - Does not say: \(definition.doesNotSay.in(.english))
    - Source: \(definition.source.phrase.in(.english))

    | moment | worked out | value |
    |---|---|---|
    \(networks.map { row(of: definition.name, in: $0) }.joined(separator: "\n"))

    """
  }

  private func row(of name: FindingName, in network: Network) -> String {
    let explanation = Explanation(
      of: name, in: network, case: family.case.id, language: .english)
    let missing = explanation.inputs.filter { explanation.finding.missing.contains($0.path) }
    let working = explanation.working.map { "`\(wording.text(of: $0))`" } ?? "–"
    let value = wording.value(of: explanation.finding, missing: missing)
    return "| \(network.moment.id) | \(working) | \(value) |"
  }

  private static let introduction = """
    # Methods

    How Kring computes what it shows, for whoever has to defend or to check a number. The sections on
    findings are made from the definitions in the code, and the examples from
    `samples/terhaar.kring.yaml`; a test holds this page to both. For your own case
    `kring explain CASE FINDING` prints the same with every answer that was used.

    What holds everywhere:

    - The household counts as one. The people around it are counted once each, however many members
      of the household tell about them. A dormant contact counts; a former or a potential one does not.
    - *Informal* is everybody around the household who is no professional. Professionals stand in the
      picture, and outside everything whose name says *informal* and everything about needs.
    - Conflict takes nothing away from the support that somebody gives, and adds nothing to anything.
    - Missing is not zero. A value is computed over the answers that are there; `low` and `high` are
      the least and the most that any filling of the missing answers can give. An answer that cannot
      change the value is not called missing. Where nothing was told there is no value, with a reason.
    - Nothing here says that a network is sufficient, predicts anything, or ranks families.
    - What nobody mentioned cannot be counted as missing. People forget about one in five of their
      friends (D. D. Brewer and C. M. Webster, *Forgetting of friends and its effects on measuring
      friendship networks*, Social Networks 21 (1999)).

    """
}
