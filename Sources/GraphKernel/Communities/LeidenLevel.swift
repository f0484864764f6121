/// One graph on the way from vertices to groups; its vertices stand for parts of the graph below.
struct LeidenLevel: ~Copyable {
  /// The number of vertices.
  let count: Int

  /// The ties between different vertices, row after row.
  let offsets: Scratch<Int>
  let targets: Scratch<Int32>
  let weights: Scratch<Double>

  /// The sum of the ties at each vertex, those within its part included.
  let totals: Scratch<Double>

  /// The group of each vertex; a number below the number of vertices.
  let groups: Scratch<Int32>

  /// The sum of the totals of all vertices of the first graph.
  let all: Double
  let resolution: Double

  /// The sum of the totals, and the number of vertices, of each group.
  let groupTotals: Scratch<Double>
  let groupSizes: Scratch<Int32>

  /// The level of all vertices of a graph, not grouped.
  init(_ rows: TieRows, totals: [Double], all: Double, resolution: Double) {
    let hasStrengths = !rows.strengths.isEmpty
    self.init(
      offsets: Scratch(rows.offsets), targets: Scratch(rows.targets),
      weights: hasStrengths
        ? Scratch(rows.strengths) : Scratch(repeating: 1, count: rows.targets.count),
      totals: Scratch(totals), all: all, resolution: resolution)
  }

  init(
    offsets: consuming Scratch<Int>, targets: consuming Scratch<Int32>,
    weights: consuming Scratch<Double>, totals: consuming Scratch<Double>, all: Double,
    resolution: Double
  ) {
    count = totals.count
    self.offsets = offsets
    self.targets = targets
    self.weights = weights
    self.totals = totals
    self.all = all
    self.resolution = resolution
    groups = Scratch(repeating: 0, count: count)
    groupTotals = Scratch(repeating: 0, count: count)
    groupSizes = Scratch(repeating: 0, count: count)
  }

  /// Adds up the vertices of each group.
  func sumGroups() {
    groupTotals.fill(0..<count, with: 0)
    groupSizes.fill(0..<count, with: 0)
    for vertex in 0..<count {
      let group = Int(groups[vertex])
      groupTotals[group] = groupTotals[group] + totals[vertex]
      groupSizes[group] = groupSizes[group] &+ 1
    }
  }

  /// Whether no group holds more than one vertex.
  var isSettled: Bool { (0..<count).allSatisfy { groupSizes[$0] <= 1 } }

  /// What a random graph would hold between two sums of ties.
  func expected(_ one: Double, _ other: Double) -> Double {
    resolution * one * other / all
  }

  /// The modularity of the grouping that has each vertex in a group of its own.
  var modularity: Double {
    var sum = 0.0
    for vertex in 0..<count {
      var outward = 0.0
      for arc in offsets[vertex]..<offsets[vertex &+ 1] { outward += weights[arc] }
      sum += totals[vertex] - outward - expected(totals[vertex], totals[vertex])
    }
    return sum / all
  }

  /// Moves vertices to the group that gains most, until no move gains.
  ///
  /// - Parameter space: The queue holds all vertices, in the order of the first visits.
  func moveVertices(in space: borrowing LeidenSpace) {
    space.isQueued.fill(0..<count, with: true)
    var vacantCount = 0
    for group in 0..<count where groupSizes[group] == 0 {
      space.vacant[vacantCount] = Int32(truncatingIfNeeded: group)
      vacantCount &+= 1
    }
    let least = 1e-12 * all
    var (head, waiting) = (0, count)
    var ahead = ReadAhead()
    while waiting > 0 {
      let vertex = Int(space.queue[head])
      head = head &+ 1 == count ? 0 : head &+ 1
      waiting &-= 1
      space.isQueued[vertex] = false
      let later = head &+ ReadAhead.distance
      ahead.touch(targets, at: offsets[Int(space.queue[later < count ? later : head])])
      let home = groups[vertex]
      let total = totals[vertex]
      groupTotals[Int(home)] = groupTotals[Int(home)] - total
      groupSizes[Int(home)] = groupSizes[Int(home)] &- 1
      if groupSizes[Int(home)] == 0 {
        space.vacant[vacantCount] = home
        vacantCount &+= 1
      }

      let row = offsets[vertex]..<offsets[vertex &+ 1]
      var touchedCount = 0
      for arc in row {
        let group = Int(groups[Int(targets[arc])])
        let link = space.links[group]
        space.touched[touchedCount] = Int32(truncatingIfNeeded: group)
        touchedCount &+= link == 0 ? 1 : 0
        space.links[group] = link + weights[arc]
      }
      let factor = resolution * total / all
      var best = home
      var bestGain = space.links[Int(home)] - factor * groupTotals[Int(home)]
      for place in 0..<touchedCount {
        let group = space.touched[place]
        let gain = space.links[Int(group)] - factor * groupTotals[Int(group)]
        space.links[Int(group)] = 0
        if gain > bestGain + least { (best, bestGain) = (group, gain) }
      }
      if vacantCount > 0 {
        let free = space.vacant[vacantCount &- 1]
        if bestGain < -least { best = free }
        vacantCount &-= best == free ? 1 : 0
      }

      groups[vertex] = best
      groupTotals[Int(best)] = groupTotals[Int(best)] + total
      groupSizes[Int(best)] = groupSizes[Int(best)] &+ 1
      guard best != home else { continue }
      for arc in row {
        let neighbour = Int(targets[arc])
        guard !space.isQueued[neighbour], groups[neighbour] != best else { continue }
        space.isQueued[neighbour] = true
        let tail = head &+ waiting
        space.queue[tail >= count ? tail &- count : tail] = targets[arc]
        waiting &+= 1
      }
    }
  }
}
