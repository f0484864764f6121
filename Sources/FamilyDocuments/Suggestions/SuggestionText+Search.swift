import NetworkAnalysis
import SupportNetwork
import Telling

// One search in full.

extension SuggestionText {
  /// The parts of one search.
  func search(_ search: Suggestions) -> [[String]] {
    let shown = search.options.prefix(Self.searchLimit)
    let rest = search.options.dropFirst(Self.searchLimit).map(\.person)
    let options = shown.enumerated().map { option($1, at: $0 + 1, in: search) }
    return [introduction(to: search)] + options
      + [others(rest), nobody(in: search), offers(of: search), leftOut(search.leftOut)]
  }

  private func introduction(to search: Suggestions) -> [String] {
    switch search.task {
    case .need(let need):
      let title = wording.needs[need].map { "\(need)  \(wording.naming.text($0.text))" }
      return section(title ?? need.rawValue, state(of: search) + jim(search) + jimHint(for: search))
    case .jim(let youth):
      let name = wording.name(youth)
      let title = words("Een JIM voor \(name)", "A mentor of own choice for \(name)")
      return section(title, jim(search) + search.choices.map(chosen))
    }
  }

  /// How often, who does it now, how many the family wants, and whom it named.
  func state(of search: Suggestions) -> [String] {
    guard let coverage = search.coverage else { return [] }
    let who = coverage.household + coverage.informal + coverage.professional
    let now =
      coverage.providers.value == nil
      ? words("niet bekend wie het nu doet", "not known who does it now")
      : words(
        "nu: \(who.isEmpty ? "niemand" : wording.list(who))",
        "now: \(who.isEmpty ? "nobody" : wording.list(who))")
    let target = coverage.need.target
    let wish = words(
      "gewenst: \(target) uit het eigen netwerk", "wanted: \(target) of the family's own network")
    let often = coverage.need.frequency.phrase.in(report.language).withCapital
    return ["\(often); \(now); \(wish)."] + search.choices.map(chosen)
  }

  private func chosen(_ choice: HelperChoice) -> String {
    let who = wording.name(choice.by)
    guard !choice.named.isEmpty else {
      return words("\(who) noemde nog niemand.", "\(who) named nobody yet.")
    }
    let names = choice.named.map(wording.name).joined(separator: words(", dan ", ", then "))
    return words("\(who) noemde: \(names).", "\(who) named: \(names).")
  }

  private func jim(_ search: Suggestions) -> [String] {
    guard let youth = search.youth else { return [] }
    let name = wording.name(youth)
    let agree = wording.list(search.parents)
    let parents =
      search.parents.isEmpty
      ? words("wie het gezag heeft", "whoever has authority") : agree
    var lines = [
      words(
        "Eerst de vraag aan \(name) zelf: wie vertrouw jij, en wie mag met je meedenken?",
        "First the question to \(name): whom do you trust, and who may think along with you?")
    ]
    if search.choices.isEmpty {
      lines.append(words("\(name) noemde nog niemand.", "\(name) named nobody yet."))
    }
    lines.append(
      words(
        "\(name) kiest, en vraagt het zelf. Ook nodig: het akkoord van \(parents).",
        "\(name) chooses, and asks. It also takes the agreement of \(parents)."))
    if let age = search.ageOutsideJim {
      let ages = SuggestionTask.jimAges
      lines.append(
        words(
          "Let op: een JIM is bedoeld van \(ages.lowerBound) tot en met \(ages.upperBound) jaar; "
            + "\(name) is \(age).",
          "Note: a mentor of own choice is meant for ages \(ages.lowerBound) to "
            + "\(ages.upperBound); \(name) is \(age)."))
    }
    return lines
  }

  /// Where the only one for whom it is looks for a mentor: a pointer to that search.
  func jimHint(for search: Suggestions) -> [String] {
    guard let need = search.coverage?.need, search.youth == nil,
      need.domain == .emotionalSupport, need.beneficiaries.count == 1,
      let youth = need.beneficiaries.first,
      family.plan.choices.contains(where: { $0.need == nil && $0.by == youth })
    else { return [] }
    return [
      words(
        "Gaat het om een JIM? \(wording.name(youth)) noemde zelf al mensen: zie --jim \(youth).",
        "Is it about a mentor of own choice? \(wording.name(youth)) named people: --jim \(youth).")
    ]
  }

  // MARK: - One person

  private func option(_ option: Suggestion, at place: Int, in search: Suggestions) -> [String] {
    let rather = option.isRatherNot ? words(" (liever niet)", " (rather not)") : ""
    let need = search.coverage?.need.id
    return ["\(place). \(wording.name(option.person))\(rather)"]
      + list(
        words("Waarom", "Why"), option.why.map { wording.fragment($0).withCapital + "." },
        otherwise: words("Daar is niets over bekend.", "Nothing is known about that."))
      + list(
        words("Waarom misschien niet", "Why perhaps not"),
        option.whyPerhapsNot.map { wording.fragment($0, for: need).withCapital + "." },
        otherwise: words("Daar is niets over bekend.", "Nothing is known about that."))
      + list(
        words("Wat te vragen", "What to ask"), option.ask.map(wording.sentence),
        otherwise: words(
          "Wil je dit, en wat heb je ervoor nodig?", "Do you want this, and what would it take?"))
      + warning(about: option).map { "   \($0)" }
  }

  private func list(_ title: String, _ lines: [String], otherwise: String) -> [String] {
    ["   \(title)"] + (lines.isEmpty ? [otherwise] : lines).map { "     - \($0)" }
  }

  /// What is said where most would rest on one person.
  func warning(about option: Suggestion) -> [String] {
    let change = option.dependence
    guard change.movesToPerson else { return [] }
    let name = wording.name(option.person)
    let now = change.before.map { before in
      words(
        "Nu doet \(wording.alternatives(before.people)) het meest: \(before.tasks) van \(before.of).",
        "Now \(wording.alternatives(before.people)) does most: \(before.tasks) of \(before.of).")
    }
    let loss = change.after.needsCovered - change.after.needsLeft
    let breaks = change.after.withoutPeople.contains(option.person) && loss > 0
    return [
      words(
        "Let op: dan rust er veel op \(name).", "Note: much would then rest on \(name).")
        + (change.after.people.contains(option.person)
          ? words(
            " \(name) doet dan \(change.after.tasks) van de \(change.after.of) taken.",
            " \(name) then does \(change.after.tasks) of the \(change.after.of) tasks.") : "")
        + (now.map { " \($0)" } ?? "")
        + (breaks
          ? words(
            " Valt \(name) weg, dan is er voor \(loss == 1 ? "1 ding" : "\(loss) dingen") niemand uit "
              + "het eigen netwerk.",
            " Without \(name), \(loss == 1 ? "1 thing has" : "\(loss) things have") nobody of the "
              + "own network.") : "")
    ]
  }
}
