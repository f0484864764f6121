import Document
import SupportNetwork
import Telling

// The people, the goals, and who does what for each need.

extension FamilyGroupPlan {
  var peopleSection: Section? {
    guard let network else { return nil }
    guard let figure else { return peopleList(of: network) }
    let when = day(network.moment.date)
    // The drawing follows its heading at once: a page holds no more than the two.
    return section(
      "people", nl: "Onze mensen", en: "Our people",
      [
        .figure(
          Figure(
            asset: PlanFigure.asset, alternativeText: figure.alternativeText,
            caption: words(
              nl: "De mensen om ons heen op \(when)", en: "The people around us on \(when)"),
            inWords: figure.groups.map { group in
              ListItem(
                RichText([.bold(group.title)]), items: group.lines.map { ListItem(RichText($0)) })
            }))
      ])
  }

  /// The people by sphere, where there is no drawing of them.
  private func peopleList(of network: Network) -> Section? {
    let items = Sphere.allCases.compactMap { sphere -> ListItem? in
      let people = network.alters.filter { $0.sphere == sphere }
      guard !people.isEmpty else { return nil }
      return ListItem(
        RichText([.bold(sphere.phrase.in(language))]),
        items: people.map { ListItem(RichText(withRelation($0.id).withCapital)) })
    }
    return section(
      "people", nl: "Onze mensen", en: "Our people", items.isEmpty ? [] : [.list(items)])
  }

  var goalsSection: Section? {
    let introduction = words(
      nl: "Bij elk doel geeft wie het doel koos zelf een cijfer. 0 is: nog niets. 10 is: helemaal.",
      en: "Whoever chose a goal gives it a number. 0 is: nothing yet. 10 is: all of it.")
    let scales = family.goals.map { goal in
      Block.scale(
        GoalScale(
          goal: said(goal.text), owner: naming.list(goal.owners), measure: measure(of: goal),
          marks: marks(of: goal)))
    }
    return section(
      "goals", nl: "Onze doelen", en: "Our goals",
      scales.isEmpty ? [] : [.paragraph(RichText(introduction))] + scales)
  }

  private func marks(of goal: Goal) -> [GoalScale.Mark] {
    var marks: [GoalScale.Mark] = []
    if let earlier, let review = earlier.moment.goalReviews.first(where: { $0.goal == goal.id }) {
      marks.append(mark(.before, nl: "Eerst", en: "Before", review.score))
    }
    if let review = network?.moment.goalReviews.first(where: { $0.goal == goal.id }) {
      marks.append(mark(.now, nl: "Nu", en: "Now", review.score))
    }
    if let wished = goal.wished {
      marks.append(mark(.wished, nl: "Wens", en: "Wish", .given(wished)))
    }
    return marks
  }

  private func mark(
    _ kind: GoalScale.Mark.Kind, nl: String, en: String, _ score: Answer<GoalScore>
  ) -> GoalScale.Mark {
    let value = score.value?.rawValue
    let text =
      switch score {
      case .given(let score): "\(score.rawValue)"
      case .notAsked: words(nl: "niet gevraagd", en: "not asked")
      case .unknown: words(nl: "weet het niet", en: "does not know")
      case .declined: words(nl: "wil het niet zeggen", en: "will not say")
      }
    return GoalScale.Mark(kind, value: value, text: "\(words(nl: nl, en: en)): \(text)")
  }

  /// What was counted before and now, or what is to be counted.
  private func measure(of goal: Goal) -> String {
    let before = earlier?.moment.goalReviews.first { $0.goal == goal.id }?.observation
    let now = network?.moment.goalReviews.first { $0.goal == goal.id }?.observation
    let counted = [
      before.map { words(nl: "eerst: ", en: "before: ") + naming.text($0) },
      now.map { words(nl: "nu: ", en: "now: ") + naming.text($0) },
    ].compactMap { $0 }
    // What was counted says what is counted.
    return counted.isEmpty
      ? goal.measure.map { naming.text($0) } ?? "" : counted.joined(separator: "; ")
  }

