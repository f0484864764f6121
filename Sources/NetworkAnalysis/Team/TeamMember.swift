public import SupportNetwork

/// Somebody who would be asked, and what it would take of them.
public struct TeamMember: Sendable, Hashable {
  /// The person.
  public let person: Person.ID
  /// The needs that they would be asked for, in ascending order.
  public let needs: [SupportNeed.ID]
  /// How many needs they provide for now.
  public let tasksNow: Int
  /// The hours a week that they want to give at most, less what they give now.
  public let freeHours: Double
  /// What to know before asking.
  public let cautions: [TeamCaution]
}

/// What to know before somebody is asked.
public enum TeamCaution: String, Sendable, Hashable, Codable, CaseIterable {
  /// Nobody asked yet whether the person may be asked.
  case consentNotAsked
  /// It is not known how heavy it is for them now.
  case burdenUnknown
  /// Somebody at home has a conflict with them, who is not the one whom the need is for.
  case conflictAtHome
}
