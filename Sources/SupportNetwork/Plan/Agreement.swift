/// Who does what, for which need, from when, how often, until when, and who steps in.
public struct Agreement: Sendable, Hashable, Codable, Identifiable {
  /// The type of an agreement's identifier.
  public typealias ID = Identifier<Agreement>
  /// The identifier.
  public let id: ID
  /// Who does it.
  public var who: [Person.ID]
  /// What they do, as *past op {P03} en {P04}*.
  public var does: String
  /// For which needs; empty means for all of the plan.
  public var needs: [SupportNeed.ID]
  /// From when.
  public var from: CalendarDate?
  /// How often, in words.
  public var howOften: String?
  /// Until when; absent means until further notice.
  public var until: CalendarDate?
  /// Until when it is a trial.
  public var trialUntil: CalendarDate?
  /// Who steps in.
  public var standIns: [Person.ID]
  /// What happens if it does not work, where naming a person is not enough.
  public var ifNot: String?

  /// Creates an agreement until further notice.
  public init(id: ID, who: [Person.ID], does: String) {
    self.id = id
    self.who = who
    self.does = does
    needs = []
    standIns = []
  }
}

/// How an agreement went, looking back at one moment.
public struct AgreementReview: Sendable, Hashable, Codable {
  /// The agreement.
  public var agreement: Agreement.ID
  /// How it went.
  public var status: AgreementStatus
  /// In words.
  public var note: String?

  /// Creates a review.
  public init(agreement: Agreement.ID, status: AgreementStatus, note: String? = nil) {
    self.agreement = agreement
    self.status = status
    self.note = note
  }
}

/// How an agreement went.
public enum AgreementStatus: String, Sendable, Hashable, Codable, CaseIterable {
  /// As agreed.
  case done
  /// In part.
  case partly
  /// Not.
  case notDone
  /// Not begun.
  case notStarted
  /// Ended.
  case ended
}

/// Something that the family wants to reach.
public struct Goal: Sendable, Hashable, Codable, Identifiable {
  /// The type of a goal's identifier.
  public typealias ID = Identifier<Goal>
  /// The identifier.
  public let id: ID
  /// Whose goal it is.
  public var owners: [Person.ID]
  /// The goal in the owner's words, as *Ik ga elke dag op tijd naar school*.
  public var text: String
  /// How one sees that it is reached.
  public var measure: String?
  /// The number from 0 to 10 that the owner wishes.
  public var wished: GoalScore?

  /// Creates a goal.
  public init(
    id: ID, owners: [Person.ID], text: String, measure: String? = nil, wished: GoalScore? = nil
  ) {
    self.id = id
    self.owners = owners
    self.text = text
    self.measure = measure
    self.wished = wished
  }
}

/// A number from 0 to 10 that somebody gives to where they stand with a goal.
public struct GoalScore: Sendable, Hashable, Comparable, Codable, RawRepresentable {
  /// The numbers that can be given.
  public static let range = 0...10
  /// The number, 0 to 10.
  public let rawValue: Int
  /// Creates a score, or `nil` outside 0 to 10.
  public init?(rawValue: Int) {
    guard Self.range.contains(rawValue) else { return nil }
    self.rawValue = rawValue
  }
  /// Orders lower before higher.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}

/// Where a goal stands at one moment.
public struct GoalReview: Sendable, Hashable, Codable {
  /// The goal.
  public var goal: Goal.ID
  /// The number that the owner gives now.
  public var score: Answer<GoalScore>
  /// What was counted, as *14 keer te laat of afwezig in 8 weken*.
  public var observation: String?

  /// Creates a review.
  public init(goal: Goal.ID, score: Answer<GoalScore>, observation: String? = nil) {
    self.goal = goal
    self.score = score
    self.observation = observation
  }
}

/// A condition for safety, set by somebody outside the family. Glossary: *bodemeis*.
///
/// The family cannot change it: a condition always says who set it.
public struct SafetyCondition: Sendable, Hashable, Codable, Identifiable {
  /// The type of a condition's identifier.
  public typealias ID = Identifier<SafetyCondition>
  /// The identifier.
  public let id: ID
  /// The condition, in words that a child understands.
  public var text: String
  /// Who set it: a professional of this case.
  public var setBy: Person.ID
  /// On whose behalf, as *wijkteam* or *Veilig Thuis*.
  public var onBehalfOf: String?
  /// Who watches.
  public var watchedBy: [Person.ID]
  /// How it is checked.
  public var check: String?
  /// Since when.
  public var since: CalendarDate?
  /// About whom the condition is.
  public var about: [Person.ID]

  /// Creates a condition.
  public init(id: ID, text: String, setBy: Person.ID) {
    self.id = id
    self.text = text
    self.setBy = setBy
    watchedBy = []
    about = []
  }
}
