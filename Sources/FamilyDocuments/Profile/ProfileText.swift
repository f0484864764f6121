public import NetworkAnalysis
public import SupportNetwork
public import Telling

/// The profile of a network in plain text, for whoever works with the family.
///
///     print(ProfileText(of: family, at: "T1", since: "T0", language: .dutch).text)
///
/// Counts come first: what is arranged, for which need, by whom, what breaks if somebody drops out,
/// and what stands out. The structure of the network follows as description. There is no grade, and
/// nothing says that a network is enough. People without consent stand there by identifier.
public struct ProfileText: Sendable {
  let family: FamilyCase
  let network: Network
  let earlier: Network?
  let report: ShowReport
  let wording: ProfileWording

  var profile: Profile { report.profile }

  /// Prepares the profile of a moment, or `nil` if the case has no such moment.
  ///
  /// - Parameters:
  ///   - family: The case.
  ///   - moment: The moment.
  ///   - earlier: The moment to compare with, if any; one that does not exist is left out.
  ///   - additions: What else was asked for.
  ///   - language: The language.
  public init?(
    of family: FamilyCase, at moment: Moment.ID, since earlier: Moment.ID? = nil,
    with additions: Set<ShowReport.Addition> = [], language: Language
  ) {
    guard let network = family.network(at: moment),
      let report = ShowReport(
        of: family, at: moment, since: earlier, with: additions, in: language)
    else { return nil }
    self.family = family
    self.network = network
    self.earlier = earlier.flatMap { family.network(at: $0) }
    self.report = report
    wording = ProfileWording(
      language: language, naming: Naming(in: family, for: .professional, language: language))
  }

  /// The whole text, with a line feed at the end.
  ///
  /// A moment that is only planned says so, and nothing else: that nobody was asked is no finding.
  public var text: String {
    let parts = isPlanned ? [heading, planned] : told
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private var told: [[String]] {
    [heading, remarks(report.account), arranged, domains, absences, helpers, flags] + surroundings
      + [structure, certainty, composite, change(report.account), notice]
  }

  /// Whether nobody was asked yet: a family that was asked and knows nobody is told in full.
  private var isPlanned: Bool {
    network.moment.isPlanned && network.moment.respondents.isEmpty
  }

  private var planned: [String] {
    [
      words(
        "Dit moment is gepland. Er is nog niets gevraagd en niets opgeschreven.",
        "This moment is planned. Nothing was asked and nothing was noted yet.")
    ]
  }

  func words(_ nl: String, _ en: String) -> String { wording.words(nl, en) }

  func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [title, String(repeating: "-", count: title.count)] + lines
  }

  /// The findings of these names, one in a line.
  func lines(of names: [FindingName]) -> [String] {
    names.compactMap { name in
      report.findings.first { $0.definition.name == name }.map { finding in
        "  " + wording.line(for: finding, missing: missingAnswers(of: finding))
      }
    }
  }

  /// How the answers are missing that a list of people lacks.
  private func missingAnswers(of finding: Finding<FindingValue>) -> [FindingInput] {
    guard !finding.missing.isEmpty, case .people? = finding.high else { return [] }
    let missing = Set(finding.missing)
    return network.findings.inputs(of: finding.definition.name).filter {
      missing.contains($0.path)
    }
  }

  private var heading: [String] {
    let day = network.moment.date.phrase.in(wording.language)
    let respondents = wording.naming.list(network.moment.respondents)
    let title = words(
      "Zaak \(family.case.id), moment \(network.moment.id), \(day)",
      "Case \(family.case.id), moment \(network.moment.id), \(day)")
    return respondents.isEmpty
      ? [title] : [title, words("Verteld door \(respondents).", "Told by \(respondents).")]
  }

  private var structure: [String] {
    let told: Set<FindingName> = [
      .needs, .needsMeetingTarget, .needsWithInformalProvider, .needsWithBackup,
      .needsOnlyProfessional, .needsUncovered, .withoutOnePerson,
    ]
    let title = words(
      "Beschrijving van het netwerk (geen oordeel)", "Description of the network (no verdict)")
    return section(title, lines(of: FindingName.allCases.filter { !told.contains($0) }))
  }

  private var notice: [String] {
    [
      words(
        "Dit profiel beschrijft; het is geen oordeel over de toereikendheid van het netwerk.",
        "This profile describes; it is no verdict on whether the network is sufficient."),
      words(
        "Hoe elk getal tot stand komt: kring explain ZAAK NAAM, en docs/methods.md.",
        "How each number comes about: kring explain CASE NAME, and docs/methods.md."),
    ]
  }
}
