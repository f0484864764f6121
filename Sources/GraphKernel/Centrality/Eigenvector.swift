extension CompressedGraph {
  /// Returns the centrality of each vertex that rests on the centrality of its neighbours.
  ///
  ///     λ·xᵢ = Σⱼ aⱼᵢ·xⱼ       scaled so that the largest x is 1
  ///
  /// with λ the largest eigenvalue. In a directed graph the ties that enter a vertex count. In a graph
  /// that falls apart, a part with a smaller eigenvalue gets 0.
  ///
  /// - Parameter value: What a tie counts for.
  /// - Shape: one number from 0 to 1 for each vertex.
  /// - Edge cases: `nil` without ties, in a directed graph without cycles, and where the iteration
  ///   does not settle within 50,000 rounds.
  /// - Complexity: O(*r*(*n* + *m*)) time, *r* rounds: few when one part stands out; O(*n*) space.
  /// - Source: P. Bonacich, *J. Math. Sociology* 2 (1972) 113-120,
  ///   doi:10.1080/0022250X.1972.9989806.
  public func eigenvectorCentrality(by value: TieValue = .presence) -> [Double]? {
    let hasCycle = isDirected ? strongComponents.sizes.contains { $0 > 1 } : tieCount > 0
    guard hasCycle else { return nil }
    let values = incoming.values(by: value)
    // Adding a part of each vertex to itself keeps two-sided graphs from swinging to and fro. The
    // part is the largest row sum, which bounds the eigenvalue.
    let largestRow = (0..<vertexCount).map { values.sum(over: incoming.arcs(of: $0)) }.max() ?? 0
    let shift = largestRow / 4
    if outgoing.isSmall {
      let table = StrengthTable(outgoing, by: value)
      return settledVector(length: table.length) {
        table.addAllRows(times: $0, andOwn: shift, to: $1)
      }
    }
    let (offsets, targets, strengths) = (incoming.offsets, incoming.targets, values.strengths)
    let blocks =
      (vertexCount + Scratch<Double>.Block.scalarCount - 1) / Scratch<Double>.Block.scalarCount
    return settledVector(length: blocks * Scratch<Double>.Block.scalarCount) { current, next in
      for vertex in 0..<vertexCount {
        var sum = shift * current[vertex]
        for arc in offsets[vertex]..<offsets[vertex &+ 1] {
          sum += (strengths.isEmpty ? 1 : strengths[arc]) * current[Int(targets[arc])]
        }
        next[vertex] = sum
      }
    }
  }

  /// Returns the numbers that `multiply` changes by a common factor only, the largest of them 1.
  ///
  /// - Parameter length: The number of vertices, filled up to whole blocks.
  @inline(__always)
  private func settledVector(
    length: Int,
    _ multiply: (_ current: borrowing Scratch<Double>, _ next: borrowing Scratch<Double>) -> Void
  ) -> [Double]? {
    typealias Block = Scratch<Double>.Block
    var current = Scratch(repeating: 0.0, count: length)
    var next = Scratch(repeating: 0.0, count: length)
    current.fill(0..<vertexCount, with: 1)
    let blocks = length / Block.scalarCount
    for _ in 0..<50_000 {
      multiply(current, next)
      var largest = Block.zero
      for block in 0..<blocks {
        let start = block &* Block.scalarCount
        let numbers = next.block(at: start)
        largest.replace(with: numbers, where: numbers .> largest)
      }
      let all = Block(repeating: largest.max())
      var change = Block.zero
      for block in 0..<blocks {
        let start = block &* Block.scalarCount
        let numbers = next.block(at: start) / all
        next.setBlock(at: start, to: numbers)
        let before = current.block(at: start)
        let larger = numbers - before
        let smaller = before - numbers
        change.replace(with: larger, where: larger .> change)
        change.replace(with: smaller, where: smaller .> change)
      }
      swap(&current, &next)
      if change.max() < 1e-14 { return (0..<vertexCount).map { current[$0] } }
    }
    return nil
  }
}
