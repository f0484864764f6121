/// Why a weight cannot be measured with.
public struct UnusableWeight: Error, Sendable, Hashable {
  /// What is wrong with a weight.
  public enum Reason: String, Sendable, Hashable {
    /// The weight is below zero.
    case negative
    /// The weight is infinite or not a number.
    case notFinite
    /// The weight is a length of zero: strength zero is no tie, but length zero has no meaning.
    case zeroDistance
    /// The weight is outside the range in which no measure can overflow, 1e-60 to 1e60.
    case outOfRange
  }

  /// The position of the tie among the ties that went in.
  public let tie: Int
  /// What is wrong with its weight.
  public let reason: Reason
}
