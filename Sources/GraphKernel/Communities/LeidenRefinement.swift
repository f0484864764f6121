extension LeidenLevel {
  /// Splits every group into parts that are well tied within it, and numbers the parts.
  func refinedParts(visiting order: [Int32]) -> [Int32] {
    let parts = Scratch((0..<Int32(count)).map { $0 })
    let partTotals = Scratch(totals.array)
    let isSingle = Scratch(repeating: true, count: count)
    // The ties that lead from each part to the rest of its group.
    let outward = Scratch(repeating: 0.0, count: count)
    for vertex in 0..<count {
      let group = groups[vertex]
      var sum = 0.0
      for arc in offsets[vertex]..<offsets[vertex &+ 1] where groups[Int(targets[arc])] == group {
        sum += weights[arc]
      }
      outward[vertex] = sum
    }
    for vertex in order.lazy.map(Int.init) {
      guard isSingle[vertex] else { continue }
      let group = groups[vertex]
      let total = totals[vertex]
      let groupTotal = groupTotals[Int(group)]
      guard outward[vertex] >= expected(total, groupTotal - total) else { continue }
      var touchedCount = 0
      for arc in offsets[vertex]..<offsets[vertex &+ 1] {
        let target = Int(targets[arc])
        guard groups[target] == group else { continue }
        let part = Int(parts[target])
        let link = links[part]
        touched[touchedCount] = Int32(truncatingIfNeeded: part)
        touchedCount &+= link == 0 ? 1 : 0
        links[part] = link + weights[arc]
      }
      var (best, bestGain, bestLink) = (vertex, 0.0, 0.0)
      for place in 0..<touchedCount {
        let part = Int(touched[place])
        let link = links[part]
        links[part] = 0
        let partTotal = partTotals[part]
        let gain = link - expected(total, partTotal)
        guard gain > bestGain, outward[part] >= expected(partTotal, groupTotal - partTotal) else {
          continue
        }
        (best, bestGain, bestLink) = (part, gain, link)
      }
      guard best != vertex else { continue }
      parts[vertex] = Int32(truncatingIfNeeded: best)
      partTotals[best] = partTotals[best] + total
      isSingle[best] = false
      isSingle[vertex] = false
      outward[best] = outward[best] + outward[vertex] - 2 * bestLink
    }
    return LeidenLevel.renumbered(parts.array)
  }

  /// The connected parts of every group.
  func connectedParts() -> [Int32] {
    var parts = [Int32](repeating: -1, count: count)
    var queue: [Int32] = []
    var part: Int32 = 0
    for start in 0..<count where parts[start] < 0 {
      parts[start] = part
      queue.append(Int32(start))
      while let next = queue.popLast() {
        let vertex = Int(next)
        for arc in offsets[vertex]..<offsets[vertex + 1] {
          let target = Int(targets[arc])
          guard parts[target] < 0, groups[target] == groups[vertex] else { continue }
          parts[target] = part
          queue.append(targets[arc])
        }
      }
      part += 1
    }
    return parts
  }

  /// The graph between the parts, grouped as before.
  func coarser(_ parts: [Int32]) -> LeidenLevel {
    let partCount = Int(parts.max() ?? -1) + 1
    var starts = [Int](repeating: 0, count: partCount + 1)
    for part in parts { starts[Int(part) + 1] += 1 }
    for part in 0..<partCount { starts[part + 1] += starts[part] }
    var next = starts
    let members = Scratch<Int32>(repeating: 0, count: count)
    for vertex in 0..<count {
      let part = Int(parts[vertex])
      members[next[part]] = Int32(truncatingIfNeeded: vertex)
      next[part] += 1
    }
    var offsets = [0]
    offsets.reserveCapacity(partCount + 1)
    var targets: [Int32] = []
    var weights: [Double] = []
    var totals = [Double](repeating: 0, count: partCount)
    var labels = [Int32](repeating: 0, count: partCount)
    for part in 0..<partCount {
      var touchedCount = 0
      var total = 0.0
      for place in starts[part]..<starts[part + 1] {
        let vertex = Int(members[place])
        total += self.totals[vertex]
        labels[part] = groups[vertex]
        for arc in self.offsets[vertex]..<self.offsets[vertex &+ 1] {
          let other = Int(parts[Int(self.targets[arc])])
          if other == part { continue }
          let link = links[other]
          touched[touchedCount] = Int32(truncatingIfNeeded: other)
          touchedCount &+= link == 0 ? 1 : 0
          links[other] = link + self.weights[arc]
        }
      }
      totals[part] = total
      for place in 0..<touchedCount {
        let other = touched[place]
        targets.append(other)
        weights.append(links[Int(other)])
        links[Int(other)] = 0
      }
      offsets.append(targets.count)
    }
    let level = LeidenLevel(
      offsets: offsets, targets: targets, weights: weights, totals: totals, all: all,
      resolution: resolution)
    level.assign(LeidenLevel.renumbered(labels))
    return level
  }

  /// The same labels, numbered from 0 in the order in which they are first met.
  static func renumbered(_ labels: [Int32]) -> [Int32] {
    var numbers = [Int32](repeating: -1, count: Int(labels.max() ?? -1) + 1)
    var count: Int32 = 0
    return labels.map { label in
      if numbers[Int(label)] < 0 {
        numbers[Int(label)] = count
        count += 1
      }
      return numbers[Int(label)]
    }
  }
}
