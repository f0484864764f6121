public import SupportNetwork

/// One thing that is said about somebody who could be asked: a code with the records behind it.
///
/// A remark holds identifiers and numbers, no sentence and no name; the wording stands with the
/// documents.
public struct Remark<Code: RawRepresentable & Sendable & Hashable>: Sendable, Hashable
where Code.RawValue == String {
  /// What is said.
  public let code: Code
  /// The people whom it is about beside the person, in ascending order unless the code says other.
  public let people: [Person.ID]
  /// The needs that it is about, in ascending order.
  public let needs: [SupportNeed.ID]
  /// The kinds of support that it is about, as declared.
  public let support: [SupportType]
  /// A number, in the unit that the code says.
  public let number: Double?
  /// What the number is out of, or may be at most.
  public let limit: Double?
  /// A day.
  public let date: CalendarDate?

  init(
    _ code: Code, people: [Person.ID] = [], needs: [SupportNeed.ID] = [],
    support: [SupportType] = [], number: Double? = nil, limit: Double? = nil,
    date: CalendarDate? = nil
  ) {
    self.code = code
    self.people = people
    self.needs = needs
    self.support = support
    self.number = number
    self.limit = limit
    self.date = date
  }
}
