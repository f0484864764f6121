package import SupportNetwork

/// The place of somebody in the order of a conversation: one criterion after the other.
///
/// 1. Chosen by the young person or by somebody at home, first choice first.
/// 2. Willing: said yes, said *in part*, was not asked, said no.
/// 3. Closeness, as told by those for whom it is: fewest missing answers, then closest.
/// 4. Free capacity: most hours left.
/// 5. Reach: the distance fits, is far.
/// 6. Spreading: fewest tasks now.
/// 7. The identifier.
///
/// A later criterion counts only where all earlier ones are equal; nothing is added up. What is not
/// known stands after what is known, and is never taken for zero. Who said no was asked, and stands
/// after who was not: a no is respected.
package struct SuggestionRank: Sendable, Hashable {
  /// Whether somebody said that they want to.
  package enum Willingness: String, Sendable, Hashable, CaseIterable {
    /// Said yes.
    case yes
    /// Said *in part*.
    case partly
    /// Was not asked, or did not answer yet.
    case notAsked
    /// Said no.
    case no
  }

  /// The criteria in their order, as they stand in a report.
  package static let criteria = [
    "chosen", "willing", "closeness", "freeHours", "reach", "tasks", "id",
  ]

  /// Which choice it is, from 1, or `nil` if not chosen.
  package let chosen: Int?
  /// Whether the person wants to.
  package let willing: Willingness
  /// How many of those for whom it is did not tell how close they are.
  package let closenessMissing: Int
  /// The smallest closeness that they told.
  package let closeness: Int?
  /// The hours a week that are left.
  package let freeHours: Double?
  /// Whether the distance fits.
  package let reach: Reach
  /// How many needs the person provides for now.
  package let tasks: Int
  /// The person.
  package let person: Person.ID
}

extension SuggestionRank: Comparable {
  /// Orders whom to talk about first.
  package static func < (lhs: Self, rhs: Self) -> Bool {
    if lhs.chosen != rhs.chosen { return (lhs.chosen ?? .max) < (rhs.chosen ?? .max) }
    if lhs.willing != rhs.willing { return lhs.willing.place < rhs.willing.place }
    if lhs.closenessMissing != rhs.closenessMissing {
      return lhs.closenessMissing < rhs.closenessMissing
    }
    if lhs.closeness != rhs.closeness { return (lhs.closeness ?? 0) > (rhs.closeness ?? 0) }
    if lhs.freeHours != rhs.freeHours {
      return (lhs.freeHours ?? -.infinity) > (rhs.freeHours ?? -.infinity)
    }
    if lhs.reach != rhs.reach { return lhs.reach.place < rhs.reach.place }
    if lhs.tasks != rhs.tasks { return lhs.tasks < rhs.tasks }
    return lhs.person < rhs.person
  }
}

extension SuggestionRank.Willingness {
  fileprivate var place: Int {
    switch self {
    case .yes: 0
    case .partly: 1
    case .notAsked: 2
    case .no: 3
    }
  }
}

extension Reach {
  fileprivate var place: Int {
    switch self {
    case .fits: 0
    case .far: 1
    case .unknown: 2
    }
  }
}
