extension LeidenLevel {
  /// Splits every group into parts that are well tied within it.
  ///
  /// - Parameters:
  ///   - parts: Takes the number of the part of each vertex.
  ///   - space: The queue holds all vertices, in the order in which they are merged.
  /// - Returns: The number of parts.
  func refine(into parts: borrowing Scratch<Int32>, in space: borrowing LeidenSpace) -> Int {
    for vertex in 0..<count {
      parts[vertex] = Int32(truncatingIfNeeded: vertex)
      space.partTotals[vertex] = totals[vertex]
      space.isSingle[vertex] = true
      space.outward[vertex] = sumWithin(vertex)
    }
    for place in 0..<count {
      let vertex = Int(space.queue[place])
      guard space.isSingle[vertex] else { continue }
      let total = totals[vertex]
      let groupTotal = groupTotals[Int(groups[vertex])]
      guard space.outward[vertex] >= expected(total, groupTotal - total) else { continue }
      let touchedCount = linkParts(of: vertex, parts, in: space)
      var (best, bestGain, bestLink) = (vertex, 0.0, 0.0)
      for place in 0..<touchedCount {
        let part = Int(space.touched[place])
        let link = space.links[part]
        space.links[part] = 0
        let partTotal = space.partTotals[part]
        let gain = link - expected(total, partTotal)
        guard gain > bestGain, space.outward[part] >= expected(partTotal, groupTotal - partTotal)
        else {
          continue
        }
        (best, bestGain, bestLink) = (part, gain, link)
      }
      guard best != vertex else { continue }
      parts[vertex] = Int32(truncatingIfNeeded: best)
      space.partTotals[best] = space.partTotals[best] + total
      space.isSingle[best] = false
      space.isSingle[vertex] = false
      space.outward[best] = space.outward[best] + space.outward[vertex] - 2 * bestLink
    }
    return space.renumber(parts, below: count)
  }

  /// The sum of the ties from a vertex to others of its group.
  @inline(__always)
  private func sumWithin(_ vertex: Int) -> Double {
    let group = groups[vertex]
    var sum = 0.0
    // Who is in the group comes as a surprise for every tie: to add 0 is cheaper than to branch.
    for arc in offsets[vertex]..<offsets[vertex &+ 1] {
      sum += groups[Int(targets[arc])] == group ? weights[arc] : 0
    }
    return sum
  }

  /// Adds up the ties from a vertex to each part of its group.
  ///
  /// - Returns: The number of parts that it has ties to.
  @inline(__always)
  private func linkParts(
    of vertex: Int, _ parts: borrowing Scratch<Int32>, in space: borrowing LeidenSpace
  ) -> Int {
    let group = groups[vertex]
    var count = 0
    for arc in offsets[vertex]..<offsets[vertex &+ 1] {
      let target = Int(targets[arc])
      let isNear = groups[target] == group
      let part = Int(parts[target])
      let link = space.links[part]
      space.touched[count] = Int32(truncatingIfNeeded: part)
      count &+= (isNear ? 1 : 0) & (link == 0 ? 1 : 0)
      space.links[part] = link + (isNear ? weights[arc] : 0)
    }
    return count
  }

  /// Finds the connected parts of every group.
  ///
  /// - Parameter parts: Takes the number of the part of each vertex.
  /// - Returns: The number of parts.
  func findConnected(into parts: borrowing Scratch<Int32>, in space: borrowing LeidenSpace) -> Int {
    parts.fill(0..<count, with: -1)
    var waiting = 0
    var part: Int32 = 0
    for start in 0..<count where parts[start] < 0 {
      parts[start] = part
      space.queue[0] = Int32(truncatingIfNeeded: start)
      waiting = 1
      while waiting > 0 {
        waiting &-= 1
        let vertex = Int(space.queue[waiting])
        for arc in offsets[vertex]..<offsets[vertex &+ 1] {
          let target = Int(targets[arc])
          guard parts[target] < 0, groups[target] == groups[vertex] else { continue }
          parts[target] = part
          space.queue[waiting] = targets[arc]
          waiting &+= 1
        }
      }
      part &+= 1
    }
    return Int(part)
  }

  /// The graph between the parts, grouped as before.
  func coarser(
    _ parts: borrowing Scratch<Int32>, _ partCount: Int, in space: borrowing LeidenSpace
  ) -> LeidenLevel {
    sortMembers(parts, partCount, in: space)
    let offsets = Scratch(repeating: 0, count: partCount + 1)
    let totals = Scratch(repeating: 0.0, count: partCount)
    var arcCount = 0
    for part in 0..<partCount {
      var touchedCount = 0
      var total = 0.0
      for place in space.starts[part]..<space.starts[part &+ 1] {
        let vertex = Int(space.members[place])
        total += self.totals[vertex]
        for arc in self.offsets[vertex]..<self.offsets[vertex &+ 1] {
          let other = Int(parts[Int(self.targets[arc])])
          let isOther = other != part
          let link = space.links[other]
          space.touched[touchedCount] = Int32(truncatingIfNeeded: other)
          touchedCount &+= (isOther ? 1 : 0) & (link == 0 ? 1 : 0)
          space.links[other] = link + (isOther ? self.weights[arc] : 0)
        }
      }
      totals[part] = total
      for place in 0..<touchedCount {
        let other = space.touched[place]
        space.targets[arcCount] = other
        space.weights[arcCount] = space.links[Int(other)]
        space.links[Int(other)] = 0
        arcCount &+= 1
      }
      offsets[part &+ 1] = arcCount
    }
    let level = LeidenLevel(
      offsets: offsets, targets: Scratch(space.targets, prefix: arcCount),
      weights: Scratch(space.weights, prefix: arcCount), totals: totals, all: all,
      resolution: resolution)
    for part in 0..<partCount {
      level.groups[part] = groups[Int(space.members[space.starts[part]])]
    }
    space.renumber(level.groups, below: count)
    level.sumGroups()
    return level
  }

  /// Puts the vertices of one part after the other, those of each in ascending order.
  private func sortMembers(
    _ parts: borrowing Scratch<Int32>, _ partCount: Int, in space: borrowing LeidenSpace
  ) {
    // Counted two places on, so that a part begins where the one before it will have ended.
    space.starts.fill(0..<(partCount + 2), with: 0)
    for vertex in 0..<count {
      let place = Int(parts[vertex]) &+ 2
      space.starts[place] = space.starts[place] &+ 1
    }
    for part in 0..<partCount {
      space.starts[part &+ 2] = space.starts[part &+ 2] &+ space.starts[part &+ 1]
    }
    for vertex in 0..<count {
      let part = Int(parts[vertex]) &+ 1
      space.members[space.starts[part]] = Int32(truncatingIfNeeded: vertex)
      space.starts[part] = space.starts[part] &+ 1
    }
  }
}
