public import SupportNetwork

/// What breaks if people drop out: each informal person alone, and each two of them together.
///
///     let absences = Absences(of: network.findings.coverage)
///     absences.alone.first?.people        // [P05]
///     absences.alone.first?.uncovered     // [N03, N07, N10]
///     absences.fewest?.people             // 1
///
/// A need breaks in one of two ways: nobody of the informal network is left (`uncovered`), or fewer
/// than the family wants where there were enough (`belowTarget`). Professionals and the household do
/// not count, so a need without anybody here may still have a professional.
///
/// - Edge cases: a need whose providers are missing breaks nowhere and stands in `unknown`; a need
///   without an informal provider cannot lose one. Nobody is predicted to drop out.
/// - Complexity: O(*h* · *n* + Σ *k*²) for *h* helpers, *n* needs with *k* helpers each, and O(*h*²)
///   for `worstPair`: a pair can only break a need beyond what each alone breaks if both provide for
///   it, so no pair has to look at every need.
public struct Absences: Sendable, Hashable {
  /// Each person whose absence breaks something, in ascending order.
  public let alone: [Absence]
  /// What each pair breaks beyond what the two break alone, in ascending order; only pairs that do.
  public let together: [Absence]
  /// The pair whose absence leaves the fewest needs with an informal provider.
  public let worstPair: PairLeft?
  /// The fewest people whose absence uncovers some need; `nil` where no need has an informal provider.
  public let fewest: FewestAbsences?
  /// For each need with an informal provider: how many must drop out before it has none.
  public let perNeed: [NeedReserve]
  /// The needs of which it is not known who provides.
  public let unknown: [SupportNeed.ID]

  /// Works out what breaks.
  public init(of coverage: [NeedCoverage]) {
    let helpers = Set(coverage.flatMap(\.informal)).sorted()
    alone = helpers.compactMap { helper in
      Absence(
        people: [helper],
        uncovered: coverage.filter { $0.informal == [helper] }.map(\.need.id),
        belowTarget: coverage.filter {
          $0.informal.contains(helper) && $0.meetsTarget == true
            && $0.informal.count == $0.need.target && $0.informal.count > 1
        }.map(\.need.id))
    }
    together = Absences.jointly(coverage)
    worstPair = PairLeft(of: helpers, coverage)
    let reserves = coverage.filter { !$0.informal.isEmpty }.map {
      NeedReserve(need: $0.need.id, people: $0.informal.count)
    }
    perNeed = reserves
    fewest = reserves.map(\.people).min().map { least in
      FewestAbsences(
        people: least, needs: reserves.filter { $0.people == least }.map(\.need))
    }
    unknown = coverage.filter { $0.providers.value == nil }.map(\.need.id)
  }

  /// The pairs that break what neither breaks alone.
  private static func jointly(_ coverage: [NeedCoverage]) -> [Absence] {
    var uncovered: [Pair: [SupportNeed.ID]] = [:]
    var belowTarget: [Pair: [SupportNeed.ID]] = [:]
    for need in coverage {
      let count = need.informal.count
      for (index, first) in need.informal.enumerated() {
        for second in need.informal[(index + 1)...] {
          if count == 2 {
            uncovered[Pair(first, second), default: []].append(need.need.id)
          } else if count == need.need.target + 1 {
            belowTarget[Pair(first, second), default: []].append(need.need.id)
          }
        }
      }
    }
    return Set(uncovered.keys).union(belowTarget.keys).sorted().compactMap { pair in
      Absence(
        people: pair.people, uncovered: uncovered[pair] ?? [],
        belowTarget: belowTarget[pair] ?? [])
    }
  }
}

/// The needs that break when people drop out.
public struct Absence: Sendable, Hashable {
  /// Who drops out, in ascending order.
  public let people: [Person.ID]
  /// The needs without any informal provider left.
  public let uncovered: [SupportNeed.ID]
  /// The needs with somebody left, and with fewer than the family wants where there were enough.
  public let belowTarget: [SupportNeed.ID]

  init?(people: [Person.ID], uncovered: [SupportNeed.ID], belowTarget: [SupportNeed.ID]) {
    guard !uncovered.isEmpty || !belowTarget.isEmpty else { return nil }
    self.people = people
    self.uncovered = uncovered
    self.belowTarget = belowTarget
  }
}

/// The two people without whom the fewest needs keep an informal provider.
public struct PairLeft: Sendable, Hashable {
  /// One such pair, the first in ascending order.
  public let people: [Person.ID]
  /// How many pairs leave as few.
  public let pairs: Int
  /// The needs that keep an informal provider.
  public let needsCovered: Int

  init?(of helpers: [Person.ID], _ coverage: [NeedCoverage]) {
    guard helpers.count >= 2 else { return nil }
    let covered = coverage.filter { !$0.informal.isEmpty }
    let place = Dictionary(uniqueKeysWithValues: helpers.enumerated().map { ($1, $0) })
    var alone = [Int](repeating: 0, count: helpers.count)
    var joint: [Pair: Int] = [:]
    for need in covered {
      if need.informal.count == 1, let only = place[need.informal[0]] { alone[only] += 1 }
      if need.informal.count == 2 {
        joint[Pair(need.informal[0], need.informal[1]), default: 0] += 1
      }
    }
    var worst = (people: [helpers[0], helpers[1]], pairs: 0, lost: -1)
    for first in helpers.indices {
      for second in helpers.indices.dropFirst(first + 1) {
        let both = joint[Pair(helpers[first], helpers[second])] ?? 0
        let lost = alone[first] + alone[second] + both
        if lost > worst.lost { worst = ([helpers[first], helpers[second]], 0, lost) }
        if lost == worst.lost { worst.pairs += 1 }
      }
    }
    people = worst.people
    pairs = worst.pairs
    needsCovered = covered.count - worst.lost
  }
}

/// How many people must drop out before a need has no informal provider.
public struct NeedReserve: Sendable, Hashable {
  /// The need.
  public let need: SupportNeed.ID
  /// The number of its informal providers.
  public let people: Int
}

/// The fewest people whose absence uncovers a need, and which needs those are.
public struct FewestAbsences: Sendable, Hashable {
  /// How many people.
  public let people: Int
  /// The needs that so few people carry, in ascending order.
  public let needs: [SupportNeed.ID]
}

/// Two people, the lower identifier first.
private struct Pair: Hashable, Comparable {
  let people: [Person.ID]
  init(_ a: Person.ID, _ b: Person.ID) { people = a < b ? [a, b] : [b, a] }
  static func < (lhs: Pair, rhs: Pair) -> Bool {
    lhs.people.lexicographicallyPrecedes(rhs.people)
  }
}
