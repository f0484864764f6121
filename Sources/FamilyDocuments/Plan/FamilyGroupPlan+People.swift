import Document
import SupportNetwork
import Telling

// The people, the goals, and who does what for each need.

extension FamilyGroupPlan {
  var people: [Block] {
    guard let network else { return [] }
    let caption = words.peopleAround(on: day(network.moment.date))
    // The drawing follows its heading at once: a page holds no more than the two.
    return figures.isEmpty
      ? peopleList(of: network)
      : figures.map { figure in
        .figure(
          Figure(
            asset: figure.asset, alternativeText: figure.alternativeText,
            caption: figure.caption ?? caption,
            inWords: figure.groups.map { group in
              ListItem(
                RichText([.bold(group.title)]), items: group.lines.map { ListItem(RichText($0)) })
            }))
      }
  }

  /// The people by sphere, where there is no drawing of them.
  private func peopleList(of network: Network) -> [Block] {
    let items = Sphere.allCases.compactMap { sphere -> ListItem? in
      let people = network.alters.filter { $0.sphere == sphere }
      guard !people.isEmpty else { return nil }
      return ListItem(
        RichText([.bold(sphere.phrase.in(language))]),
        items: people.map { ListItem(RichText(withRelation($0.id).withCapital)) })
    }
    return items.isEmpty ? [] : [.list(items)]
  }

  var goals: [Block] {
    let scales = family.goals.map { goal in
      Block.scale(
        GoalScale(
          goal: said(goal.text), owner: disclosure.list(goal.owners), measure: measure(of: goal),
          marks: marks(of: goal)))
    }
    return scales.isEmpty ? [] : [.paragraph(RichText(words.aboutGoals))] + scales
  }

  private func marks(of goal: Goal) -> [GoalScale.Mark] {
    var marks: [GoalScale.Mark] = []
    if let earlier, let review = earlier.moment.goalReviews.first(where: { $0.goal == goal.id }) {
      marks.append(mark(.before, review.score))
    }
    if let review = network?.moment.goalReviews.first(where: { $0.goal == goal.id }) {
      marks.append(mark(.now, review.score))
    }
    if let wished = goal.wished {
      marks.append(mark(.wished, .given(wished)))
    }
    return marks
  }

  private func mark(
    _ kind: GoalScale.Mark.Kind, _ score: Answer<GoalScore>
  ) -> GoalScale.Mark {
    let text =
      switch score {
      case .given(let score): "\(score.rawValue)"
      case .notAsked: words.notAsked
      case .unknown: words.doesNotKnow
      case .declined: words.willNotSay
      }
    return GoalScale.Mark(
      kind, value: score.value?.rawValue, text: "\(words.mark(kind)): \(text)")
  }

  /// What was counted before and now, or what is to be counted.
  private func measure(of goal: Goal) -> String {
    let before = earlier?.moment.goalReviews.first { $0.goal == goal.id }?.observation
    let now = network?.moment.goalReviews.first { $0.goal == goal.id }?.observation
    let counted = [
      before.map { words.counted(before: disclosure.text($0)) },
      now.map { words.counted(now: disclosure.text($0)) },
    ].compactMap { $0 }
    // What was counted says what is counted.
    return counted.isEmpty
      ? goal.measure.map { disclosure.text($0) } ?? "" : counted.joined(separator: "; ")
  }

  var needs: [Block] {
    guard let network, network.needs.contains(where: { $0.providers != .notAsked }) else {
      return []
    }
    return [.paragraph(RichText(words.aboutNeeds)), .table(needsTable(of: network))] + ownBlocks
      + motivationBlocks
  }

  private func needsTable(of network: Network) -> Table {
    let empty = "–"
    let rows = network.needs.map { entry -> [Table.Cell] in
      let providers = entry.providers.value ?? []
      func cell(_ isIncluded: (Sphere) -> Bool) -> Table.Cell {
        let names = providers.filter { family[$0].map { isIncluded($0.sphere) } ?? false }
        return Table.Cell(RichText(names.isEmpty ? empty : disclosure.list(names)))
      }
      let own = cell { ![.volunteer, .supportFamily, .professional].contains($0) }
      let unknown = Table.Cell(
        RichText(entry.providers == .notAsked ? words.notYetDiscussed : words.notYetKnown))
      let told = entry.providers.value != nil
      let open = Table.Cell(RichText([.bold(words.nobodyYet)]))
      return [
        Table.Cell(
          RichText(
            "\(disclosure.text(entry.need.text)), \(entry.need.frequency.phrase.in(language))")),
        !told ? unknown : providers.isEmpty ? open : own,
        cell { $0 == .volunteer || $0 == .supportFamily },
        cell { $0 == .professional },
      ]
    }
    return Table(
      caption: words.heading(.needs),
      columns: [
        Table.Column(words.withWhat, weight: 5),
        Table.Column(words.weAndOurPeople, weight: 3),
        Table.Column(words.volunteers, weight: 3),
        Table.Column(words.professionals, weight: 3),
      ],
      rows: rows, hasRowHeaders: true)
  }

  private var ownBlocks: [Block] {
    list(words.ownActions, family.plan.ownActions)
      + list(words.askedOfProfessionals, family.plan.askedOfProfessionals)
  }

  /// Why a need is covered as it is at this moment, in the steps of the ladder.
  private var motivationBlocks: [Block] {
    let shown = family.motivations.filter { $0.moment == network?.moment.id }
    guard !shown.isEmpty else { return [] }
    let blocks = shown.flatMap { motivation -> [Block] in
      let steps = [
        (words.ourselves, motivation.own), (words.ourPeople, motivation.network),
        (words.volunteersAndGeneral, motivation.general),
        (words.professional, motivation.professional),
      ]
      let terms = steps.compactMap { label, text in text.map { Term(label, said($0)) } }
      guard !terms.isEmpty,
        let need = family.needs.first(where: { $0.id == motivation.need })
      else { return [] }
      return [
        .together([.paragraph(RichText([.bold(disclosure.text(need.text))])), .terms(terms)])
      ]
    }
    return blocks.isEmpty ? [] : [.heading(words.whyLikeThis)] + blocks
  }

  func list(_ title: String, _ lines: [String]) -> [Block] {
    guard !lines.isEmpty else { return [] }
    return [.together([.heading(title), .list(lines.map { ListItem(said($0)) })])]
  }
}
