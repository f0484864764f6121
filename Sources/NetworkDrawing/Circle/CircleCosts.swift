/// What a place in a circle costs for one card, the others standing where they are.
///
/// Heaviest first: no card over another, none outside the circle or its sector, no line to the
/// centre under somebody else's card, room to see that line, people who know each other near each
/// other and no card on the line between them, even spacing.
struct CircleCosts {
  /// What of a card stays the same wherever it stands.
  struct Item {
    let half: Point
    let low: Double
    let high: Double
    let sector: CirclePlan.Sector
    let innerRadius: Double
    let outerRadius: Double
    let hasLine: Bool
    let leastLine: Double
    let wedge: Wedge
  }

  /// A card in a place, with its line to the centre.
  struct Card {
    var center: Point
    var half: Point
    /// The direction from the centre of the circle, with length 1.
    var way: Point
    /// The distance from the centre of the circle.
    var length: Double

    var frame: Rect { Rect(center: center, size: Size(2 * half.x, 2 * half.y)) }
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
  private let partners: [[(index: Int, isInConflict: Bool, pull: Double)]]
  /// The cards; those that have no place yet count for nothing.
  private(set) var cards: [Card]
  private(set) var isPlaced: [Bool]

  init(plan: CirclePlan, items: [Item], pairs: [CirclePair], obstacles: [Rect]) {
    self.plan = plan
    self.items = items
    self.pairs = pairs
    self.obstacles = obstacles
    var partners: [[(index: Int, isInConflict: Bool, pull: Double)]] = Array(
      repeating: [], count: items.count)
    for pair in pairs {
      partners[pair.first].append((pair.second, pair.isInConflict, pair.pull))
      partners[pair.second].append((pair.first, pair.isInConflict, pair.pull))
    }
    self.partners = partners
    cards = items.map {
      Card(center: plan.center, half: $0.half, way: Point(0, 0), length: 0)
    }
    isPlaced = items.map { _ in false }
  }

  mutating func put(_ index: Int, _ card: Card) {
    cards[index] = card
    isPlaced[index] = true
  }

  func card(_ index: Int, at point: Point) -> Card {
    let arm = point - plan.center
    let length = arm.length
    return Card(
      center: point, half: items[index].half, way: arm * (1 / max(length, 1)), length: length)
  }

  // MARK: - Cost

  /// What a place costs; something of at least `limit` as soon as it is known to be that much.
  func cost(_ index: Int, _ card: Card, from start: Double, below limit: Double) -> Double {
    let item = items[index]
    var cost = start + edgeCost(item, card)
    if cost >= limit { return cost }
    cost += obstacleCost(item, card)
    if cost >= limit { return cost }
    for other in cards.indices where other != index && isPlaced[other] {
      cost += pairCost(item.hasLine, card, items[other].hasLine, cards[other])
      if cost >= limit { return cost }
    }
    return cost + acquaintanceCost(index, card, below: limit - cost)
  }

  private func pairCost(_ hasLine: Bool, _ card: Card, _ rivalHasLine: Bool, _ rival: Card)
    -> Double
  {
    let across = card.half.x + rival.half.x - abs(card.center.x - rival.center.x)
    let down = card.half.y + rival.half.y - abs(card.center.y - rival.center.y)
    let depth = min(across, down)
    var cost = 0.0
    if depth > -36 {
      cost += (depth + 36) * 0.25
      if depth > -6 { cost += 30 + 5 * (depth + 6) }
    }
    // Cards on opposite sides of the centre are not in the way of each other's lines.
    let likeness = card.way.x * rival.way.x + card.way.y * rival.way.y
    if likeness <= 0 { return cost }
    if rivalHasLine {
      cost += blocking(depth: of(card, onLineOf: rival))
      // Two lines less than seven degrees apart run into each other near the centre.
      if hasLine, likeness > 0.9925 { cost += (likeness - 0.9925) * 900 }
    }
    if hasLine { cost += blocking(depth: of(rival, onLineOf: card)) }
    return cost
  }

