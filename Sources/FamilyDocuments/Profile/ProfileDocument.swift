public import Document
public import NetworkAnalysis
public import SupportNetwork
public import Telling

/// The profile of a network as a document, for whoever works with the family.
///
///     let profile = ProfileDocument(of: family, at: "T1", since: "T0", language: .dutch)
///     profile?.document.sections.first?.title  // "Eerst: veiligheid"
///     profile?.text.contains("Eerst dit")      // true
///
/// Safety comes first: the conditions, and who is not to be asked. Then counts: what is arranged, for which need, by whom, what breaks if somebody drops out,
/// and what stands out. The structure of the network follows as description. There is no grade, and
/// nothing says that a network is enough. People without consent stand there by identifier.
public struct ProfileDocument: Sendable {
  let family: FamilyCase
  let network: Network
  let earlier: Network?
  let report: ShowReport
  let writer: ProfileWriter

  var profile: Profile { report.profile }
  var words: any ProfileWords { writer.words }
  var grammar: any Grammar { writer.grammar }

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
    writer = ProfileWriter(for: family, in: language)
  }

  /// The document as plain text, with its title.
  public var text: String { PlainText(document, front: .title).text }

  /// The document.
  ///
  /// A moment that is only planned says so, and nothing else: that nobody was asked is no finding.
  public var document: Document {
    var document = Document(of: network, in: family, language: writer.language)
    let respondents = writer.disclosure.list(network.moment.respondents)
    document.subtitle = respondents.isEmpty ? "" : words.told(by: respondents)
    document.summary = words.describes
    guard !isPlanned else {
      document.opening = [.paragraph(RichText(words.onlyPlanned))]
      document.sections = [safety].compactMap { $0 }
      return document
    }
    document.sections =
      ([safety, remarks, arranged, domains, absences, helpers, flags] + surroundings + [
        structure, certainty, composite, change,
      ]).compactMap { $0 }
    document.closing = [
      .together([
        .paragraph(RichText(words.describes)), .paragraph(RichText(words.howNumbersComeAbout)),
      ])
    ]
    return document
  }

  /// Whether nobody was asked yet: a family that was asked and knows nobody is told in full.
  private var isPlanned: Bool {
    network.moment.isPlanned && network.moment.respondents.isEmpty
  }

  // MARK: - Make sections

  /// A section of lines, or nothing if there is no line.
  func section(_ id: String, _ title: String, lines: [String]) -> Section? {
    lines.isEmpty
      ? nil : Section(id: id, title: title, blocks: [.list(lines.map { ListItem(RichText($0)) })])
  }

  /// A section of facts, or nothing if there is none.
  func section(_ id: String, _ title: String, facts: [Term]) -> Section? {
    facts.isEmpty ? nil : Section(id: id, title: title, blocks: [.terms(facts)])
  }

  // MARK: - Tell findings

  /// The findings of these names: *Behoeften die geregeld zijn: 6 van 11 (4 tot 7; mist: …)*.
  func facts(_ names: [FindingName]) -> [Term] {
    names.compactMap { name in
      report.findings.first { $0.definition.name == name }.map { finding in
        Term(
          finding.definition.title.in(writer.language),
          RichText(writer.value(of: finding, missing: missingAnswers(of: finding))))
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

  private var structure: Section? {
    let told: Set<FindingName> = [
      .needs, .needsMeetingTarget, .needsWithInformalProvider, .needsWithBackup,
      .needsOnlyProfessional, .needsUncovered, .withoutOnePerson,
    ]
    return section(
      "structure", words.structureTitle,
      facts: facts(FindingName.allCases.filter { !told.contains($0) }))
  }
}

extension Document {
  /// An empty document about a moment of a case, for whoever works with the family.
  init(of network: Network, in family: FamilyCase, language: Language) {
    let (id, words) = (family.case.id.rawValue, language.profile)
    let date = DocumentDate(network.moment.date, in: language)
    self.init(
      title: words.title(case: id, moment: network.moment.id.rawValue, day: date.text), caseID: id,
      language: language, date: date, keywords: [id], confidentiality: words.confidentiality)
  }
}
