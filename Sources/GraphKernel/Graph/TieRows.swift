/// Rows of neighbours, one for each vertex, each in ascending order.
struct TieRows: Sendable, Hashable {
  /// The position of the first neighbour of each vertex, and the number of arcs at the end.
  let offsets: [Int]

  /// The neighbours, row after row.
  let targets: [Int32]

  /// The strength of each arc, or nothing when every arc counts as one.
  let strengths: [Double]

  /// The neighbours of each vertex as one bit each, where there are at most 64 vertices; nothing else.
  ///
  /// Nearly every network around a family is that small, and a row in one machine word turns
  /// "neighbours in common" into one instruction.
  let masks: [UInt64]

  init(offsets: [Int], targets: [Int32], strengths: [Double]) {
    self.offsets = offsets
    self.targets = targets
    self.strengths = strengths
    masks = TieRows.masks(offsets, targets)
  }

  private static func masks(_ offsets: [Int], _ targets: [Int32]) -> [UInt64] {
    let count = offsets.count - 1
    guard count <= 64 else { return [] }
    var masks = [UInt64](repeating: 0, count: count)
    for vertex in 0..<count {
      var mask: UInt64 = 0
      for arc in offsets[vertex]..<offsets[vertex &+ 1] {
        mask |= 1 &<< UInt64(truncatingIfNeeded: targets[arc])
      }
      masks[vertex] = mask
    }
    return masks
  }
}

extension TieRows {
  /// Whether the rows are small enough to stand in masks.
  var isSmall: Bool { vertexCount <= 64 }

  /// The number of rows.
  var vertexCount: Int { offsets.count - 1 }

  /// The positions of the arcs of one vertex.
  func arcs(of vertex: Int) -> Range<Int> { offsets[vertex]..<offsets[vertex + 1] }

  /// The number of arcs of one vertex.
  func degree(of vertex: Int) -> Int { offsets[vertex + 1] - offsets[vertex] }

  /// The neighbours of one vertex.
  func neighbours(of vertex: Int) -> ArraySlice<Int32> { targets[arcs(of: vertex)] }

  /// What each arc counts for.
  func values(by value: TieValue) -> TieValues {
    TieValues(strengths: value == .strength ? strengths : [])
  }

  /// The position of the arc between two vertices, found by halving the row.
  func arc(from source: Int, to target: Int) -> Int? {
    let wanted = Int32(truncatingIfNeeded: target)
    var low = offsets[source]
    var high = offsets[source + 1]
    while low < high {
      let middle = low + (high - low) / 2
      if targets[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low < offsets[source + 1] && targets[low] == wanted ? low : nil
  }
}

/// What the arcs of some rows count for, read by position.
struct TieValues {
  /// The strength of each arc, or nothing when every arc counts as one.
  let strengths: [Double]

  /// What the arc at a position counts for.
  subscript(arc: Int) -> Double { strengths.isEmpty ? 1 : strengths[arc] }

  /// The sum over some arcs, in ascending order of position.
  func sum(over arcs: Range<Int>) -> Double {
    if strengths.isEmpty { return Double(arcs.count) }
    var sum = 0.0
    for arc in arcs { sum += strengths[arc] }
    return sum
  }

  /// The largest value of some arcs, or zero when there are none.
  func maximum(over arcs: Range<Int>) -> Double {
    if strengths.isEmpty { return arcs.isEmpty ? 0 : 1 }
    var maximum = 0.0
    for arc in arcs { maximum = max(maximum, strengths[arc]) }
    return maximum
  }
}
