public import SupportNetwork

/// What breaks if people drop out: each informal person alone, and each two of them together.
///
///     let absences = Absences(of: network.findings.coverage)
///     absences.alone.first?.people        // ["P05"]
///     absences.alone.first?.uncovered     // ["N03", "N07", "N10"]
///     absences.fewest?.people             // 1
///
/// A need breaks in one of two ways: nobody of the informal network is left (`uncovered`), or fewer
/// than the family wants where there were enough (`belowTarget`). Professionals and the household do
/// not count, so a need without anybody here may still have a professional.
///
/// - Edge cases: a need whose providers are missing breaks nowhere and stands in `unknown`; a need
///   without an informal provider cannot lose one. Nobody is predicted to drop out.
/// - Complexity: O(*p* · *n* + Σ *k*²) for *p* providers, *n* needs with *k* of them each, and O(*p*²)
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
    let coverage = coverage.filter { !$0.need.professionalsOnly }
    let providers = Set(coverage.flatMap(\.informal)).sorted()
    let place = Dictionary(uniqueKeysWithValues: providers.enumerated().map { ($1, $0) })
    alone = Absences.singly(providers, place, coverage)
    together = Absences.jointly(coverage)
    worstPair = PairLeft(of: providers, place, coverage)
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

  /// Who breaks something alone; `place` is where each provider stands.
  private static func singly(
    _ providers: [Person.ID], _ place: [Person.ID: Int], _ coverage: [NeedCoverage]
  ) -> [Absence] {
    var uncovered = [[SupportNeed.ID]](repeating: [], count: providers.count)
    var belowTarget = uncovered
    for need in coverage {
      let count = need.informal.count
      guard count == 1 || count == need.need.target else { continue }
      for provider in need.informal {
        guard let place = place[provider] else { continue }
        if count == 1 {
          uncovered[place].append(need.need.id)
        } else {
          belowTarget[place].append(need.need.id)
        }
      }
    }
    return providers.indices.compactMap {
      Absence(people: [providers[$0]], uncovered: uncovered[$0], belowTarget: belowTarget[$0])
    }
  }

  /// The pairs that break what neither breaks alone.
  private static func jointly(_ coverage: [NeedCoverage]) -> [Absence] {
    var uncovered: [PersonPair: [SupportNeed.ID]] = [:]
    var belowTarget: [PersonPair: [SupportNeed.ID]] = [:]
    for need in coverage {
      let count = need.informal.count
      guard count == 2 || count == need.need.target + 1 else { continue }
      for (index, first) in need.informal.enumerated() {
        for second in need.informal[(index + 1)...] {
          let pair = PersonPair(first, second)
          if count == 2 {
            uncovered[pair, default: []].append(need.need.id)
          } else {
            belowTarget[pair, default: []].append(need.need.id)
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
