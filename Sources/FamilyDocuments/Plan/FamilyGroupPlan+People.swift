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
    let isTold =
      network?.needs.contains {
        $0.providers != .notAsked || !$0.named.isEmpty || !$0.toCome.isEmpty
      } ?? false
    let table = network.map { isTold ? [Block.table(needsTable(of: $0))] : [] } ?? []
    let blocks = table + ownBlocks + motivationBlocks
    return blocks.isEmpty ? [] : [.paragraph(RichText(words.aboutNeeds))] + blocks
  }

  /// Who helps with what: as it was told, and as it is agreed, from its day on.
  private func needsTable(of network: Network) -> Table {
    let empty = "–"
    let rows = network.needs.map { entry -> [Table.Cell] in
      let toCome = Dictionary(uniqueKeysWithValues: entry.toCome.map { ($0.person, $0.from) })
      let providers = (entry.named + toCome.keys).sorted()
      func cell(_ isIncluded: (Sphere) -> Bool) -> Table.Cell {
        let people = providers.filter { family[$0].map { isIncluded($0.sphere) } ?? false }
        let names = people.map { id in
          let name = disclosure.name(of: id)
          return toCome[id].map { words.from(day($0), name) } ?? name
        }
        return Table.Cell(RichText(names.isEmpty ? empty : language.grammar.list(names)))
      }
      let own = cell { ![.volunteer, .supportFamily, .professional].contains($0) }
      let professional = cell { $0 == .professional }
      // Where nobody is named, the column of those who can do it says why.
      let lacking = providers.isEmpty ? whoLacks(entry.providers) : nil
      let isForProfessionals = entry.need.professionalsOnly
      return [
        Table.Cell(
          RichText(
            "\(disclosure.text(entry.need.text)), \(entry.need.frequency.phrase.in(language))")),
        isForProfessionals ? own : lacking ?? own,
        cell { $0 == .volunteer || $0 == .supportFamily },
        isForProfessionals ? lacking ?? professional : professional,
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

  /// What stands where nobody is named.
  private func whoLacks(_ answer: Answer<[Person.ID]>) -> Table.Cell {
    switch answer {
    case .given: Table.Cell(RichText([.bold(words.nobodyYet)]))
    case .notAsked: Table.Cell(RichText(words.notYetDiscussed))
    case .unknown, .declined: Table.Cell(RichText(words.notYetKnown))
    }
  }

  private var ownBlocks: [Block] {
    list(words.ownActions, family.plan.ownActions)
      + list(words.askedOfProfessionals, family.plan.askedOfProfessionals)
  }

  /// Why a need is covered as it is, in the steps of the ladder: as it was last written until this
  /// moment, with the day where that is another.
  private var motivationBlocks: [Block] {
    let blocks = known.motivations.flatMap { motivation -> [Block] in
      let steps = [
        (words.ourselves, motivation.own), (words.ourPeople, motivation.network),
        (words.volunteersAndGeneral, motivation.general),
        (words.professional, motivation.professional),
      ]
      let terms = steps.compactMap { label, text in text.map { Term(label, said($0)) } }
      guard !terms.isEmpty,
        let need = family.needs.first(where: { $0.id == motivation.need })
      else { return [] }
      let written = family.moment(motivation.moment)
        .flatMap { $0.id == network?.moment.id ? nil : words.written(on: day($0.date)) }
      let title = [disclosure.text(need.text), written].compactMap(\.self).joined(separator: " ")
      return [.together([.paragraph(RichText([.bold(title)])), .terms(terms)])]
    }
    return blocks.isEmpty ? [] : [.heading(words.whyLikeThis)] + blocks
  }

  func list(_ title: String, _ lines: [String]) -> [Block] {
    guard !lines.isEmpty else { return [] }
    return [.together([.heading(title), .list(lines.map { ListItem(said($0)) })])]
  }
}
