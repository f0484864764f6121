/// A part of a day in the week, or a whole day: `wednesdayAfternoon`, `saturday`. Glossary: *dagdeel*.
///
///     DayPart(.saturday).parts.contains(DayPart(.saturday, .morning))  // true
public struct DayPart: Sendable, Hashable, Comparable, RawRepresentable, CaseIterable, Codable {
  /// A day of the week.
  public enum Day: String, Sendable, Hashable, CaseIterable {
    /// Monday.
    case monday
    /// Tuesday.
    case tuesday
    /// Wednesday.
    case wednesday
    /// Thursday.
    case thursday
    /// Friday.
    case friday
    /// Saturday.
    case saturday
    /// Sunday.
    case sunday
  }

  /// A part of a day.
  public enum Part: String, Sendable, Hashable, CaseIterable {
    /// Until noon.
    case morning = "Morning"
    /// From noon to the evening meal.
    case afternoon = "Afternoon"
    /// After that.
    case evening = "Evening"
  }

  /// The day.
  public let day: Day
  /// The part, or `nil` for the whole day.
  public let part: Part?

  /// Creates a part of a day, or a whole day.
  public init(_ day: Day, _ part: Part? = nil) {
    self.day = day
    self.part = part
  }

  /// Every whole day, each followed by its parts.
  public static var allCases: [DayPart] {
    Day.allCases.flatMap { day in [DayPart(day)] + Part.allCases.map { DayPart(day, $0) } }
  }

  /// The word in a file.
  public var rawValue: String { day.rawValue + (part?.rawValue ?? "") }

  /// Creates a part of a day from the word in a file, or `nil` for any other word.
  public init?(rawValue: String) {
    guard let match = DayPart.allCases.first(where: { $0.rawValue == rawValue }) else {
      return nil
    }
    self = match
  }

  /// The single parts: itself, or the three of a whole day.
  public var parts: [DayPart] {
    part == nil ? Part.allCases.map { DayPart(day, $0) } : [self]
  }

  /// Orders from Monday morning to Sunday evening, a whole day before its parts.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.position < rhs.position }

  private var position: Int {
    let day = Day.allCases.firstIndex(of: day) ?? 0
    let part = part.flatMap { Part.allCases.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    return day * 4 + part
  }
}

/// What a family asks of another family, a mentor or a volunteer.
public enum HelpKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// A part of a day with another family, as a play afternoon or a rest for the parent.
  case dayPart
  /// A weekend, as once a month.
  case weekend
  /// Help with homework.
  case homework
  /// A lift to school or sport.
  case lift
  /// Going along, as to a parents' evening.
  case goingAlong
  /// A mentor or buddy for a young person. *Maatje*.
  case mentor
  /// Somebody to talk to about bringing up children.
  case parentTalk
}

/// An animal in a home.
public enum Animal: String, Sendable, Hashable, Codable, CaseIterable {
  /// A dog.
  case dog
  /// A cat.
  case cat
  /// A rodent or a rabbit.
  case rodent
  /// A bird.
  case bird
  /// A horse.
  case horse
  /// Another animal.
  case other
}
