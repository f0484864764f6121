/// Two cards that belong near each other, by their places in id order: their people know each
/// other, or they are two places of one person.
struct CirclePair {
  let first: Int
  let second: Int
  var isInConflict = false
  /// How strongly they draw each other.
  var pull = 1.0
  /// Whether the second is a place beside the first, whoever else comes.
  var isBeside = false
}

/// A place for every card, such that one card more leaves the picture as it is.
///
/// Everybody has a slot of their sector, in the order of `CircleOrder` and as wide as their card is
/// seen from the centre. From there all take steps that make the circle better, near rings first,
/// and stay near their slot. Nothing is drawn by lot: a new card opens a gap, and only who stands
/// beside it, or in the way of its line, has a reason to step aside. What a place costs stands in
/// `CircleCosts`. O(*rounds* · *n*²) for *n* cards.
struct CirclePlacement {
  /// A place on the grid of directions and distances.
  struct Spot: Hashable {
    /// The direction in 48ths of the width of the sector, clockwise.
    var direction: Int
    /// The distance in eighths of the width of the ring.
    var level: Int
  }

  static let directions = 48
  static let levels = 8

  let plan: CirclePlan
  private var costs: CircleCosts
  private let own: [Spot]
  private let order: [Int]
  private var spots: [Spot]
  private let leastGap: Double

  /// The cards in their places.
  var frames: [Rect] { costs.cards.map(\.frame) }

  init(plan: CirclePlan, cards: CircleCards, pairs: [CirclePair], obstacles: [Rect]) {
    self.plan = plan
    leastGap = cards.detail == .number ? 1.5 : 3
    let items = cards.cards.map { CircleCosts.Item($0, plan: plan) }
    costs = CircleCosts(plan: plan, items: items, pairs: pairs, obstacles: obstacles)
    let people = cards.cards.map(\.person)
    var own = people.map { _ in Spot(direction: 0, level: 4) }
    let beside = Dictionary(
      pairs.filter(\.isBeside).map { ($0.second, $0.first) },
      uniquingKeysWith: { first, _ in first })
    let rows = CircleOrder(of: people, pairs: pairs, beside: beside).rows
    for sector in plan.sectors {
      let row = (rows[sector.sphere] ?? []).map { (index: $0, card: cards.cards[$0]) }
      let shares = CirclePlacement.slots(of: row.map(\.card), in: sector, plan)
      for (person, share) in zip(row, shares) {
        own[person.index].direction = Int((share * Double(Self.directions)).rounded())
      }
    }
    self.own = own
    spots = own
    order = people.indices.sorted { left, right in
      let (one, other) = (people[left], people[right])
      return one.ring == other.ring ? left < right : one.ring.rawValue < other.ring.rawValue
    }
  }

  /// The middle of everybody's slot as a share of the sector: as wide as the card is seen from the
  /// centre, which depends on where it stands.
  private static func slots(
    of row: [CircleCards.Card], in sector: CirclePlan.Sector, _ plan: CirclePlan
  ) -> [Double] {
    var shares = row.indices.map { (Double($0) + 0.5) / Double(row.count) }
    for _ in 0..<3 {
      let slots = zip(row, shares).map { card, share in
        plan.turn(of: card, seen: sector.start.turned(by: sector.width * share).unit)
      }
      let total = slots.reduce(0, +)
      var start = 0.0
      shares = slots.map { slot in
        defer { start += slot }
        return (start + slot / 2) / total
      }
    }
    return shares
  }

  // MARK: - Search

  /// Finds the places; they are then in `frames`.
  mutating func search() {
    for index in order { take(own[index], index) }
    settle(rounds: 8)
    repair()
  }

  private mutating func settle(rounds: Int) {
    for _ in 0..<rounds {
      var hasMoved = false
      for index in order {
        let isInTheWay = cost(of: spots[index], index, below: .infinity) > Self.troubled
        let spot = bestSpot(for: index, from: near(index) + (isInTheWay ? far(index) : []))
        if spot != spots[index] {
          hasMoved = true
          take(spot, index)
        }
      }
      if !hasMoved { break }
    }
  }

  private mutating func take(_ spot: Spot, _ index: Int) {
    spots[index] = spot
    costs.put(index, costs.card(index, at: point(spot, index)))
  }

