import SupportNetwork
import Telling
import Testing

@Suite("Numbers of a draft made in code")
struct NumberTests {
  static let impossible: [Double] = [.nan, .signalingNaN, .infinity, -.infinity, 100_000]

  @Test("What is no number, or no possible one, is refused at its field", arguments: impossible)
  func everywhere(number: Double) {
    #expect(
      reported { $0.people[2].distanceKm = .given(number) }
        == ["outOfRange people[2].distanceKm"])
    #expect(
      reported { $0.people[2].hoursAtMost = .given(number) }
        == ["outOfRange people[2].hoursAtMost"])
    #expect(
      reported { $0.moments[0].members[0].hoursPerWeek = .given(number) }
        == ["outOfRange moments[0].members[0].hoursPerWeek"])
    #expect(
      reported { $0.moments[1].ties[2].contactsPerMonth = .given(number) }
        == ["outOfRange moments[1].ties[2].contactsPerMonth"])
    #expect(
      reported { $0.moments[1].instruments[0].score = .given(number) }
        == ["outOfRange moments[1].instruments[0].score"])
  }

  @Test("Hours, contacts and distances are not negative; a score may be")
  func negative() {
    #expect(
      reported {
        $0.people[2].distanceKm = .given(-0.5)
        $0.people[2].hoursAtMost = .given(-1)
        $0.moments[0].members[0].hoursPerWeek = .given(-1)
        $0.moments[0].ties[0].contactsPerMonth = .given(-1)
      } == [
        "outOfRange people[2].distanceKm", "outOfRange people[2].hoursAtMost",
        "outOfRange moments[0].members[0].hoursPerWeek",
        "outOfRange moments[0].ties[0].contactsPerMonth",
      ])
    #expect(reported { $0.moments[0].instruments[0].score = .given(-3) } == [])
  }

  @Test("The limits themselves are allowed, and so is every missing answer")
  func limits() {
    for answer in [.given(0), .given(168), .given(-0.0), .notAsked, .unknown, .declined]
      as [Answer<Double>]
    {
      #expect(
        reported {
          $0.people[2].hoursAtMost = answer
          $0.moments[0].members[0].hoursPerWeek = answer
        } == [])
    }
    #expect(
      reported { $0.moments[0].members[0].hoursPerWeek = .given(168.5) }
        == ["outOfRange moments[0].members[0].hoursPerWeek"])
  }

  @Test("The refusal says what would do, in both languages")
  func words() throws {
    let problem = try #require(
      problems { $0.moments[0].members[0].hoursPerWeek = .given(.nan) }.first)
    #expect(problem.summary.in(.dutch) == "Dit is geen getal tussen 0 en 168.")
    #expect(problem.summary.in(.english) == "This is no number between 0 and 168.")
    #expect(problem.remedy.dutch != problem.remedy.english)
  }
}
