/// What a tie counts for in a measure.
public enum TieValue: Sendable, Hashable {
  /// Every tie counts as one, however strong it is.
  case presence

  /// A tie counts for its strength; in a graph without strengths every tie counts as one.
  case strength
}

/// What happens to the strengths of several ties between the same two vertices.
public enum ParallelTies: Sendable, Hashable {
  /// The strengths are added: each tie carries something of its own.
  case sum

  /// The largest strength stays: the ties are several answers about one relation.
  case largest

  /// The smallest strength stays: the numbers are lengths, and only the shortest way counts.
  case smallest
}
