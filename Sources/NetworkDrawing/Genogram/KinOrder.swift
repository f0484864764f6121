import SupportNetwork

/// The order of everybody in their rows, chosen so that few lines cross and partners stand together.
///
/// Children always stand in order of birth and siblings together with their partners; what is
/// chosen is the order of blocks in a row and of partners beside one person. A search from
/// three starts: sweeps by mean place of parents and children, then every single move as long as
/// one makes the picture better. Nothing is random. About O(*n*³) for *n* people.
struct KinOrder {
  private let frame: KinFrame
  private let rowsOfHouseholds: [[[Int]]]
  private let couplesInRow: [[[Int]]]
  private(set) var rows: [[KinBlock]]
  /// The place in its row by node.
  private(set) var place: [Int]
  private var middle: [Double]

  init(of frame: KinFrame, households: [[Int]]) {
    self.frame = frame
    place = Array(repeating: 0, count: frame.nodeCount)
    rows = frame.blocks
    middle = Array(repeating: 0, count: frame.rowCount)
    rowsOfHouseholds = (0..<frame.rowCount).map { level in
      households.map { $0.filter { frame.row[$0] == level } }.filter { $0.count > 1 }
    }
    couplesInRow = (0..<frame.rowCount).map { level in
      frame.partners.indices.filter { frame.unionRow[$0] == level && frame.partners[$0].count == 2 }
        .map { frame.partners[$0] }
    }
    search()
  }

  /// Everybody in a row from left to right.
  func nodes(in level: Int) -> [Int] { rows[level].flatMap(\.nodes) }

  // MARK: - Search

  private mutating func search() {
    let first = rows
    var best: (cost: Double, rows: [[KinBlock]])?
    for start in [first, first.map { $0.reversed() }, fromTheMiddle(first)] {
      rows = start
      number()
      for round in 0..<8 { sweep(upwards: !round.isMultiple(of: 2), from: nil) }
      climb()
      let cost = cost
      if cost < (best?.cost ?? .infinity) - 1e-9 { best = (cost, rows) }
    }
    rows = best?.rows ?? rows
    number()
    shake()
  }

  private mutating func number() {
    for level in rows.indices { number(level) }
  }

  private mutating func number(_ level: Int) {
    var next = 0
    for block in rows[level] {
      for stem in block.stems {
        for node in stem {
          place[node] = next
          next += 1
        }
      }
    }
    middle[level] = Double(next - 1) / 2
  }

  /// Large families in the middle, the others around them.
  private func fromTheMiddle(_ rows: [[KinBlock]]) -> [[KinBlock]] {
    rows.map { blocks in
      var result: [KinBlock] = []
      let bySize = blocks.enumerated().sorted {
        ($0.element.nodes.count, $1.offset) > ($1.element.nodes.count, $0.offset)
      }
      for (turn, block) in bySize.enumerated() {
        if turn.isMultiple(of: 2) {
          result.append(block.element)
        } else {
          result.insert(block.element, at: 0)
        }
      }
      return result
    }
  }

  private func x(_ node: Int) -> Double { Double(place[node]) - middle[frame.row[node]] }

  private func mean(_ nodes: [Int]) -> Double {
    var sum = 0.0
    for node in nodes { sum += x(node) }
    return sum / Double(max(1, nodes.count))
  }

  /// Sorts the blocks of rows by the mean place of whom they are joined to, row by row.
  private mutating func sweep(upwards: Bool, from level: Int?) {
    let levels =
      upwards
      ? Array((0..<max(0, level ?? rows.count - 1)).reversed())
      : Array(min(rows.count, (level ?? 0) + 1)..<rows.count)
    for level in levels {
      var blockOf: [Int: Int] = [:]
      for (index, block) in rows[level].enumerated() {
        for node in block.nodes { blockOf[node] = index }
      }
      var sums = Array(repeating: (0.0, 0), count: rows[level].count)
      for strand in frame.strands[upwards ? level : level - 1] {
        let (near, far) = upwards ? (strand.tops, strand.bottoms) : (strand.bottoms, strand.tops)
        let goal = mean(far)
        for node in near {
          guard let block = blockOf[node] else { continue }
          sums[block].0 += goal
          sums[block].1 += 1
        }
      }
      let keys = rows[level].indices.map { index in
        sums[index].1 > 0 ? sums[index].0 / Double(sums[index].1) : mean(rows[level][index].nodes)
      }
      let order = rows[level].indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
      rows[level] = order.map { rows[level][$0] }
      number(level)
    }
  }

  /// Makes single moves as long as one of them makes the picture better.
  private mutating func climb() {
    var cost = cost
    for _ in 0..<12 {
      let before = cost
      for level in rows.indices {
        moveBlocks(in: level, &cost)
        movePartners(in: level, &cost)
      }
      if cost > before - 1e-9 { return }
    }
  }

  private mutating func moveBlocks(in level: Int, _ cost: inout Double) {
    var near = costAround(level)
    for from in rows[level].indices {
      for to in rows[level].indices where to != from {
        attempt(in: level, &near, &cost) { $0.insert($0.remove(at: from), at: to) }
      }
    }
  }

