/// The rings and sectors of a circle, made wide enough for who stands in them.
struct CirclePlan {
  /// A sector: where it begins, clockwise, and how wide it is.
  struct Sector {
    let sphere: Drawing.Sphere
    let start: Direction
    let width: Double

    var middle: Direction { start.turned(by: width / 2) }
    var end: Direction { start.turned(by: width) }
  }

  let center: Point
  /// The rings that the circle has: the three, and a band around them where somebody's is not told.
  let rings: [CircleContent.Ring]
  /// The radius of the centre and of each ring.
  let radii: [Double]
  let sectors: [Sector]

  /// The radius of the whole, with the band around it if there is one.
  var radius: Double { radii[radii.count - 1] }
  /// The radius of the outer ring: a place beyond it tells nothing.
  var toldRadius: Double { radii[3] }

  /// Divides the circle for cards: rings and sectors in proportion to the area they need.
  init(of measured: CircleCards, center: Point, hub: Double, radius: Double) {
    let cards = measured.cards
    let rings = CircleContent.Ring.shown { ring in cards.contains { $0.person.ring == ring } }
    self.rings = rings
    self.center = center
    let spheres = Drawing.Sphere.allCases.filter { sphere in
      cards.contains { $0.person.sphere == sphere }
    }
    var need = spheres.map { sphere in
      rings.map { ring in
        cards.reduce(0) { sum, card in
          guard card.person.sphere == sphere, card.person.ring == ring else { return sum }
          return sum + (card.size.width + 10) * (card.size.height + 10)
        }
      }
    }
    if need.isEmpty { need = [rings.map { _ in 1 }] }
    var widths = CirclePlan.shares(need.map { $0.reduce(0, +) })
    var radii = [hub] + rings.dropLast().map { _ in 0 } + [radius]
    // At the sides a card lies across its ring; in the last one all of it must be inside.
    let widest = cards.filter { $0.person.ring == rings.last }.map(\.size.width).max() ?? 0
    let inside: [Double] = measured.detail == .number ? [30, 28, 28] : [44, 42, 44]
    let least =
      inside.prefix(rings.count - 1)
      + [measured.detail == .number ? 28 : max(44, widest / 2 + 14)]
    for _ in 0..<4 {
      // What one radian of a ring must hold where it is fullest, tempered by the mean.
      let ringNeeds = rings.indices.map { ring in
        let fullest = need.indices.map { need[$0][ring] / widths[$0] }.max() ?? 0
        let mean = need.reduce(0) { $0 + $1[ring] } / Direction.full
        return (0.5 * fullest + 0.5 * mean) * [1.5, 1.15, 1, 1][ring]
      }
      radii = CirclePlan.radii(ringNeeds, least: Array(least), hub: hub, radius: radius)
      let sectors = CirclePlan.sectors(spheres, widths)
      let demands = sectors.map { sector -> Double in
        let own = cards.filter { $0.person.sphere == sector.sphere }
        return CirclePlan.turnNeeded(for: own, sector, radii)
      }
      if !demands.isEmpty { widths = CirclePlan.shares(demands) }
    }
    self.radii = radii
    sectors = CirclePlan.sectors(spheres, widths)
  }

  // Family stands at the top, the others follow clockwise, professionals end up at the left.
  private static func sectors(
    _ spheres: [Drawing.Sphere], _ widths: [Double]
  ) -> [Sector] {
    guard let first = widths.first, !spheres.isEmpty else { return [] }
    var start =
      switch spheres[0] {
      case .family: Direction(-first / 2)
      case .professionals: Direction(degrees: 270).turned(by: -first / 2)
      default: Direction(degrees: 20)
      }
    return zip(spheres, widths).map { sphere, width in
      defer { start = start.turned(by: width) }
      return Sector(sphere: sphere, start: start, width: width)
    }
  }