  var needsSection: Section? {
    guard let network, network.needs.contains(where: { $0.providers != .notAsked }) else {
      return nil
    }
    let introduction = words(
      nl: "Eerst kijken we wat we zelf kunnen, dan wat onze mensen kunnen, dan vrijwilligers. Pas "
        + "daarna vragen we professionals.",
      en: "First we look at what we can do ourselves, then at what our people can do, then at "
        + "volunteers. Only then do we ask professionals.")
    return section(
      "needs", nl: "Wie helpt waarbij", en: "Who helps with what",
      [.paragraph(RichText(introduction)), .table(needsTable(of: network))] + ownBlocks
        + motivationBlocks)
  }

  private func needsTable(of network: Network) -> Table {
    let empty = "–"
    let rows = network.needs.map { entry -> [Table.Cell] in
      let providers = entry.providers.value ?? []
      func cell(_ isIncluded: (Sphere) -> Bool) -> Table.Cell {
        let names = providers.filter { family[$0].map { isIncluded($0.sphere) } ?? false }
        return Table.Cell(RichText(names.isEmpty ? empty : naming.list(names)))
      }
      let own = cell { ![.volunteer, .supportFamily, .professional].contains($0) }
      let unknown = Table.Cell(
        RichText(
          entry.providers == .notAsked
            ? words(nl: "nog niet besproken", en: "not yet discussed")
            : words(nl: "nog niet bekend", en: "not yet known")))
      let told = entry.providers.value != nil
      let open = Table.Cell(RichText([.bold(words(nl: "nog niemand", en: "nobody yet"))]))
      return [
        Table.Cell(
          RichText("\(naming.text(entry.need.text)), \(entry.need.frequency.phrase.in(language))")),
        !told ? unknown : providers.isEmpty ? open : own,
        cell { $0 == .volunteer || $0 == .supportFamily },
        cell { $0 == .professional },
      ]
    }
    return Table(
      caption: words(nl: "Wie helpt waarbij", en: "Who helps with what"),
      columns: [
        Table.Column(words(nl: "Waarbij", en: "With what"), weight: 5),
        Table.Column(words(nl: "Wij en onze mensen", en: "We and our people"), weight: 3),
        Table.Column(words(nl: "Vrijwilligers", en: "Volunteers"), weight: 3),
        Table.Column(words(nl: "Professionals", en: "Professionals"), weight: 3),
      ],
      rows: rows, hasRowHeaders: true)
  }

  private var ownBlocks: [Block] {
    list(words(nl: "Dit doen we zelf", en: "This we do ourselves"), family.plan.ownActions)
      + list(
        words(nl: "Dit vragen we aan professionals", en: "This we ask of professionals"),
        family.plan.askedOfProfessionals)
  }

  /// Why a need is covered as it is at this moment, in the steps of the ladder.
  private var motivationBlocks: [Block] {
    let shown = family.motivations.filter { $0.moment == network?.moment.id }
    guard !shown.isEmpty else { return [] }
    let blocks = shown.flatMap { motivation -> [Block] in
      let steps = [
        (words(nl: "Zelf", en: "Ourselves"), motivation.own),
        (words(nl: "Onze mensen", en: "Our people"), motivation.network),
        (words(nl: "Vrijwilligers en algemeen", en: "Volunteers and general"), motivation.general),
        (words(nl: "Professional", en: "Professional"), motivation.professional),
      ]
      let terms = steps.compactMap { label, text in text.map { Term(label, said($0)) } }
      guard !terms.isEmpty,
        let need = family.needs.first(where: { $0.id == motivation.need })
      else { return [] }
      return [
        .together([.paragraph(RichText([.bold(naming.text(need.text))])), .terms(terms)])
      ]
    }
    return blocks.isEmpty
      ? [] : [.heading(words(nl: "Waarom zo?", en: "Why like this?"))] + blocks
  }

  func list(_ title: String, _ lines: [String]) -> [Block] {
    guard !lines.isEmpty else { return [] }
    return [.together([.heading(title), .list(lines.map { ListItem(said($0)) })])]
  }
}
