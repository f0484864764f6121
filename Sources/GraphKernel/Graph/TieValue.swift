/// What a tie counts for in a measure.
public enum TieValue: Sendable, Hashable {
  /// Every tie counts as one, however strong it is.
  case presence

  /// A tie counts for its strength; in a graph without strengths every tie counts as one.
  case strength
}
