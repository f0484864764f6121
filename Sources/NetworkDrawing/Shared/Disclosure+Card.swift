import SupportNetwork

extension Disclosure {
  /// What stands on the card of a person: name and relation, or neutral words in two parts.
  func card(of person: Person) -> (name: String, role: String) {
    let name = name(of: person.id).withCapital
    guard !names(person.id) else { return (name, relation(of: person) ?? "") }
    let words = name.split(separator: " ", maxSplits: 1)
    return (String(words.first ?? ""), words.count > 1 ? String(words[1]) : "")
  }
}
