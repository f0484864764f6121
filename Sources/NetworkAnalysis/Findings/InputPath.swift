public import SupportNetwork

/// The name of one answer that a finding uses, such as `P07.hoursPerWeek` or `P01-P05.closeness`.
///
/// It holds identifiers only. Paths order by person, tie, need, and then by identifier and field.
public struct InputPath: Sendable, Hashable {
  /// What the answer is about.
  public enum Subject: Sendable, Hashable {
    /// A person.
    case person(Person.ID)
    /// A tie: of a household member with somebody, or between two people around the household.
    case tie(Person.ID, Person.ID)
    /// A need.
    case need(SupportNeed.ID)
    /// A moment, for a question that was not asked at all.
    case moment(Moment.ID)
  }

  /// Which answer it is.
  public enum Field: String, Sendable, Hashable, CaseIterable {
    /// Who around the family knows whom.
    case alterTies
    /// The age of a person.
    case age
    /// The score on the Caregiver Strain Index.
    case burden
    /// The circle in which somebody is placed.
    case circle
    /// How close somebody is.
    case closeness
    /// How many contacts in a month.
    case contactsPerMonth
    /// Which support the household member gives.
    case gives
    /// The hours a week that somebody wants to give at most.
    case hoursAtMost
    /// The hours a week that somebody gives.
    case hoursPerWeek
    /// Who is around the family.
    case members
    /// Who provides for a need.
    case providers
    /// How the contact is.
    case quality
    /// Which support the household member receives.
    case receives
    /// Whether support goes both ways.
    case reciprocity
    /// The part of life in which the family meets somebody.
    case sphere
    /// Whether a tie is in use.
    case status
    /// How many informal providers the family wants.
    case target
    /// Anything at all: no tie of this person with somebody on the other side was told.
    case ties
  }

  /// What the answer is about.
  public let subject: Subject
  /// Which answer it is.
  public let field: Field

  static func person(_ id: Person.ID, _ field: Field) -> Self {
    InputPath(subject: .person(id), field: field)
  }

  static func tie(_ tie: Tie, _ field: Field) -> Self {
    InputPath(subject: .tie(tie.from, tie.to), field: field)
  }

  static func need(_ id: SupportNeed.ID, _ field: Field) -> Self {
    InputPath(subject: .need(id), field: field)
  }

  static func quality(of tie: AlterTie) -> Self {
    precondition(tie.between.count == 2, "A tie between alters joins two people")
    return InputPath(subject: .tie(tie.between[0], tie.between[1]), field: .quality)
  }

  /// A question that was not asked at a moment.
  static func question(_ question: MomentQuestion, at moment: Moment.ID) -> Self {
    let field: Field =
      switch question {
      case .members: .members
      case .ties: .ties
      case .alterTies: .alterTies
      case .organisationTies: preconditionFailure("No finding is about organisations.")
      }
    return InputPath(subject: .moment(moment), field: field)
  }

  static func providers(of need: SupportNeed.ID) -> Self {
    .need(need, .providers)
  }
}

extension InputPath: Comparable {
  /// Orders people before ties before needs before moments, each by identifier and then by field.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    switch (lhs.subject, rhs.subject) {
    case (.person(let a), .person(let b)) where a != b: a < b
    case (.tie(let a, let b), .tie(let c, let d)) where (a, b) != (c, d): (a, b) < (c, d)
    case (.need(let a), .need(let b)) where a != b: a < b
    case (.moment(let a), .moment(let b)) where a != b: a < b
    default: (lhs.rank, lhs.field.rawValue) < (rhs.rank, rhs.field.rawValue)
    }
  }

  private var rank: Int {
    switch subject {
    case .person: 0
    case .tie: 1
    case .need: 2
    case .moment: 3
    }
  }
}

extension [InputPath] {
  /// The paths in ascending order, each once.
  var inOrderOnce: [InputPath] {
    guard count > 1 else { return self }
    return sorted().reduce(into: []) { paths, path in
      if paths.last != path { paths.append(path) }
    }
  }
}

extension InputPath: CustomStringConvertible {
  /// The path as it is printed.
  public var description: String {
    switch subject {
    case .person(let id): id.rawValue + "." + field.rawValue
    case .tie(let from, let to): from.rawValue + "-" + to.rawValue + "." + field.rawValue
    case .need(let id): id.rawValue + "." + field.rawValue
    case .moment(let id): id.rawValue + "." + field.rawValue
    }
  }
}
