/// Two cards whose people know each other, by their places in id order.
struct CirclePair {
  let first: Int
  let second: Int
  let isTense: Bool
}

/// A place for every card, found by a search that starts from a fixed seed.
///
/// Simulated annealing: one card at a time moves within its own ring and sector, or changes places
/// with another one there. What it weighs, heaviest first: no card over another, none outside the
/// circle or its sector, no line to the centre under somebody else's card, room to see that line,
/// people who know each other near each other, even spacing. O(*moves* · *n*).
struct CirclePlacement {
  /// A card with where it may go.
  struct Item {
    let size: Size
    let low: Double
    let high: Double
    let sector: CirclePlan.Sector
    let innerRadius: Double
    let outerRadius: Double
    let hasLine: Bool
    let leastLine: Double
    let wedge: Wedge
  }

  /// The two borders of a sector as directions from the centre.
  struct Wedge {
    let start: Point
    let end: Point
    let width: Double

    /// How far a box reaches over the borders, at most about the distance to the centre.
    func distance(outside middle: Point, _ half: Point) -> Double {
      if width > 6.2 { return 0 }
      // The box reaches this far to either side of a border.
      let beforeStart = start.y * middle.x - start.x * middle.y
      let afterEnd = end.x * middle.y - end.y * middle.x
      let startReach = abs(start.y) * half.x + abs(start.x) * half.y
      let endReach = abs(end.y) * half.x + abs(end.x) * half.y
      let low = beforeStart + startReach
      let high = afterEnd + endReach
      // A sector wider than half a turn is left only where both borders are passed.
      return max(0, width < .pi ? max(low, high) : min(low, high))
    }
  }

  let plan: CirclePlan
  let items: [Item]
  let pairs: [CirclePair]
  let obstacles: [Rect]
  private let leastGap: Double
  private var directions: [Direction]
  private var distances: [Double]
  private(set) var frames: [Rect]
  private var ways: [Point] = []
  private var numbers = SearchNumbers(seed: 0)
  private let partners: [[(index: Int, isTense: Bool)]]

  init(plan: CirclePlan, cards: CircleCards, pairs: [CirclePair], obstacles: [Rect]) {
    self.plan = plan
    self.pairs = pairs
    self.obstacles = obstacles
    leastGap = cards.detail == .number ? 1.5 : 3
    items = cards.cards.map { Item($0, plan: plan) }
    var partners: [[(index: Int, isTense: Bool)]] = Array(repeating: [], count: items.count)
    for pair in pairs {
      partners[pair.first].append((pair.second, pair.isTense))
      partners[pair.second].append((pair.first, pair.isTense))
    }
    self.partners = partners
    directions = []
    distances = []
    frames = []
    spreadOut()
  }

  // Everybody at equal turns in their own ring and sector.
  private mutating func spreadOut() {
    for (index, item) in items.enumerated() {
      let peers = items.indices.filter { isPeer($0, index) }
      let place = Double(peers.firstIndex(of: index) ?? 0) + 0.5
      let turn = item.sector.width * place / Double(peers.count)
      directions.append(item.sector.start.turned(by: turn))
      distances.append((item.low + item.high) / 2)
      frames.append(frame(index, directions[index], distances[index]))
      ways.append(directions[index].unit)
    }
  }

  private func isPeer(_ first: Int, _ second: Int) -> Bool {
    items[first].sector.sphere == items[second].sector.sphere
      && items[first].innerRadius == items[second].innerRadius
  }

  private func frame(_ index: Int, _ direction: Direction, _ distance: Double) -> Rect {
    Rect(center: plan.place(direction, distance), size: items[index].size)
  }

  // MARK: - Search

  /// Searches from several seeds and keeps the best places; they are then in `frames`.
  mutating func search(moves: Int, attempts: Int) {
    var best: (cost: Double, placement: CirclePlacement)?
    for attempt in 0..<attempts {
      var placement = self
      placement.numbers = SearchNumbers(seed: UInt64(attempt))
      placement.anneal(moves: moves)
      let cost = placement.totalCost + (placement.isSound ? 0 : 1e6)
      if cost < best?.cost ?? .infinity { best = (cost, placement) }
    }
    if let best { self = best.placement }
  }

  private var totalCost: Double {
    frames.indices.reduce(0) { $0 + cost($1, frames[$1]) }
  }

