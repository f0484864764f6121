import Document
import NetworkAnalysis
import SupportNetwork

// Everything that is open at once.

extension SuggestionDocument {
  /// The sections of an overview of all needs.
  func sections(of overview: SuggestionOverview) -> [Section] {
    // Who is left out of every search by the same gates is named once, at the end.
    var everywhere: [NotSuggested] = []
    for left in overview.open.flatMap(\.leftOut) where !everywhere.contains(left) {
      let isEverywhere = overview.open.allSatisfy { search in
        search.leftOut.contains(left)
          || search.coverage.map {
            $0.known.contains(left.person) || $0.providers.value?.contains(left.person) == true
          } == true
      }
      if isEverywhere { everywhere.append(left) }
    }
    everywhere.sort { $0.person < $1.person }
    return overview.open.compactMap { brief($0, without: everywhere) }
      + [leftOut(everywhere), leaning(overview.leaning)].compactMap { $0 }
  }

  private func leaning(_ needs: [LeaningNeed]) -> Section? {
    let lines = needs.map { words.leaning(need($0.need), on: list($0.people)) }
    return Section(id: "leaning", title: words.leaning, lines: lines.map(Self.withOnePoint))
  }

  /// How many needs are arranged, and of which it is not known.
  func summary(of overview: SuggestionOverview) -> [Block] {
    let professional = overview.forProfessionals
    let count = overview.open.count + overview.arranged.count + professional.count
    var lines: [String] = []
    if count > 0 {
      lines.append(words.arranged(overview.arranged.count, of: count))
    } else if overview.unknown.isEmpty {
      lines.append(words.noNeeds)
    }
    if !professional.isEmpty {
      lines.append(words.forProfessionals(professional.map(\.rawValue).joined(separator: ", ")))
    }
    if !overview.unknown.isEmpty {
      lines.append(words.notKnown(overview.unknown.map(\.rawValue).joined(separator: ", ")))
    }
    return [.together(lines.map(paragraph))]
  }

  /// Where to read more about one need.
  func hint(for overview: SuggestionOverview) -> [Block] {
    let id = overview.open.first?.coverage?.need.id ?? overview.arranged.first
    return id.map { [paragraph(words.moreHint($0.rawValue))] } ?? []
  }

  private func brief(_ search: Suggestions, without everywhere: [NotSuggested]) -> Section? {
    guard let need = search.coverage?.need else { return nil }
    let shown = search.candidates.prefix(Self.overviewLimit)
    let rest = search.candidates.dropFirst(Self.overviewLimit).map(\.person)
    let options = shown.enumerated().map { brief($1, at: $0 + 1, for: need.id) }
    let others = rest.isEmpty ? [] : [ListItem(line(words.others(names(rest))))]
    let left = reasons(of: search.leftOut.filter { !everywhere.contains($0) })
      .map { ListItem(line(words.notHere($0))) }
    let state = (state(of: search) + mentorHint(for: search)).map(paragraph)
    return Section(
      id: need.id.rawValue, title: heading(need.id),
      blocks: [
        .together(
          state + [.list(options + others)] + nobody(in: search) + offers(of: search)
            + [.list(left)])
      ])
  }

  private func brief(_ option: Suggestion, at place: Int, for need: SupportNeed.ID) -> ListItem {
    let why = option.why.filter { Self.overviewCodes.contains($0.code) }
      .map { words.fragment(named($0)) }.joined(separator: "; ")
    let not = option.whyPerhapsNot.map { words.fragment(named($0, for: need)) }
      .joined(separator: "; ")
    let lines =
      (why.isEmpty ? [] : [words.why(why)]) + (not.isEmpty ? [] : [words.perhapsNot(not)])
      + warning(about: option)
    return ListItem(
      RichText(name(option.person)), mark: .number(place), items: lines.map { ListItem(line($0)) })
  }
}
