/// Arcs in any order, on their way into rows.
struct LooseArcs {
  /// The vertex that each arc leaves.
  var sources: [Int32]

  /// The vertex that each arc enters.
  var targets: [Int32]

  /// The strength of each arc, or nothing when every arc counts as one.
  var strengths: [Double]

  /// Adds the way back of every arc.
  mutating func appendReversed() {
    let forward = sources
    sources += targets
    targets += forward
    strengths += strengths
  }
}

extension LooseArcs {
  /// One arc for each tie.
  init(_ ties: [CompressedGraph.Tie], by value: TieValue) {
    self.init(
      sources: ties.map(\.from),
      targets: ties.map(\.to),
      strengths: value == .strength ? ties.map(\.strength) : [])
  }
}

/// The input ties that a simple graph can hold.
struct KeptTies {
  private(set) var arcs = LooseArcs(sources: [], targets: [], strengths: [])
  private(set) var selfTieCount = 0
  private(set) var zeroTieCount = 0

  /// Leaves out the ties of a vertex with itself and those of strength zero.
  init(vertexCount: Int, arcs input: LooseArcs) {
    let vertices = 0..<Int32(vertexCount)
    arcs.sources.reserveCapacity(input.sources.count)
    arcs.targets.reserveCapacity(input.sources.count)
    arcs.strengths.reserveCapacity(input.strengths.count)
    for (index, source) in input.sources.enumerated() {
      let target = input.targets[index]
      precondition(
        vertices.contains(source) && vertices.contains(target),
        "A tie must join two vertices of the graph")
      if source == target {
        selfTieCount += 1
      } else if !input.strengths.isEmpty, input.strengths[index] == 0 {
        zeroTieCount += 1
      } else {
        arcs.sources.append(source)
        arcs.targets.append(target)
        if !input.strengths.isEmpty { arcs.strengths.append(input.strengths[index]) }
      }
    }
  }
}

extension TieRows {
  /// Sorts loose arcs into rows and merges arcs between the same vertices.
  ///
  /// Two stable counting sorts, by target and then by source, leave every row in ascending order.
  ///
  /// - Complexity: O(*n* + *m*); parallel arcs add a sort of their strengths.
  init(vertexCount: Int, arcs: LooseArcs, merging rule: ParallelTies) {
    let byTarget = Self.order(of: arcs.targets, keyCount: vertexCount, visiting: nil)
    let bySource = Self.order(of: arcs.sources, keyCount: vertexCount, visiting: byTarget)

    var offsets = [Int](repeating: 0, count: vertexCount + 1)
    var targets: [Int32] = []
    var strengths: [Double] = []
    targets.reserveCapacity(bySource.count)
    strengths.reserveCapacity(arcs.strengths.count)

    var parallel: [Double] = []
    var next = 0
    while next < bySource.count {
      let source = arcs.sources[bySource[next]]
      let target = arcs.targets[bySource[next]]
      parallel.removeAll(keepingCapacity: true)
      while next < bySource.count, arcs.sources[bySource[next]] == source,
        arcs.targets[bySource[next]] == target
      {
        if !arcs.strengths.isEmpty { parallel.append(arcs.strengths[bySource[next]]) }
        next += 1
      }
      targets.append(target)
      offsets[Int(source) + 1] += 1
      if !arcs.strengths.isEmpty { strengths.append(Self.merge(&parallel, by: rule)) }
    }
    for vertex in 0..<vertexCount { offsets[vertex + 1] += offsets[vertex] }
    self.init(offsets: offsets, targets: targets, strengths: strengths)
  }

  /// The rows of the ties read backwards.
  ///
  /// - Complexity: O(*n* + *m*).
  func transposed() -> TieRows {
    var next = [Int](repeating: 0, count: vertexCount + 1)
    for target in targets { next[Int(target) + 1] += 1 }
    for vertex in 0..<vertexCount { next[vertex + 1] += next[vertex] }
    let offsets = next
    var sources = [Int32](repeating: 0, count: targets.count)
    var strengths = [Double](repeating: 0, count: self.strengths.count)
    for vertex in 0..<vertexCount {
      for arc in arcs(of: vertex) {
        let target = Int(targets[arc])
        sources[next[target]] = Int32(vertex)
        if !strengths.isEmpty { strengths[next[target]] = self.strengths[arc] }
        next[target] += 1
      }
    }
    return TieRows(offsets: offsets, targets: sources, strengths: strengths)
  }

  /// The positions of some keys in ascending order of key, equal keys in the order visited.
  private static func order(of keys: [Int32], keyCount: Int, visiting: [Int]?) -> [Int] {
    var next = [Int](repeating: 0, count: keyCount + 1)
    for key in keys { next[Int(key) + 1] += 1 }
    for key in 0..<keyCount { next[key + 1] += next[key] }
    var order = [Int](repeating: 0, count: keys.count)
    for position in keys.indices {
      let index = visiting?[position] ?? position
      let key = Int(keys[index])
      order[next[key]] = index
      next[key] += 1
    }
    return order
  }

  /// One strength for several parallel ties.
  ///
  /// The strengths are added from small to large, so that their order in the input cannot show in
  /// the last digit.
  private static func merge(_ strengths: inout [Double], by rule: ParallelTies) -> Double {
    strengths.sort()
    return switch rule {
    case .sum: strengths.reduce(0, +)
    case .largest: strengths[strengths.count - 1]
    case .smallest: strengths[0]
    }
  }
}
