import Testing

@testable import NetworkDrawing

@Suite("The network circle stays as it is when somebody comes or goes")
struct CircleStabilityTests {
  /// Which person is the new one.
  enum Newcomer: CaseIterable {
    case last, anybody

    func id(in content: CircleContent, seed: Int) -> CircleContent.Person.ID {
      let ids = content.people.map(\.id).sorted()
      return self == .last ? ids[ids.count - 1] : ids[(seed * 7) % ids.count]
    }
  }

  /// How far each of the others stands from where they stood, in points, for each newcomer.
  private func moves(people count: Int) throws -> [Newcomer: [Double]] {
    var moves: [Newcomer: [Double]] = [:]
    for seed in 1...10 {
      let whole = CircleContent.random(people: count + 1, pairs: count, seed: UInt64(seed))
      let after = try Drawing(of: whole).places(of: whole)
      for newcomer in Newcomer.allCases {
        let less = whole.without(newcomer.id(in: whole, seed: seed))
        // The first one of a sector makes the sector, which everybody has to make room for.
        guard Set(whole.people.map(\.sphere)) == Set(less.people.map(\.sphere)) else { continue }
        for (id, place) in try Drawing(of: less).places(of: less) {
          moves[newcomer, default: []].append(place.distance(to: try #require(after[id])))
        }
      }
    }
    return moves.mapValues { $0.sorted() }
  }

  @Test(
    "One person more moves the others by a few points in a circle of 524",
    arguments: [12, 20, 28])
  func oneMore(people: Int) throws {
    let all = try moves(people: people)
    for newcomer in Newcomer.allCases {
      let moves = try #require(all[newcomer])
      #expect(moves.count >= 5 * people)
      let mean = moves.reduce(0, +) / Double(moves.count)
      #expect(mean <= (newcomer == .last ? 28 : 34), "mean \(mean)")
      #expect(moves[moves.count / 2] <= 20, "median \(moves[moves.count / 2])")
    }
  }

  @Test(
    "A new person with the last id stands between others who keep their order", arguments: 1...20)
  func order(seed: Int) {
    let whole = CircleContent.random(people: 18, pairs: 15, seed: UInt64(seed))
    let people = whole.people.sorted { $0.id < $1.id }
    let ids = people.map(\.id)
    let pairs = whole.acquaintances.compactMap { pair -> CirclePair? in
      guard let first = ids.firstIndex(of: pair.first), let second = ids.firstIndex(of: pair.second)
      else { return nil }
      return CirclePair(first: first, second: second, isInConflict: false)
    }
    let last = people.count - 1
    let before = CircleOrder(
      of: Array(people.dropLast()), pairs: pairs.filter { max($0.first, $0.second) < last })
    let after = CircleOrder(of: people, pairs: pairs)
    for sphere in Drawing.Sphere.allCases {
      #expect((after.rows[sphere] ?? []).filter { $0 != last } == before.rows[sphere] ?? [])
    }
  }
}

extension CircleContent {
  func without(_ id: Person.ID) -> CircleContent {
    var content = self
    content.people.removeAll { $0.id == id }
    content.acquaintances.removeAll { $0.first == id || $0.second == id }
    return content
  }
}

extension Drawing {
  /// Where the card of everybody stands.
  func places(of content: CircleContent) -> [CircleContent.Person.ID: Point] {
    let ids = content.people.map(\.id).sorted()
    return Dictionary(
      uniqueKeysWithValues: cards.compactMap { card in
        guard card.id.hasPrefix("p"), let number = Int(card.id.dropFirst()) else { return nil }
        return (ids[number - 1], card.frame.center)
      })
  }
}