  private func point(_ spot: Spot, _ index: Int) -> Point {
    let item = costs.items[index]
    let distance =
      item.low + (item.high - item.low) * Double(spot.level) / Double(Self.levels)
    let turn = item.sector.width * Double(spot.direction) / Double(Self.directions)
    return plan.place(item.sector.start.turned(by: turn), distance)
  }

  private func bestSpot(for index: Int, from candidates: [Spot]) -> Spot {
    var best = spots[index]
    var least =
      costs.isPlaced[index]
      ? cost(of: best, index, below: .infinity) : .infinity
    for spot in candidates where spot != best {
      let cost = cost(of: spot, index, below: least)
      // Who would hardly gain does not move: others would have to follow.
      if cost < least - 0.5 { (least, best) = (cost, spot) }
    }
    return best
  }

  private func cost(of spot: Spot, _ index: Int, below limit: Double) -> Double {
    let point = point(spot, index)
    let home = self.point(own[index], index)
    return costs.cost(
      index, costs.card(index, at: point), from: 0.2 * point.distance(to: home), below: limit)
  }

  private func near(_ index: Int) -> [Spot] {
    let spot = spots[index]
    return Self.steps.compactMap { step in
      let direction = spot.direction + step.direction
      let level = spot.level + step.level
      guard (0...Self.directions).contains(direction), (0...Self.levels).contains(level) else {
        return nil
      }
      return Spot(direction: direction, level: level)
    }
  }

  // Who is in the way of somebody, or has somebody in theirs, looks farther.
  private static let troubled = 110.0

  private func far(_ index: Int) -> [Spot] {
    let spot = spots[index]
    return [-10, -6, 6, 10].flatMap { turn in
      stride(from: 0, through: Self.levels, by: 2).map {
        Spot(direction: spot.direction + turn, level: $0)
      }
    }.filter { (0...Self.directions).contains($0.direction) }
  }

  private static let steps: [Spot] = [
    (1, 0), (-1, 0), (0, 1), (0, -1), (2, 0), (-2, 0), (0, 2), (0, -2), (4, 0), (-4, 0), (3, 2),
    (-3, 2), (3, -2), (-3, -2),
  ].map { Spot(direction: $0.0, level: $0.1) }

  // MARK: - Repair

  /// Whether every card is free of the others, of the obstacles and of the edge.
  var isSound: Bool {
    let frames = frames
    return frames.indices.allSatisfy { isFree($0, frames[$0], among: frames) }
  }

  private func isFree(_ index: Int, _ frame: Rect, among frames: [Rect]) -> Bool {
    let room = plan.radius - 1
    return frame.corners.allSatisfy { $0.distance(to: plan.center) <= room }
      && frame.gap(to: plan.center) >= plan.radii[0] + 3
      && costs.obstacles.allSatisfy { frame.depth(into: $0) <= -2 }
      && frames.indices.allSatisfy { $0 == index || frame.depth(into: frames[$0]) <= -leastGap }
  }

  // What the search left in each other's way goes to the best free place on a fine grid.
  private mutating func repair() {
    for attempt in 0..<6 {
      // Numbers may in the end stand a little over the border of their place.
      let slack = leastGap < 2 ? 6 * Double(attempt) : 0
      var frames = frames
      for index in frames.indices where !isFree(index, frames[index], among: frames) {
        let item = costs.items[index]
        var best: (cost: Double, card: CircleCosts.Card)?
        for step in 0...60 {
          let room = item.sector.width + slack / 50
          let direction = item.sector.start.turned(by: room * Double(step) / 60 - slack / 100)
          for ring in 0...12 {
            let span = item.high - item.low + 2 * slack
            let distance = item.low - slack + span * Double(ring) / 12
            let card = costs.card(index, at: plan.place(direction, distance))
            guard isFree(index, card.frame, among: frames) else { continue }
            let cost = costs.cost(index, card, from: 0, below: best?.cost ?? .infinity)
            if cost < best?.cost ?? .infinity { best = (cost, card) }
          }
        }
        guard let best else { continue }
        costs.put(index, best.card)
        frames[index] = best.card.frame
      }
      if isSound { return }
    }
  }
}