  private mutating func anneal(moves: Int) {
    guard !items.isEmpty else { return }
    var temperature = 40.0
    let cooling = 0.01.power(1 / Double(max(1, moves)))
    for move in 0..<moves {
      let progress = Double(move) / Double(moves)
      let index = numbers.below(items.count)
      if numbers.share() < 0.12 {
        swap(index, at: temperature)
      } else {
        shift(index, reach: 1 - 0.9 * progress, at: temperature)
      }
      temperature *= cooling
    }
    repair()
  }

  private mutating func shift(_ index: Int, reach: Double, at temperature: Double) {
    let item = items[index]
    let span = item.high - item.low
    let turn = (numbers.share() - 0.5) * item.sector.width * reach
    let offset = directions[index].turn(from: item.sector.start) + turn
    let direction = item.sector.start.turned(by: min(max(0, offset), item.sector.width))
    let step = (numbers.share() - 0.5) * span * reach
    let distance = min(max(item.low, distances[index] + step), item.high)
    let before = cost(index, frames[index])
    let candidate = frame(index, direction, distance)
    let change = cost(index, candidate) - before
    if change <= 0 || numbers.share() < exponential(-change / temperature) {
      directions[index] = direction
      distances[index] = distance
      frames[index] = candidate
      ways[index] = direction.unit
    }
  }

  private mutating func swap(_ first: Int, at temperature: Double) {
    let second = numbers.below(items.count)
    guard first != second, isPeer(first, second) else { return }
    let before = cost(first, frames[first]) + cost(second, frames[second])
    let old = (directions, distances, frames, ways)
    directions.swapAt(first, second)
    distances.swapAt(first, second)
    for index in [first, second] {
      distances[index] = min(max(items[index].low, distances[index]), items[index].high)
      frames[index] = frame(index, directions[index], distances[index])
      ways[index] = directions[index].unit
    }
    let change = cost(first, frames[first]) + cost(second, frames[second]) - before
    if change > 0 && numbers.share() >= exponential(-change / temperature) {
      (directions, distances, frames, ways) = old
    }
  }

  // MARK: - Repair

  /// Whether every card is free of the others, of the obstacles and of the edge.
  var isSound: Bool { frames.indices.allSatisfy { isFree($0, frames[$0]) } }

  private func isFree(_ index: Int, _ frame: Rect) -> Bool {
    let room = plan.radius - 1
    return frame.corners.allSatisfy { $0.distance(to: plan.center) <= room }
      && gap(from: plan.center, to: frame) >= plan.radii[0] + 3
      && obstacles.allSatisfy { frame.depth(into: $0) <= -2 }
      && frames.indices.allSatisfy { $0 == index || frame.depth(into: frames[$0]) <= -leastGap }
  }

  // What the search left in each other's way goes to the best free place on a fine grid.
  private mutating func repair() {
    for attempt in 0..<6 {
      // Numbers may in the end stand a little over the border of their place.
      let slack = leastGap < 2 ? 6 * Double(attempt) : 0
      for index in frames.indices where !isFree(index, frames[index]) {
        let item = items[index]
        var best: (cost: Double, direction: Direction, distance: Double)?
        for step in 0...60 {
          let room = item.sector.width + slack / 50
          let direction = item.sector.start.turned(by: room * Double(step) / 60 - slack / 100)
          for ring in 0...12 {
            let span = item.high - item.low + 2 * slack
            let distance = item.low - slack + span * Double(ring) / 12
            let candidate = frame(index, direction, distance)
            guard isFree(index, candidate) else { continue }
            let cost = cost(index, candidate)
            if cost < best?.cost ?? .infinity { best = (cost, direction, distance) }
          }
        }
        guard let best else { continue }
        directions[index] = best.direction
        distances[index] = best.distance
        frames[index] = frame(index, best.direction, best.distance)
        ways[index] = best.direction.unit
      }
      if isSound { return }
    }
  }
}

// MARK: - Cost

