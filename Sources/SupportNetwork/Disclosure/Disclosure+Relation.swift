extension Disclosure {
  /// How much of a relation is told.
  public enum RelationForm: Sendable {
    /// Without what stands in brackets behind it: *oma* of *oma (moeder van {P01})*.
    case short
    /// Only who somebody is in the family: *zoon* of *zoon, groep 5*.
    case kin
  }

  /// Who somebody is to the family, in its own words, or `nil` where nothing may be told.
  ///
  ///     disclosure.relation(of: grandmother)  // "oma"
  ///
  /// The relation of a person who may not be named would say who that is, so that nothing is told. A
  /// relation that refers to somebody else without a name, as *moeder van {P12}*, tells of them: only
  /// professionals read it, with neutral words in that place; for everybody else it is left out whole.
  /// What the form leaves out does not count.
  public func relation(of person: Person, as form: RelationForm = .short) -> String? {
    let relation =
      switch form {
      case .short: person.shortRelation
      case .kin: person.kinRelation
      }
    guard let relation, names(person.id) else { return nil }
    guard audience == .professional || ReferringText(relation).people.allSatisfy(names) else {
      return nil
    }
    return text(relation)
  }
}

extension Person {
  /// The relation without what stands in brackets behind it.
  fileprivate var shortRelation: String? {
    guard let relation = self.relation else { return nil }
    let head = relation.prefix { $0 != "(" }
    let words = head.reversed().drop(while: \.isWhitespace).reversed()
    return words.isEmpty ? relation : String(words)
  }

  /// The short relation without what else is told behind a comma; a list of people stays.
  fileprivate var kinRelation: String? {
    guard let parts = shortRelation?.split(separator: ",") else { return nil }
    let rest = parts.dropFirst().prefix { $0.drop(while: \.isWhitespace).hasPrefix("{") }
    return (parts.prefix(1) + rest).joined(separator: ",")
  }
}
