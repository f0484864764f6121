import NetworkAnalysis
import SupportNetwork
import Telling

// Nobody in view, the local offers, who is left out, and everything that is open at once.

extension SuggestionText {
  /// Nobody in view is a full answer; questions that widen the view follow where people lack.
  func nobody(in search: Suggestions) -> [String] {
    let lacking = search.coverage.map { $0.need.target - $0.informal.count } ?? 1
    guard search.options.count < max(lacking, 1) else { return [] }
    let title =
      search.isNobodyInView
      ? words(
        "Niemand geschikt in beeld. Dat is ook een antwoord. Vragen om verder te kijken:",
        "Nobody suitable in view. That is an answer too. Questions to look further:")
      : words(
        "Er zijn meer mensen nodig dan er in beeld zijn. Vragen om verder te kijken:",
        "More people are needed than are in view. Questions to look further:")
    return [title] + widening(for: search).map { "  - \($0)" }
  }

  private func widening(for search: Suggestions) -> [String] {
    let people = search.coverage?.need.beneficiaries ?? []
    var who = people.isEmpty ? words("jullie", "you") : wording.list(people)
    if let youth = search.youth { who = wording.name(youth) }
    let tired = search.leftOut.filter { left in
      left.gates.contains { $0.code == .overCapacity || $0.code == .overburdened }
    }.map(\.person)
    let relieve =
      tired.isEmpty
      ? []
      : [
        words(
          "Kan iemand iets overnemen van \(wording.alternatives(tired))? Dan komt er misschien ruimte.",
          "Could somebody take something over from \(wording.alternatives(tired))? That may make room."
        )
      ]
    return [
      words(
        "Wie vindt het nog meer belangrijk dat het goed gaat met \(who)?",
        "Who else finds it important that things go well for \(who)?"),
      words(
        "Wie speelde vroeger een rol, of zou dat willen?",
        "Who played a part before, or would like to?"),
      words(
        "Wie woont er in de buurt? Wie kennen jullie van school, werk of club?",
        "Who lives nearby? Whom do you know from school, work or a club?"),
      words(
        "Vraag elk kind apart: bij wie voel jij je fijn?",
        "Ask each child apart: with whom do you feel at ease?"),
    ] + relieve
  }

  // MARK: - Offers

  /// What the neighbourhood offers beside the own network.
  func offers(of search: Suggestions) -> [String] {
    guard let catalogue = report.catalogue else { return [] }
    let title = words("Uit het aanbod \(catalogue)", "From the offers \(catalogue)")
    if search.youth != nil {
      return [
        words(
          "Een JIM komt uit het eigen netwerk; het aanbod \(catalogue) telt hier niet mee.",
          "A mentor of own choice comes from the own network; the offers \(catalogue) do not count."
        )
      ]
    }
    guard !search.offers.isEmpty || !search.offersLeftOut.isEmpty else {
      return [words("\(title): niets wat hierbij past.", "\(title): nothing that fits.")]
    }
    return ["\(title):"] + search.offers.map { "  - \(line(for: $0))" }
      + search.offersLeftOut.map { left in
        "  - \(left.offer.name): " + left.gates.map(wording.said).joined(separator: "; ") + "."
      }
  }

  private func line(for suggestion: OfferSuggestion) -> String {
    let offer = suggestion.offer
    let wait =
      switch offer.waitingWeeks.value {
      case .some(0): words("Geen wachttijd.", "No waiting.")
      case .some(1): words("Wachttijd 1 week.", "Wait: 1 week.")
      case .some(let weeks): words("Wachttijd \(weeks) weken.", "Wait: \(weeks) weeks.")
      case .none: words("Wachttijd niet bekend.", "Wait not known.")
      }
    let ages = suggestion.fitsFor
    let who =
      ages.isEmpty
      ? ""
      : words(
        " De leeftijd past voor \(wording.list(ages)).", " The age fits for \(wording.list(ages)).")
    let contact = offer.contact.map { words(" Contact: \($0).", " Contact: \($0).") } ?? ""
    return "\(offer.name) (\(offer.kind.phrase.in(report.language))): \(offer.does) \(wait)\(who)"
      + contact
  }

  // MARK: - Left out

  /// Who is left out and why.
  func leftOut(_ people: [NotSuggested]) -> [String] {
    section(
      words("Niet voorgesteld, en waarom", "Not suggested, and why"),
      reasons(of: people).map { "  \($0)" })
  }

