public import Telling

/// Why a measure of a graph has no value.
public enum WhyUndefined: String, Sendable, Hashable, CaseIterable {
  /// There are no ties.
  case noTies
  /// The node has fewer than two contacts.
  case fewerThanTwoContacts
  /// There are no nodes.
  case noNodes
  /// There are fewer than two nodes.
  case fewerThanTwoNodes
  /// There are fewer than three nodes.
  case fewerThanThreeNodes
  /// No node has two contacts.
  case nobodyWithTwo
  /// The network is not connected.
  case notConnected
  /// The network is not connected, or has fewer than two nodes.
  case notConnectedOrSmall
  /// Not every node is reached.
  case notReached
  /// No path leads from or to another node.
  case reachesNobody
  /// There are no ties, or all ends have the same number of ties.
  case sameDegrees
  /// The ties have no direction, or there are none.
  case undirected
  /// There are no ties, no cycle of ties, or the iteration does not settle.
  case noEigenvector
  /// The weights are distances, and the measure takes strengths.
  case weightsAreDistances
  /// The network is too large for a measure that nobody named.
  case tooLarge
  /// Ties are not estimated from a sample.
  case tiesAreNotSampled
  /// The network is too large to count triads.
  case tooLargeForTriads
  /// There are too many cliques.
  case tooManyCliques
  /// The node has no contacts.
  case noContacts
  /// There are fewer than two categories.
  case fewerThanTwoCategories
  /// The category of no contact is known.
  case noCategories
  /// The category of the node itself or of all contacts is not known.
  case categoryOfEgo
  /// Neither of the two nodes has a contact.
  case noNeighbours

  /// The reason in a few words.
  public var phrase: Phrase { Phrase { $0.measures.because(self) } }

  /// The reason in a few words of one language.
  public func `in`(_ language: Language) -> String { language.measures.because(self) }
}
