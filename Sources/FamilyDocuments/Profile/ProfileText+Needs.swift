import NetworkAnalysis
import SupportNetwork
import Telling

// What is arranged, by whom, what breaks, and what it takes of those who help.

extension ProfileText {
  var arranged: [String] {
    let title = words("Wat is geregeld", "What is arranged")
    guard !network.needs.isEmpty else {
      return section(
        title, [words("  Er zijn nog geen behoeften genoemd.", "  No needs were named yet.")])
    }
    return section(
      title,
      lines(of: [
        .needsMeetingTarget, .needsWithInformalProvider, .needsWithBackup, .needsOnlyProfessional,
        .needsUncovered, .withoutOnePerson,
      ]))
  }

  /// Each need under its life domain, with who provides.
  var domains: [String] {
    section(
      words("Per leefgebied", "For each life domain"),
      profile.domains.flatMap { domain in
        ["  \(domain.domain.phrase.in(wording.language)): \(summary(of: domain))"]
          + profile.needs.filter { $0.need.domain == domain.domain }.map { "    " + line(for: $0) }
      })
  }

  private func summary(of domain: DomainCoverage) -> String {
    let whole = domain.needs.count
    let arranged = words(
      "\(domain.meetingTarget.count) van \(whole) geregeld",
      "\(domain.meetingTarget.count) of \(whole) arranged")
    let steps = [
      (domain.byHousehold, words("gezin", "household")),
      (domain.byNetwork, words("netwerk", "network")),
      (domain.byVolunteers, words("vrijwilliger", "volunteer")),
      (domain.byProfessionals, words("professional", "professional")),
    ].filter { !$0.0.isEmpty }.map { "\($0.1) \($0.0.count)" }
    let silent =
      domain.unknown.isEmpty
      ? []
      : [words("niet bekend \(domain.unknown.count)", "not known \(domain.unknown.count)")]
    let who = steps + silent
    return who.isEmpty ? arranged : "\(arranged) (\(who.joined(separator: ", ")))"
  }

  private func line(for coverage: NeedCoverage) -> String {
    let facts = [
      coverage.meetsTarget.map {
        $0 ? words("geregeld", "arranged") : words("nog niet geregeld", "not arranged yet")
      },
      coverage.hasBackup.map {
        $0 ? words("met achtervang", "with back-up") : words("geen achtervang", "no back-up")
      },
    ].compactMap { $0 }.joined(separator: ", ")
    let text = wording.naming.text(coverage.need.text)
    return wording.ended("\(coverage.need.id)  \(text): \(providers(of: coverage))")
      + (facts.isEmpty ? "" : " \(facts.withCapital).")
  }

  /// *Selin, Hanneke (vrijwilliger) en Karim (professional)*.
  private func providers(of coverage: NeedCoverage) -> String {
    guard coverage.providers.value != nil else { return wording.missing(coverage.providers) }
    func named(_ ids: [Person.ID], _ kind: (Person.ID) -> String) -> [String] {
      ids.map { "\(wording.naming.name(of: $0)) (\(kind($0)))" }
    }
    let everybody =
      named(coverage.household) { _ in words("gezin", "household") }
      + coverage.network.map(wording.naming.name)
      + named(coverage.volunteers) { id in
        family[id]?.sphere == .supportFamily
          ? words("steungezin", "support family") : words("vrijwilliger", "volunteer")
      }
      + named(coverage.professional) { _ in "professional" }
    return everybody.isEmpty ? words("niemand", "nobody") : wording.list(everybody)
  }

  // MARK: - What breaks

  /// So many pairs stand in the text at most; the rest are counted.
  static let pairsShown = 10

  var absences: [String] {
    let absences = profile.absences
    guard let fewest = absences.fewest else { return [] }
    var lines = absences.alone.map { absence in
      words(
        "  Zonder \(wording.people(absence.people)): ",
        "  Without \(wording.people(absence.people)): ") + breaks(absence)
    }
    let uncovering = absences.together.filter { !$0.uncovered.isEmpty }
    lines += uncovering.prefix(Self.pairsShown).map { pair in
      words(
        "  Zonder \(wording.people(pair.people)) samen ook: ",
        "  Without \(wording.people(pair.people)) together also: ") + breaks(pair)
    }
    let more = absences.together.count - min(uncovering.count, Self.pairsShown)
    if more > 0 {
      lines.append(
        words(
          more == 1
            ? "  Nog 1 tweetal laat samen een behoefte met niemand of te weinig."
            : "  Nog \(more) tweetallen laten samen een behoefte met niemand of te weinig.",
          more == 1
            ? "  1 more pair together leaves a need with nobody or too few."
            : "  \(more) more pairs together leave a need with nobody or too few."))
    }
    lines.append(reserve(fewest))
    if let pair = absences.worstPair, pair.needsCovered < network.needs.count {
      lines.append(worst(pair))
    }
    return section(words("Als iemand wegvalt", "If somebody drops out"), lines)
  }

  private func breaks(_ absence: Absence) -> String {
    [
      (absence.uncovered, words("niemand meer voor ", "nobody left for ")),
      (absence.belowTarget, words("te weinig voor ", "too few for ")),
    ].filter { !$0.0.isEmpty }.map { $0.1 + wording.needs($0.0) }.joined(separator: "; ") + "."
  }

  private func reserve(_ fewest: FewestAbsences) -> String {
    let needs = wording.needs(fewest.needs)
    return fewest.people == 1
      ? words(
        "  Valt één mens weg, dan kan een behoefte niemand meer hebben (\(needs)).",
        "  If one person drops out, a need may have nobody left (\(needs)).")
      : words(
        "  Pas als \(fewest.people) mensen wegvallen, heeft een behoefte niemand meer (\(needs)).",
        "  Only if \(fewest.people) people drop out does a need have nobody left (\(needs)).")
  }

  private func worst(_ pair: PairLeft) -> String {
    let who = wording.people(pair.people)
    let others =
      pair.pairs > 1
      ? words(
        pair.pairs == 2 ? " (of 1 ander tweetal)" : " (of \(pair.pairs - 1) andere tweetallen)",
        pair.pairs == 2 ? " (or 1 other pair)" : " (or \(pair.pairs - 1) other pairs)") : ""
    return words(
      "  Twee mensen tegelijk: zonder \(who)\(others) houden \(pair.needsCovered) van de "
        + "\(network.needs.count) behoeften iemand uit het eigen netwerk.",
      "  Two people at once: without \(who)\(others) \(pair.needsCovered) of the "
        + "\(network.needs.count) needs keep somebody of the family's own network.")
  }

  // MARK: - What it takes

  var helpers: [String] {
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
            "\(hours) \(load.hoursPerWeek == .given(1) ? "hour" : "hours") a week (at most \(most)), burden \(burden)"
          )
      })
  }

  /// What stands out; that much rests on one person is said once.
  var flags: [String] {
    let topHeavy = Set(
      profile.flags.filter { $0.code == .moreThanThirdOfAssignments }.map(\.people))
    return section(
      words("Om over te praten", "To talk about"),
      profile.flags
        .filter { $0.code != .severalNeedsOnOnePerson || !topHeavy.contains($0.people) }
        .map { "  \(wording.sentence(for: $0))" })
  }
}
