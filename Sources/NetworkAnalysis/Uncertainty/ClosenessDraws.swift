import GraphKernel
public import SupportNetwork

/// What findings would be if every answer about closeness were off by at most one step.
///
///     let draws = ClosenessDraws(of: network)
///     draws.interval(of: .meanCloseness)?.lowerBound  // 3.0
///     draws.interval(of: .meanCloseness)?.upperBound  // 3.444
///     // at seed 1
///
/// People give a 3 today and a 4 tomorrow. In each draw every closeness that was told moves one step
/// down, stays, or moves one step up, each with the same chance and apart from the others, and stays
/// within 1 to 5. The interval holds the middle 80% of the draws: from the 10th to the 90th
/// percentile, by nearest rank. Answers that are missing stay missing; their range is that of the
/// finding itself.
///
/// The interval need not lie around the value: of several answers about one person the largest
/// counts, so that errors push it up, and closeness 5 can only move down.
///
/// - Complexity: O(*d* · *t*) for *d* draws and *t* ties.
public struct ClosenessDraws: Sendable, Hashable {
  /// The findings that depend on closeness, in the order of the catalogue.
  static let findings = rules.map(\.name)
  /// The seed, if none is given.
  public static let defaultSeed: UInt64 = 1
  /// The number of draws, if none is given.
  public static let defaultCount = 1000

  /// The seed of the draws.
  public let seed: UInt64
  /// How many draws were made.
  public let count: Int
  private let values: [FindingName: [Double]]

  private static let rules = FindingCatalogue.rules.compactMap { rule in
    rule.draws.inDraw.map { (name: rule.name, inDraw: $0) }
  }

  /// Draws.
  ///
  /// - Precondition: At least ten draws, or there is no 10th percentile.
  public init(of network: Network, seed: UInt64 = defaultSeed, count: Int = defaultCount) {
    precondition(count >= 10, "An 80% interval takes at least ten draws")
    self.seed = seed
    self.count = count
    let told = AnsweredCloseness(in: network)
    var numbers = SeededNumbers(seed: seed)
    let draws = (0..<(told.people.isEmpty ? 0 : count)).map { _ in told.draw(from: &numbers) }
    values = Dictionary(
      uniqueKeysWithValues: Self.rules.map { rule in (rule.name, draws.map(rule.inDraw)) })
  }

  /// The middle 80% of the draws; `nil` for a finding that does not depend on closeness, and where
  /// no closeness was told.
  public func interval(of name: FindingName) -> ClosedRange<Double>? {
    values[name].flatMap(Self.middle)
  }

  /// The middle 80% of the differences with earlier draws; `nil` where either has no interval.
  ///
  /// The draws are paired as they come. Those of two moments are made from different seeds, so that
  /// they are apart from each other.
  public func interval(of name: FindingName, since earlier: ClosenessDraws) -> ClosedRange<Double>?
  {
    guard let after = values[name], let before = earlier.values[name],
      !after.isEmpty, !before.isEmpty
    else { return nil }
    return Self.middle(zip(after, before).map { $0 - $1 })
  }

  private static func middle(_ values: [Double]) -> ClosedRange<Double>? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    // Nearest rank: the smallest value that at least this share of all does not exceed.
    func rank(_ percent: Int) -> Double { sorted[(percent * sorted.count + 99) / 100 - 1] }
    return rank(10)...rank(90)
  }
}

/// What the answers about closeness come to in one draw.
struct ClosenessDraw: Sendable {
  /// About how many people closeness was told.
  let people: Int
  /// The sum over them of the largest closeness.
  let sum: Int
  /// How many informal people are close, at 4 or 5, on a tie that is no conflict.
  let strong: Int
}

/// The closeness that was told, in one row, ready to be drawn again and again.
private struct AnsweredCloseness {
  /// Where the answers about each person begin and end in `answers`.
  private(set) var people: [Range<Int>] = []
  private var answers: [Told] = []

  private struct Told {
    let closeness: Int
    /// Whether the tie is informal and known to be no conflict, so that it can be strong.
    let canBeStrong: Bool
  }

  init(in network: Network) {
    let informal = Set(network.informal.map(\.id))
    for person in network.alterAnswers {
      let start = answers.count
      for tie in person.ties {
        guard let closeness = tie.closeness.value else { continue }
        let isPeaceful = tie.quality.value.map { $0 != .conflict } ?? false
        answers.append(
          Told(
            closeness: closeness.rawValue,
            canBeStrong: isPeaceful && informal.contains(person.person)))
      }
      if answers.count > start { people.append(start..<answers.count) }
    }
  }

  /// Moves every answer by at most one step.
  func draw(from numbers: inout SeededNumbers) -> ClosenessDraw {
    var (sum, strong) = (0, 0)
    for person in people {
      var largest = 0
      var isStrong = false
      for answer in answers[person] {
        let drawn = min(
          max(answer.closeness + numbers.step(), Closeness.range.lowerBound),
          Closeness.range.upperBound)
        largest = max(largest, drawn)
        if drawn >= 4, answer.canBeStrong { isStrong = true }
      }
      sum += largest
      if isStrong { strong += 1 }
    }
    return ClosenessDraw(people: people.count, sum: sum, strong: strong)
  }
}
