/// Counts what lies on the shortest paths, in hops, from eight sources at once.
///
/// Eight searches that start near each other meet the same vertices at nearly the same time. They go
/// out together, level by level: what is read of a row of ties serves all of them, and a vertex has its
/// eight counts in one line of memory. On each level the counts of vertices that are not on it are
/// zero, so that sums over neighbours need no comparison at all.
///
/// - Source: U. Brandes, *J. Math. Sociology* 25 (2001) 163-177, doi:10.1080/0022250X.2001.9990249;
///   M. Then et al., *Proc. VLDB* 8 (2014) 449-460, doi:10.14778/2735496.2735507.
struct PathBatch: ~Copyable {
  /// The number of sources that are searched from at once.
  static let width = 8

  private typealias Lanes = SIMD8<Double>

  private let rows: TieRows

  /// The dependencies on each vertex over all ordered pairs so far, by the place of the source.
  private let vertices: Scratch<Lanes>

  /// The number of shortest paths to each vertex; 0 in a lane that has not met it.
  private let paths: Scratch<Lanes>
  /// The paths on the level at hand and on the next; for the way home what each path to a vertex of the
  /// level brings. Zero everywhere else.
  private let near: Scratch<Lanes>
  private let far: Scratch<Lanes>
  /// The lanes that have met each vertex, and those that meet it on the next level.
  private let met: Scratch<UInt8>
  private let meeting: Scratch<UInt8>
  /// The vertices of all levels in turn, the lanes in which each is on its level, and where the steps from
  /// it end. Every vertex is on at most as many levels as there are lanes.
  private let visits: Scratch<Int32>
  private let lanes: Scratch<UInt8>
  private let ends: Scratch<Int>
  private var visitCount = 0
  /// The vertices that the steps of shortest paths lead to, in the order of the visits.
  private var steps: Scratch<Int32>
  private var stepCount = 0
  /// For each set of lanes 1 in those lanes and 0 in others.
  private let masks: Scratch<Lanes>

  init(rows: TieRows) {
    self.rows = rows
    let count = rows.vertexCount
    vertices = Scratch(repeating: .zero, count: count)
    paths = Scratch(repeating: .zero, count: count)
    near = Scratch(repeating: .zero, count: count)
    far = Scratch(repeating: .zero, count: count)
    visits = Scratch(repeating: 0, count: PathBatch.width * count + 1)
    lanes = Scratch(repeating: 0, count: PathBatch.width * count)
    ends = Scratch(repeating: 0, count: PathBatch.width * count)
    steps = Scratch(repeating: 0, count: rows.targets.count + 1)
    met = Scratch(repeating: 0, count: count)
    meeting = Scratch(repeating: 0, count: count)
    masks = Scratch(repeating: .zero, count: 256)
    for set in 0..<256 {
      for lane in 0..<PathBatch.width where set >> lane & 1 == 1 {
        masks.setLane(lane, of: set, to: 1)
      }
    }
  }

  /// Returns the dependencies on each vertex so far, and begins again from nothing.
  func takeSums() -> [Double] {
    let sums = (0..<vertices.count).map { vertex in
      let lanes = vertices[vertex]
      return (0..<PathBatch.width).reduce(0) { $0 + lanes[$1] }
    }
    vertices.fill(0..<vertices.count, with: .zero)
    return sums
  }

  /// Adds the pairs that start at some vertices, as many as are searched from at once or fewer.
  mutating func add(from sources: some Collection<Int32>) {
    (visitCount, stepCount) = (0, 0)
    for (lane, source) in sources.enumerated() {
      let vertex = Int(source)
      if met[vertex] == 0 {
        visits[visitCount] = source
        visitCount += 1
      }
      met[vertex] = met[vertex] | 1 &<< UInt8(lane)
      paths.setLane(lane, of: vertex, to: 1)
    }
    for place in 0..<visitCount {
      let vertex = Int(visits[place])
      lanes[place] = met[vertex]
      near[vertex] = paths[vertex]
    }
    var levels = [0, visitCount]
    while levels[levels.count - 1] > levels[levels.count - 2] {
      goOut(levels[levels.count - 2]..<levels[levels.count - 1])
      levels.append(visitCount)
    }
    for level in stride(from: levels.count - 3, through: 0, by: -1) {
      comeHome(
        levels[level]..<levels[level + 1], behind: levels[level + 1]..<levels[level + 2],
        isSource: level == 0)
    }
    for place in 0..<visitCount {
      let vertex = Int(visits[place])
      paths[vertex] = .zero
      met[vertex] = 0
      near[vertex] = .zero
    }
  }

