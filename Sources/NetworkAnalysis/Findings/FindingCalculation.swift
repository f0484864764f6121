import SupportNetwork

/// How the value of a finding follows from a network, and the rows that it has in a table.
struct FindingCalculation: Sendable {
  /// The names of the rows; one empty name for a value of one part.
  let rows: [String]
  /// Computes the finding.
  let find: @Sendable (Findings) -> Finding<FindingValue>

  private init<Value>(
    _ rows: [String], _ form: @escaping @Sendable (Value) -> FindingValue,
    _ find: @escaping @Sendable (Findings) -> Finding<Value>
  ) {
    self.rows = rows
    self.find = { find($0).map(form) }
  }

  static func count(_ find: @escaping @Sendable (Findings) -> Finding<Int>) -> Self {
    Self([""], FindingValue.count, find)
  }

  static func number(_ find: @escaping @Sendable (Findings) -> Finding<Double>) -> Self {
    Self([""], FindingValue.number, find)
  }

  static func sizes(_ find: @escaping @Sendable (Findings) -> Finding<[Int]>) -> Self {
    Self([""], FindingValue.sizes, find)
  }

  static func people(_ find: @escaping @Sendable (Findings) -> Finding<[Person.ID]>) -> Self {
    Self([""], FindingValue.people, find)
  }

  static func needs(_ find: @escaping @Sendable (Findings) -> Finding<[SupportNeed.ID]>) -> Self {
    Self([""], FindingValue.needs, find)
  }

  static func circles(_ find: @escaping @Sendable (Findings) -> Finding<CircleCounts>) -> Self {
    Self(["inner", "middle", "outer"], FindingValue.circles, find)
  }

  static func topProvider(_ find: @escaping @Sendable (Findings) -> Finding<TopProvider>) -> Self {
    Self(["people", "assignments", "share"], FindingValue.topProvider, find)
  }

  static func withoutOnePerson(
    _ find: @escaping @Sendable (Findings) -> Finding<WithoutOnePerson>
  ) -> Self {
    Self(["people", "needsCovered"], FindingValue.withoutOnePerson, find)
  }

  static func largestHours(
    _ find: @escaping @Sendable (Findings) -> Finding<LargestHours>
  ) -> Self {
    Self(["people", "hours", "share"], FindingValue.largestHours, find)
  }
}
