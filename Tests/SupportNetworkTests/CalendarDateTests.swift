import Foundation
import SupportNetwork
import Testing

struct CalendarDateTests {
  @Test("February has 29 days in a leap year only")
  func leapYears() {
    #expect(CalendarDate("2024-02-29") != nil)
    #expect(CalendarDate("2025-02-29") == nil)
    #expect(CalendarDate("2000-02-29") != nil)
    #expect(CalendarDate("2100-02-29") == nil)
    #expect(CalendarDate("1900-02-29") == nil)
  }

  @Test("Only days of the calendar can be made")
  func days() {
    #expect(CalendarDate(year: 2026, month: 4, day: 31) == nil)
    #expect(CalendarDate(year: 2026, month: 12, day: 31) != nil)
    #expect(CalendarDate(year: 2026, month: 0, day: 1) == nil)
    #expect(CalendarDate(year: 2026, month: 13, day: 1) == nil)
    #expect(CalendarDate(year: 2026, month: 1, day: 0) == nil)
    #expect(CalendarDate(year: 1899, month: 12, day: 31) == nil)
    #expect(CalendarDate(year: 2200, month: 1, day: 1) == nil)
  }

  @Test(
    "A text that is not YYYY-MM-DD is no date",
    arguments: [
      "", "-", "--", "2026", "2026-3-11", "26-03-11", "2026-03-11 ", " 2026-03-11", "2026/03/11",
      "11-03-2026", "2026-03-11T00:00:00", "2026-02-30", "+026-03-11", "-2026-03-11", "2026-+3-11",
      "2026-03-１1", "२०२६-03-11", "2026-03-1\u{301}",
    ])
  func badTexts(_ text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test("A date is written as it was read")
  func roundTrip() {
    for text in ["1900-01-01", "2026-03-11", "2199-12-31"] {
      #expect(CalendarDate(text)?.description == text)
    }
  }

  @Test("Adding months keeps the day, or takes the last one of a shorter month")
  func addingMonths() {
    #expect(day("2026-12-16").adding(months: 6) == day("2027-06-16"))
    #expect(day("2026-08-31").adding(months: 6) == day("2027-02-28"))
    #expect(day("2027-08-31").adding(months: 6) == day("2028-02-29"))
    #expect(day("2026-10-31").adding(months: 1) == day("2026-11-30"))
    #expect(day("2026-12-31").adding(months: 12) == day("2027-12-31"))
    #expect(day("2026-01-31").adding(months: -1) == day("2025-12-31"))
    #expect(day("2026-01-31").adding(months: -11) == day("2025-02-28"))
    #expect(day("2026-05-04").adding(months: 0) == day("2026-05-04"))
  }

  @Test("Adding months beyond the calendar is no date")
  func addingTooMany() {
    #expect(day("2199-12-01").adding(months: 1) == nil)
    #expect(day("1900-01-01").adding(months: -1) == nil)
    #expect(day("2026-01-01").adding(months: -2026 * 12 - 5) == nil)
    #expect(day("2026-01-01").adding(months: .max) == nil)
    #expect(day("2026-01-01").adding(months: .min) == nil)
  }

  @Test("Dates order by year, month and day")
  func order() {
    let sorted = ["2025-12-31", "2026-01-30", "2026-02-01", "2026-02-02"].map(day)
    #expect(sorted.reversed().sorted() == sorted)
  }

  @Test("A date in a file that does not exist is refused")
  func coding() throws {
    let written = try JSONEncoder().encode([day("2026-03-11")])
    #expect(String(decoding: written, as: UTF8.self) == #"["2026-03-11"]"#)
    #expect(try JSONDecoder().decode([CalendarDate].self, from: written) == [day("2026-03-11")])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CalendarDate].self, from: Data(#"["2026-02-30"]"#.utf8))
    }
  }
}
