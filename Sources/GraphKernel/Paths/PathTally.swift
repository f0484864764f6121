/// What lies on shortest paths, added up from one source after another.
///
/// The steps of the shortest paths are written down on the way out and read backwards on the way home.
/// With ρᵥ the sum of (1 + δ_w) / σ_w over the vertices that follow *v*, the dependency on *v* is
/// δᵥ = σᵥ·ρᵥ, and each step from *v* to *w* adds ρ_w + 1/σ_w to ρᵥ: the way home looks at no arc that
/// is not on a shortest path, and no division waits for another.
struct PathTally: ~Copyable {
  /// The dependencies on each vertex, over all ordered pairs so far.
  private let vertices: Scratch<Double>

  /// The dependencies on each arc, in rows by target, over all ordered pairs so far; or nothing.
  private let arcs: Scratch<Double>

  /// The number of shortest paths from the source to each vertex; 0 for one that was not met.
  private let paths: Scratch<Double>
  private let inverses: Scratch<Double>
  /// The dependency on each vertex, divided by the paths to it.
  private let perPath: Scratch<Double>
  /// The vertices that the steps come from, in the order of the vertices that they lead to.
  private let steps: Scratch<Int32>
  private let stepArcs: Scratch<Int>
  /// Where the steps to each vertex of the order begin.
  private let starts: Scratch<Int>

  init(vertexCount: Int, arcCount: Int, countsTies: Bool) {
    vertices = Scratch(repeating: 0, count: vertexCount)
    arcs = Scratch(repeating: 0, count: countsTies ? arcCount : 0)
    paths = Scratch(repeating: 0, count: vertexCount)
    inverses = Scratch(repeating: 0, count: vertexCount)
    perPath = Scratch(repeating: 0, count: vertexCount)
    steps = Scratch(repeating: 0, count: arcCount)
    stepArcs = Scratch(repeating: 0, count: countsTies ? arcCount : 0)
    starts = Scratch(repeating: 0, count: vertexCount + 1)
  }

  /// Returns the dependencies so far, and begins again from nothing.
  func takeSums() -> PathSums {
    defer {
      vertices.fill(0..<vertices.count, with: 0)
      arcs.fill(0..<arcs.count, with: 0)
    }
    return PathSums(vertices: vertices.array, arcs: arcs.array)
  }

  /// Adds the pairs that start at the source of a search.
  func add<Length>(
    _ search: borrowing PathSearch<Length>, along incoming: TieRows, _ lengths: [Length]
  ) {
    let (offsets, targets) = (incoming.offsets, incoming.targets)
    let (hasLengths, countsTies) = (!lengths.isEmpty, arcs.count > 0)
    let reached = search.reachedCount
    var stepCount = 0
    paths[Int(search.order[0])] = 1
    for place in 1..<reached {
      let vertex = Int(search.order[place])
      let distance = search.distances[vertex]
      var count = 0.0
      starts[place] = stepCount
      for arc in offsets[vertex]..<offsets[vertex &+ 1] {
        let before = targets[arc]
        let length = hasLengths ? lengths[arc] : .step
        guard Length.leads(from: search.distances[Int(before)], along: length, to: distance) else {
          continue
        }
        // An arc counts only from the end that was reached first: a tie too short to change the sum of
        // much longer ones cannot be followed both ways.
        let ways = paths[Int(before)]
        guard ways > 0 else { continue }
        count += ways
        steps[stepCount] = before
        if countsTies { stepArcs[stepCount] = arc }
        stepCount &+= 1
      }
      paths[vertex] = count
      inverses[vertex] = 1 / count
    }
    for place in stride(from: reached - 1, to: 0, by: -1) {
      let vertex = Int(search.order[place])
      let share = perPath[vertex] + inverses[vertex]
      while stepCount > starts[place] {
        stepCount &-= 1
        let before = Int(steps[stepCount])
        perPath[before] = perPath[before] + share
        if countsTies {
          let arc = stepArcs[stepCount]
          arcs[arc] = arcs[arc] + paths[before] * share
        }
      }
      vertices[vertex] = vertices[vertex] + paths[vertex] * perPath[vertex]
      perPath[vertex] = 0
    }
    perPath[Int(search.order[0])] = 0
    for place in 0..<reached { paths[Int(search.order[place])] = 0 }
  }
}

/// The dependencies on vertices and arcs over some sources.
struct PathSums: Sendable {
  var vertices: [Double]
  /// The dependencies on arcs, or nothing.
  var arcs: [Double]

  /// Adds up the sums over several groups of sources, in their order.
  static func total(_ parts: [PathSums], vertexCount: Int) -> PathSums {
    guard var total = parts.first else {
      return PathSums(vertices: [Double](repeating: 0, count: vertexCount), arcs: [])
    }
    for part in parts.dropFirst() {
      for index in total.vertices.indices { total.vertices[index] += part.vertices[index] }
      for index in total.arcs.indices { total.arcs[index] += part.arcs[index] }
    }
    return total
  }
}

/// Sources divided into groups, of which one after the other or several at a time are searched from.
///
/// The groups depend on the number of sources alone: with any number of threads the same numbers are
/// added in the same order.
struct SourceGroups: Sendable {
  /// The most groups: enough for a good number of threads, and so few that their sums take less memory
  /// than the graph.
  private static let most = 16

  let sources: [Int32]
  private let width: Int

  /// - Parameter width: The number of sources that belong together.
  init(_ sources: [Int32], width: Int = 1) {
    self.sources = sources
    self.width = width
  }

  var count: Int { min(SourceGroups.most, batchCount) }

  private var batchCount: Int { (sources.count + width - 1) / width }

  /// The sources of a group.
  subscript(group: Int) -> ArraySlice<Int32> {
    let first = group * batchCount / count * width
    let last = (group + 1) * batchCount / count * width
    return sources[first..<min(last, sources.count)]
  }
}
