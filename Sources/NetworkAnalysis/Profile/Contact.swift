import SupportNetwork

/// What somebody told about how two people are with each other.
struct Contact: Sendable {
  let from: Person.ID
  let to: Person.ID
  let quality: Answer<Quality>

  var pair: PersonPair { PersonPair(from, to) }

  /// Whether the two are in conflict.
  var isConflict: Judgement {
    quality.value.map { Judgement($0 == .conflict) }
      ?? .open([InputPath(subject: .tie(from, to), field: .quality)])
  }
}

extension Network {
  /// How people are with each other: in the household, around it, and between the two. A pair stands
  /// in it as often as somebody told about it.
  var contacts: [Contact] {
    var contacts: [Contact] = []
    contacts.reserveCapacity(ties.count + householdTies.count + alterTies.count)
    for tie in ties { contacts.append(Contact(tie)) }
    for tie in householdTies { contacts.append(Contact(tie)) }
    for tie in alterTies {
      precondition(tie.between.count == 2, "A tie between alters joins two people")
      contacts.append(Contact(from: tie.between[0], to: tie.between[1], quality: tie.quality))
    }
    return contacts
  }
}

extension Contact {
  fileprivate init(_ tie: Tie) { self.init(from: tie.from, to: tie.to, quality: tie.quality) }
}
