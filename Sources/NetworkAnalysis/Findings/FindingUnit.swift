public import Telling

/// What a finding counts in.
public enum FindingUnit: String, Sendable, Hashable, CaseIterable {
  /// People.
  case people
  /// Ties.
  case ties
  /// Needs.
  case needs
  /// One person who provides for one need.
  case assignments
  /// Hours a week.
  case hoursPerWeek
  /// Steps of closeness, 1 to 5.
  case steps
  /// Different types of support.
  case supportTypes
  /// A share, 0 to 1.
  case share
  /// A number without a unit.
  case number

  /// The unit in words.
  public var phrase: Phrase { Phrase { $0.findings.unit(self) } }
}
