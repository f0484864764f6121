import SupportNetwork
import TestSupport
import Testing

@testable import NetworkAnalysis

@Suite("Four sides beside each other")
struct CompositeTests {
  @Test("The reference family gives the numbers that were worked out by hand")
  func reference() throws {
    let t0 = try ReferenceFamily.network(0).findings.composite
    let t1 = try ReferenceFamily.network(1).findings.composite
    #expect(t0.components.map(\.part) == CompositePart.allCases)
    expect(t0.components.map(\.value), [6.0 / 11, 4.0 / 11, 9.0 / 11, 7.0 / 13])
    expect(t1.components.map(\.value), [1, 8.0 / 11, 0.75, 17.0 / 21])
    expect(
      [t0.mean, t1.mean],
      [(19.0 / 11 + 7.0 / 13) / 4, (1 + 8.0 / 11 + 0.75 + 17.0 / 21) / 4])
    #expect(t0.range?.lowerBound == 4.0 / 11 && t0.range?.upperBound == 9.0 / 11)
    #expect(t1.range?.lowerBound == 8.0 / 11 && t1.range?.upperBound == 1)

    let comparison = try #require(CompositeComparison(from: t0, to: t1))
    #expect(comparison.limit?.parts == [.reciprocity])
    // 0.27106… / (0.27106… + 0.06818…)
    let limit = try #require(comparison.limit?.weight)
    let (rise, fall) = (17.0 / 21 - 7.0 / 13, 9.0 / 11 - 0.75)
    #expect(abs(limit - rise / (rise + fall)) < 1e-12)
    #expect((limit * 1000).rounded(.down) == 799)
    // One part fell: the share not higher is Π fall / (rise + fall) over the three that rose.
    let rises = [5.0 / 11, 4.0 / 11, rise]
    let rest = rises.map { fall / ($0 + fall) }.reduce(1, *)
    #expect(abs(comparison.shareOfWeightings - (1 - rest)) < 1e-12)
  }

  @Test("The share of weighings is known where it can be told at sight")
  func shares() {
    func share(_ values: [Double]) -> Double { CompositeComparison.shareAboveZero(of: values) }
    #expect(share([1, 1, 1, 1]) == 1)
    #expect(share([-1, -1, -1, -1]) == 0)
    #expect(share([0, 0, 0, 0]) == 0)
    #expect(share([1, -1]) == 0.5)
    #expect(abs(share([1, 1, -1, -1]) - 0.5) < 1e-15)
    #expect(abs(share([3, -1]) - 0.75) < 1e-15)
    #expect(share([0, 0, 0, 1]) == 1)
    #expect(share([0, 0, 0, -1]) == 0)
    // 1 − A: with two alike, (1/2)² of the weighings are not higher.
    #expect(abs(share([1, 1, -1]) - 0.75) < 1e-15)
  }

  @Test("The share of weighings agrees with weighings drawn at random", arguments: UInt64(0)..<5)
  func drawn(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let values = (0..<4).map { _ in Double.random(in: -1...1, using: &random) }
    var higher = 0
    let draws = 8_000
    for _ in 0..<draws {
      // The gaps between sorted numbers are uniform over the simplex.
      let cuts = ([0, 1] + (0..<3).map { _ in Double.random(in: 0...1, using: &random) }).sorted()
      let weights = zip(cuts.dropFirst(), cuts).map { $0 - $1 }
      if zip(weights, values).map({ $0 * $1 }).reduce(0, +) > 0 { higher += 1 }
    }
    let share = CompositeComparison.shareAboveZero(of: values)
    #expect(abs(share - Double(higher) / Double(draws)) < 0.03)
  }

  @Test("There is no limit where a part stayed the same: all weight on it leaves no rise")
  func noLimit() {
    #expect(WeightLimit([0.4, 0, 0.2, -0.3]) == nil)
    #expect(WeightLimit([0, 0, 0, -0.3]) == nil)
    #expect(WeightLimit([0.4, 0.1, 0.2, 0.3]) == nil)
  }

  @Test("The limit is exact: just below it every weighing is higher, just above it one is not")
  func limit() throws {
    let limit = try #require(WeightLimit([0.4, -0.1, 0.2, -0.3]))
    #expect(limit.parts == [.backup, .spread])
    #expect(abs(limit.weight - 0.2 / 0.5) < 1e-15)
    func worst(_ weight: Double) -> Double { weight * -0.3 + (1 - weight) * 0.2 }
    #expect(worst(limit.weight - 1e-9) > 0 && worst(limit.weight + 1e-9) < 0)
    #expect(WeightLimit([0.1, 0.2, 0.3, 0.4]) == nil)
    #expect(WeightLimit([-0.1, -0.2, 0, -0.4]) == nil)
  }

  @Test("Without one of the four there is no mean and no comparison, and a reason")
  func undefined() throws {
    let empty = try SmallFamily().findings().composite
    #expect(empty.mean == nil && empty.range == nil)
    #expect(empty.components.allSatisfy { $0.value == nil && $0.undefinedBecause != nil })
    #expect(
      CompositeComparison(from: empty, to: try ReferenceFamily.network(0).findings.composite) == nil
    )
  }

  @Test("A component lies between its low and its high", arguments: UInt64(0)..<80)
  func ranges(seed: UInt64) throws {
    var family = RandomFamily(seed: seed)
    let gaps = try family.small.findings().composite
    for _ in 0..<3 {
      let full = try family.filled().findings().composite
      for (open, filled) in zip(gaps.components, full.components) {
        if let value = open.value {
          #expect((open.low ?? 0) <= value + 1e-12 && value <= (open.high ?? 1) + 1e-12)
        }
        guard let value = filled.value, let low = open.low, let high = open.high else { continue }
        #expect(low <= value + 1e-12 && value <= high + 1e-12, "\(open.part) seed \(seed)")
      }
    }
  }

  private func expect(_ values: [Double?], _ expected: [Double]) {
    #expect(values.count == expected.count)
    for (value, wanted) in zip(values, expected) {
      #expect(value.map { abs($0 - wanted) < 1e-12 } == true)
    }
  }
}
