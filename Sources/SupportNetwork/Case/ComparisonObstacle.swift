/// Why two moments do not compare.
public enum ComparisonObstacle: String, Sendable, Hashable, CaseIterable {
  /// The moments stand in the wrong order, or are the same.
  case notLater
  /// At a moment it was not asked who is around the family.
  case peopleNotAsked
  /// Of a moment it was not noted who answered.
  case respondentsNotNoted
  /// Other people answered.
  case respondentsDiffer
  /// Of a moment it was not noted which prompts were used.
  case promptsNotNoted
  /// Other prompts were used.
  case promptsDiffer

  /// The obstacles between two moments, in the order of the cases.
  ///
  /// Two moments compare only if the same people answered the same prompts and that was noted: a
  /// difference could otherwise come from the questions.
  package static func between(_ earlier: Moment, _ later: Moment) -> [Self] {
    var obstacles: [Self] = []
    if later.date <= earlier.date { obstacles.append(.notLater) }
    if !earlier.asked(.members) || !later.asked(.members) { obstacles.append(.peopleNotAsked) }
    if earlier.respondents.isEmpty || later.respondents.isEmpty {
      obstacles.append(.respondentsNotNoted)
    } else if Set(earlier.respondents) != Set(later.respondents) {
      obstacles.append(.respondentsDiffer)
    }
    if earlier.prompts.isEmpty || later.prompts.isEmpty {
      obstacles.append(.promptsNotNoted)
    } else if Set(earlier.prompts) != Set(later.prompts) {
      obstacles.append(.promptsDiffer)
    }
    return obstacles
  }
}
