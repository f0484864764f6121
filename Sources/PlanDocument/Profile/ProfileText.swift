import NetworkAnalysis
public import SupportNetwork

/// The profile of a network in plain text, for whoever works with the family.
///
///     print(ProfileText(of: family, at: "T1", since: "T0", language: .dutch).text)
///
/// Counts come first: what is arranged, for which need, by whom, and what stands out. The structure
/// of the network follows as description. There is no grade, and nothing says that a network is
/// enough. People without consent stand there by identifier.
public struct ProfileText: Sendable {
  private let family: FamilyCase
  private let network: Network
  private let report: ShowReport
  private let profile: Profile
  private let wording: ProfileWording

  /// Prepares the profile of a moment, or `nil` if the case has no such moment.
  ///
  /// - Parameter earlier: The moment to compare with, if any; one that does not exist is left out.
  public init?(
    of family: FamilyCase, at moment: Moment.ID, since earlier: Moment.ID? = nil,
    language: Language
  ) {
    guard let network = family.network(at: moment) else { return nil }
    self.family = family
    self.network = network
    report = ShowReport(
      of: network, case: family.case.id, since: earlier.flatMap { family.network(at: $0) },
      in: language)
    profile = Profile(of: network, under: family.agreements)
    wording = ProfileWording(
      language: language, naming: Naming(in: family, for: .professional, language: language))
  }

  /// The whole text, with a line feed at the end.
  public var text: String {
    let parts = [heading, arranged, needs, helpers, flags, structure, change, notice]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private func words(_ nl: String, _ en: String) -> String { wording.words(nl, en) }

  private var heading: [String] {
    let day = network.moment.date.phrase.in(wording.language)
    let respondents = wording.naming.list(network.moment.respondents)
    let title = words(
      "Zaak \(family.case.id), moment \(network.moment.id), \(day)",
      "Case \(family.case.id), moment \(network.moment.id), \(day)")
    return respondents.isEmpty
      ? [title] : [title, words("Verteld door \(respondents).", "Told by \(respondents).")]
  }

  // MARK: - What is arranged

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [title, String(repeating: "-", count: title.count)] + lines
  }

  private var arranged: [String] {
    let names: [FindingName] = [
      .needsMeetingTarget, .needsWithInformalProvider, .needsWithBackup, .needsOnlyProfessional,
      .needsUncovered, .withoutOnePerson,
    ]
    return network.needs.isEmpty
      ? [] : section(words("Wat is geregeld", "What is arranged"), lines(of: names))
  }

  private var needs: [String] {
    section(
      words("Per behoefte", "For each need"),
      profile.needs.map { coverage in
        let providers = coverage.household + coverage.informal + coverage.professional
        let who =
          coverage.providers.value == nil
          ? wording.missing(coverage.providers)
          : providers.isEmpty ? words("niemand", "nobody") : wording.naming.list(providers)
        let facts = [
          coverage.meetsTarget.map {
            $0 ? words("geregeld", "arranged") : words("nog niet geregeld", "not arranged yet")
          },
          coverage.hasBackup.map {
            $0 ? words("met achtervang", "with back-up") : words("geen achtervang", "no back-up")
          },
        ].compactMap { $0 }.joined(separator: ", ")
        let text = wording.naming.text(coverage.need.text)
        return "  \(coverage.need.id)  \(text): \(who)" + (facts.isEmpty ? "" : " (\(facts))")
      })
  }

  private var helpers: [String] {
    section(
      words("Wat het vraagt van wie helpt", "What it takes of those who help"),
      profile.helpers.map { load in
        let hours = wording.answer(load.hoursPerWeek) { wording.number($0) }
        let most = wording.answer(load.hoursAtMost) { wording.number($0) }
        let burden = wording.answer(load.burden) { "\($0.rawValue)" }
        let who = wording.naming.name(of: load.person)
        return "  \(who): \(wording.tasks(load.needs.count)), "
          + words(
            "\(hours) uur per week (hoogstens \(most)), belasting \(burden)",
            "\(hours) hours a week (at most \(most)), burden \(burden)")
      })
  }

  private var flags: [String] {
    section(
      words("Om over te praten", "To talk about"),
      profile.flags.map { "  \(wording.sentence(for: $0))" })
  }

  // MARK: - Describe

  private var structure: [String] {
    let told: Set<FindingName> = [
      .needs, .needsMeetingTarget, .needsWithInformalProvider, .needsWithBackup,
      .needsOnlyProfessional, .needsUncovered, .withoutOnePerson,
    ]
    let title = words(
      "Beschrijving van het netwerk (geen oordeel)", "Description of the network (no verdict)")
    return section(title, lines(of: FindingName.allCases.filter { !told.contains($0) }))
  }

  private func lines(of names: [FindingName]) -> [String] {
    names.compactMap { name in
      report.findings.first { $0.definition.name == name }.map { "  \(wording.line(for: $0))" }
    }
  }

  private var change: [String] {
    guard let change = report.change else { return [] }
    let title = words("Veranderd sinds \(change.since)", "Changed since \(change.since)")
    var lines = [
      words("Gebleven", "Kept") + ": \(change.kept.count)",
      words("Nieuw", "New") + ": \(wording.people(change.new))",
      words("Weg", "Gone") + ": \(wording.people(change.lost))",
    ]
    if let because = change.incomparableBecause {
      lines.append(
        words("Niet te vergelijken: ", "Not comparable: ") + because.in(wording.language))
    } else if let all = change.all {
      lines.append(
        words("Stabiliteit", "Stability") + ": \(all.stability.map(wording.number) ?? "–")")
      lines.append(words("Wisseling", "Turnover") + ": \(all.turnover.map(wording.number) ?? "–")")
    }
    return section(title, lines.map { "  \($0)" })
  }

  private var notice: [String] {
    [
      words(
        "Dit profiel beschrijft; het is geen oordeel over de toereikendheid van het netwerk.",
        "This profile describes; it is no verdict on whether the network is sufficient.")
    ]
  }
}
