/// The rings and sectors of a circle, made wide enough for who stands in them.
struct CirclePlan {
  /// A sector: where it begins, clockwise, and how wide it is.
  struct Sector {
    let sphere: CircleContent.Sphere
    let start: Direction
    let width: Double

    var middle: Direction { start.turned(by: width / 2) }
    var end: Direction { start.turned(by: width) }
  }

  let center: Point
  /// The radius of the centre and of the three rings.
  let radii: [Double]
  let sectors: [Sector]

  var radius: Double { radii[3] }

  /// Divides the circle for cards: rings and sectors in proportion to the area they need.
  init(cards: [CircleCards.Card], center: Point, hub: Double, radius: Double) {
    self.center = center
    let spheres = CircleContent.Sphere.allCases.filter { sphere in
      cards.contains { $0.person.sphere == sphere }
    }
    var need = spheres.map { sphere in
      CircleContent.Ring.allCases.map { ring in
        cards.reduce(0) { sum, card in
          guard card.person.sphere == sphere, card.person.ring == ring else { return sum }
          return sum + (card.size.width + 10) * (card.size.height + 10)
        }
      }
    }
    if need.isEmpty { need = [[1, 1, 1]] }
    var widths = CirclePlan.shares(need.map { $0.reduce(0, +) })
    var radii = [hub, 0, 0, radius]
    for _ in 0..<4 {
      // What one radian of a ring must hold where it is fullest, tempered by the mean.
      let ringNeeds = (0..<3).map { ring in
        let fullest = need.indices.map { need[$0][ring] / widths[$0] }.max() ?? 0
        let mean = need.reduce(0) { $0 + $1[ring] } / Direction.full
        return 0.5 * fullest + 0.5 * mean
      }
      radii = CirclePlan.radii(ringNeeds, hub: hub, radius: radius)
      let areas = zip(radii.dropFirst(), radii).map { $0 * $0 - $1 * $1 }
      widths = CirclePlan.shares(
        need.map { needs -> Double in
          let crowding = zip(needs, areas).map { $0 / $1 }
          let fullest = crowding.max() ?? 0
          return 0.75 * fullest + 0.25 * crowding.reduce(0, +)
        })
    }
    self.radii = radii
    sectors = CirclePlan.sectors(spheres, widths)
  }

  // Family stands at the top, the others follow clockwise, professionals end up at the left.
  private static func sectors(
    _ spheres: [CircleContent.Sphere], _ widths: [Double]
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

  /// The full turn in proportion to needs, none below 36 degrees.
  private static func shares(_ needs: [Double]) -> [Double] {
    let least = 36 * Double.pi / 180
    let total = needs.reduce(0, +)
    let free = Direction.full - least * Double(needs.count)
    return needs.map { least + free * (total > 0 ? $0 / total : 1 / Double(needs.count)) }
  }

  /// Ring borders such that areas are in proportion to needs, none narrower than a card is high.
  private static func radii(_ needs: [Double], hub: Double, radius: Double) -> [Double] {
    let least = [44.0, 40, 44]
    let total = max(needs.reduce(0, +), 1e-9)
    // A floor under each need keeps an empty ring visible.
    let shares = needs.map { 0.12 + 0.64 * $0 / total }
    let area = radius * radius - hub * hub
    let sum = shares.reduce(0, +)
    var result = [hub]
    for share in shares {
      let inner = result[result.count - 1]
      result.append((inner * inner + area * share / sum).squareRoot())
    }
    var widths = (0..<3).map { max(least[$0], result[$0 + 1] - result[$0]) }
    let surplus = widths.reduce(0, +) - (radius - hub)
    let spare = (0..<3).reduce(0) { $0 + widths[$1] - least[$1] }
    if spare > 0 {
      widths = (0..<3).map { widths[$0] - surplus * (widths[$0] - least[$0]) / spare }
    }
    return [hub, hub + widths[0], hub + widths[0] + widths[1], radius]
  }

  /// The place at a distance from the centre.
  func place(_ direction: Direction, _ distance: Double) -> Point {
    center + direction.unit * distance
  }

  func sector(of sphere: CircleContent.Sphere) -> Sector {
    guard let sector = sectors.first(where: { $0.sphere == sphere }) else {
      preconditionFailure("Every sphere that occurs has a sector.")
    }
    return sector
  }
}
