/// Searches for shortest paths through the same rows, one source after another.
///
/// A search without lengths goes breadth first. With whole lengths that do not differ too much it takes
/// the vertices from buckets, with others from a heap (Dijkstra). The memory is allocated once and a
/// search clears only what the last one touched.
struct PathSearch<Length: PathLength>: ~Copyable {
  /// The ties that are followed.
  private let rows: TieRows

  /// The same ties, from their other end.
  private let rowsBack: TieRows

  /// The length of each arc, or nothing when every arc is one step long.
  private let lengths: [Length]

  /// How far each vertex is from the last source; `unreached` where no path leads.
  let distances: Scratch<Length>

  /// The vertices that the last search reached: every vertex stands behind those that lead to it on
  /// shortest paths; the source is the first.
  let order: Scratch<Int32>

  /// The number of vertices that the last search reached, the source included.
  private(set) var reachedCount = 0

  /// Whether a vertex waits in a bucket.
  private let isOpen: Scratch<Bool>
  private var heap = DistanceHeap<Length>()
  private var buckets: DistanceBuckets?

  /// Creates a search through some rows.
  init(rows: TieRows, back: TieRows, lengths: [Length]) {
    self.rows = rows
    rowsBack = back
    self.lengths = lengths
    distances = Scratch(repeating: .unreached, count: rows.vertexCount)
    order = Scratch(repeating: 0, count: rows.vertexCount)
    isOpen = Scratch(repeating: false, count: rows.vertexCount)
    if let bits = Length.bucketBits(of: lengths), let longest = lengths.max() {
      buckets = DistanceBuckets(bits: bits, longest: longest.bucket(bits: bits))
    }
  }

  /// Whether `order` puts the nearest vertex first: buckets do only roughly.
  var isInOrder: Bool { buckets == nil }

  /// Finds the distance from one vertex to every other.
  ///
  /// - Complexity: O(*n* + *m*) breadth first and with buckets, O(*n* + *m* log *m*) with a heap.
  mutating func run(from source: Int) {
    for position in 0..<reachedCount { distances[Int(order[position])] = .unreached }
    distances[source] = .zero
    if lengths.isEmpty {
      goBreadthFirst(from: source)
    } else if buckets != nil {
      takeBuckets(from: source)
    } else {
      takeNearestFirst(from: source)
    }
  }

  /// Goes out level by level; while most ties of a level lead back, those who were not met look for
  /// somebody of the level instead.
  ///
  /// - Source: S. Beamer, K. Asanović and D. Patterson, *SC* (2012), doi:10.1109/SC.2012.50.
  private mutating func goBreadthFirst(from source: Int) {
    let (offsets, targets) = (rows.offsets, rows.targets)
    order[0] = Int32(truncatingIfNeeded: source)
    var level = 0..<1
    var next = Length.zero + .step
    while !level.isEmpty {
      var tail = level.upperBound
      if isWide(level) {
        tail = meet(next, behind: tail)
      } else {
        for place in level {
          let vertex = Int(order[place])
          for arc in offsets[vertex]..<offsets[vertex &+ 1] {
            let target = targets[arc]
            if distances[Int(target)] == .unreached {
              distances[Int(target)] = next
              order[tail] = target
              tail &+= 1
            }
          }
        }
      }
      level = level.upperBound..<tail
      next += .step
    }
    reachedCount = level.lowerBound
  }

  /// Whether the ties of a level are a good part of the ties of all who were not met.
  ///
  /// Both conditions bound the work: a level is never looked for by more than it would look at itself,
  /// but for a factor.
  private func isWide(_ level: Range<Int>) -> Bool {
    guard level.count * 24 > distances.count else { return false }
    var (met, here) = (0, 0)
    for place in 0..<level.upperBound {
      let degree = rows.degree(of: Int(order[place]))
      met &+= degree
      here &+= place >= level.lowerBound ? degree : 0
    }
    return here * 8 > rows.targets.count - met
  }

  /// Finds who is one step behind the last level by asking everybody who was not met.
  ///
  /// - Returns: The number of vertices that are met now.
  private func meet(_ next: Length, behind count: Int) -> Int {
    let (offsets, targets) = (rowsBack.offsets, rowsBack.targets)
    let last = next - .step
    var tail = count
    for vertex in 0..<distances.count where distances[vertex] == .unreached {
      for arc in offsets[vertex]..<offsets[vertex &+ 1] where distances[Int(targets[arc])] == last {
        distances[vertex] = next
        order[tail] = Int32(truncatingIfNeeded: vertex)
        tail &+= 1
        break
      }
    }
    return tail
  }

  private mutating func takeBuckets(from source: Int) {
    guard var buckets else { return }
    // Alone in this function, so that its lists are not copied.
    self.buckets = nil
    defer { self.buckets = buckets }
    let (offsets, targets, lengths) = (rows.offsets, rows.targets, lengths)
    let bits = buckets.bits
    var (part, reached, waiting) = (0, 0, 1)
    var front = [Int32(truncatingIfNeeded: source)]
    isOpen[source] = true
    while waiting > 0 {
      waiting &-= front.count
      for entry in front {
        let vertex = Int(entry)
        // A shorter way was found after this entry went in.
        guard isOpen[vertex] else { continue }
        isOpen[vertex] = false
        order[reached] = entry
        reached &+= 1
        let distance = distances[vertex]
        for arc in offsets[vertex]..<offsets[vertex &+ 1] {
          let target = Int(targets[arc])
          let through = distance + lengths[arc]
          if through < distances[target] {
            distances[target] = through
            isOpen[target] = true
            buckets.insert(targets[arc], into: through.bucket(bits: bits))
            waiting &+= 1
          }
        }
      }
      part &+= 1
      buckets.take(part, into: &front)
    }
    reachedCount = reached
  }

  private mutating func takeNearestFirst(from source: Int) {
    let (offsets, targets, lengths) = (rows.offsets, rows.targets, lengths)
    var reached = 0
    heap.insert(.zero, Int32(source))
    while let nearest = heap.popNearest() {
      let vertex = Int(nearest.vertex)
      // A shorter way was found after this entry went into the heap.
      if distances[vertex] < nearest.distance { continue }
      order[reached] = nearest.vertex
      reached &+= 1
      for arc in offsets[vertex]..<offsets[vertex &+ 1] {
        let target = targets[arc]
        let distance = nearest.distance + lengths[arc]
        if distance < distances[Int(target)] {
          distances[Int(target)] = distance
          heap.insert(distance, target)
        }
      }
    }
    reachedCount = reached
  }
}