  private mutating func movePartners(in level: Int, _ cost: inout Double) {
    var near = costAround(level)
    for block in rows[level].indices {
      for stem in rows[level][block].stems.indices {
        let count = rows[level][block].stems[stem].count
        for from in 0..<count {
          for to in 0..<count where to != from {
            attempt(in: level, &near, &cost) { rows in
              rows[block].stems[stem].insert(rows[block].stems[stem].remove(at: from), at: to)
            }
            if from < to {
              attempt(in: level, &near, &cost) { $0[block].stems[stem].swapAt(from, to) }
            }
          }
        }
      }
    }
  }

  /// Makes a change in a row and takes it back where it makes nothing better.
  ///
  /// - Parameter near: what the row and its lines cost, which every attempt would have to count anew.
  private mutating func attempt(
    in level: Int, _ near: inout Double, _ cost: inout Double,
    _ change: (inout [KinBlock]) -> Void
  ) {
    let kept = rows[level]
    change(&rows[level])
    number(level)
    let changed = costAround(level)
    let gain = changed - near
    if gain < -1e-9 {
      cost += gain
      near = changed
    } else {
      rows[level] = kept
      number(level)
    }
  }

  /// Swaps neighbours and lets the other rows follow: for families that must move together.
  private mutating func shake() {
    var cost = cost
    for _ in 0..<3 {
      let before = cost
      for level in rows.indices {
        for index in rows[level].indices.dropLast() {
          let kept = rows
          rows[level].swapAt(index, index + 1)
          number(level)
          sweep(upwards: false, from: level)
          sweep(upwards: true, from: level)
          if self.cost > cost + 6 {
            rows = kept
            number()
            continue
          }
          climb()
          if self.cost < cost - 1e-9 {
            cost = self.cost
          } else {
            rows = kept
            number()
          }
        }
      }
      if cost > before - 1e-9 { return }
    }
  }

  // MARK: - Cost

  /// Crossings, partners apart and people between those who live together, as one number.
  var cost: Double {
    rows.indices.reduce(0) { $0 + cost(ofRow: $1) + cost(below: $1) }
  }

  private func costAround(_ level: Int) -> Double {
    cost(ofRow: level) + cost(below: level) + (level > 0 ? cost(below: level - 1) : 0)
  }

  private func cost(ofRow level: Int) -> Double {
    var cost = 0.0
    for couple in couplesInRow[level] {
      let between = abs(place[couple[0]] - place[couple[1]]) - 1
      if between > 0 { cost += 1 + 0.4 * Double(between) }
      // By custom the man stands on the left, where nothing else decides.
      let left = place[couple[0]] < place[couple[1]] ? couple[0] : couple[1]
      if left < frame.personCount, frame.kinship.people[left].gender == .female { cost += 0.1 }
    }
    for household in rowsOfHouseholds[level] {
      var (low, high) = (Int.max, 0)
      for member in household {
        low = min(low, place[member])
        high = max(high, place[member])
      }
      cost += 0.3 * Double(high - low + 1 - household.count)
    }
    return cost
  }

  private func cost(below level: Int) -> Double {
    let spans = spans(below: level)
    var cost = 0.0
    for index in spans.indices {
      let one = spans[index]
      cost += one.slant
      for rival in (index + 1)..<spans.count {
        let other = spans[rival]
        let (left, right) = one.top < other.top ? (one, other) : (other, one)
        if left.top == right.top || left.high < right.low { continue }
        if right.high < left.low {
          cost += 1
          continue
        }
        cost += partialCost(of: left.strand, beside: right.strand, in: level)
      }
    }
    return cost
  }

  /// Where a strand begins and between which places it ends.
  private struct Span {
    let strand: Int
    let top: Double
    let low: Int
    let high: Int
    let slant: Double
  }

  private func spans(below level: Int) -> [Span] {
    var spans: [Span] = []
    for (index, strand) in frame.strands[level].enumerated() {
      var (low, high) = (Int.max, 0)
      for bottom in strand.bottoms {
        low = min(low, place[bottom])
        high = max(high, place[bottom])
      }
      let top = mean(strand.tops)
      let goal = mean(strand.placed.isEmpty ? strand.bottoms : strand.placed)
      spans.append(
        Span(strand: index, top: top, low: low, high: high, slant: 0.05 * abs(top - goal)))
    }
    return spans
  }

  /// The share of children of a left line that stand right of children of a right line.
  private func partialCost(of left: Int, beside right: Int, in level: Int) -> Double {
    let (one, other) = (frame.strands[level][left].bottoms, frame.strands[level][right].bottoms)
    var turned = 0
    for bottom in one {
      for otherBottom in other where place[otherBottom] < place[bottom] { turned += 1 }
    }
    if turned == 0 { return 0 }
    let all = one.count * other.count
    return Double(turned) / Double(all) + (turned < all ? 0.5 : 0)
  }
}
