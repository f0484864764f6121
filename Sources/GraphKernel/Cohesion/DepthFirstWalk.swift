/// A walk in depth that keeps its own stack, so that a long path cannot overflow the thread's.
struct DepthFirstWalk {
  /// The time at which each vertex was entered, or -1.
  private(set) var entry: [Int]

  /// The earliest entry that each vertex is known to lead back to.
  var lowest: [Int]

  private var next: [Int]
  private var path: [Int32] = []
  private var clock = 0

  init(vertexCount: Int) {
    entry = [Int](repeating: -1, count: vertexCount)
    lowest = entry
    next = entry
  }

  /// The vertex that the walk stands on.
  var current: Int? { path.last.map(Int.init) }

  /// The vertex that the walk came from.
  var parent: Int? { path.count < 2 ? nil : Int(path[path.count - 2]) }

  /// Steps onto a vertex for the first time.
  mutating func enter(_ vertex: Int, from rows: TieRows) {
    entry[vertex] = clock
    lowest[vertex] = clock
    next[vertex] = rows.offsets[vertex]
    clock += 1
    path.append(Int32(vertex))
  }

  /// The next arc of the current vertex that was not looked at, or `nil` when all were.
  mutating func nextArc(in rows: TieRows) -> Int? {
    guard let current, next[current] < rows.offsets[current + 1] else { return nil }
    next[current] += 1
    return next[current] - 1
  }

  /// Steps back from the current vertex, and tells its parent how far back it leads.
  mutating func leave() {
    guard let current else { return }
    if let parent { lowest[parent] = min(lowest[parent], lowest[current]) }
    path.removeLast()
  }
}
