/// Rows that were sorted out of loose arcs, and what became of the arcs that are not in them.
struct SortedArcs {
  /// The rows.
  let rows: TieRows

  /// The number of arcs from a vertex to itself, all left out.
  let selfTieCount: Int

  /// The number of arcs of strength zero, all left out.
  let zeroTieCount: Int

  /// The number of arcs that went into another arc between the same vertices.
  let mergedTieCount: Int

  /// Sorts loose arcs into rows and merges arcs between the same vertices.
  ///
  /// Two stable counting sorts, by target and then by source, leave every row in ascending order.
  ///
  /// - Parameter isMirrored: Whether every arc also leads back.
  /// - Complexity: O(*n* + *m*); parallel arcs add a sort of their strengths.
  init(vertexCount: Int, arcs: LooseArcs, isMirrored: Bool, merging rule: ParallelTies) {
    var sorter = ArcSorter(vertexCount: vertexCount, arcs: arcs, isMirrored: isMirrored)
    let byTarget = sorter.rowsByTarget(of: arcs)
    // Mirrored arcs are the same read backwards, so that the second sort needs no count of its own.
    let sorted = byTarget.transposed(offsets: isMirrored ? byTarget.offsets : nil)
    rows = sorted.merged(by: rule)
    selfTieCount = sorter.selfTieCount
    zeroTieCount = sorter.zeroTieCount
    mergedTieCount =
      (sorted.targets.count - rows.targets.count) / (isMirrored ? 2 : 1)
  }
}

/// Sorts arcs by their target.
private struct ArcSorter {
  private let isMirrored: Bool
  /// How many arcs end at each vertex, then where the next of them goes.
  private var next: [Int]
  private(set) var selfTieCount = 0
  private(set) var zeroTieCount = 0

  init(vertexCount: Int, arcs: LooseArcs, isMirrored: Bool) {
    self.isMirrored = isMirrored
    let bound = UInt32(vertexCount)
    let (sources, targets, strengths) = (arcs.sources, arcs.targets, arcs.strengths)
    var counts = [Int](repeating: 0, count: vertexCount + 1)
    var (selfTies, zeroTies) = (0, 0)
    for index in sources.indices {
      let (source, target) = (sources[index], targets[index])
      // A negative number is a large one without its sign.
      precondition(
        UInt32(bitPattern: source) < bound && UInt32(bitPattern: target) < bound,
        "A tie must join two vertices of the graph")
      if source == target {
        selfTies &+= 1
      } else if !strengths.isEmpty, strengths[index] == 0 {
        zeroTies &+= 1
      } else {
        counts[Int(target) &+ 1] &+= 1
        if isMirrored { counts[Int(source) &+ 1] &+= 1 }
      }
    }
    for vertex in 0..<vertexCount { counts[vertex + 1] += counts[vertex] }
    next = counts
    selfTieCount = selfTies
    zeroTieCount = zeroTies
  }

  /// The arcs that a simple graph can hold, in rows by target; each row in the order of the arcs.
  mutating func rowsByTarget(of arcs: LooseArcs) -> TieRows {
    let offsets = next
    var next = next
    let (inSources, inTargets, inStrengths) = (arcs.sources, arcs.targets, arcs.strengths)
    let count = offsets[offsets.count - 1]
    var others = [Int32](repeating: 0, count: count)
    var strengths = [Double](repeating: 0, count: inStrengths.isEmpty ? 0 : count)
    for index in inSources.indices {
      let (source, target) = (inSources[index], inTargets[index])
      if source == target { continue }
      let hasStrength = !inStrengths.isEmpty
      if hasStrength, inStrengths[index] == 0 { continue }
      let place = next[Int(target)]
      next[Int(target)] = place &+ 1
      others[place] = source
      if hasStrength { strengths[place] = inStrengths[index] }
      guard isMirrored else { continue }
      let back = next[Int(source)]
      next[Int(source)] = back &+ 1
      others[back] = target
      if hasStrength { strengths[back] = inStrengths[index] }
    }
    return TieRows(offsets: offsets, targets: others, strengths: strengths)
  }
}

extension TieRows {
  /// The rows of the ties read backwards, each in ascending order.
  ///
  /// - Parameter known: Where the rows begin, if that is known.
  /// - Complexity: O(*n* + *m*).
  func transposed(offsets known: [Int]? = nil) -> TieRows {
    let (rowOffsets, rowTargets, rowStrengths) = (self.offsets, self.targets, self.strengths)
    let offsets = known ?? columnOffsets()
    var next = offsets
    var sources = [Int32](repeating: 0, count: rowTargets.count)
    var strengths = [Double](repeating: 0, count: rowStrengths.count)
    let hasStrengths = !rowStrengths.isEmpty
    for vertex in 0..<vertexCount {
      for arc in rowOffsets[vertex]..<rowOffsets[vertex &+ 1] {
        let target = Int(rowTargets[arc])
        let place = next[target]
        next[target] = place &+ 1
        sources[place] = Int32(truncatingIfNeeded: vertex)
        if hasStrengths { strengths[place] = rowStrengths[arc] }
      }
    }
    return TieRows(offsets: offsets, targets: sources, strengths: strengths)
  }

  /// Where the rows begin when the ties are read backwards.
  private func columnOffsets() -> [Int] {
    var offsets = [Int](repeating: 0, count: vertexCount + 1)
    for target in targets { offsets[Int(target) + 1] += 1 }
    for vertex in 0..<vertexCount { offsets[vertex + 1] += offsets[vertex] }
    return offsets
  }

  /// Sorted rows with one arc in the place of several to the same vertex.
  fileprivate func merged(by rule: ParallelTies) -> TieRows {
    guard hasParallelArcs else { return self }
    var offsets = [0]
    var targets: [Int32] = []
    var strengths: [Double] = []
    offsets.reserveCapacity(self.offsets.count)
    targets.reserveCapacity(self.targets.count)
    strengths.reserveCapacity(self.strengths.count)
    var parallel: [Double] = []
    for vertex in 0..<vertexCount {
      var arcs = arcs(of: vertex)
      while let first = arcs.first {
        let target = self.targets[first]
        parallel.removeAll(keepingCapacity: true)
        while let arc = arcs.first, self.targets[arc] == target {
          if !self.strengths.isEmpty { parallel.append(self.strengths[arc]) }
          arcs.removeFirst()
        }
        targets.append(target)
        if !self.strengths.isEmpty { strengths.append(TieRows.merge(&parallel, by: rule)) }
      }
      offsets.append(targets.count)
    }
    return TieRows(offsets: offsets, targets: targets, strengths: strengths)
  }

  private var hasParallelArcs: Bool {
    let (offsets, targets) = (offsets, targets)
    for vertex in 0..<vertexCount {
      var before: Int32 = -1
      for arc in offsets[vertex]..<offsets[vertex &+ 1] {
        if targets[arc] == before { return true }
        before = targets[arc]
      }
    }
    return false
  }

  /// One strength for several parallel ties.
  ///
  /// The strengths are added from small to large, so that their order in the input cannot show in
  /// the last digit.
  private static func merge(_ strengths: inout [Double], by rule: ParallelTies) -> Double {
    if strengths.count == 1 { return strengths[0] }
    strengths.sort()
    return switch rule {
    case .sum: strengths.reduce(0, +)
    case .largest: strengths[strengths.count - 1]
    case .smallest: strengths[0]
    }
  }
}
