import Document
import SupportNetwork

// The question, the safety conditions, and what people say: their own words first.

extension FamilyGroupPlan {
  var question: [Block] {
    family.plan.mainQuestion.map { [.quote(Quote(said($0), by: ""))] } ?? []
  }

  var safety: [Block] {
    guard !known.safetyConditions.isEmpty else { return [] }
    return [.paragraph(RichText(words.safetyFirst))]
      + known.safetyConditions.map { .callout(callout(for: $0)) }
  }

  private func callout(for condition: SafetyCondition) -> Callout {
    let setter = condition.onBehalfOf.map {
      "\(withRelation(condition.setBy)) (\(disclosure.text($0)))"
    }
    var terms: [Term] = []
    if !condition.watchedBy.isEmpty {
      terms.append(Term(words.whoWatches, RichText(disclosure.list(condition.watchedBy))))
    }
    if let check = condition.check { terms.append(Term(words.howWeCheck, said(check))) }
    return Callout(
      .safety, title: disclosure.text(condition.text),
      setBy: words.required(
        by: setter ?? withRelation(condition.setBy), since: condition.since.map(day)),
      blocks: terms.isEmpty ? [] : [.terms(terms)])
  }

  /// What the grown-ups and the family together say; children have a section of their own.
  var voices: [Block] {
    topics.flatMap { topic in
      block(topic.title, topic.voices.filter { !isChild($0.by) })
    }
  }

  /// What each child says, apart: nobody speaks for them.
  var children: [Block] {
    family.household.members.filter { isChild($0) }.flatMap { child -> [Block] in
      let lines = topics.flatMap { topic in
        topic.voices.filter { $0.by == child }.map { Term(topic.title, said($0.text)) }
      }
      return lines.isEmpty
        ? [] : [.together([.heading(disclosure.name(of: child)), .terms(lines)])]
    }
  }

  private var topics: [(title: String, voices: [Voice])] {
    [
      (words.goesWell, family.plan.goesWell), (words.worries, family.plan.worries),
      (words.wishes, family.plan.wishes),
    ]
  }

  private func block(_ title: String, _ voices: [Voice]) -> [Block] {
    guard !voices.isEmpty else { return [] }
    let quotes = voices.map { voice in
      Block.quote(Quote(said(voice.text), by: voice.by.map(disclosure.name) ?? words.allOfUs))
    }
    // A heading stays with the first words below it.
    return [.together([.heading(title), quotes[0]])] + quotes.dropFirst()
  }

  private func isChild(_ id: Person.ID?) -> Bool {
    guard let id, let person = family[id], person.sphere == .household else { return false }
    return person.isMinor ?? person.roles.contains(.youth)
  }
}
