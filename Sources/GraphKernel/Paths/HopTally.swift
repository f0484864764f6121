/// Counts what lies on the shortest paths, in hops, of a large graph without directions.
///
/// Every row is read once for each source: the search counts paths while it goes, and writes down the
/// steps of the shortest ones, which is all that the way home reads. The distance of a vertex is kept in
/// one byte, so that those of a hundred thousand vertices stay near the processor. A byte is enough:
/// where ties lead both ways, neighbours are at most one level apart.
struct HopTally: ~Copyable {
  private let rows: TieRows
  private let vertices: Scratch<Double>
  private let paths: Scratch<Double>
  /// What each path to a vertex brings: (1 + dependency) / paths.
  private let brought: Scratch<Double>
  /// The level of each vertex from 1 to 255 and from 1 again, or 0 for one that was not met.
  private let levels: Scratch<UInt8>
  private let order: Scratch<Int32>
  /// The vertices that the steps lead to, in the order of those that they come from.
  private let steps: Scratch<Int32>
  /// Where the steps from each vertex of the order end.
  private let ends: Scratch<Int>

  init(rows: TieRows) {
    self.rows = rows
    let count = rows.vertexCount
    vertices = Scratch(repeating: 0, count: count)
    paths = Scratch(repeating: 0, count: count)
    brought = Scratch(repeating: 0, count: count)
    levels = Scratch(repeating: 0, count: count)
    order = Scratch(repeating: 0, count: count)
    steps = Scratch(repeating: 0, count: rows.targets.count)
    ends = Scratch(repeating: 0, count: count)
  }

  /// Returns the dependencies on each vertex so far, and begins again from nothing.
  func takeSums() -> [Double] {
    defer { vertices.fill(0..<vertices.count, with: 0) }
    return vertices.array
  }

  /// Adds the pairs that start at one vertex.
  func add(from source: Int) {
    let (offsets, targets) = (rows.offsets, rows.targets)
    levels[source] = 1
    paths[source] = 1
    order[0] = Int32(truncatingIfNeeded: source)
    var (head, tail, stepCount) = (0, 1, 0)
    var ahead = ReadAhead()
    while head < tail {
      let vertex = Int(order[head])
      ahead.touch(
        targets, at: offsets[Int(order[min(head &+ ReadAhead.distance, order.count &- 1)])])
      let level = levels[vertex]
      let next = level == 255 ? 1 : level &+ 1
      let count = paths[vertex]
      for arc in offsets[vertex]..<offsets[vertex &+ 1] {
        let target = targets[arc]
        let met = levels[Int(target)]
        if met == next {
          paths[Int(target)] = paths[Int(target)] + count
        } else if met == 0 {
          levels[Int(target)] = next
          paths[Int(target)] = count
          order[tail] = target
          tail &+= 1
        } else {
          continue
        }
        steps[stepCount] = target
        stepCount &+= 1
      }
      ends[head] = stepCount
      head &+= 1
    }
    for place in stride(from: tail - 1, to: 0, by: -1) {
      let vertex = Int(order[place])
      var sum = 0.0
      for step in ends[place &- 1]..<ends[place] { sum += brought[Int(steps[step])] }
      let count = paths[vertex]
      vertices[vertex] = vertices[vertex] + count * sum
      brought[vertex] = 1 / count + sum
      levels[vertex] = 0
    }
    levels[source] = 0
  }
}