  /// How far one must turn to see a card of a sector from side to side, from the centre.
  ///
  /// A card takes its width of the view above and below the centre, its height at the sides.
  static func turn(of card: CircleCards.Card, in sector: Sector, _ radii: [Double]) -> Double {
    let ways = (0..<9).map { step in
      sector.start.turned(by: sector.width * (Double(step) + 0.5) / 9).unit
    }
    let across = ways.reduce(0) { $0 + abs($1.y) } / 9
    let upright = ways.reduce(0) { $0 + abs($1.x) } / 9
    let ring = card.person.ring.rawValue
    let seen = across * card.size.width + upright * card.size.height + 8
    return seen / ((radii[ring - 1] + radii[ring]) / 2)
  }

  /// How far one must turn to see a card in a direction from side to side, from the centre.
  func turn(of card: CircleCards.Card, seen way: Point) -> Double {
    let ring = card.person.ring.rawValue
    let seen = abs(way.y) * card.size.width + abs(way.x) * card.size.height + 8
    return seen / ((radii[ring - 1] + radii[ring]) / 2)
  }

  /// How far one must turn to see all cards of a sector side by side.
  ///
  /// The power tempers the lead of a crowded sector: others must not be pressed to their least.
  private static func turnNeeded(
    for cards: [CircleCards.Card], _ sector: Sector, _ radii: [Double]
  ) -> Double {
    cards.reduce(0) { $0 + turn(of: $1, in: sector, radii) }.power(0.8)
  }

  /// The full turn in proportion to needs, none below 36 degrees.
  private static func shares(_ needs: [Double]) -> [Double] {
    let least = 36 * Double.pi / 180
    var isNarrow = needs.map { $0 <= 0 }
    while true {
      let free = Direction.full - least * Double(isNarrow.count { $0 })
      let total = zip(needs, isNarrow).reduce(0) { $0 + ($1.1 ? 0 : $1.0) }
      let widths = zip(needs, isNarrow).map { $1 ? least : free * $0 / total }
      guard let index = widths.indices.first(where: { !isNarrow[$0] && widths[$0] < least })
      else { return widths }
      isNarrow[index] = true
    }
  }

  /// Ring borders such that areas are in proportion to needs, none narrower than a card is high.
  private static func radii(
    _ needs: [Double], least: [Double], hub: Double, radius: Double
  ) -> [Double] {
    let total = max(needs.reduce(0, +), 1e-9)
    // A floor under each need keeps an empty ring visible.
    let shares = needs.map { 0.08 + 0.76 * $0 / total }
    let area = radius * radius - hub * hub
    let sum = shares.reduce(0, +)
    var result = [hub]
    for share in shares {
      let inner = result[result.count - 1]
      result.append((inner * inner + area * share / sum).squareRoot())
    }
    var widths = needs.indices.map { max(least[$0], result[$0 + 1] - result[$0]) }
    let surplus = widths.reduce(0, +) - (radius - hub)
    let spare = needs.indices.reduce(0) { $0 + widths[$1] - least[$1] }
    if spare > 0 {
      widths = needs.indices.map { widths[$0] - surplus * (widths[$0] - least[$0]) / spare }
    }
    var borders = [hub]
    for width in widths.dropLast() { borders.append(borders[borders.count - 1] + width) }
    return borders + [radius]
  }

  /// The same circle elsewhere.
  func moved(by way: Point) -> CirclePlan { CirclePlan(self, center: center + way) }

  private init(_ plan: CirclePlan, center: Point) {
    self.center = center
    rings = plan.rings
    radii = plan.radii
    sectors = plan.sectors
  }

  /// The share of the circle that cards cover.
  func fullness(with cards: [CircleCards.Card]) -> Double {
    cards.reduce(0) { $0 + $1.size.width * $1.size.height } / (.pi * radius * radius)
  }

  /// The place at a distance from the centre.
  func place(_ direction: Direction, _ distance: Double) -> Point {
    center + direction.unit * distance
  }

  func sector(of sphere: Drawing.Sphere) -> Sector {
    guard let sector = sectors.first(where: { $0.sphere == sphere }) else {
      preconditionFailure("Every sphere that occurs has a sector.")
    }
    return sector
  }
}
