import Document
import SupportNetwork

// The question, the safety conditions, and what people say: their own words first.

extension FamilyGroupPlan {
  var questionSection: Section? {
    section(
      "question", nl: "Onze vraag", en: "Our question",
      family.plan.mainQuestion.map { [.quote(Quote(said($0), by: ""))] } ?? [])
  }

  var safetySection: Section? {
    guard !family.safetyConditions.isEmpty else { return nil }
    let introduction = words(
      nl: "Veiligheid gaat voor. Dit moet altijd zo zijn. De familie kan dit niet veranderen.",
      en: "Safety comes first. This must always hold. The family cannot change it.")
    return section(
      "safety", nl: "Eerst: veilig", en: "First: safe",
      [.paragraph(RichText(introduction))]
        + family.safetyConditions.map { .callout(callout(for: $0)) })
  }

  private func callout(for condition: SafetyCondition) -> Callout {
    let setter = condition.onBehalfOf.map {
      "\(withRelation(condition.setBy)) (\(naming.text($0)))"
    }
    let since = condition.since.map { words(nl: ", sinds \(day($0))", en: ", since \(day($0))") }
    var terms: [Term] = []
    if !condition.watchedBy.isEmpty {
      terms.append(
        Term(
          words(nl: "Wie let op", en: "Who watches"), RichText(naming.list(condition.watchedBy))))
    }
    if let check = condition.check {
      terms.append(Term(words(nl: "Hoe kijken we", en: "How we check"), said(check)))
    }
    return Callout(
      .safety, title: naming.text(condition.text),
      setBy: words(nl: "Dit vraagt ", en: "Required by ")
        + (setter ?? withRelation(condition.setBy)) + (since ?? "") + ".",
      blocks: terms.isEmpty ? [] : [.terms(terms)])
  }

  /// What the grown-ups and the family together say; children have a section of their own.
  var voicesSection: Section? {
    let blocks = topics.flatMap { topic in
      block(topic.title, topic.voices.filter { !isChild($0.by) })
    }
    return section("voices", nl: "Wat we zeggen", en: "What we say", blocks)
  }

  /// What each child says, apart: nobody speaks for them.
  var childrenSection: Section? {
    let children = family.household.members.filter { isChild($0) }
    let blocks = children.flatMap { child -> [Block] in
      let lines = topics.flatMap { topic in
        topic.voices.filter { $0.by == child }.map { Term(topic.title, said($0.text)) }
      }
      return lines.isEmpty ? [] : [.together([.heading(naming.name(of: child)), .terms(lines)])]
    }
    return section(
      "children", nl: "Wat de kinderen zelf zeggen", en: "What the children say themselves", blocks)
  }

  private var topics: [(title: String, voices: [Voice])] {
    [
      (words(nl: "Dit gaat goed", en: "This goes well"), family.plan.goesWell),
      (words(nl: "Hier maken we ons zorgen over", en: "This worries us"), family.plan.worries),
      (words(nl: "Dit wensen we", en: "This we wish"), family.plan.wishes),
    ]
  }

  private func block(_ title: String, _ voices: [Voice]) -> [Block] {
    guard !voices.isEmpty else { return [] }
    let together = words(nl: "Wij samen", en: "All of us")
    let quotes = voices.map { voice in
      Block.quote(Quote(said(voice.text), by: voice.by.map(naming.name) ?? together))
    }
    // A heading stays with the first words below it.
    return [.together([.heading(title), quotes[0]])] + quotes.dropFirst()
  }

  private func isChild(_ id: Person.ID?) -> Bool {
    guard let id, let person = family[id], person.sphere == .household else { return false }
    return person.isMinor ?? person.roles.contains(.youth)
  }
}
