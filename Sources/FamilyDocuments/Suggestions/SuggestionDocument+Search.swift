import Document
import NetworkAnalysis
import SupportNetwork
import Telling

// One search in full.

extension SuggestionDocument {
  /// The sections of one search.
  func sections(of search: Suggestions) -> [Section] {
    let shown = search.candidates.prefix(Self.searchLimit)
    let rest = search.candidates.dropFirst(Self.searchLimit).map(\.person)
    let options = shown.enumerated().map { Block.list([option($1, at: $0 + 1, in: search)]) }
    let blocks =
      [introduction(to: search)] + options
      + (rest.isEmpty ? [] : [paragraph(words.others(names(rest)))])
      + [.together(nobody(in: search)), .together(offers(of: search))]
    return [
      Section(id: id(of: search), title: title(of: search), blocks: blocks),
      leftOut(search.leftOut),
    ].compactMap { $0 }
  }

  private func id(of search: Suggestions) -> String {
    switch search.task {
    case .need(let need): need.rawValue
    case .jim: "jim"
    }
  }

  private func title(of search: Suggestions) -> String {
    switch search.task {
    case .need(let need): heading(need)
    case .jim(let youth): words.mentor(for: name(youth))
    }
  }

  private func introduction(to search: Suggestions) -> Block {
    let lines =
      switch search.task {
      case .need: state(of: search) + mentor(search) + mentorHint(for: search)
      case .jim: mentor(search) + search.choices.map(chosen)
      }
    return .together(lines.map(paragraph))
  }

  /// How often, who does it now, how many the family wants, and whom it named.
  func state(of search: Suggestions) -> [String] {
    guard let coverage = search.coverage else { return [] }
    let toCome = Dictionary(uniqueKeysWithValues: coverage.toCome.map { ($0.person, $0.from) })
    let who = (coverage.household + coverage.informal + coverage.professional).map { id in
      toCome[id].map { words.from($0.phrase.in(report.language), name(id)) } ?? name(id)
    }
    let now =
      coverage.providers.value == nil && who.isEmpty
      ? words.notKnownWhoDoesIt
      : words.doneNow(by: who.isEmpty ? nil : report.language.grammar.list(who))
    let often = coverage.need.frequency.phrase.in(report.language).withCapital
    guard !coverage.need.professionalsOnly else {
      return ["\(often); \(now).", words.onlyForProfessionals]
    }
    return ["\(often); \(now); \(words.wanted(coverage.need.target))."]
      + search.choices.map(chosen)
  }

  private func chosen(_ choice: CandidateChoice) -> String {
    let who = name(choice.by)
    return choice.named.isEmpty
      ? words.namedNobody(who) : words.named(choice.named.map(name), by: who)
  }

  private func mentor(_ search: Suggestions) -> [String] {
    guard let youth = search.youth else { return [] }
    let name = name(youth)
    let parents = search.parents.isEmpty ? nil : list(search.parents)
    let outside = search.ageOutsideJim.map {
      words.mentorAges(SuggestionTask.jimAges, but: name, is: $0)
    }
    return [words.questionFirst(to: name)]
      + (search.choices.isEmpty ? [words.namedNobody(name)] : [])
      + [words.choice(of: name, agreedBy: parents)] + [outside].compactMap { $0 }
  }

  /// Where the only one for whom it is looks for a mentor: a pointer to that search.
  func mentorHint(for search: Suggestions) -> [String] {
    guard let need = search.coverage?.need, search.youth == nil,
      need.domain == .emotionalSupport, need.beneficiaries.count == 1,
      let youth = need.beneficiaries.first,
      family.plan.choices.contains(where: { $0.need == nil && $0.by == youth })
    else { return [] }
    return [words.mentorHint(for: name(youth), youth.rawValue)]
  }

  // MARK: - One person

  private func option(_ option: Suggestion, at place: Int, in search: Suggestions) -> ListItem {
    let name = name(option.person)
    let why = option.why.map { words.fragment(named($0, isBrief: false)).withCapital + "." }
    let not = option.whyPerhapsNot.map { doubt in
      words.fragment(named(doubt, for: search.coverage?.need.id)).withCapital + "."
    }
    return ListItem(
      line(option.isRatherNot ? words.ratherNot(name) : name), mark: .number(place),
      items: [
        points(words.why, why, otherwise: words.nothingKnown),
        points(words.whyPerhapsNot, not, otherwise: words.nothingKnown),
        points(
          words.whatToAsk, option.ask.map { words.sentence(named($0)) },
          otherwise: words.usualQuestion),
      ] + warning(about: option).map { ListItem(line($0)) })
  }

  private func points(_ title: String, _ lines: [String], otherwise: String) -> ListItem {
    ListItem(
      RichText(title),
      items: (lines.isEmpty ? [otherwise] : lines).map { ListItem(line($0), mark: .bullet) })
  }

  /// What is said where most would rest on one person.
  func warning(about option: Suggestion) -> [String] {
    let (before, after) = (option.dependence.before, option.dependence.after)
    guard option.dependence.movesToPerson else { return [] }
    let name = name(option.person)
    let hasMost = after.people.contains(option.person)
    let loss = after.needsCovered - after.needsLeft
    let breaks = after.withoutPeople.contains(option.person) && loss > 0
    let sentences = [
      words.wouldRest(on: name),
      hasMost ? words.wouldDo(name, after.tasks, of: after.of) : nil,
      before.map { words.doesMost(alternatives($0.people), $0.tasks, of: $0.of) },
      breaks ? words.without(name, things: loss) : nil,
    ]
    return [sentences.compactMap { $0 }.joined(separator: " ")]
  }
}
