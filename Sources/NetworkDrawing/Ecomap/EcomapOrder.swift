/// The order of the systems within their spheres, and of the discs at home, that lets the fewest
/// lines cross.
///
/// A search from a fixed seed: two systems of one sphere, or two people at home, change places when
/// that costs less, early on also when it costs a little more. Lines are taken as straight. What it
/// weighs: crossings, lines over the disc of somebody else, length. O(*moves* · *lines*).
struct EcomapOrder {
  /// A straight line, and at which places it hangs.
  private struct Segment {
    let card: Int
    let disc: Int?
  }

  private let home: EcomapHome
  private let places: [Point]
  private let group: [Int]
  private let segments: [Segment]
  private let segmentsOfCard: [[Int]]
  private let segmentsOfDisc: [[Int]]
  /// The place of each system, as an index of `places`.
  private(set) var placeOfCard: [Int]
  /// The place of each member, as an index of the places at home.
  private(set) var placeOfMember: [Int]
  private var ends: [(from: Point, to: Point)] = []
  private var numbers = SearchNumbers()

  /// Starts from systems at places.
  ///
  /// - Parameters:
  ///   - places: a place for each system.
  ///   - group: the sphere of each place, as any number.
  init(
    strands: [EcomapInWords.Strand], home: EcomapHome, places: [Point], group: [Int],
    placeOfMember: [Int]
  ) {
    self.home = home
    self.places = places
    self.group = group
    placeOfCard = Array(places.indices)
    self.placeOfMember = placeOfMember
    segments = strands.map {
      Segment(card: $0.system, disc: $0.isBundle ? nil : $0.members.first)
    }
    var ofCard: [[Int]] = Array(repeating: [], count: places.count)
    var ofDisc: [[Int]] = Array(repeating: [], count: home.places.count)
    for (index, segment) in segments.enumerated() {
      ofCard[segment.card].append(index)
      if let disc = segment.disc { ofDisc[disc].append(index) }
    }
    segmentsOfCard = ofCard
    segmentsOfDisc = ofDisc
    ends = segments.indices.map(end)
  }

  private func end(_ index: Int) -> (from: Point, to: Point) {
    let segment = segments[index]
    let from = places[placeOfCard[segment.card]]
    guard let disc = segment.disc else {
      return (from, home.center + (from - home.center).unit * home.radius)
    }
    return (from, home.places[placeOfMember[disc]])
  }

  /// The first place at home that may be changed.
  private var firstFree: Int { home.places.count > 2 ? 1 : 0 }

  // MARK: - Search

  /// Searches for a number of moves and ends with every exchange that still helps.
  mutating func search(moves: Int) {
    var temperature = 24.0
    let cooling = 0.02.power(1 / Double(max(1, moves)))
    for _ in 0..<moves {
      if home.places.count - firstFree > 1, numbers.share() < 0.08 {
        // Who stands in the middle stays there.
        let one = numbers.below(home.places.count)
        let other = numbers.below(home.places.count)
        tryMembers(one, other, at: temperature)
      } else if places.count > 1 {
        let one = numbers.below(places.count)
        let other = numbers.below(places.count)
        tryCards(one, other, at: temperature)
      }
      temperature *= cooling
    }
    for _ in 0..<8 where !improve() { return }
  }

  private mutating func improve() -> Bool {
    var didChange = false
    for one in places.indices {
      for other in places.indices.dropFirst(one + 1) {
        didChange = tryCards(one, other, at: 0) || didChange
      }
    }
    for one in home.places.indices {
      for other in home.places.indices.dropFirst(one + 1) {
        didChange = tryMembers(one, other, at: 0) || didChange
      }
    }
    return didChange
  }

  @discardableResult
  private mutating func tryCards(_ one: Int, _ other: Int, at temperature: Double) -> Bool {
    guard one != other, group[placeOfCard[one]] == group[placeOfCard[other]] else { return false }
    let moved = segmentsOfCard[one] + segmentsOfCard[other]
    let before = cost(of: moved)
    placeOfCard.swapAt(one, other)
    let old = moved.map { ends[$0] }
    for index in moved { ends[index] = end(index) }
    if isTaken(cost(of: moved) - before, at: temperature) { return true }
    placeOfCard.swapAt(one, other)
    for (index, end) in zip(moved, old) { ends[index] = end }
    return false
  }

  @discardableResult
  private mutating func tryMembers(_ one: Int, _ other: Int, at temperature: Double) -> Bool {
    guard one != other, placeOfMember[one] >= firstFree, placeOfMember[other] >= firstFree else {
      return false
    }
    let moved = segmentsOfDisc[one] + segmentsOfDisc[other]
    let before = cost(of: moved)
    placeOfMember.swapAt(one, other)
    let old = moved.map { ends[$0] }
    for index in moved { ends[index] = end(index) }
    if isTaken(cost(of: moved) - before, at: temperature) { return true }
    placeOfMember.swapAt(one, other)
    for (index, end) in zip(moved, old) { ends[index] = end }
    return false
  }

  // A gain of nothing is no gain: else two equal systems would change places for ever.
  private mutating func isTaken(_ change: Double, at temperature: Double) -> Bool {
    if change < -1e-9 { return true }
    return temperature > 0 && numbers.share() < exponential(-max(0, change) / temperature)
  }

  // MARK: - Cost

  /// What the whole order costs; every crossing counts for both lines.
  var cost: Double { cost(of: Array(segments.indices)) }

  private func cost(of moved: [Int]) -> Double {
    var cost = 0.0
    for index in moved {
      let (from, to) = ends[index]
      cost += 0.06 * from.distance(to: to)
      // The line ends in the middle of its own disc, and at the rim for a bundle.
      if let own = segments[index].disc {
        for place in home.places.indices where place != placeOfMember[own] {
          if Segments.distance(of: home.places[place], from, to) < home.disc + 3 { cost += 7 }
        }
      }
      for rival in ends.indices where rival != index {
        if Segments.cross(from, to, ends[rival].from, ends[rival].to) { cost += 8 }
      }
    }
    return cost
  }
}

/// How straight lines lie to each other and to points.
enum Segments {
  /// Whether two lines cross each other in their inside.
  static func cross(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
    side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
  }

  /// The distance from a point to the nearest point of a line.
  static func distance(of point: Point, _ from: Point, _ to: Point) -> Double {
    let way = to - from
    let square = way.x * way.x + way.y * way.y
    if square == 0 { return point.distance(to: from) }
    let arm = point - from
    let share = (arm.x * way.x + arm.y * way.y) / square
    return (from + way * (share < 0 ? 0 : share > 1 ? 1 : share)).distance(to: point)
  }

  private static func side(_ a: Point, _ b: Point, _ c: Point) -> Double {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
  }
}
