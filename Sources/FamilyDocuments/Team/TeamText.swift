public import NetworkAnalysis
public import SupportNetwork
public import Telling

/// A proposal for a team in plain text, for whoever works with the family.
///
///     print(TeamText(of: TeamProposal(for: family, at: "T0"), in: family, language: .dutch).text)
///
/// People without consent stand there by identifier.
public struct TeamText: Sendable {
  private let team: TeamProposal
  private let family: FamilyCase
  private let language: Language
  private let wording: ProfileWording

  /// Prepares the text.
  public init(of team: TeamProposal, in family: FamilyCase, language: Language) {
    self.team = team
    self.family = family
    self.language = language
    wording = ProfileWording(
      language: language, naming: Naming(in: family, for: .professional, language: language))
  }

  /// The whole text, with a line feed at the end.
  public var text: String {
    [heading, proposal, members, stillOpen, askFirst, leftOut, top, notice]
      .filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func words(_ nl: String, _ en: String) -> String { wording.words(nl, en) }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [title, String(repeating: "-", count: title.count)] + lines
  }

  private var heading: [String] {
    let hours = wording.number(team.hoursPerTask)
    return [
      words(
        "Wie te vragen: zaak \(family.case.id), moment \(team.moment)",
        "Whom to ask: case \(family.case.id), moment \(team.moment)"),
      words(
        "Elke nieuwe taak telt voor \(hours) uur per week, ook als hij minder vaak is. Niemand staat "
          + "hier boven wat die zelf wil geven.",
        "Each new task counts for \(hours) hours a week, even where it comes less often. Nobody "
          + "stands here above what they want to give."),
    ]
  }

  // MARK: - What is proposed

  private var proposal: [String] {
    let asked = team.needs.filter { !$0.asked.isEmpty }
    guard !asked.isEmpty else {
      return [
        team.needs.allSatisfy { $0.stillOpen == 0 && !$0.lacksBackup }
          ? words(
            "Bij elke behoefte staan al zo veel mensen als de familie wil, met achtervang.",
            "Every need has as many people as the family wants already, with back-up.")
          : words(
            "Er is nu niemand in beeld die gevraagd kan worden. Dat is ook een antwoord.",
            "Nobody who could be asked is in view now. That is an answer too.")
      ]
    }
    return section(
      words("Voor welke behoefte", "For which need"),
      asked.flatMap { need in
        [
          "  \(need.need.id)  \(wording.naming.text(need.need.text))",
          words("      nu: ", "      now: ") + wording.people(need.now)
            + words("; te vragen: ", "; to ask: ") + wording.naming.list(need.asked),
        ]
      })
  }

  private var members: [String] {
    section(
      words("Wat het vraagt van wie gevraagd wordt", "What it takes of those who are asked"),
      team.members.map { member in
        let after = member.tasksNow + member.needs.count
        let free = wording.number(member.freeHours)
        let needed = wording.number(team.hoursPerTask * Double(member.needs.count))
        let cautions = member.cautions.map(sentence).joined(separator: "; ")
        return "  \(wording.naming.name(of: member.person)): "
          + words(
            "van \(member.tasksNow) naar \(wording.tasks(after)), \(needed) van \(free) vrije uren",
            "from \(member.tasksNow) to \(wording.tasks(after)), \(needed) of \(free) free hours")
          + (cautions.isEmpty ? "" : "; \(cautions)")
      })
  }

  private func sentence(_ caution: TeamCaution) -> String {
    switch caution {
    case .consentNotAsked:
      words("nog niet besproken of dit gevraagd mag worden", "not discussed yet whether to ask")
    case .burdenUnknown:
      words("niet bekend hoe zwaar het nu is", "not known how heavy it is now")
    case .conflictAtHome:
      words(
        "ruzie met iemand thuis: praat daar eerst over",
        "a conflict with somebody at home: talk about that first")
    }
  }

  // MARK: - What remains

