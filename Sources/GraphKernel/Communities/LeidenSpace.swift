/// The memory that the levels of one search for groups use one after the other.
///
/// A small graph is done in the time of some dozen allocations, and has several levels.
struct LeidenSpace: ~Copyable {
  /// The vertices that wait, as a ring.
  let queue: Scratch<Int32>
  let isQueued: Scratch<Bool>
  /// The groups without a vertex.
  let vacant: Scratch<Int32>

  /// The sum of the ties from one vertex to each group or part around it; zero between two vertices.
  let links: Scratch<Double>
  /// The groups or parts that the vertex has ties to, in the order of its row.
  let touched: Scratch<Int32>

  /// The sum of the totals of each part, and of the ties that lead from it to the rest of its group.
  let partTotals: Scratch<Double>
  let outward: Scratch<Double>
  /// Whether a part is one vertex that may still be merged.
  let isSingle: Scratch<Bool>

  /// The vertices of one part after the other, and where those of each begin.
  let members: Scratch<Int32>
  let starts: Scratch<Int>

  /// The ties of a level that is not complete.
  let targets: Scratch<Int32>
  let weights: Scratch<Double>

  private let numbers: Scratch<Int32>

  init(vertexCount: Int, arcCount: Int) {
    queue = Scratch(repeating: 0, count: vertexCount)
    isQueued = Scratch(repeating: false, count: vertexCount)
    vacant = Scratch(repeating: 0, count: vertexCount)
    links = Scratch(repeating: 0, count: vertexCount)
    touched = Scratch(repeating: 0, count: vertexCount + 1)
    partTotals = Scratch(repeating: 0, count: vertexCount)
    outward = Scratch(repeating: 0, count: vertexCount)
    isSingle = Scratch(repeating: false, count: vertexCount)
    members = Scratch(repeating: 0, count: vertexCount)
    starts = Scratch(repeating: 0, count: vertexCount + 2)
    targets = Scratch(repeating: 0, count: arcCount)
    weights = Scratch(repeating: 0, count: arcCount)
    numbers = Scratch(repeating: -1, count: vertexCount)
  }

  /// Puts all vertices in the queue, in random order.
  func shuffle(_ count: Int, using generator: inout some RandomNumberGenerator) {
    for vertex in 0..<count { queue[vertex] = Int32(truncatingIfNeeded: vertex) }
    for place in 0..<max(count - 1, 0) {
      let other = place &+ Int.random(in: 0..<(count &- place), using: &generator)
      let moved = queue[place]
      queue[place] = queue[other]
      queue[other] = moved
    }
  }

  /// Numbers labels anew, from 0 in the order in which they are first met.
  ///
  /// - Parameter bound: A number above all labels.
  /// - Returns: The number of different labels.
  @discardableResult func renumber(_ labels: borrowing Scratch<Int32>, below bound: Int) -> Int {
    numbers.fill(0..<bound, with: -1)
    var count: Int32 = 0
    for vertex in 0..<labels.count {
      let label = Int(labels[vertex])
      if numbers[label] < 0 {
        numbers[label] = count
        count &+= 1
      }
      labels[vertex] = numbers[label]
    }
    return Int(count)
  }
}
