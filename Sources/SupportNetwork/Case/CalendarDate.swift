/// A day of the calendar, without a time and without a time zone.
///
///     let closing = CalendarDate(year: 2026, month: 12, day: 16)
///     closing?.adding(months: 6)?.description  // "2027-06-16"
///
/// Dates of a case are data. Kring never reads a clock, so that the same case gives the same bytes.
///
/// - Edge cases: only days that exist can be made; 2026-02-30 is `nil`. Years run from 1900 to 2199.
public struct CalendarDate: Sendable, Hashable, Comparable {
  /// The year, 1900 to 2199.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Creates a date, or `nil` for a day that does not exist.
  public init?(year: Int, month: Int, day: Int) {
    guard (1900...2199).contains(year), (1...12).contains(month) else { return nil }
    guard (1...Self.days(inMonth: month, of: year)).contains(day) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Creates a date from `YYYY-MM-DD`, or `nil` for any other text.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The number that some digits write, or `nil` if there is anything else among them.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.reduce(0) { number, byte in
      guard let number, (48...57).contains(byte) else { return nil }
      return number * 10 + Int(byte - 48)
    }
  }

  /// Orders earlier before later.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.year, lhs.month, lhs.day) < (rhs.year, rhs.month, rhs.day)
  }

  /// The same day some months later, or the last day of a month that is shorter.
  ///
  /// 31 August and six months is the last day of February. `nil` outside the years that a date
  /// can have.
  public func adding(months: Int) -> CalendarDate? {
    // From the first year to the last; more would leave the calendar, or even the integers.
    guard (-3600...3600).contains(months) else { return nil }
    let total = year * 12 + (month - 1) + months
    let newYear = total / 12
    let newMonth = total % 12 + 1
    return CalendarDate(
      year: newYear, month: newMonth, day: min(day, Self.days(inMonth: newMonth, of: newYear)))
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    default: 31
    }
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date as `YYYY-MM-DD`.
  public var description: String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(padded(month))-\(padded(day))"
  }
}

extension CalendarDate: Codable {
  /// Reads `YYYY-MM-DD`; throws for a day that does not exist.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CalendarDate(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date")
    }
    self = date
  }

  /// Writes `YYYY-MM-DD`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension CalendarDate {
  /// The seconds from the beginning of 1970 to the beginning of this day, both in UTC.
  ///
  /// Source: the civil-from-days algorithm of H. Hinnant, *chrono-Compatible Low-Level Date
  /// Algorithms* (2013).
  package var secondsSince1970: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return (era * 146_097 + dayOfEra - 719_468) * 86_400
  }
}
