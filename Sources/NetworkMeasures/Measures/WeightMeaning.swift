/// What the weight of a tie stands for.
public enum WeightMeaning: String, Sendable, Hashable, CaseIterable {
  /// The weight is a strength: more is closer. The length of a tie is 1/strength.
  case strength

  /// The weight is the length of the tie: more is farther.
  case distance
}
