public import SupportNetwork
import Telling

/// Who has most assignments, and how many of all they have.
public struct TopProvider: Sendable, Hashable {
  /// The people who share the first place, in ascending order.
  public let people: [Person.ID]
  /// The assignments of each of them.
  public let assignments: Int
  /// The assignments of one of them as a share of all, 0 to 1.
  public let share: Double

  /// Creates the value.
  package init(people: [Person.ID], assignments: Int, share: Double) {
    self.people = people
    self.assignments = assignments
    self.share = share
  }
}

extension TopProvider {
  /// The value as a report holds it.
  var reported: ReportValue {
    .record([
      "people": .ids(people), "assignments": .whole(assignments), "share": .number(share),
    ])
  }
}
