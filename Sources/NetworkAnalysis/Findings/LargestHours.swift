public import SupportNetwork

/// Who gives most hours, and how many of all they give.
public struct LargestHours: Sendable, Hashable {
  /// The people who share the first place, in ascending order.
  public let people: [Person.ID]
  /// The hours a week of each of them.
  public let hours: Double
  /// The hours of one of them as a share of all, 0 to 1.
  public let share: Double

  /// Creates the value.
  package init(people: [Person.ID], hours: Double, share: Double) {
    self.people = people
    self.hours = hours
    self.share = share
  }
}
