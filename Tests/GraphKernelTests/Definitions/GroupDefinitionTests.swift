import GraphKernel
import TestSupport
import Testing

@Suite("Definitions: groups and mixing")
struct GroupDefinitionTests {
  @Test("Modularity compares every pair with chance", arguments: RandomNetwork.seeds)
  func modularity(seed: UInt64) {
    let network = RandomNetwork(seed: seed)
    var generator = SplitMix64(seed: seed)
    let groups = network.vertices.map { _ in Int32.random(in: 0..<4, using: &generator) }
    let resolution = Double.random(in: 0.5...2, using: &generator)
    for value in [TieValue.presence, .strength] {
      #expect(
        agree(
          network.graph.modularity(of: groups, by: value, resolution: resolution),
          modularity(network.values(by: value), groups.map(Int.init), resolution)))
    }
  }

  /// Q = 1/m · Σᵢⱼ (aᵢⱼ − γ·outᵢ·inⱼ/m) over the ordered pairs in one group, *m* the sum of all aᵢⱼ.
  private func modularity(_ values: [[Double]], _ groups: [Int], _ resolution: Double) -> Double? {
    let total = values.joined().reduce(0, +)
    guard total > 0 else { return nil }
    let out = values.map { $0.reduce(0, +) }
    let into = values.indices.map { column in values.reduce(0) { $0 + $1[column] } }
    var sum = 0.0
    for one in values.indices {
      for other in values.indices where groups[one] == groups[other] {
        sum += values[one][other] - resolution * out[one] * into[other] / total
      }
    }
    return sum / total
  }

  @Test("Communities hold together and no grouping is much better", arguments: RandomNetwork.seeds)
  func communities(seed: UInt64) throws {
    let network = RandomNetwork(seed: seed)
    let contacts = network.contactMasks
    for value in [TieValue.presence, .strength] {
      var generator = SplitMix64(seed: seed)
      let found = network.graph.communities(by: value, using: &generator)
      #expect(found.members.joined().map(Int.init).sorted() == Array(network.vertices))
      for group in found.members {
        #expect(network.holdsTogether(group.reduce(0) { $0 | 1 << UInt32($1) }, contacts))
      }
      let values = network.values(by: value)
      // Directions are left out: a pair by presence is tied or not, strengths are added.
      let together = network.vertices.map { one in
        network.vertices.map { other in
          switch value {
          case .presence: network.areTied(one, other) ? 1.0 : 0
          case .strength:
            network.isDirected ? values[one][other] + values[other][one] : values[one][other]
          }
        }
      }
      let reached = modularity(together, found.membership.map(Int.init), 1)
      // No vertex would rather be in another group, or alone.
      for vertex in network.vertices {
        for group in 0...found.count {
          var moved = found.membership.map(Int.init)
          moved[vertex] = group
          #expect((modularity(together, moved, 1) ?? 0) <= (reached ?? 0) + 1e-12)
        }
      }
      guard network.count <= 6, let reached else { continue }
      var best = reached
      func tryAll(_ groups: [Int]) {
        if groups.count == network.count {
          best = max(best, modularity(together, groups, 1) ?? -1)
        } else {
          for group in 0...((groups.max() ?? -1) + 1) { tryAll(groups + [group]) }
        }
      }
      tryAll([])
      #expect(reached >= best - 0.03)
    }
  }

  @Test("Degrees at the two ends of ties correlate", arguments: RandomNetwork.seeds)
  func assortativity(seed: UInt64) {
    let network = RandomNetwork(seed: seed)
    let out = network.vertices.map { row in network.vertices.count { network.hasTie(row, $0) } }
    let into = network.vertices.map { row in network.vertices.count { network.hasTie($0, row) } }
    var ends: [(x: Double, y: Double)] = []
    for one in network.vertices {
      for other in network.vertices where network.hasTie(one, other) {
        ends.append((Double(out[one]), Double(into[other])))
      }
    }
    let count = Double(ends.count)
    let mean = (x: ends.reduce(0) { $0 + $1.x } / count, y: ends.reduce(0) { $0 + $1.y } / count)
    let together = ends.reduce(0) { $0 + ($1.x - mean.x) * ($1.y - mean.y) }
    let spread = (
      x: ends.reduce(0) { $0 + ($1.x - mean.x) * ($1.x - mean.x) },
      y: ends.reduce(0) { $0 + ($1.y - mean.y) * ($1.y - mean.y) }
    )
    let isDefined = Set(ends.map(\.x)).count > 1 && Set(ends.map(\.y)).count > 1
    let expected = isDefined ? together / (spread.x * spread.y).squareRoot() : nil
    let found = network.graph.degreeAssortativity
    #expect((found == nil) == (expected == nil))
    if let found, let expected { #expect(abs(found - expected) < 1e-12) }
  }

  @Test("Ties within and between groups are counted", arguments: RandomNetwork.seeds)
  func mixing(seed: UInt64) {
    let network = RandomNetwork(seed: seed)
    var generator = SplitMix64(seed: seed)
    let groups = network.vertices.map { _ in Int.random(in: 0..<3, using: &generator) }
    let within = network.pairs.count { groups[$0.from] == groups[$0.to] }
    let all = network.pairs.count
    let found = network.graph.mixing(among: groups.map(Int32.init))
    #expect(found.internalTies == within)
    #expect(found.externalTies == all - within)
    #expect(
      agree(
        found.externalInternalIndex,
        all == 0 ? nil : Double(all - 2 * within) / Double(all)))
    // The table of Newman: the share of the ends of ties that run from group to group.
    var table = [[Int]](repeating: [0, 0, 0], count: 3)
    for one in network.vertices {
      for other in network.vertices where network.hasTie(one, other) {
        table[groups[one]][groups[other]] += 1
      }
    }
    let arcs = table.joined().reduce(0, +)
    let trace = (0..<3).reduce(0) { $0 + table[$1][$1] }
    let chance = (0..<3).reduce(0) { sum, group in
      sum + table[group].reduce(0, +) * table.reduce(0) { $0 + $1[group] }
    }
    let expected =
      chance == arcs * arcs
      ? nil : Double(trace * arcs - chance) / Double(arcs * arcs - chance)
    #expect(agree(found.assortativity, expected))
  }

  @Test("Composition is what two draws from a list give", arguments: RandomNetwork.seeds)
  func composition(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let kinds = Int.random(in: 1...5, using: &generator)
    let list = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
      Int.random(in: 0..<kinds, using: &generator)
    }
    let found = Composition(counts: (0..<kinds).map { kind in list.count { $0 == kind } })
    let total = Double(list.count)
    let present = Set(list).count
    let unlike = list.reduce(0) { sum, one in sum + list.count { $0 != one } }
    let blau = list.isEmpty ? nil : Double(unlike) / (total * total)
    #expect(found.total == list.count)
    #expect(found.categoriesPresent == present)
    #expect(agree(found.blau, blau))
    func most(_ kinds: Int) -> Double { 1 - 1 / Double(kinds) }
    #expect(agree(found.iqv, present < 2 ? nil : blau.map { $0 / most(present) }))
    #expect(
      agree(found.iqv(possibleCategories: kinds), kinds < 2 ? nil : blau.map { $0 / most(kinds) }))
    let surprise = list.reduce(0.0) { sum, one in
      sum - naturalLogarithm(Double(list.count { $0 == one }) / total) / total
    }
    #expect(agree(found.shannon, list.isEmpty ? nil : surprise))
    for kind in 0..<kinds {
      let same = Double(list.count { $0 == kind })
      #expect(agree(found.share(of: kind), list.isEmpty ? nil : same / total))
      #expect(
        agree(
          found.externalInternalIndex(of: kind),
          list.isEmpty ? nil : ((total - same) - same) / total))
    }
  }
}
