import SupportNetwork

/// Two people, the lower identifier first.
struct PersonPair: Sendable, Hashable, Comparable {
  let first: Person.ID
  let second: Person.ID

  init(_ a: Person.ID, _ b: Person.ID) { (first, second) = b < a ? (b, a) : (a, b) }

  /// The two, in ascending order.
  var people: [Person.ID] { [first, second] }

  static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.first == rhs.first ? lhs.second < rhs.second : lhs.first < rhs.first
  }
}
