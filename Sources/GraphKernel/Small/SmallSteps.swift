/// The lengths of the ties of a small graph, where they are few and whole.
///
/// Strengths are answers on a scale of five or ten, so that there are only as many lengths. With one
/// mask for each vertex and length, all neighbours at one length are reached at once.
struct SmallSteps: Sendable, Hashable {
  /// The different lengths in ascending order, in multiples of `divisor`; the longest again and again
  /// until there are as many as a row of a search holds.
  let lengths: [Int]

  /// The greatest common divisor of the lengths.
  let divisor: Int64

  /// The neighbours that each vertex has a tie to, one mask for each length: `vertex * count + length`.
  /// Where a length stands again its mask is empty.
  let outgoing: [UInt64]

  /// The neighbours that have a tie to each vertex, in the same places.
  let incoming: [UInt64]

  /// The largest distance that is counted step by step.
  private static let mostSteps = 1 << 13

  /// Whether every tie leads both ways.
  var isSymmetric: Bool { outgoing == incoming }

  /// The same steps read backwards.
  var reversed: SmallSteps {
    SmallSteps(lengths: lengths, divisor: divisor, outgoing: incoming, incoming: outgoing)
  }

  private init(lengths: [Int], divisor: Int64, outgoing: [UInt64], incoming: [UInt64]) {
    self.lengths = lengths
    self.divisor = divisor
    self.outgoing = outgoing
    self.incoming = incoming
  }

  /// Every tie of a small graph as one step, or `nil` in a large graph.
  init?(hopsOf graph: CompressedGraph) {
    guard graph.outgoing.isSmall else { return nil }
    lengths = [1, 1]
    divisor = 1
    outgoing = graph.outgoing.masks.flatMap { [$0, 0] }
    incoming = graph.isDirected ? graph.incoming.masks.flatMap { [$0, 0] } : outgoing
  }

  /// The lengths of the ties of a small graph, or `nil` where the graph is large or the lengths are many.
  ///
  /// - Parameter distinct: The different lengths, in ascending order.
  init?(_ lengths: ArcLengths<Int32>, distinct given: [Int64], of graph: CompressedGraph) {
    guard graph.outgoing.isSmall, !given.isEmpty, given.count <= EightMasks.count else {
      return nil
    }
    var distinct = given.map { Int32($0) }
    let divisor: Int32 = distinct.reduce(0) { Int32(WholeScale.divisor(Int64($0), Int64($1))) }
    let longest = distinct[distinct.count - 1] / divisor
    guard Int64(longest) * Int64(graph.vertexCount) <= SmallSteps.mostSteps else { return nil }
    let widths = [TwoMasks.count, SixMasks.count, EightMasks.count]
    guard let width = widths.first(where: { $0 >= distinct.count }) else { return nil }
    distinct += [Int32](repeating: distinct[distinct.count - 1], count: width - distinct.count)
    self.lengths = distinct.map { Int($0 / divisor) }
    self.divisor = Int64(divisor)
    outgoing = SmallSteps.masks(graph.outgoing, lengths.outgoing, distinct)
    incoming =
      graph.isDirected
      ? SmallSteps.masks(graph.incoming, lengths.incoming, distinct) : outgoing
  }

  private static func masks(
    _ rows: TieRows, _ lengths: [Int32], _ distinct: [Int32]
  ) -> [UInt64] {
    let masks = Scratch<UInt64>(repeating: 0, count: rows.vertexCount * distinct.count)
    let bounds = Scratch(distinct)
    let (offsets, targets) = (rows.offsets, rows.targets)
    for vertex in 0..<rows.vertexCount {
      let row = vertex &* distinct.count
      for arc in offsets[vertex]..<offsets[vertex &+ 1] {
        // Which length it is comes as a surprise for every tie: to count is cheaper than to branch.
        var place = row
        for index in 0..<bounds.count { place &+= bounds[index] < lengths[arc] ? 1 : 0 }
        masks[place] = masks[place] | 1 &<< UInt64(truncatingIfNeeded: targets[arc])
      }
    }
    return masks.array
  }
}
