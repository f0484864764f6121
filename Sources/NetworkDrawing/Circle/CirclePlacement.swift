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
  }

  let plan: CirclePlan
  let items: [Item]
  let pairs: [(Int, Int)]
  let obstacles: [Rect]
  private var directions: [Direction]
  private var distances: [Double]
  private(set) var frames: [Rect]
  private var numbers = SearchNumbers()
  private let partners: [[Int]]

  init(plan: CirclePlan, cards: CircleCards, pairs: [(Int, Int)], obstacles: [Rect]) {
    self.plan = plan
    self.pairs = pairs
    self.obstacles = obstacles
    items = cards.cards.map { Item($0, plan: plan) }
    var partners: [[Int]] = Array(repeating: [], count: items.count)
    for (first, second) in pairs {
      partners[first].append(second)
      partners[second].append(first)
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

  /// Searches until the moves are used up; the places are then in `frames`.
  mutating func search(moves: Int) {
    guard !items.isEmpty else { return }
    var temperature = 24.0
    let cooling = 0.02.power(1 / Double(max(1, moves)))
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
    }
  }

  private mutating func swap(_ first: Int, at temperature: Double) {
    let second = numbers.below(items.count)
    guard first != second, isPeer(first, second) else { return }
    let before = cost(first, frames[first]) + cost(second, frames[second])
    let old = (directions, distances, frames)
    directions.swapAt(first, second)
    distances.swapAt(first, second)
    for index in [first, second] {
      distances[index] = min(max(items[index].low, distances[index]), items[index].high)
      frames[index] = frame(index, directions[index], distances[index])
    }
    let change = cost(first, frames[first]) + cost(second, frames[second]) - before
    if change > 0 && numbers.share() >= exponential(-change / temperature) {
      (directions, distances, frames) = old
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
      && frames.indices.allSatisfy { $0 == index || frame.depth(into: frames[$0]) <= -3 }
  }

  // What the search left in each other's way goes to the best free place on a fine grid.
  private mutating func repair() {
    for _ in 0..<3 {
      for index in frames.indices where !isFree(index, frames[index]) {
        let item = items[index]
        var best: (cost: Double, direction: Direction, distance: Double)?
        for step in 0...60 {
          let direction = item.sector.start.turned(by: item.sector.width * Double(step) / 60)
          for ring in 0...12 {
            let distance = item.low + (item.high - item.low) * Double(ring) / 12
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
    for obstacle in obstacles {
      let depth = frame.depth(into: obstacle) + 4
      if depth > 0 { cost += 40 + 5 * depth }
    }
    let wide = frame.inset(by: -3)
    let turn = Direction(from: plan.center, to: frame.center)
    for other in frames.indices where other != index {
      let rival = frames[other]
      let depth = frame.depth(into: rival)
      if depth > -22 { cost += (depth + 22) * 0.22 }
      if depth > -6 { cost += 30 + 5 * (depth + 6) }
      if items[other].hasLine {
        if wide.isCrossed(from: plan.center, to: rival.center) { cost += 26 }
        if item.hasLine {
          let apart = abs(turn.turn(from: Direction(from: plan.center, to: rival.center)))
          if apart < 0.12 { cost += (0.12 - apart) * 60 }
        }
      }
      if item.hasLine, rival.inset(by: -3).isCrossed(from: plan.center, to: frame.center) {
        cost += 26
      }
    }
    return cost + acquaintanceCost(index, frame)
  }

  private func edgeCost(_ item: Item, _ frame: Rect) -> Double {
    var cost = 0.0
    var farthest = 0.0
    var outsideSector = 0.0
    let startWay = item.sector.start.unit
    let endWay = item.sector.end.unit
    let isWhole = item.sector.width > 6.2
    for corner in frame.corners {
      let arm = corner - plan.center
      farthest = max(farthest, arm.length)
      if isWhole { continue }
      let turn = Direction(from: plan.center, to: corner).turn(from: item.sector.middle)
      if abs(turn) > item.sector.width / 2 {
        // The distance to the nearer border of the sector.
        let way = turn < 0 ? startWay : endWay
        outsideSector = max(outsideSector, min(arm.length, abs(arm.x * way.y - arm.y * way.x)))
      }
    }
    cost += 5 * outsideSector + (outsideSector > 1 ? 4 : 0)
    cost += max(0, farthest - (plan.radius - 4)) * 14
    cost += max(0, farthest - item.outerRadius) * 0.35
    let nearest = gap(from: plan.center, to: frame)
    cost += max(0, item.innerRadius - nearest) * 0.35
    let line = nearest - plan.radii[0]
    cost += max(0, 8 - line) * 12 + max(0, item.leastLine - line) * 2
    return cost
  }

  private func acquaintanceCost(_ index: Int, _ frame: Rect) -> Double {
    var cost = 0.0
    for partner in partners[index] {
      let other = frames[partner]
      cost += 0.05 * frame.center.distance(to: other.center)
      for third in frames.indices where third != index && third != partner {
        if frames[third].isCrossed(from: frame.center, to: other.center) { cost += 8 }
      }
      if passesHub(frame.center, other.center) { cost += 12 }
    }
    for (first, second) in pairs where first != index && second != index {
      if frame.isCrossed(from: frames[first].center, to: frames[second].center) { cost += 8 }
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
    let margin = min(8, (outerRadius - innerRadius) / 4)
    low = innerRadius + margin
    high = outerRadius - margin
    sector = plan.sector(of: card.person.sphere)
    hasLine = card.person.tie != nil
    leastLine = card.person.tie == .tense || card.person.tie == .broken ? 34 : 20
  }
}
