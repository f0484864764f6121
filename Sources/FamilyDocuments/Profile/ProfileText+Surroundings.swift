import NetworkAnalysis
import SupportNetwork

// Young people, give and take, tension, distance, contact and professionals.

extension ProfileText {
  var surroundings: [[String]] {
    [young, exchange, tension, reach, contact, professionals]
  }

  private var young: [String] {
    section(
      words("Kinderen en jongeren die steun geven", "Children and young people who give support"),
      profile.youngSupporters.map { young in
        let who = wording.naming.name(of: young.person)
        let what =
          young.needs.map(\.rawValue)
          + young.gives.map { wording.support($0) }
        let caring =
          young.isCaring
          ? words(
            " Vraag wat dit vraagt, en wat er voor \(who) zelf is.",
            " Ask what this takes, and what there is for \(who).")
          : ""
        return "  \(who): \(wording.list(what)).\(caring)"
      })
  }

  private var exchange: [String] {
    let exchange = profile.exchange
    let supporters = exchange.mutual.count + exchange.onlyGiving.count
    guard supporters + exchange.onlyReceiving.count + exchange.unknown.count > 0 else { return [] }
    var lines: [String] = []
    if supporters == 1, let only = exchange.mutual.first {
      let who = wording.naming.name(of: only)
      lines.append(words("  Over en weer met \(who).", "  Both ways with \(who)."))
    } else if supporters > 0 {
      lines.append(
        words(
          "  Over en weer met \(exchange.mutual.count) van de \(supporters) mensen die steun geven.",
          "  Both ways with \(exchange.mutual.count) of the \(supporters) people who give support.")
      )
    }
    for (people, title) in [
      (exchange.onlyGiving, words("Geven vooral", "Mainly give")),
      (exchange.onlyReceiving, words("Krijgen vooral", "Mainly receive")),
      (exchange.unknown, words("Niet bekend", "Not known")),
    ] where !people.isEmpty {
      lines.append(wording.ended("  \(title): \(wording.shortList(people))"))
    }
    return section(
      words("Geven en krijgen, zoals het gezin het ziet", "Give and take, as the family sees it"),
      lines)
  }

  private var tension: [String] {
    let tension = profile.tension
    var lines: [String] = []
    func pairs(_ pairs: [[Person.ID]]) -> String {
      let shown = pairs.prefix(Self.pairsShown).map {
        $0.map(wording.naming.name).joined(separator: " – ")
      }
      let more = pairs.count - shown.count
      return (shown + (more > 0 ? [words("en nog \(more)", "and \(more) more")] : []))
        .joined(separator: "; ")
    }
    if !tension.conflicts.isEmpty {
      lines.append(
        wording.ended("  " + words("Ruzie", "Conflict") + ": \(pairs(tension.conflicts))"))
    }
    if !tension.ambivalent.isEmpty {
      lines.append(
        wording.ended(
          "  " + words("Wisselend contact", "Changeable contact")
            + ": \(pairs(tension.ambivalent))"))
    }
    if !tension.severalConflicts.isEmpty {
      lines.append(
        wording.ended(
          "  " + words("Ruzie met meer dan één mens", "In conflict with more than one person")
            + ": \(wording.shortList(tension.severalConflicts))"))
    }
    lines += tension.crossedAgreements.map { crossed in
      wording.ended(
        words(
          "  Afspraak \(crossed.agreement) wordt geraakt door ruzie: \(pairs(crossed.pairs))",
          "  Agreement \(crossed.agreement) is crossed by conflict: \(pairs(crossed.pairs))"))
    }
    if tension.untold > 0 {
      lines.append(
        words(
          "  Van \(tension.untold) contacten is niet bekend hoe het gaat.",
          "  Of \(tension.untold) contacts it is not known how they are."))
    }
    return section(words("Spanning (naast de steun)", "Tension (beside the support)"), lines)
  }

  private var reach: [String] {
    let bands = profile.reach.bands.filter { !$0.people.isEmpty }
    guard !bands.isEmpty else { return [] }
    var lines = bands.map { band in
      "  \(wording.distance(band.band)): \(band.people.count) (\(wording.shortList(band.people)))"
    }
    if !profile.reach.untold.isEmpty {
      lines.append(
        "  " + words("niet gevraagd of niet genoemd", "not asked or not told")
          + ": \(profile.reach.untold.count)")
    }
    return section(words("Hoe ver weg", "How far away"), lines)
  }

  private var contact: [String] {
    let contact = profile.weeklyContact
    guard !network.informal.isEmpty else { return [] }
    var lines: [String] = []
    for (people, title) in [
      (contact.without, words("Niet", "Not")),
      (contact.unknown, words("Niet bekend", "Not known")),
    ] where !people.isEmpty {
      lines.append(wording.ended("  \(title): \(wording.people(people))"))
    }
    let title = words(
      "Elke week iemand uit het eigen netwerk zien",
      "Seeing somebody of the family's own network every week")
    return section(
      title, lines.isEmpty ? [words("  Iedereen in het gezin.", "  Everybody at home.")] : lines)
  }

  private var professionals: [String] {
    let help = profile.formalHelp
    guard !help.people.isEmpty else { return [] }
    let (hours, all) = (wording.number(help.hours), wording.number(help.hoursOfAll))
    let who = wording.shortList(help.people)
    var lines = [
      wording.ended(
        words(
          "  \(help.people.count) van de \(help.ofPeople) mensen: \(who)",
          "  \(help.people.count) of the \(help.ofPeople) people: \(who)"))
    ]
    if let share = help.shareOfHours.map(wording.number) {
      lines.append(
        words(
          "  \(hours) van de \(all) uur per week (\(share)).",
          "  \(hours) of the \(all) hours a week (\(share))."))
    } else if help.hours > 0 {
      let silent = help.hoursMissing.count
      let (mensen, people) = silent == 1 ? ("mens", "person") : ("mensen", "people")
      lines.append(
        words(
          "  \(hours) van de \(all) uur per week die genoemd zijn; van \(silent) \(mensen) niet bekend.",
          "  \(hours) of the \(all) hours a week that were told; of \(silent) \(people) not known.")
      )
    }
    return section(words("Professionals", "Professionals"), lines)
  }
}
