import Document
import NetworkAnalysis
import SupportNetwork
import Telling

// What is arranged, by whom, what breaks, and what it takes of those who help.

extension ProfileDocument {
  var arranged: Section? {
    guard !network.needs.isEmpty else {
      return section("arranged", words.arrangedTitle, lines: [words.noNeeds])
    }
    return section(
      "arranged", words.arrangedTitle,
      facts: facts([
        .needsMeetingTarget, .needsWithInformalProvider, .needsWithBackup, .needsOnlyProfessional,
        .needsUncovered, .withoutOnePerson,
      ]))
  }

  /// Each need under its life domain, with who provides.
  var domains: Section? {
    guard !profile.domains.isEmpty else { return nil }
    let items = profile.domains.map { domain in
      ListItem(
        "\(domain.domain.phrase.in(writer.language)): \(summary(of: domain))",
        items: profile.needs.filter { $0.need.domain == domain.domain }
          .map { ListItem(RichText(line(for: $0))) })
    }
    return Section(id: "domains", title: words.domainsTitle, blocks: [.list(items)])
  }

  private func summary(of domain: DomainCoverage) -> String {
    let arranged = words.arranged(domain.meetingTarget.count, of: domain.needs.count)
    let who = [
      (words.step(.household), domain.byHousehold), (words.step(.network), domain.byNetwork),
      (words.step(.volunteer), domain.byVolunteers),
      (words.step(.professional), domain.byProfessionals), (words.notKnown, domain.unknown),
    ].filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1.count)" }
    return who.isEmpty ? arranged : "\(arranged) (\(who.joined(separator: ", ")))"
  }

  private func line(for coverage: NeedCoverage) -> String {
    let facts = [
      coverage.need.professionalsOnly ? words.onlyForProfessionals : nil,
      coverage.meetsTarget.map { $0 ? words.isArranged : words.isNotArrangedYet },
      coverage.hasBackup.map { $0 ? words.withBackup : words.withoutBackup },
    ].compactMap { $0 }.joined(separator: ", ")
    let text = writer.disclosure.text(coverage.need.text)
    return grammar.ended("\(coverage.need.id)  \(text): \(providers(of: coverage))")
      + (facts.isEmpty ? "" : " \(facts.withCapital).")
  }

  /// *Selin, Hanneke (vrijwilliger) en Karim (professional)*.
  private func providers(of coverage: NeedCoverage) -> String {
    let isTold = coverage.providers.value != nil
    let toCome = coverage.toCome.map {
      words.from($0.from.phrase.in(writer.language), writer.disclosure.name(of: $0.person))
    }
    guard isTold || !coverage.known.isEmpty || !toCome.isEmpty else {
      return writer.missing(coverage.providers)
    }
    func named(_ ids: [Person.ID], _ step: (Person.ID) -> ProviderStep) -> [String] {
      ids.map { "\(writer.disclosure.name(of: $0)) (\(words.step(step($0))))" }
    }
    let everybody =
      named(coverage.household) { _ in .household }
      + coverage.network.map(writer.disclosure.name)
      + named(coverage.volunteers) {
        family[$0]?.sphere == .supportFamily ? .supportFamily : .volunteer
      }
      + named(coverage.professional) { _ in .professional } + toCome
    guard isTold else {
      return "\(grammar.list(everybody)); \(words.whoElse(writer.missing(coverage.providers)))"
    }
    return everybody.isEmpty ? words.nobody : grammar.list(everybody)
  }

  // MARK: - What breaks

  /// So many pairs stand in the text at most; the rest are counted.
  static let pairsShown = 10

  var absences: Section? {
    let absences = profile.absences
    guard let fewest = absences.fewest else { return nil }
    var lines = absences.alone.map { "\(words.without(writer.people($0.people))): \(breaks($0))" }
    let uncovering = absences.together.filter { !$0.uncovered.isEmpty }
    lines += uncovering.prefix(Self.pairsShown).map {
      "\(words.withoutTogether(writer.people($0.people))): \(breaks($0))"
    }
    let more = absences.together.count - min(uncovering.count, Self.pairsShown)
    if more > 0 { lines.append(words.morePairs(more)) }
    lines.append(words.reserve(of: fewest.people, needs: writer.needs(fewest.needs)))
    if let pair = absences.worstPair, pair.needsCovered < network.needs.count {
      lines.append(
        words.worstPair(
          writer.people(pair.people), othersLikeIt: pair.pairs - 1, keeps: pair.needsCovered,
          of: network.needs.count))
    }
    return section("absences", words.absencesTitle, lines: lines)
  }

  private func breaks(_ absence: Absence) -> String {
    let parts =
      (absence.uncovered.isEmpty ? [] : [words.nobodyLeft(for: writer.needs(absence.uncovered))])
      + (absence.belowTarget.isEmpty ? [] : [words.tooFew(for: writer.needs(absence.belowTarget))])
    return parts.joined(separator: "; ") + "."
  }

  // MARK: - What it takes

  var helpers: Section? {
    section(
      "helpers", words.helpersTitle,
      facts: profile.providers.map { load in
        let most = writer.answer(load.hoursAtMost, grammar.number)
        let burden = writer.answer(load.burden) { "\($0.rawValue)" }
        let hours =
          load.hoursPerWeek.value.map(Answered.number)
          ?? .missing(writer.missing(load.hoursPerWeek))
        let parts = [
          words.tasks(load.needs.count), words.hoursAWeek(hours, atMost: most),
          words.burden(burden),
        ]
        return Term(
          writer.disclosure.name(of: load.person), RichText(parts.joined(separator: ", ")))
      })
  }

  /// What stands out; that much rests on one person is said once.
  var flags: Section? {
    let topHeavy = Set(
      profile.flags.filter { $0.code == .moreThanThirdOfAssignments }.map(\.people))
    return section(
      "flags", words.flagsTitle,
      lines: profile.flags
        .filter { $0.code != .severalNeedsOnOnePerson || !topHeavy.contains($0.people) }
        .map(writer.sentence))
  }
}
