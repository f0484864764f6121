import Document
import NetworkAnalysis
import SupportNetwork
import Telling

// Young people, give and take, tension, distance, contact and professionals.

extension ProfileDocument {
  var surroundings: [Section?] { [young, exchange, tension, reach, contact, professionals] }

  private var young: Section? {
    section(
      "young", words.youngTitle,
      facts: profile.youngSupporters.map { young in
        let who = writer.disclosure.name(of: young.person)
        let what = young.needs.map(\.rawValue) + young.gives.map(words.support)
        let question = young.isCaring ? " \(words.askAfter(young: who))" : ""
        return Term(who, "\(grammar.list(what)).\(question)")
      })
  }

  private var exchange: Section? {
    let exchange = profile.exchange
    let supporters = exchange.mutual.count + exchange.onlyGiving.count
    var lines: [String] = []
    if supporters == 1, let only = exchange.mutual.first {
      lines.append(words.bothWays(with: writer.disclosure.name(of: only)))
    } else if supporters > 0 {
      lines.append(words.bothWays(with: exchange.mutual.count, of: supporters))
    }
    lines += [
      (words.mainlyGive, exchange.onlyGiving), (words.mainlyReceive, exchange.onlyReceiving),
      (words.notKnown.withCapital, exchange.unknown),
    ].filter { !$0.1.isEmpty }.map { grammar.ended("\($0.0): \(writer.shortList($0.1))") }
    return section("exchange", words.exchangeTitle, lines: lines)
  }

  private var tension: Section? {
    let tension = profile.tension
    var lines = [
      (words.conflict, pairs(tension.conflicts)),
      (words.changeableContact, pairs(tension.ambivalent)),
    ].filter { !$0.1.isEmpty }.map { grammar.ended("\($0.0): \($0.1)") }
    if !tension.severalConflicts.isEmpty {
      lines.append(
        grammar.ended(
          "\(words.conflictWithSeveral): \(writer.shortList(tension.severalConflicts))"))
    }
    lines += tension.crossedAgreements.map { crossed in
      grammar.ended(
        words.crossed(agreement: crossed.agreement.rawValue, by: pairs(crossed.pairs)))
    }
    if !tension.isKnownBetweenAlters { lines.append(words.acquaintancesNotAsked) }
    if tension.untold > 0 { lines.append(words.untold(contacts: tension.untold)) }
    return section("tension", words.tensionTitle, lines: lines)
  }

  /// *Sanne – Marloes; Daan – Emre*, the first of them, and how many more there are.
  private func pairs(_ pairs: [[Person.ID]]) -> String {
    let shown = pairs.prefix(Self.pairsShown).map {
      $0.map(writer.disclosure.name).joined(separator: " – ")
    }
    let more = pairs.count - shown.count
    return (shown + (more > 0 ? [words.andMore(more)] : [])).joined(separator: "; ")
  }

  private var reach: Section? {
    let bands = profile.reach.bands.filter { !$0.people.isEmpty }
    let secret = profile.reach.secret
    guard !bands.isEmpty || !secret.isEmpty else { return nil }
    let untold = profile.reach.untold.count
    return section(
      "reach", words.reachTitle,
      facts: bands.map { band in
        Term(
          words.distance(band.band), "\(band.people.count) (\(writer.shortList(band.people)))")
      } + (untold > 0 ? [Term(words.distanceUntold, "\(untold)")] : [])
        + (secret.isEmpty
          ? [] : [Term(words.addressSecret, "\(secret.count) (\(writer.shortList(secret)))")]))
  }

  private var contact: Section? {
    let contact = profile.weeklyContact
    guard !network.informal.isEmpty else { return nil }
    let lines = [(words.notWeekly, contact.without), (words.notKnown.withCapital, contact.unknown)]
      .filter { !$0.1.isEmpty }.map { grammar.ended("\($0.0): \(writer.people($0.1))") }
    return section(
      "contact", words.weeklyTitle, lines: lines.isEmpty ? [words.everybodyWeekly] : lines)
  }

  private var professionals: Section? {
    let help = profile.formalHelp
    guard !help.people.isEmpty else { return nil }
    let (hours, all) = (grammar.number(help.hours), grammar.number(help.hoursOfAll))
    var lines = [
      grammar.ended(
        words.professionals(
          help.people.count, of: help.ofPeople, who: writer.shortList(help.people)))
    ]
    if let share = help.shareOfHours {
      lines.append(words.professionalHours(hours, of: all, share: grammar.number(share)))
    } else if help.hours > 0 {
      lines.append(words.professionalHours(hours, of: all, untold: help.hoursMissing.count))
    }
    return section("professionals", words.professionalsTitle, lines: lines)
  }
}
