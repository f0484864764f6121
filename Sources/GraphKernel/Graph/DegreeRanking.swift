/// The vertices in ascending order of the length of their row, those of one length by number.
struct DegreeRanking: ~Copyable {
  /// The vertex of each rank.
  let order: Scratch<Int32>

  /// The rank of each vertex.
  let ranks: Scratch<Int32>

  /// The number of rows of each length.
  let counts: Scratch<Int>

  /// - Complexity: O(*n*).
  init(_ rows: TieRows) {
    let offsets = rows.offsets
    let count = rows.vertexCount
    var longest = 0
    for vertex in 0..<count { longest = max(longest, offsets[vertex &+ 1] &- offsets[vertex]) }
    counts = Scratch(repeating: 0, count: longest + 1)
    for vertex in 0..<count {
      let length = offsets[vertex &+ 1] &- offsets[vertex]
      counts[length] = counts[length] &+ 1
    }
    let next = Scratch(repeating: 0, count: longest + 1)
    for length in 0..<longest { next[length &+ 1] = next[length] &+ counts[length] }
    order = Scratch(repeating: 0, count: count)
    ranks = Scratch(repeating: 0, count: count)
    for vertex in 0..<count {
      let length = offsets[vertex &+ 1] &- offsets[vertex]
      let rank = next[length]
      next[length] = rank &+ 1
      order[rank] = Int32(truncatingIfNeeded: vertex)
      ranks[vertex] = Int32(truncatingIfNeeded: rank)
    }
  }
}
