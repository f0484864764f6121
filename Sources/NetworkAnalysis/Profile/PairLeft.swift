public import SupportNetwork

/// The two people without whom the fewest needs keep an informal provider.
public struct PairLeft: Sendable, Hashable {
  /// One such pair, the first in ascending order.
  public let people: [Person.ID]
  /// How many pairs leave as few.
  public let pairs: Int
  /// The needs that keep an informal provider.
  public let needsCovered: Int

  /// Looks at every pair of providers; `place` is where each of them stands.
  init?(of providers: [Person.ID], _ place: [Person.ID: Int], _ coverage: [NeedCoverage]) {
    guard providers.count >= 2 else { return nil }
    let covered = coverage.count { !$0.informal.isEmpty }
    var alone = [Int](repeating: 0, count: providers.count)
    // For each provider the later ones, as often as a need rests on the two.
    var partners = [[Int]](repeating: [], count: providers.count)
    for need in coverage {
      let places = need.informal.prefix(2).compactMap { place[$0] }.sorted()
      if need.informal.count == 1 { alone[places[0]] += 1 }
      if need.informal.count == 2 { partners[places[0]].append(places[1]) }
    }
    var worst = (people: [providers[0], providers[1]], pairs: 0, lost: -1)
    var both = [Int](repeating: 0, count: providers.count)
    for first in providers.indices {
      for second in partners[first] { both[second] += 1 }
      for second in providers.indices.dropFirst(first + 1) {
        let lost = alone[first] + alone[second] + both[second]
        if lost > worst.lost { worst = ([providers[first], providers[second]], 0, lost) }
        if lost == worst.lost { worst.pairs += 1 }
      }
      for second in partners[first] { both[second] = 0 }
    }
    people = worst.people
    pairs = worst.pairs
    needsCovered = covered - worst.lost
  }
}