  private var stillOpen: [String] {
    section(
      words("Wat dan nog open is", "What is open then"),
      team.needs.compactMap { need in
        let text = wording.naming.text(need.need.text)
        if need.stillOpen > 0 {
          return words(
            "  \(need.need.id)  \(text): nog \(need.stillOpen) te zoeken",
            "  \(need.need.id)  \(text): \(need.stillOpen) still to find")
        }
        return need.lacksBackup
          ? words(
            "  \(need.need.id)  \(text): niemand die het over kan nemen",
            "  \(need.need.id)  \(text): nobody to step in")
          : nil
      }
        + team.unknown.map { id in
          words(
            "  \(id)  wie dit doet is niet bekend", "  \(id)  who does this is not known")
        })
  }

  private var askFirst: [String] {
    section(
      words("Eerst vragen", "Ask first"),
      team.askFirst.map { person in
        let isOpen = family[person.person]?.consent.toBeAsked == .notAsked
        let consent = isOpen ? [words("of vragen mag", "whether asking is all right")] : []
        let missing = (consent + person.missing.map(sentence)).joined(separator: ", ")
        return "  \(wording.naming.name(of: person.person)): \(missing)"
      })
  }

  private func sentence(_ path: InputPath) -> String {
    switch path.field {
    case .age: words("de leeftijd", "the age")
    case .hoursAtMost:
      words("hoeveel uren die hooguit wil geven", "how many hours they want to give at most")
    case .hoursPerWeek: words("hoeveel uren die nu geeft", "how many hours they give now")
    default: path.description
    }
  }

  private var leftOut: [String] {
    section(
      words("Niet gevraagd, en waarom", "Not asked, and why"),
      team.leftOut.map { "  \(sentence($0))" }
        + team.needs.compactMap { need in
          guard !need.leftOut.isEmpty, need.stillOpen > 0 || need.lacksBackup else { return nil }
          let who = need.leftOut.map(sentence).joined(separator: ". ")
          return words("  niet voor \(need.need.id): \(who)", "  not for \(need.need.id): \(who)")
        })
  }

  private func sentence(_ leftOut: LeftOut) -> String {
    let reasons = leftOut.reasons.map(sentence).joined(separator: "; ")
    return "\(wording.naming.name(of: leftOut.person)): \(reasons)"
  }

  private func sentence(_ reason: TeamReason) -> String {
    let hours = wording.number(team.hoursPerTask)
    return switch reason {
    case .gate(let code): Gate.named(code).said.in(language)
    case .noFreeHours:
      words("heeft geen \(hours) uur vrij", "does not have \(hours) hours free")
    case .notNamed: words("niet zelf genoemd door de jongere", "not named by the young person")
    case .conflict:
      words(
        "er is ruzie met wie het voor is, of het contact is verbroken",
        "there is a conflict with whom it is for, or the contact was broken off")
    }
  }

  private var top: [String] {
    guard let top = team.top else { return [] }
    guard top.people.count <= 3 else {
      let count = top.people.count
      return [
        words(
          "Waar het dan op rust: \(count) mensen hebben elk \(wording.tasks(top.assignments)), en "
            + "niemand meer.",
          "On whom it rests then: \(count) people have \(wording.tasks(top.assignments)) each, and "
            + "nobody has more.")
      ]
    }
    let who = wording.naming.list(top.people)
    let share = wording.number((top.share * 1_000).rounded() / 10)
    let each = top.people.count > 1
    return [
      words(
        "Waar het dan op rust: \(who) \(each ? "hebben elk" : "heeft") "
          + "\(wording.tasks(top.assignments)), \(share)% van alle taken van het eigen netwerk.",
        "On whom it rests then: \(who) \(each ? "have" : "has") \(wording.tasks(top.assignments))"
          + "\(each ? " each" : ""), \(share)% of all tasks of the family's own network.")
    ]
  }

  private var notice: [String] { [TeamProposal.notice.in(language)] }
}
