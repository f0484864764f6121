public import SupportNetwork

/// Whose absence leaves the fewest needs covered, and how many those are.
public struct WithoutOnePerson: Sendable, Hashable {
  /// The people of whom this holds, in ascending order.
  public let people: [Person.ID]
  /// The needs that keep an informal provider without one of them.
  public let needsCovered: Int

  /// Creates the value.
  package init(people: [Person.ID], needsCovered: Int) {
    self.people = people
    self.needsCovered = needsCovered
  }
}
