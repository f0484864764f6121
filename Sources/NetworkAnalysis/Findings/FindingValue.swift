public import SupportNetwork
import Telling

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
  case topProvider(TopProvider)
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
    case .topProvider(let top): top.reported
    case .withoutOnePerson(let worst):
      .record(["people": .ids(worst.people), "needsCovered": .whole(worst.needsCovered)])
    case .largestHours(let top):
      .record([
        "people": .ids(top.people), "hours": .number(top.hours), "share": .number(top.share),
      ])
    }
  }
}

extension FindingValue: Encodable {
  /// Writes the value itself.
  public func encode(to encoder: any Encoder) throws { try reported.encode(to: encoder) }
}
