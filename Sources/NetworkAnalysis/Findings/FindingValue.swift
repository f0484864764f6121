public import SupportNetwork
import Telling

/// How many people stand in each circle.
public struct CircleCounts: Sendable, Hashable {
  /// In the inner circle.
  public let inner: Int
  /// In the middle circle.
  public let middle: Int
  /// In the outer circle.
  public let outer: Int

  /// Creates counts.
  public init(inner: Int, middle: Int, outer: Int) {
    self.inner = inner
    self.middle = middle
    self.outer = outer
  }
}

/// Who has most assignments, and how many of all they have.
public struct TopHelper: Sendable, Hashable {
  /// The people who share the first place, in ascending order.
  public let people: [Person.ID]
  /// The assignments of each of them.
  public let assignments: Int
  /// The assignments of one of them as a share of all, 0 to 1.
  public let share: Double

  /// Creates the value.
  public init(people: [Person.ID], assignments: Int, share: Double) {
    self.people = people
    self.assignments = assignments
    self.share = share
  }
}

/// Whose absence leaves the fewest needs covered, and how many those are.
public struct WithoutOnePerson: Sendable, Hashable {
  /// The people of whom this holds, in ascending order.
  public let people: [Person.ID]
  /// The needs that keep an informal provider without one of them.
  public let needsCovered: Int

  /// Creates the value.
  public init(people: [Person.ID], needsCovered: Int) {
    self.people = people
    self.needsCovered = needsCovered
  }
}

/// Who gives most hours, and how many of all they give.
public struct LargestHours: Sendable, Hashable {
  /// The people who share the first place, in ascending order.
  public let people: [Person.ID]
  /// The hours a week of each of them.
  public let hours: Double
  /// The hours of one of them as a share of all, 0 to 1.
  public let share: Double

  /// Creates the value.
  public init(people: [Person.ID], hours: Double, share: Double) {
    self.people = people
    self.hours = hours
    self.share = share
  }
}

/// The value of any finding, for printing and listing; encodes as the value itself.
public enum FindingValue: Sendable, Hashable {
  /// A count.
  case count(Int)
  /// A number.
  case number(Double)
  /// Sizes, the largest first.
  case sizes([Int])
  /// Counts of the circles.
  case circles(CircleCounts)
  /// People, in ascending order.
  case people([Person.ID])
  /// Needs, in ascending order.
  case needs([SupportNeed.ID])
  /// Who has most assignments.
  case topHelper(TopHelper)
  /// Whose absence costs most.
  case withoutOnePerson(WithoutOnePerson)
  /// Who gives most hours.
  case largestHours(LargestHours)
}

extension FindingValue {
  /// The value as a report holds it.
  var reported: ReportValue {
    switch self {
    case .count(let count): .whole(count)
    case .number(let number): .number(number)
    case .sizes(let sizes): .list(sizes.map { .whole($0) })
    case .circles(let circles):
      .record([
        "inner": .whole(circles.inner), "middle": .whole(circles.middle),
        "outer": .whole(circles.outer),
      ])
    case .people(let ids): .ids(ids)
    case .needs(let ids): .ids(ids)
    case .topHelper(let top): top.reported
    case .withoutOnePerson(let worst):
      .record(["people": .ids(worst.people), "needsCovered": .whole(worst.needsCovered)])
    case .largestHours(let top):
      .record([
        "people": .ids(top.people), "hours": .number(top.hours), "share": .number(top.share),
      ])
    }
  }
}

extension TopHelper {
  /// The value as a report holds it.
  var reported: ReportValue {
    .record([
      "people": .ids(people), "assignments": .whole(assignments), "share": .number(share),
    ])
  }
}

extension FindingValue: Encodable {
  /// Writes the value itself.
  public func encode(to encoder: any Encoder) throws { try reported.encode(to: encoder) }
}
