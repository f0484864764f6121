/// The systems in their places around the household, grouped by sphere.
///
/// The spheres always follow each other in the same order, the first one at the top, so that one
/// picture looks like the next. A group begins with the name of its sphere where the eye begins: at
/// its left or upper end.
struct EcomapRing {
  /// What stands in one place.
  enum Entry: Hashable {
    case heading(Drawing.Sphere)
    case system(Int)
  }

  let entries: [Entry]
  let boxes: [Rect]
  /// For each box the way out of the curve on which it stands.
  let ways: [Point]
  /// The smallest distance between two cards of one sphere.
  let gap: Double
  /// The ground under each group, in their order.
  let bands: [[Point]]
  /// The curve on which they stand.
  let shape: Shape

  /// The groups in their order: the systems of each, in the order in which they stand clockwise.
  typealias Groups = [(sphere: Drawing.Sphere, systems: [Int])]

  /// A curve by its half axes and its power.
  typealias Shape = (across: Double, down: Double, power: Double)

  /// Places groups around a household; `nil` when they do not fit.
  ///
  /// - Parameter first: a curve to keep if everything fits there.
  init?(
    _ groups: Groups, cards: EcomapCards, home: EcomapHome, room: Rect, keeping first: Shape? = nil
  ) {
    if groups.isEmpty {
      self.init()
      return
    }
    let least: Double = cards.detail == .number ? 1 : cards.detail == .name ? 2 : 4.5
    if let first,
      let ring = EcomapRing(
        groups, cards: cards, on: first, around: home.center, within: room, least: least)
    {
      self = ring
      return
    }
    var best: EcomapRing?
    for shape in EcomapRing.shapes(cards: cards, home: home, room: room) {
      // What does not beat the best so far need not be placed.
      guard
        let ring = EcomapRing(
          groups, cards: cards, on: shape, around: home.center, within: room,
          least: max(least, best?.gap ?? 0))
      else { continue }
      best = ring
      // Near is better than far, as long as the cards do not crowd.
      if ring.gap >= 13 { break }
    }
    guard let best else { return nil }
    self = best
  }

  /// A ring without anybody.
  private init() {
    entries = []
    boxes = []
    ways = []
    gap = 0
    bands = []
    shape = (1, 1, 2)
  }

  /// Curves to try, small and round ones first.
  private static func shapes(
    cards: EcomapCards, home: EcomapHome, room: Rect
  ) -> [Shape] {
    let sizes = cards.cards.map(\.size) + cards.headings.values.map(\.size)
    let widest = sizes.map(\.width).max() ?? 0
    let highest = sizes.map(\.height).max() ?? 0
    let across = room.size.width / 2 - widest
    let down = room.size.height / 2 - highest
    // Room for a line with its marks.
    let near = home.radius + 52
    let scales = [0.72, 0.8, 0.9].filter { down * $0 >= near && across * $0 >= near }
    return scales.map { (across * $0, down * $0, 2.2) }
      // At a corner a wide box may need more room than its side says.
      + [2.2, 2.6, 3.2, 4, 6, 12, 30].flatMap { power in
        [0.0, 10, 22].map { (across - $0, down - $0, power) }
      }
  }

  private init?(
    _ groups: Groups, cards: EcomapCards, on shape: Shape, around center: Point, within room: Rect,
    least: Double
  ) {
    let curve = EcomapCurve(
      center: center, across: shape.across, down: shape.down, power: shape.power)
    var start = 0
    var isFirst = groups.map { _ in true }
    var row: (entries: [Entry], boxes: [Rect], places: [Int], gap: Double)?
    // Where a group stands decides on which side its name does, and the other way round.
    for _ in 0..<4 {
      let entries = EcomapRing.entries(groups, isFirst)
      let (spread, gap) = EcomapRing.spread(
        entries, cards: cards, on: curve, from: start, least: least)
      guard let (boxes, places) = spread, boxes.allSatisfy(room.contains) else { return nil }
      row = (entries, boxes, places, gap)
      var middles: [Int] = []
      var index = 0
      for group in groups {
        let count = group.systems.count + 1
        middles.append((places[index] + places[index + count - 1]) / 2 % curve.places.count)
        index += count
      }
      isFirst = middles.map { middle in
        let way = curve.places[middle].way
        return way.x - way.y >= 0
      }
      guard let first = middles.first else { break }
      let count = curve.places.count
      let offset = groups.count == 1 ? 0 : first
      if min(offset, count - offset) < count / 120 { break }
      start = (start + count - offset) % count
    }
    guard let row else { return nil }
    self.shape = shape
    entries = row.entries
    boxes = row.boxes
    ways = row.places.map { curve.places[$0 % curve.places.count].way }
    gap = row.gap
    bands = EcomapRing.bands(
      of: groups.map { $0.systems.count + 1 }, boxes: row.boxes, places: row.places, on: curve,
      within: room)
  }

