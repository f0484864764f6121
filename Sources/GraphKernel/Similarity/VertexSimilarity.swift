/// How much the neighbours of two vertices are the same.
///
/// The numbers describe a pair; they do not say that the two should be tied.
public struct VertexSimilarity: Sendable, Hashable {
  /// The number of neighbours in common.
  public let commonNeighbours: Int

  /// The number of neighbours in common, divided by the number of all neighbours of the two.
  ///
  /// `nil` when neither has a neighbour.
  public let jaccard: Double?

  /// The sum over the neighbours in common of 1 / ln(degree).
  ///
  /// A neighbour in common has two ties at least, so that the sum is always defined.
  ///
  /// - Source: L. A. Adamic and E. Adar, *Social Networks* 25 (2003) 211-230,
  ///   doi:10.1016/S0378-8733(03)00009-1.
  public let adamicAdar: Double

  /// The sum over the neighbours in common of 1 / degree.
  ///
  /// - Source: T. Zhou et al., *Eur. Phys. J. B* 71 (2009) 623-630, doi:10.1140/epjb/e2009-00335-8.
  public let resourceAllocation: Double

  /// The product of the degrees of the two.
  public let preferentialAttachment: Int
}

extension CompressedGraph {
  /// Returns how much the neighbours of two vertices are the same, directions left out.
  ///
  /// - Precondition: The vertices exist and are different.
  /// - Complexity: O(*d*), *d* the degrees of the two; O(*n* + *m*) in a directed graph.
  /// - Source: D. Liben-Nowell and J. Kleinberg, *J. Am. Soc. Inf. Sci. Technol.* 58 (2007)
  ///   1019-1031, doi:10.1002/asi.20591.
  public func similarity(of one: Int, and other: Int) -> VertexSimilarity {
    checkVertex(one)
    checkVertex(other)
    precondition(one != other, "Similarity takes two different vertices")
    let rows = isDirected ? undirected(by: .presence).outgoing : outgoing
    let left = rows.neighbours(of: one)
    let right = rows.neighbours(of: other)
    var common = 0
    var adamicAdar = 0.0
    var resourceAllocation = 0.0
    var next = right.startIndex
    for neighbour in left {
      while next < right.endIndex, right[next] < neighbour { next += 1 }
      guard next < right.endIndex, right[next] == neighbour else { continue }
      let degree = Double(rows.degree(of: Int(neighbour)))
      common += 1
      adamicAdar += 1 / Real.naturalLogarithm(degree)
      resourceAllocation += 1 / degree
    }
    let all = left.count + right.count - common
    return VertexSimilarity(
      commonNeighbours: common,
      jaccard: all == 0 ? nil : Double(common) / Double(all),
      adamicAdar: adamicAdar,
      resourceAllocation: resourceAllocation,
      preferentialAttachment: left.count * right.count)
  }
}