extension CirclePlacement {
  /// What a place costs for one card, the others standing where they are.
  private func cost(_ index: Int, _ frame: Rect) -> Double {
    let item = items[index]
    var cost = edgeCost(item, frame)
    let length = frame.center.distance(to: plan.center)
    let way = (frame.center - plan.center) * (1 / max(length, 1))
    for obstacle in obstacles {
      let depth = frame.depth(into: obstacle) + 4
      if depth > 0 { cost += 40 + 5 * depth }
      if item.hasLine {
        cost +=
          0.3 * blocking(obstacle.depth(ofLineFrom: plan.center, along: way, length: length))
      }
    }
    let wide = frame.inset(by: -5)
    for other in frames.indices where other != index {
      let rival = frames[other]
      let depth = frame.depth(into: rival)
      if depth > -36 { cost += (depth + 36) * 0.25 }
      if depth > -6 { cost += 30 + 5 * (depth + 6) }
      if items[other].hasLine {
        cost += blocking(
          wide.depth(ofLineFrom: plan.center, along: ways[other], length: distances[other]))
        if item.hasLine {
          let rivalWay = ways[other]
          let likeness = way.x * rivalWay.x + way.y * rivalWay.y
          // Two lines less than seven degrees apart run into each other near the centre.
          if likeness > 0.9925 { cost += (likeness - 0.9925) * 900 }
        }
      }
      if item.hasLine {
        cost += blocking(
          rival.inset(by: -5).depth(ofLineFrom: plan.center, along: way, length: length))
      }
    }
    return cost + acquaintanceCost(index, frame)
  }

  /// What a line under somebody else's card costs: less as less is missing to be free.
  private func blocking(_ depth: Double) -> Double { depth > 0 ? 30 + 2.5 * depth : 0 }

  private func edgeCost(_ item: Item, _ frame: Rect) -> Double {
    let arm = frame.center - plan.center
    let half = Point(frame.size.width / 2, frame.size.height / 2)
    let farthest = Point(abs(arm.x) + half.x, abs(arm.y) + half.y).length
    var cost = max(0, farthest - (plan.radius - 4)) * 14
    cost += max(0, farthest - item.outerRadius) * 0.35
    let nearest = gap(from: plan.center, to: frame)
    cost += max(0, item.innerRadius - nearest) * 0.35
    let line = nearest - plan.radii[0]
    cost += max(0, 8 - line) * 12 + max(0, item.leastLine - line) * 2
    let outside = item.wedge.distance(outside: arm, half)
    return cost + 5 * outside + (outside > 1 ? 4 : 0)
  }

  private func acquaintanceCost(_ index: Int, _ frame: Rect) -> Double {
    var cost = 0.0
    for (partner, isTense) in partners[index] {
      let other = frames[partner]
      cost += 0.04 * frame.center.distance(to: other.center)
      // Teeth need room to be seen.
      if isTense { cost += max(0, 26 + frame.depth(into: other)) * 1.5 }
      for third in frames.indices where third != index && third != partner {
        if frames[third].isCrossed(from: frame.center, to: other.center) { cost += 5 }
      }
      if passesHub(frame.center, other.center) { cost += 12 }
    }
    for pair in pairs where pair.first != index && pair.second != index {
      let start = frames[pair.first].center
      if frame.isCrossed(from: start, to: frames[pair.second].center) { cost += 5 }
    }
    return cost
  }

  private func passesHub(_ start: Point, _ end: Point) -> Bool {
    let way = end - start
    let square = way.x * way.x + way.y * way.y
    if square == 0 { return false }
    let arm = plan.center - start
    let share = min(1, max(0, (arm.x * way.x + arm.y * way.y) / square))
    return (start + way * share).distance(to: plan.center) < plan.radii[0] + 4
  }

  /// The distance from a point to the nearest point of a rectangle.
  private func gap(from point: Point, to frame: Rect) -> Double {
    let x = max(0, abs(point.x - frame.center.x) - frame.size.width / 2)
    let y = max(0, abs(point.y - frame.center.y) - frame.size.height / 2)
    return (x * x + y * y).squareRoot()
  }
}

extension CirclePlacement.Item {
  init(_ card: CircleCards.Card, plan: CirclePlan) {
    let ring = card.person.ring.rawValue
    size = card.size
    innerRadius = plan.radii[ring - 1]
    outerRadius = plan.radii[ring]
    // The middle of the card stays in its ring, clear of the ring's lines.
    let margin = min(8, (outerRadius - innerRadius) / 6)
    low = innerRadius + margin
    high = outerRadius - margin
    sector = plan.sector(of: card.person.sphere)
    hasLine = card.person.tie != nil
    wedge = CirclePlacement.Wedge(
      start: sector.start.unit, end: sector.end.unit, width: sector.width)
    leastLine = card.person.tie == .tense || card.person.tie == .broken ? 34 : 20
  }
}
