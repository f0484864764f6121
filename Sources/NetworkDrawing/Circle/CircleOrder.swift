/// Who stands beside whom: the people of each sector, clockwise.
///
/// One person after the other, in order of id, goes between two who are there already: near the
/// people they know, beside somebody of another ring, and near a share of the sector that follows
/// from their own id. Nobody who is there changes places for it, so that a person more opens a gap
/// and leaves the order of the others alone. O(*n* · (*n* + *pairs*)).
struct CircleOrder {
  private(set) var rows: [Drawing.Sphere: [Int]] = [:]
  private let people: [CircleContent.Person]
  private let partners: [[(index: Int, pull: Double)]]
  private let wishes: [Double]
  private var angles: [Double?]

  /// Orders people in order of id; who stands beside somebody whatever comes goes there last.
  init(of people: [CircleContent.Person], pairs: [CirclePair], beside: [Int: Int] = [:]) {
    self.people = people
    var partners: [[(index: Int, pull: Double)]] = Array(repeating: [], count: people.count)
    for pair in pairs {
      partners[pair.first].append((pair.second, pair.pull))
      partners[pair.second].append((pair.first, pair.pull))
    }
    self.partners = partners
    wishes = people.map { person in
      var numbers = PersonNumbers(of: person.id)
      return numbers.share()
    }
    angles = people.map { _ in nil }
    for index in people.indices where beside[index] == nil { insert(index) }
    for index in people.indices {
      guard let neighbour = beside[index] else { continue }
      let place = rows[people[index].sphere]?.firstIndex(of: neighbour)
      insert(index, at: place.map { [$0, $0 + 1] })
    }
  }

  private mutating func insert(_ index: Int, at gaps: [Int]? = nil) {
    let sphere = people[index].sphere
    var row = rows[sphere] ?? []
    var best = (cost: Double.infinity, gap: 0)
    for gap in gaps ?? Array(0...row.count) {
      let cost = cost(of: index, at: gap, in: row, sphere)
      if cost < best.cost { best = (cost, gap) }
    }
    row.insert(index, at: best.gap)
    rows[sphere] = row
    for (place, person) in row.enumerated() {
      angles[person] = CircleOrder.angle(sphere, place, of: row.count)
    }
  }

  private func cost(
    of index: Int, at gap: Int, in row: [Int], _ sphere: Drawing.Sphere
  ) -> Double {
    let angle = CircleOrder.angle(sphere, gap, of: row.count + 1)
    var cost = abs((Double(gap) + 0.5) / Double(row.count + 1) - wishes[index])
    for (partner, pull) in partners[index] {
      guard let other = angles[partner] else { continue }
      cost += 0.5 * pull * abs(Direction(angle).turn(from: Direction(other)))
    }
    for neighbour in [gap - 1, gap] where row.indices.contains(neighbour) {
      if people[row[neighbour]].ring == people[index].ring { cost += 0.3 }
    }
    return cost
  }

  // Where sectors stand when all of them are there; how wide they are now does not matter here.
  private static func angle(
    _ sphere: Drawing.Sphere, _ place: Int, of count: Int
  ) -> Double {
    let (start, width) =
      switch sphere {
      case .family: (-70.0, 140.0)
      case .friendsAndNeighbours: (70.0, 80.0)
      case .schoolWorkClubs: (150.0, 45.0)
      case .volunteersAndMentors: (195.0, 50.0)
      case .professionals: (245.0, 45.0)
      }
    return (start + width * (Double(place) + 0.5) / Double(count)) * .pi / 180
  }
}