  /// Counts the paths to the vertices behind a level; they are the visits that come next.
  private mutating func goOut(_ level: Range<Int>) {
    let (offsets, targets) = (rows.offsets, rows.targets)
    var (visitEnd, stepEnd) = (visitCount, stepCount)
    for place in level {
      let vertex = Int(visits[place])
      let here = lanes[place]
      let row = offsets[vertex]..<offsets[vertex &+ 1]
      let stepStart = stepEnd
      makeRoom(for: stepEnd &+ row.count)
      // What is written may be written over by the next: a choice of where to go on is cheaper than a
      // branch that cannot be foreseen.
      for arc in row {
        let target = targets[arc]
        let new = here & ~met[Int(target)]
        let before = meeting[Int(target)]
        meeting[Int(target)] = before | new
        steps[stepEnd] = target
        stepEnd &+= new == 0 ? 0 : 1
        visits[visitEnd] = target
        visitEnd &+= before == 0 && new != 0 ? 1 : 0
      }
      ends[place] = stepEnd
      let counts = near[vertex]
      for step in stepStart..<stepEnd {
        let target = Int(steps[step])
        far[target] = far[target] + counts
      }
    }
    for place in level { near[Int(visits[place])] = .zero }
    for place in visitCount..<visitEnd {
      let vertex = Int(visits[place])
      let here = meeting[vertex]
      meeting[vertex] = 0
      met[vertex] = met[vertex] | here
      lanes[place] = here
      // Counts of lanes that met the vertex before went in as well.
      let counts = far[vertex] * masks[Int(here)]
      far[vertex] = .zero
      near[vertex] = counts
      paths[vertex] = paths[vertex] + counts
    }
    (visitCount, stepCount) = (visitEnd, stepEnd)
  }

  /// Lets the list of steps grow before it is written to.
  private mutating func makeRoom(for count: Int) {
    guard count >= steps.count else { return }
    let larger = Scratch<Int32>(repeating: 0, count: 2 * count)
    for index in 0..<steps.count { larger[index] = steps[index] }
    steps = larger
  }

  /// Adds what the vertices of a level carry for those behind it.
  ///
  /// With ρᵥ the sum of (1 + δ_w) / σ_w over the vertices *w* that follow *v*, the dependency on *v* is
  /// σᵥ·ρᵥ, and *v* brings (1 + δᵥ) / σᵥ = ρᵥ + 1/σᵥ to those that lead to it.
  private func comeHome(_ level: Range<Int>, behind: Range<Int>, isSource: Bool) {
    var step = level.lowerBound == 0 ? 0 : ends[level.lowerBound &- 1]
    for place in level {
      let vertex = Int(visits[place])
      var sum = Lanes.zero
      while step < ends[place] {
        sum += near[Int(steps[step])]
        step &+= 1
      }
      let mask = masks[Int(lanes[place])]
      let counts = paths[vertex] * mask
      sum *= mask
      if !isSource { vertices[vertex] = vertices[vertex] + counts * sum }
      // One in the lanes that are not here, so that nothing is divided by zero.
      far[vertex] = mask / (counts + (1 - mask)) + sum
    }
    for place in behind { near[Int(visits[place])] = .zero }
    for place in level {
      let vertex = Int(visits[place])
      near[vertex] = far[vertex]
      far[vertex] = .zero
    }
  }
}
