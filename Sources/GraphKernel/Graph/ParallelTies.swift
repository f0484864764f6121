/// What happens to the strengths of several ties between the same two vertices.
public enum ParallelTies: Sendable, Hashable {
  /// The strengths are added: each tie carries something of its own.
  case sum

  /// The largest strength stays: the ties are several answers about one relation.
  case largest

  /// The smallest strength stays: the numbers are lengths, and only the shortest way counts.
  case smallest
}
