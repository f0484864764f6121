/// Counts what lies on the shortest paths of a small graph.
///
/// The steps of the shortest paths are written down on the way out and read backwards on the way home.
/// With ρᵥ the sum of (1 + δ_w) / σ_w over the vertices that follow *v*, the dependency on *v* is
/// δᵥ = σᵥ·ρᵥ, and each step from *v* to *w* adds ρ_w + 1/σ_w to ρᵥ: no division waits for another.
struct SmallPathTally: ~Copyable {
  private let vertexCount: Int

  /// The dependencies on each vertex, over all ordered pairs so far.
  let vertices: Scratch<Double>

  /// The dependencies on each arc, over all ordered pairs so far: `source * 64 + target`; or nothing.
  let arcs: Scratch<Double>

  /// The number of shortest paths to each vertex, and the inverse of it.
  private let paths: Scratch<Double>
  private let inverses: Scratch<Double>
  /// The dependency on each vertex, divided by the paths to it.
  private let perPath: Scratch<Double>
  /// The steps of the shortest paths: `from * 64 + to`.
  private let steps: Scratch<Int>

  init(vertexCount: Int, countsTies: Bool) {
    self.vertexCount = vertexCount
    vertices = Scratch(repeating: 0, count: vertexCount)
    arcs = Scratch(repeating: 0, count: countsTies ? vertexCount * 64 : 0)
    paths = Scratch(repeating: 1, count: vertexCount)
    inverses = Scratch(repeating: 1, count: vertexCount)
    perPath = Scratch(repeating: 0, count: vertexCount)
    steps = Scratch(repeating: 0, count: vertexCount * vertexCount / 2 + 1)
  }

  /// Adds the pairs that start at one vertex, with whole lengths.
  func add<Row>(from source: Int, through search: inout SmallPathSearch<Row>) {
    var stepCount = 0
    paths[source] = 1
    search.run(from: source, visits: true) { _, _ in
    } visit: { vertex, before in
      note(before, to: vertex, &stepCount)
    }
    comeHome(to: source, stepCount)
  }

  /// Adds the pairs that start at one vertex, with lengths of any kind.
  func add(from source: Int, through table: borrowing SmallLengthTable) {
    var stepCount = 0
    paths[source] = 1
    table.run(from: source) { vertex, before in note(before, to: vertex, &stepCount) }
    comeHome(to: source, stepCount)
  }

  /// Counts the paths to a vertex, and writes down the steps that lead to it.
  @inline(__always)
  private func note(_ leading: UInt64, to vertex: Int, _ stepCount: inout Int) {
    var before = leading
    var count = 0.0
    repeat {
      let from = before.trailingZeroBitCount
      before &= before &- 1
      count += paths[from]
      steps[stepCount] = from &<< 6 | vertex
      stepCount &+= 1
    } while before != 0
    paths[vertex] = count
    inverses[vertex] = 1 / count
  }

  /// Adds what the steps carry, the last first.
  private func comeHome(to source: Int, _ count: Int) {
    var stepCount = count
    let countsTies = arcs.count > 0
    while stepCount > 0 {
      stepCount &-= 1
      let step = steps[stepCount]
      let (from, to) = (step &>> 6, step & 63)
      let share = perPath[to] + inverses[to]
      perPath[from] = perPath[from] + share
      if countsTies { arcs[step] = arcs[step] + paths[from] * share }
    }
    perPath[source] = 0
    for vertex in 0..<vertexCount {
      vertices[vertex] = vertices[vertex] + paths[vertex] * perPath[vertex]
      perPath[vertex] = 0
    }
  }
}
