/// What the ties of a network weigh, as a file states it: for some ties, perhaps not for all.
///
///     var weights = TieWeights(count: 2)
///     weights.append(3)
///     weights.appendMissing()
///     weights.values  // [3, 1]
///
/// A file in which no tie has a weight is a network without weights, and needs none of these.
package struct TieWeights: Sendable, Hashable {
  /// The attribute of ties that holds the weight where nobody says otherwise.
  package static let usualName = "weight"

  /// What a tie without a weight counts as among ties that have one: a tie, and no more.
  package static let missing = 1.0

  /// One weight for each tie, in the order in which they were added.
  package private(set) var values: [Double] = []

  /// Begins with no tie.
  ///
  /// - Parameter count: How many ties there will be.
  package init(count: Int = 0) { values.reserveCapacity(count) }

  /// Adds a tie with the weight that the file states.
  package mutating func append(_ weight: Double) { values.append(weight) }

  /// Adds a tie for which the file states no weight.
  package mutating func appendMissing() { values.append(Self.missing) }
}
