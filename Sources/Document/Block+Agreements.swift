/// Who does what, for whom, from when, how often, until when, and who steps in.
///
/// Seven facts do not fit in columns that people can read, so an agreement is printed as a card:
/// who does what in large letters, and the other facts under it with their labels. An empty text
/// is left out.
public struct AgreementCard: Sendable, Hashable, Codable {
  /// The number or mark by which people speak of it, such as "1".
  public var number: String
  /// Who does it.
  public var who: String
  /// What they do.
  public var what: RichText
  /// For whom, or for which need.
  public var forWhom: String
  /// From when.
  public var from: String
  /// How often.
  public var howOften: String
  /// Until when.
  public var until: String
  /// Who steps in when it does not work out.
  public var stepsIn: String
  /// How it stands now.
  public var status: String

  /// Creates an agreement.
  public init(
    number: String = "",
    who: String,
    what: RichText,
    forWhom: String = "",
    from: String = "",
    howOften: String = "",
    until: String = "",
    stepsIn: String = "",
    status: String = ""
  ) {
    self.number = number
    self.who = who
    self.what = what
    self.forWhom = forWhom
    self.from = from
    self.howOften = howOften
    self.until = until
    self.stepsIn = stepsIn
    self.status = status
  }
}

/// How far a goal is, on a scale from 0 to 10.
public struct GoalScale: Sendable, Hashable, Codable {
  /// A place on the scale; each kind has its own shape, and its words stand beside it.
  public struct Mark: Sendable, Hashable, Codable {
    /// What the mark says.
    public enum Kind: String, Sendable, Hashable, Codable {
      /// Where it was at an earlier moment.
      case before
      /// Where it is.
      case now
      /// Where the owner of the goal wants to be.
      case wished
    }

    /// What the mark says.
    public var kind: Kind
    /// The value from 0 to 10, or nil when there is none: that is not a zero.
    public var value: Int?
    /// The mark in words: "Nu: 3", or "Nu: niet gevraagd".
    public var text: String

    /// Creates a mark.
    public init(_ kind: Kind, value: Int?, text: String) {
      self.kind = kind
      self.value = value
      self.text = text
    }
  }

  /// The goal, in the words of its owner.
  public var goal: RichText
  /// Whose goal it is.
  public var owner: String
  /// What is counted, or an empty text.
  public var measure: String
  /// The places on the scale.
  public var marks: [Mark]

  /// Creates a scale.
  public init(goal: RichText, owner: String, measure: String = "", marks: [Mark]) {
    self.goal = goal
    self.owner = owner
    self.measure = measure
    self.marks = marks
  }
}

/// Dates with a box to tick and room to write.
public struct DateChecklist: Sendable, Hashable, Codable {
  /// One date.
  public struct Entry: Sendable, Hashable, Codable {
    /// The date in words.
    public var date: String
    /// Who makes contact, or an empty text.
    public var who: String

    /// Creates a date.
    public init(_ date: String, who: String = "") {
      self.date = date
      self.who = who
    }
  }

  /// The line above the dates.
  public var caption: String
  /// The dates, in order.
  public var entries: [Entry]

  /// Creates a list of dates.
  public init(caption: String, entries: [Entry]) {
    self.caption = caption
    self.entries = entries
  }
}

/// A line to sign on.
public struct Signature: Sendable, Hashable, Codable {
  /// Who signs.
  public var name: String
  /// In which role, or an empty text.
  public var role: String
  /// What the signature means, or an empty text.
  public var statement: String

  /// Creates a line.
  public init(name: String, role: String = "", statement: String = "") {
    self.name = name
    self.role = role
    self.statement = statement
  }
}
