import SupportNetwork

/// On whom most rests: the people with most assignments, then and now.
public struct KeyPersonChange: Sendable, Hashable {
  /// Who had most, and how many.
  public let before: TopProvider
  /// How many assignments there were.
  public let assignmentsBefore: Int
  /// Who has most now, and how many.
  public let after: TopProvider
  /// How many assignments there are now.
  public let assignmentsAfter: Int
  /// The most assignments that one of those who had most has now.
  public let formerNow: Int

  /// Whether nobody who had most has most now.
  public var isReplaced: Bool { Set(before.people).isDisjoint(with: after.people) }

  init?(from earlier: Findings, to later: Findings) {
    let (old, new) = (earlier.topProvider, later.topProvider)
    guard let before = old.value, let after = new.value, old.isCertain, new.isCertain else {
      return nil
    }
    self.before = before
    self.after = after
    assignmentsBefore = earlier.coverage.map(\.informal.count).reduce(0, +)
    assignmentsAfter = later.coverage.map(\.informal.count).reduce(0, +)
    formerNow =
      before.people.map { id in later.coverage.count { $0.informal.contains(id) } }.max() ?? 0
  }
}