  /// The reasons why people are left out, each with everybody whom it holds for.
  private func reasons(of people: [NotSuggested]) -> [String] {
    var reasons: [String] = []
    var named: [String: [Person.ID]] = [:]
    for person in people {
      let reason = person.gates.map(wording.fragment).joined(separator: "; ").withCapital
      if named[reason] == nil { reasons.append(reason) }
      named[reason, default: []].append(person.person)
    }
    return reasons.map { "\($0): \(names(named[$0] ?? []))." }
  }

  // MARK: - Everything at once

  /// The parts of an overview of all needs.
  func overview(_ overview: SuggestionOverview) -> [[String]] {
    // Who is left out of every search by the same gates is named once, at the end.
    var everywhere: [NotSuggested] = []
    for left in overview.open.flatMap(\.leftOut) where !everywhere.contains(left) {
      let isEverywhere = overview.open.allSatisfy { search in
        search.leftOut.contains(left)
          || search.coverage?.providers.value?.contains(left.person) == true
      }
      if isEverywhere { everywhere.append(left) }
    }
    everywhere.sort { $0.person < $1.person }
    return [summary(of: overview)] + overview.open.flatMap { brief($0, without: everywhere) }
      + [leftOut(everywhere), leaning(overview.leaning), hint(for: overview)]
  }

  private func summary(of overview: SuggestionOverview) -> [String] {
    let count = overview.open.count + overview.arranged.count
    var lines: [String] = []
    if count == 0, overview.unknown.isEmpty {
      lines.append(words("Er staan geen behoeften in het bestand.", "The case has no needs."))
    } else if count > 0 {
      lines.append(
        words(
          "Bij \(overview.arranged.count) van de \(count) behoeften zijn er zoveel mensen als het "
            + "gezin wil. Of dat genoeg is, zegt het gezin.",
          "For \(overview.arranged.count) of \(count) needs there are as many people as the family "
            + "wants. Whether that is enough is for the family to say."))
    }
    if !overview.unknown.isEmpty {
      let ids = overview.unknown.map(\.rawValue).joined(separator: ", ")
      lines.append(
        words(
          "Niet bekend wie dit nu doet: \(ids). Vraag dat eerst.",
          "Not known who does this now: \(ids). Ask that first."))
    }
    return lines
  }

  private func brief(_ search: Suggestions, without everywhere: [NotSuggested]) -> [[String]] {
    guard let need = search.coverage?.need else { return [] }
    let shown = search.options.prefix(Self.overviewLimit)
    let rest = search.options.dropFirst(Self.overviewLimit).map(\.person)
    let options = shown.enumerated().flatMap { index, option in
      let why = option.why.filter { Self.overviewCodes.contains($0.code) }
        .map { wording.fragment($0, isBrief: true) }.joined(separator: "; ")
      let not = option.whyPerhapsNot.map { wording.fragment($0, for: need.id) }
        .joined(separator: "; ")
      return ["  \(index + 1). \(wording.name(option.person))"]
        + (why.isEmpty ? [] : ["     " + words("Waarom: \(why).", "Why: \(why).")])
        + (not.isEmpty
          ? [] : ["     " + words("Misschien niet: \(not).", "Perhaps not: \(not).")])
        + warning(about: option).map { "     \($0)" }
    }
    let others = others(rest).map { "  \($0)" }
    let left = reasons(of: search.leftOut.filter { !everywhere.contains($0) }).map { reason in
      "  " + words("Hier niet. ", "Not here. ") + reason
    }
    return [
      section(
        "\(need.id)  \(wording.naming.text(need.text))",
        state(of: search) + jimHint(for: search) + options + others + nobody(in: search)
          + offers(of: search) + left)
    ]
  }

  private func leaning(_ needs: [LeaningNeed]) -> [String] {
    section(
      words("Geregeld, maar het leunt op iemand die al te veel doet", "Arranged, but it leans"),
      needs.map { leaning in
        words(
          "  \(wording.need(leaning.need)): \(wording.list(leaning.people)).",
          "  \(wording.need(leaning.need)) leans on \(wording.list(leaning.people)), who does too "
            + "much.")
      })
  }

  private func hint(for overview: SuggestionOverview) -> [String] {
    guard let id = overview.open.first?.coverage?.need.id ?? overview.arranged.first else {
      return []
    }
    return [
      words(
        "Alles over één behoefte, met wat u kunt vragen: kring suggest ZAAK --need \(id)",
        "All about one need, with what to ask: kring suggest CASE --need \(id)")
    ]
  }
}