  /// How far a card must move sideways to leave five points to the line of another one.
  private func of(_ card: Card, onLineOf other: Card) -> Double {
    let arm = card.center - plan.center
    let way = other.way
    let reach = abs(way.y) * (card.half.x + 5) + abs(way.x) * (card.half.y + 5)
    let aside = abs(way.x * arm.y - way.y * arm.x)
    if aside >= reach { return 0 }
    let along = way.x * arm.x + way.y * arm.y
    return along > 0 && along < other.length ? reach - aside : 0
  }

  /// What a line under somebody else's card costs: less as less is missing to be free.
  private func blocking(depth: Double) -> Double { depth > 0 ? 30 + 2.5 * depth : 0 }

  private func obstacleCost(_ item: Item, _ card: Card) -> Double {
    var cost = 0.0
    for obstacle in obstacles {
      let depth = card.frame.depth(into: obstacle) + 4
      if depth > 0 { cost += 40 + 5 * depth }
      if item.hasLine {
        let onLine = obstacle.depth(
          ofLineFrom: plan.center, along: card.way, length: card.length)
        cost += 0.3 * blocking(depth: onLine)
      }
    }
    return cost
  }

  private func edgeCost(_ item: Item, _ card: Card) -> Double {
    let arm = card.center - plan.center
    let farthest = Point(abs(arm.x) + card.half.x, abs(arm.y) + card.half.y).length
    var cost = max(0, farthest - (plan.radius - 4)) * 14
    cost += max(0, farthest - item.outerRadius) * 0.35
    let nearest = card.frame.gap(to: plan.center)
    cost += max(0, item.innerRadius - nearest) * 0.35
    let line = nearest - plan.radii[0]
    cost += max(0, 8 - line) * 12 + max(0, item.leastLine - line) * 2
    let outside = item.wedge.distance(outside: arm, card.half)
    return cost + 5 * outside + (outside > 1 ? 4 : 0)
  }

  // MARK: - People who know each other

  private func acquaintanceCost(_ index: Int, _ card: Card, below limit: Double) -> Double {
    var cost = 0.0
    let frame = card.frame
    for (partner, isInConflict, pull) in partners[index] where isPlaced[partner] {
      let other = cards[partner]
      cost += 0.04 * pull * card.center.distance(to: other.center)
      // Teeth need room to be seen.
      if isInConflict { cost += max(0, 26 + frame.depth(into: other.frame)) * 1.5 }
      if passesHub(card.center, other.center) { cost += 12 }
    }
    if cost >= limit { return cost }
    for (partner, _, _) in partners[index] where isPlaced[partner] {
      let end = cards[partner].center
      for third in cards.indices where third != index && third != partner && isPlaced[third] {
        if cards[third].frame.isCrossed(from: card.center, to: end) { cost += 5 }
      }
      if cost >= limit { return cost }
    }
    for pair in pairs where pair.first != index && pair.second != index {
      guard isPlaced[pair.first], isPlaced[pair.second] else { continue }
      let start = cards[pair.first].center
      if frame.isCrossed(from: start, to: cards[pair.second].center) { cost += 5 }
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
}

extension CircleCosts.Item {
  init(_ card: CircleCards.Card, plan: CirclePlan) {
    let ring = card.person.ring.rawValue
    half = Point(card.size.width / 2, card.size.height / 2)
    innerRadius = plan.radii[ring - 1]
    outerRadius = plan.radii[ring]
    // The middle of the card stays in its ring, clear of the ring's lines.
    let margin = min(8, (outerRadius - innerRadius) / 6)
    low = innerRadius + margin
    high = outerRadius - margin
    sector = plan.sector(of: card.person.sphere)
    hasLine = card.person.contact != nil
    wedge = CircleCosts.Wedge(
      start: sector.start.unit, end: sector.end.unit, width: sector.width)
    leastLine = card.person.contact == .conflict || card.person.contact == .cutOff ? 34 : 20
  }
}
