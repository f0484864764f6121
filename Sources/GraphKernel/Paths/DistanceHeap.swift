/// Vertices by distance, the nearest on top; equal distances by vertex.
struct DistanceHeap<Length: PathLength>: Sendable {
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
