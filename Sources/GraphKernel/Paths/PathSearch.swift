/// Searches for shortest paths through the same rows, one source after another.
///
/// A search without lengths goes breadth first; with lengths it takes the nearest vertex from a heap
/// (Dijkstra). The memory is allocated once and a search clears only what the last one touched.
struct PathSearch<Length: PathLength> {
  /// The ties that are followed.
  private let rows: TieRows

  /// The length of each arc, or nothing when every arc is one step long.
  private let lengths: [Length]

  /// How far each vertex is from the last source; `unreached` where no path leads.
  private(set) var distances: [Length]

  /// The vertices that the last search reached, nearest first, the source included.
  private(set) var order: [Int32] = []

  private var heap = DistanceHeap<Length>()

  /// Creates a search through some rows.
  init(rows: TieRows, lengths: [Length]) {
    self.rows = rows
    self.lengths = lengths
    distances = [Length](repeating: .unreached, count: rows.vertexCount)
    order.reserveCapacity(rows.vertexCount)
  }

  /// Finds the distance from one vertex to every other.
  ///
  /// - Complexity: O(*n* + *m*) breadth first, O(*n* + *m* log *m*) with lengths.
  mutating func run(from source: Int) {
    for vertex in order { distances[Int(vertex)] = .unreached }
    order.removeAll(keepingCapacity: true)
    distances[source] = .zero
    if lengths.isEmpty { goBreadthFirst(from: source) } else { takeNearestFirst(from: source) }
  }

  private mutating func goBreadthFirst(from source: Int) {
    order.append(Int32(source))
    var head = 0
    while head < order.count {
      let vertex = Int(order[head])
      head += 1
      let next = distances[vertex] + .step
      for arc in rows.arcs(of: vertex) {
        let target = rows.targets[arc]
        if distances[Int(target)] == .unreached {
          distances[Int(target)] = next
          order.append(target)
        }
      }
    }
  }

  private mutating func takeNearestFirst(from source: Int) {
    heap.insert(.zero, Int32(source))
    while let nearest = heap.popNearest() {
      let vertex = Int(nearest.vertex)
      // A shorter way was found after this entry went into the heap.
      if distances[vertex] < nearest.distance { continue }
      order.append(nearest.vertex)
      for arc in rows.arcs(of: vertex) {
        let target = rows.targets[arc]
        let distance = nearest.distance + lengths[arc]
        if distance < distances[Int(target)] {
          distances[Int(target)] = distance
          heap.insert(distance, target)
        }
      }
    }
  }
}

/// Vertices by distance, the nearest on top; equal distances by vertex.
private struct DistanceHeap<Length: PathLength>: Sendable {
  struct Entry: Sendable {
    let distance: Length
    let vertex: Int32

    func isBefore(_ other: Entry) -> Bool {
      distance == other.distance ? vertex < other.vertex : distance < other.distance
    }
  }

  private var entries: [Entry] = []

  mutating func insert(_ distance: Length, _ vertex: Int32) {
    let entry = Entry(distance: distance, vertex: vertex)
    var position = entries.count
    entries.append(entry)
    while position > 0 {
      let parent = (position - 1) / 4
      guard entry.isBefore(entries[parent]) else { break }
      entries[position] = entries[parent]
      position = parent
    }
    entries[position] = entry
  }

  mutating func popNearest() -> Entry? {
    guard let nearest = entries.first else { return nil }
    let last = entries.removeLast()
    guard !entries.isEmpty else { return nearest }
    var position = 0
    while true {
      let firstChild = 4 * position + 1
      guard firstChild < entries.count else { break }
      var smallest = firstChild
      for child in firstChild..<min(firstChild + 4, entries.count)
      where entries[child].isBefore(entries[smallest]) {
        smallest = child
      }
      guard entries[smallest].isBefore(last) else { break }
      entries[position] = entries[smallest]
      position = smallest
    }
    entries[position] = last
    return nearest
  }
}
