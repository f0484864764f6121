public import Document
public import NetworkAnalysis
public import SupportNetwork
public import Telling

/// A proposal for a team as a document, for whoever works with the family.
///
///     if let team = TeamProposal(for: family, at: "T0") {
///       let document = TeamDocument(of: team, in: family, language: .dutch).document
///       PlainText(document, front: .title).text
///     }
///
/// People without consent stand there by identifier.
public struct TeamDocument: Sendable {
  private let team: TeamProposal
  private let family: FamilyCase
  private let language: Language
  private let disclosure: Disclosure
  private let words: any TeamWords

  /// Prepares the document.
  public init(of team: TeamProposal, in family: FamilyCase, language: Language) {
    self.team = team
    self.family = family
    self.language = language
    disclosure = Disclosure(in: family, for: .professional, language: language)
    words = language.team
  }

  /// The document.
  public var document: Document {
    Document(
      title: words.title(of: family.case.id.rawValue, at: team.moment.rawValue),
      subtitle: words.eachTaskCounts(hours: team.hoursPerTask),
      caseID: family.case.id.rawValue,
      language: language,
      date: DocumentDate(family.moment(team.moment)?.date, in: language),
      opening: opening,
      sections: [
        Section(id: "needs", title: words.needs, lines: needs),
        Section(id: "members", title: words.members, lines: members),
        Section(id: "stillOpen", title: words.stillOpen, lines: stillOpen),
        Section(id: "askFirst", title: words.askFirst, lines: askFirst),
        Section(id: "leftOut", title: words.leftOut, lines: leftOut),
      ].compactMap { $0 },
      closing: top + [.paragraph(RichText(TeamProposal.notice.in(language)))])
  }

  private func name(_ id: Person.ID) -> String { disclosure.name(of: id) }

  private func list(_ ids: [Person.ID]) -> String { language.grammar.list(ids.map(name)) }

  /// *N03  Daan op tijd naar school krijgen*.
  private func heading(_ need: SupportNeed) -> String {
    "\(need.id)  \(disclosure.text(need.text))"
  }

  // MARK: - What is proposed

  /// What stands in the place of a proposal where nobody would be asked.
  private var opening: [Block] {
    guard team.needs.allSatisfy(\.asked.isEmpty) else { return [] }
    // Of what nobody knows, nothing follows.
    guard !team.needs.isEmpty || team.unknown.isEmpty && team.forProfessionals.isEmpty else {
      return []
    }
    let isEnough =
      team.unknown.isEmpty && team.forProfessionals.isEmpty
      && team.needs.allSatisfy { $0.stillOpen == 0 && !$0.lacksBackup }
    return [.paragraph(RichText(isEnough ? words.enoughPeople : words.nobodyInView))]
  }

  private var needs: [String] {
    team.needs.filter { !$0.asked.isEmpty }.map { need in
      let now = need.now.isEmpty ? nil : list(need.now)
      return "\(heading(need.need))\n\(words.nowAndAsked(now: now, asked: list(need.asked)))"
    }
  }

  private var members: [String] {
    team.members.map { member in
      let tasks = words.tasks(
        from: member.tasksNow, to: member.tasksNow + member.needs.count,
        hours: team.hoursPerTask * Double(member.needs.count), ofFree: member.freeHours)
      let facts = [tasks] + member.cautions.map(words.caution)
      return "\(name(member.person)): \(facts.joined(separator: "; "))"
    }
  }

  // MARK: - What remains

  private var stillOpen: [String] {
    team.needs.compactMap { need in
      if need.stillOpen > 0 {
        return "\(heading(need.need)): \(words.stillToFind(need.stillOpen))"
      }
      return need.lacksBackup ? "\(heading(need.need)): \(words.nobodyStepsIn)" : nil
    } + team.forProfessionals.map { "\($0)  \(words.onlyForProfessionals)" }
      + team.unknown.map { "\($0)  \(words.whoIsNotKnown)" }
  }

  private var askFirst: [String] {
    team.askFirst.map { person in
      let isOpen = family[person.person]?.consent.toBeAsked == .notAsked
      let missing = (isOpen ? [words.mayBeAsked] : []) + person.missing.map(words.missing)
      return "\(name(person.person)): \(missing.joined(separator: ", "))"
    }
  }

  private var leftOut: [String] {
    team.leftOut.map(sentence)
      + team.needs.compactMap { need in
        guard !need.leftOut.isEmpty, need.stillOpen > 0 || need.lacksBackup else { return nil }
        let who = need.leftOut.map(sentence).joined(separator: ". ")
        return words.notFor(need.need.id.rawValue, who)
      }
  }

  private func sentence(_ leftOut: LeftOut) -> String {
    "\(name(leftOut.person)): \(leftOut.reasons.map(fragment).joined(separator: "; "))"
  }

  private func fragment(_ reason: TeamReason) -> String {
    switch reason {
    case .gate(let code): Gate.named(code).said.in(language)
    case .noFreeHours: words.noFreeHours(team.hoursPerTask)
    case .notNamed: words.notNamed
    case .conflict: words.conflict
    }
  }

  /// On how many people what is most may rest and still be told by name.
  private static let namedTogether = 3

  private var top: [Block] {
    guard let top = team.top else { return [] }
    let sentence =
      top.people.count > Self.namedTogether
      ? words.rests(onEachOf: top.people.count, tasks: top.assignments)
      : words.rests(on: top.people.map(name), tasks: top.assignments, share: top.share)
    return [.paragraph(RichText(sentence))]
  }
}
