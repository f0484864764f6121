import Document
import SupportNetwork
import Telling

// What whoever works with the family has to know before anything else.

extension ProfileDocument {
  /// The conditions, who is not to be asked, whose address is secret, who has died and with whom the
  /// contact is broken off; nothing where there is none of it.
  var safety: Section? {
    section(
      "safety", safetyWords.safetyTitle,
      facts: conditions + flagged + allowed
        + [
          (safetyWords.hidden, hidden), (safetyWords.deceased, deceased),
          (safetyWords.cutOff, brokenOff),
        ].filter { !$0.1.isEmpty }.map { Term($0.0, RichText(grammar.list($0.1))) })
  }

  private var safetyWords: any SafetyWords { writer.language.safety }

  private var conditions: [Term] {
    family.safetyConditions.map { condition in
      let disclosure = writer.disclosure
      let names = { (ids: [Person.ID]) in ids.isEmpty ? nil : disclosure.list(ids) }
      let parts = [
        grammar.ended(disclosure.text(condition.text)),
        safetyWords.condition(
          setBy: disclosure.name(of: condition.setBy),
          onBehalfOf: condition.onBehalfOf.map(disclosure.text),
          since: condition.since?.phrase.in(writer.language)),
        safetyWords.watched(by: names(condition.watchedBy)),
        isLater(condition.since) ? safetyWords.setLater : nil,
        condition.check.map { safetyWords.checked(disclosure.text($0)) },
        names(condition.about).map(safetyWords.about),
      ]
      return Term(condition.id.rawValue, RichText(parts.compactMap(\.self).joined(separator: " ")))
    }
  }

  /// Whether a day is after the moment that is shown.
  private func isLater(_ day: CalendarDate?) -> Bool {
    day.map { $0 > network.moment.date } ?? false
  }

  private var flagged: [Term] {
    let people = family.people.compactMap { person -> String? in
      guard let flags = writer.disclosure.safetyFlags(of: person), !flags.isEmpty else {
        return nil
      }
      let told = flags.map { $0.phrase.in(writer.language) }.joined(separator: "; ")
      return "\(writer.disclosure.name(of: person.id)) (\(told))"
    }
    return people.isEmpty ? [] : [Term(safetyWords.flagged, RichText(grammar.list(people)))]
  }

  private var allowed: [Term] {
    family.people.flatMap { person in
      person.allowedContacts.map { contact in
        let what =
          contact.agreements.map(\.rawValue)
          + (contact.roles.isEmpty ? [] : [safetyWords.otherContact])
        return Term(
          writer.disclosure.name(of: person.id),
          RichText(
            safetyWords.allowed(
              grammar.list(what), by: writer.disclosure.name(of: contact.agreedBy),
              on: contact.on.phrase.in(writer.language))))
      }
    }
  }

  private var hidden: [String] {
    family.people.filter { writer.disclosure.hidesAddress(of: $0) == true }
      .map { writer.disclosure.name(of: $0.id) }
  }

  private var deceased: [String] {
    network.alters.filter(\.deceased).map { writer.disclosure.name(of: $0.id) }
  }

  private var brokenOff: [String] {
    network.ties.filter { $0.status == .cutOff }.map {
      "\(writer.disclosure.name(of: $0.from)) – \(writer.disclosure.name(of: $0.to))"
    }
  }
}
