import SupportNetwork

/// How much of a group of people changed.
///
///     stability = |A₀ ∩ A₁| / |A₀|           turnover = |A₀ △ A₁| / |A₀ ∪ A₁|
///     jaccard   = |A₀ ∩ A₁| / |A₀ ∪ A₁|      delta    = |A₁| − |A₀|
///
/// - Edge cases: a measure that would divide by zero is `nil`, and `undefinedBecause` says why.
/// - Source: P. Jaccard, *Étude comparative de la distribution florale* (1901), for `jaccard`; the
///   others are conventions.
public struct ChangeMeasures: Sendable, Hashable {
  /// The share of the earlier people who stayed, 0 to 1.
  public let stability: Double?
  /// The share of all people of both moments who came or went, 0 to 1.
  public let turnover: Double?
  /// The share of all people of both moments who stayed, 0 to 1.
  public let jaccard: Double?
  /// How many people more there are.
  public let delta: Int
  /// Why a measure is `nil`.
  public let undefinedBecause: Because?

  init(from before: Set<Person.ID>, to after: Set<Person.ID>) {
    let kept = Double(before.intersection(after).count)
    let either = Double(before.union(after).count)
    stability = before.isEmpty ? nil : kept / Double(before.count)
    turnover = either == 0 ? nil : (either - kept) / either
    jaccard = either == 0 ? nil : kept / either
    delta = after.count - before.count
    undefinedBecause =
      either == 0
      ? .nobodyAtEither : before.isEmpty ? .nobodyEarlier : nil
  }
}
