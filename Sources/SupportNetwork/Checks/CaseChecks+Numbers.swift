import Telling

// Numbers of a draft that was made in code; a reader of files checks them by its field table.

extension CaseChecks {
  /// Reports every number that is no number, infinite, or outside what it counts.
  ///
  /// A number that is not finite would make every finding above it meaningless, and none would say so.
  mutating func checkNumbers() {
    for (index, person) in draft.people.enumerated() {
      let path = FieldPath.top["people"][index]
      check(person.distanceKm, within: 0...20_000, path["distanceKm"])
      check(person.hoursAtMost, within: 0...168, path["hoursAtMost"])
    }
    for (index, moment) in draft.moments.enumerated() {
      let path = FieldPath.top["moments"][index]
      for (place, member) in moment.members.enumerated() {
        check(member.hoursPerWeek, within: 0...168, path["members"][place]["hoursPerWeek"])
      }
      for (place, tie) in moment.ties.enumerated() {
        check(tie.contactsPerMonth, within: 0...1_000, path["ties"][place]["contactsPerMonth"])
      }
      for (place, score) in moment.instruments.enumerated() {
        check(score.score, within: -1_000...1_000, path["instruments"][place]["score"])
      }
    }
  }

  private mutating func check(
    _ answer: Answer<Double>, within range: ClosedRange<Double>, _ path: FieldPath
  ) {
    // Nothing is within a range that is compared with what is not a number.
    guard let number = answer.value, !range.contains(number) else { return }
    let (low, high) = (Int(range.lowerBound), Int(range.upperBound))
    report(
      .outOfRange, path,
      nl: "Dit is geen getal tussen \(low) en \(high).",
      en: "This is no number between \(low) and \(high).",
      doNL: "Verbeter het getal, of geef aan waarom er geen antwoord is.",
      doEN: "Correct the number, or tell why there is no answer.")
  }
}
