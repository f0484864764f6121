/// How the triples of vertices of a graph are tied, in the sixteen ways of Holland and Leinhardt.
///
/// The three digits of a name count the mutual, asymmetric and null pairs of a triple; the letter
/// tells directions apart: Down, Up, Transitive, Cyclic.
public struct TriadCensus: Sendable, Hashable {
  /// The names of the sixteen kinds, in the order of `counts`.
  public static let names: [String] = [
    "003", "012", "102", "021D", "021U", "021C", "111D", "111U", "030T", "030C", "201", "120D",
    "120U", "120C", "210", "300",
  ]

  /// The number of triples of each kind, in the order of `names`.
  public let counts: [Int]
}

extension CompressedGraph {
  /// Returns how many triples of vertices are tied in each of the sixteen ways.
  ///
  /// A tie of an undirected graph counts as mutual, so that only 003, 102, 201 and 300 occur there.
  ///
  /// - Precondition: The graph has at most two million vertices: more triples than that do not fit.
  /// - Complexity: O(*m*·*d* log *d*) time, *d* the largest degree; O(*n* + *m*) space.
  /// - Source: V. Batagelj and A. Mrvar, *Social Networks* 23 (2001) 237-243,
  ///   doi:10.1016/S0378-8733(01)00035-1.
  public func triadCensus() -> TriadCensus {
    precondition(vertexCount <= 2_000_000, "A triad census takes at most two million vertices")
    let contacts = undirected(by: .presence).outgoing
    var counts = [Int](repeating: 0, count: 16)
    for first in 0..<vertexCount {
      for second in contacts.neighbours(of: first).lazy.map(Int.init) where second > first {
        let between = tieCode(first, second)
        var others = 0
        Self.forEachUnion(contacts.neighbours(of: first), contacts.neighbours(of: second)) {
          third, isTiedToFirst in
          guard third != first, third != second else { return }
          others += 1
          // Every tied triple is counted once, at its smallest pair that is tied.
          guard third > second || (third > first && !isTiedToFirst) else { return }
          let code = between + 4 * tieCode(first, third) + 16 * tieCode(second, third)
          counts[Self.triadKind[code]] += 1
        }
        counts[between == 3 ? 2 : 1] += vertexCount - others - 2
      }
    }
    let (n, tied) = (vertexCount, counts.reduce(0, +))
    counts[0] = n * (n - 1) * (n - 2) / 6 - tied
    return TriadCensus(counts: counts)
  }

  /// The ties between two vertices: 1 for the tie to the second, 2 for the tie back, 3 for both.
  private func tieCode(_ one: Int, _ other: Int) -> Int {
    (outgoing.arc(from: one, to: other) == nil ? 0 : 1)
      + (incoming.arc(from: one, to: other) == nil ? 0 : 2)
  }

  /// Passes each member of two ascending rows once, and whether the first row holds it.
  private static func forEachUnion(
    _ one: ArraySlice<Int32>, _ other: ArraySlice<Int32>, _ body: (Int, Bool) -> Void
  ) {
    var left = one.startIndex
    var right = other.startIndex
    while left < one.endIndex || right < other.endIndex {
      let nextLeft = left < one.endIndex ? one[left] : .max
      let nextRight = right < other.endIndex ? other[right] : .max
      body(Int(min(nextLeft, nextRight)), nextLeft <= nextRight)
      if nextLeft <= nextRight { left += 1 }
      if nextRight <= nextLeft { right += 1 }
    }
  }

  /// The kind of triad for each code of three pairs: first-second, first-third, second-third.
  private static let triadKind: [Int] = [
    0, 1, 1, 2, 1, 3, 5, 7, 1, 5, 4, 6, 2, 7, 6, 10,
    1, 5, 3, 7, 4, 8, 8, 12, 5, 9, 8, 13, 6, 13, 11, 14,
    1, 4, 5, 6, 5, 8, 9, 13, 3, 8, 8, 11, 7, 12, 13, 14,
    2, 6, 7, 10, 6, 11, 13, 14, 7, 13, 12, 14, 10, 14, 14, 15,
  ]
}
