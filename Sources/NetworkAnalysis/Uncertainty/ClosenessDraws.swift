public import SupportNetwork

/// What findings would be if every answer about closeness were off by at most one step.
///
///     let draws = ClosenessDraws(of: network)
///     draws.interval(of: .meanCloseness)   // 3.278...3.722, at seed 1
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
  /// The findings that depend on closeness.
  public static let findings: [FindingName] = [.meanCloseness, .strongInformalTies]
  /// The seed, if none is given.
  public static let defaultSeed: UInt64 = 1
  /// The number of draws, if none is given.
  public static let defaultCount = 1000

  /// The seed of the draws.
  public let seed: UInt64
  /// How many draws were made.
  public let count: Int
  private let means: [Double]
  private let strong: [Double]

  /// Draws.
  ///
  /// - Precondition: At least ten draws, or there is no 10th percentile.
  public init(of network: Network, seed: UInt64 = defaultSeed, count: Int = defaultCount) {
    precondition(count >= 10, "An 80% interval takes at least ten draws")
    self.seed = seed
    self.count = count
    var numbers = SeededNumbers(seed: seed)
    let people = network.findings.answers(about: network.alters).map(DrawnPerson.init)
    let informal = Set(network.informal.map(\.id))
    var means: [Double] = []
    var strong: [Double] = []
    for _ in 0..<count {
      var sum = 0
      var told = 0
      var close = 0
      for person in people {
        let draw = person.draw(from: &numbers)
        if draw.closeness > 0 {
          sum += draw.closeness
          told += 1
        }
        if draw.isStrong, informal.contains(person.id) { close += 1 }
      }
      if told > 0 { means.append(Double(sum) / Double(told)) }
      strong.append(Double(close))
    }
    self.means = means
    self.strong = people.contains { $0.hasAnswer } ? strong : []
  }

  /// The middle 80% of the draws; `nil` for a finding that does not depend on closeness, and where
  /// no closeness was told.
  public func interval(of name: FindingName) -> ClosedRange<Double>? {
    values(of: name).flatMap(Self.middle)
  }

  /// The middle 80% of the differences with earlier draws; `nil` where either has no interval.
  ///
  /// The draws are paired as they come. Those of two moments are made from different seeds, so that
  /// they are apart from each other.
  public func interval(of name: FindingName, since earlier: ClosenessDraws) -> ClosedRange<Double>?
  {
    guard let after = values(of: name), let before = earlier.values(of: name),
      !after.isEmpty, !before.isEmpty
    else { return nil }
    return Self.middle(zip(after, before).map { $0 - $1 })
  }

  private func values(of name: FindingName) -> [Double]? {
    switch name {
    case .meanCloseness: means
    case .strongInformalTies: strong
    default: nil
    }
  }

  private static func middle(_ values: [Double]) -> ClosedRange<Double>? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    // Nearest rank: the smallest value that at least this share of all does not exceed.
    func rank(_ percent: Int) -> Double { sorted[(percent * sorted.count + 99) / 100 - 1] }
    return rank(10)...rank(90)
  }
}

/// The closeness answers about one person, ready to be drawn again and again.
private struct DrawnPerson {
  let id: Person.ID
  private let answers: [(closeness: Int, isConflict: Bool?)]

  init(_ told: AlterAnswers) {
    id = told.person
    answers = told.ties.compactMap { tie in
      tie.closeness.value.map { ($0.rawValue, tie.quality.value.map { $0 == .conflict }) }
    }
  }

  var hasAnswer: Bool { !answers.isEmpty }

  /// The largest closeness of a draw, 0 without an answer, and whether a tie is strong in it.
  func draw(from numbers: inout SeededNumbers) -> (closeness: Int, isStrong: Bool) {
    var largest = 0
    var isStrong = false
    for answer in answers {
      let drawn = min(
        max(answer.closeness + numbers.step(), Closeness.range.lowerBound),
        Closeness.range.upperBound)
      largest = max(largest, drawn)
      if drawn >= 4, answer.isConflict == false { isStrong = true }
    }
    return (largest, isStrong)
  }
}
