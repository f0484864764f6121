import GraphKernel
import SupportNetwork
import Testing

@testable import NetworkAnalysis

@Suite("How certain findings are")
struct UncertaintyTests {
  @Test("The same seed gives the same interval, another seed nearly the same")
  func seeds() throws {
    let network = try ReferenceFamily.network(0)
    let draws = ClosenessDraws(of: network)
    #expect(draws == ClosenessDraws(of: network))
    #expect(draws.seed == 1 && draws.count == 1000)
    let mean = try #require(draws.interval(of: .meanCloseness))
    let other = try #require(ClosenessDraws(of: network, seed: 2).interval(of: .meanCloseness))
    #expect(abs(mean.lowerBound - other.lowerBound) < 0.1)
    #expect(abs(mean.upperBound - other.upperBound) < 0.1)
    #expect(draws.interval(of: .density) == nil)
  }

  @Test("One answer of 3 is 2, 3 or 4, so that the middle 80% runs from 2 to 4")
  func oneAnswer() throws {
    var small = SmallFamily()
    small.add(
      "A",
      tie: [
        {
          $0.closeness = close(3)
          $0.quality = .given(.positive)
        }
      ])
    let draws = ClosenessDraws(of: try small.network())
    #expect(draws.interval(of: .meanCloseness) == 2...4)
    #expect(draws.interval(of: .strongInformalTies) == 0...1)
  }

  @Test("Closeness stays within 1 to 5, and conflict is never strong")
  func limits() throws {
    var small = SmallFamily()
    small.add(
      "A",
      tie: [
        {
          $0.closeness = close(5)
          $0.quality = .given(.conflict)
        }
      ])
    let draws = ClosenessDraws(of: try small.network())
    #expect(draws.interval(of: .meanCloseness) == 4...5)
    #expect(draws.interval(of: .strongInformalTies) == 0...0)
  }

  @Test("Without an answer on closeness there is no interval")
  func nothing() throws {
    var small = SmallFamily()
    small.add("A")
    let draws = ClosenessDraws(of: try small.network())
    #expect(draws.interval(of: .meanCloseness) == nil)
    #expect(draws.interval(of: .strongInformalTies) == nil)
    #expect(ClosenessDraws(of: try SmallFamily().network()).interval(of: .meanCloseness) == nil)
  }

  @Test("Steps down, none and up come about equally often")
  func steps() {
    var numbers = SeededNumbers(seed: 7)
    var counts = [-1: 0, 0: 0, 1: 0]
    for _ in 0..<30_000 { counts[numbers.step(), default: 0] += 1 }
    #expect(counts.values.allSatisfy { abs($0 - 10_000) < 400 })
  }

  @Test("Fewer than ten draws are a mistake of the programmer")
  func tooFewDraws() async {
    await #expect(processExitsWith: .failure) {
      _ = ClosenessDraws(of: try SmallFamily().network(), count: 9)
    }
  }

  @Test("The words follow the rule of a half and a tenth")
  func words() throws {
    let judged = Uncertainty(of: try ReferenceFamily.network(1)).judged
    func word(_ name: FindingName) -> Confidence? { judged.first { $0.name == name }?.confidence }
    #expect(judged.map(\.name) == FindingName.allCases)
    #expect(word(.needsMeetingTarget) == .fairlyCertain)
    #expect(word(.overburdened) == .tooFewData)  // 12 of 17 scores are missing
    #expect(word(.strongInformalTies) == .uncertain)

    var small = SmallFamily()
    small.add("A")
    for number in 1...11 {
      small.add(
        need: SupportNeed.ID(rawValue: "N\(number)"), number == 1 ? .unknown : .given(["A"]))
    }
    let findings = try small.findings()
    func word(of name: FindingName, _ findings: Findings) -> Confidence {
      Confidence(of: findings[name], from: findings.inputs(of: name))
    }
    // One of eleven is less than a tenth, one of ten is a tenth and no more, two are more.
    #expect(word(of: .needsMeetingTarget, findings) == .fairlyCertain)
    small.moment.provisions[1].providers = .declined
    #expect(word(of: .needsMeetingTarget, try small.findings()) == .uncertain)
    #expect(word(of: .density, findings) == .tooFewData)
    #expect(word(of: .size, findings) == .fairlyCertain)
  }
}