  /// The ground under each group: a part of a ring that is everywhere as wide as its cards.
  private static func bands(
    of counts: [Int], boxes: [Rect], places: [Int], on curve: EcomapCurve, within room: Rect
  ) -> [[Point]] {
    let widest = boxes.map(\.size.width).max() ?? 0
    let highest = boxes.map(\.size.height).max() ?? 0
    let count = curve.places.count
    var first = 0
    var ends: [(low: Int, high: Int)] = []
    for size in counts {
      ends.append((places[first], places[first + size - 1]))
      first += size
    }
    return ends.indices.map { index in
      let before = ends[(index + ends.count - 1) % ends.count].high - (index == 0 ? count : 0)
      let after = ends[(index + 1) % ends.count].low + (index == ends.count - 1 ? count : 0)
      // A group ends halfway to its neighbour, with a parting between them, or not far behind its
      // last card.
      let most = Int(110 / curve.step)
      let low = max((before + ends[index].low) / 2 + 2, ends[index].low - most)
      let high = min((ends[index].high + after) / 2 - 2, ends[index].high + most)
      // A corner of the ground every few points looks round.
      let way = (Array(stride(from: low, to: max(low, high), by: 9)) + [max(low, high)]).map {
        curve.places[($0 + count) % count]
      }
      let edge = room.inset(by: -6)
      let outer = way.map { place -> Point in
        // About the hull of boxes that touch the curve, without its corners.
        let (x, y) = (place.way.x, place.way.y)
        let share = 1 / (x * x * x * x + y * y * y * y).power(0.25)
        let point = place.point + Point(x * widest, y * highest) * share + place.way * 6
        return Point(
          min(max(point.x, edge.minX), edge.maxX), min(max(point.y, edge.minY), edge.maxY))
      }
      return way.map { $0.point - $0.way * 5 } + outer.reversed()
    }
  }

  private static func entries(_ groups: Groups, _ isFirst: [Bool]) -> [Entry] {
    zip(groups, isFirst).flatMap { group, isFirst in
      let systems = group.systems.map(Entry.system)
      let heading = [Entry.heading(group.sphere)]
      return isFirst ? heading + systems : systems + heading
    }
  }

  /// Spreads the entries over the whole curve with the widest gaps that fit.
  private static func spread(
    _ entries: [Entry], cards: EcomapCards, on curve: EcomapCurve, from start: Int,
    least: Double
  ) -> (row: (boxes: [Rect], places: [Int])?, gap: Double) {
    let sizes = entries.map { entry in
      switch entry {
      case .heading(let sphere): cards.headings[sphere]?.size ?? Size(0, 0)
      case .system(let index): cards.cards[index].size
      }
    }
    let parts = entries.indices.map { index -> Part in
      let next = entries[(index + 1) % entries.count]
      switch (entries[index], next) {
      case (.heading(let sphere), .system(let other)):
        return cards.sphere(of: other) == sphere ? .name : .group
      case (.system(let other), .heading(let sphere)):
        return cards.sphere(of: other) == sphere ? .name : .group
      case (.system(let one), .system(let other)):
        return cards.sphere(of: one) == cards.sphere(of: other) ? .card : .group
      case (.heading, .heading): return .group
      }
    }
    func row(_ gap: Double) -> (boxes: [Rect], places: [Int])? {
      curve.row(sizes, gaps: parts.map { $0.gap(gap) }, from: start)
    }
    var low = least
    var high = 180.0
    guard var best = row(low) else { return (nil, 0) }
    while high - low > 0.15 {
      let gap = (low + high) / 2
      if let wider = row(gap) {
        best = wider
        low = gap
      } else {
        high = gap
      }
    }
    return (best, low)
  }

  /// What stands on the two sides of a gap.
  private enum Part {
    /// A name and a card of its sphere.
    case name
    /// Two cards of one sphere.
    case card
    /// Two spheres.
    case group

    func gap(_ gap: Double) -> Double {
      switch self {
      case .name: max(1, min(gap, 5))
      case .card: gap
      case .group: 1.5 * gap + 7
      }
    }
  }
}
