/// A walk in depth that keeps its own stack, so that a long path cannot overflow the thread's.
struct DepthFirstWalk: ~Copyable {
  /// The time at which each vertex was entered, or -1.
  let entry: Scratch<Int32>

  /// The earliest entry that each vertex is known to lead back to.
  let lowest: Scratch<Int32>

  private let rows: TieRows
  /// The next arc of each vertex to look at.
  private let next: Scratch<Int>
  private let path: Scratch<Int32>
  private(set) var depth = 0
  private var clock: Int32 = 0

  init(along rows: TieRows) {
    self.rows = rows
    entry = Scratch(repeating: -1, count: rows.vertexCount)
    lowest = Scratch(repeating: -1, count: rows.vertexCount)
    next = Scratch(rows.offsets)
    path = Scratch(repeating: 0, count: rows.vertexCount)
  }

  /// The vertex that the walk stands on.
  var current: Int { Int(path[depth &- 1]) }

  /// The vertex that the walk came from, or -1.
  var parent: Int { depth < 2 ? -1 : Int(path[depth &- 2]) }

  /// Steps onto a vertex for the first time.
  mutating func enter(_ vertex: Int) {
    entry[vertex] = clock
    lowest[vertex] = clock
    clock &+= 1
    path[depth] = Int32(truncatingIfNeeded: vertex)
    depth &+= 1
  }

  /// The target of the next arc of the current vertex that was not looked at, or -1 when all were.
  func nextTarget() -> Int {
    let vertex = current
    let arc = next[vertex]
    guard arc < rows.offsets[vertex &+ 1] else { return -1 }
    next[vertex] = arc &+ 1
    return Int(rows.targets[arc])
  }

  /// Notes that the current vertex has an arc to one that was entered before.
  func noteWay(to target: Int) {
    lowest[current] = min(lowest[current], entry[target])
  }

  /// Steps back from the current vertex, and tells its parent how far back it leads.
  mutating func leave() {
    let (vertex, parent) = (current, parent)
    if parent >= 0 { lowest[parent] = min(lowest[parent], lowest[vertex]) }
    depth &-= 1
  }
}
