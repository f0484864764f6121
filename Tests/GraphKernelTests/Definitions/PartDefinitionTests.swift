import GraphKernel
import Testing

@Suite("Definitions: parts of a graph")
struct PartDefinitionTests {
  /// The parts of a division, largest first and then by smallest member.
  private func inOrder(_ parts: Set<[Int]>) -> [[Int]] {
    parts.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
  }

  @Test("Components are who reaches whom", arguments: RandomNetwork.seeds)
  func components(seed: UInt64) {
    let network = RandomNetwork(seed: seed)
    let graph = network.graph
    let there = network.pathsInHops.distances
    let either = PathList(
      lengths: network.vertices.map { one in
        network.vertices.map { network.areTied(one, $0) ? 1 : nil }
      }
    ).distances
    let weak = network.vertices.map { one in network.vertices.filter { either[one][$0] != nil } }
    let strong = network.vertices.map { one in
      network.vertices.filter { there[one][$0] != nil && there[$0][one] != nil }
    }
    #expect(graph.components.members.map { $0.map(Int.init) } == inOrder(Set(weak)))
    #expect(graph.strongComponents.members.map { $0.map(Int.init) } == inOrder(Set(strong)))
    #expect(graph.components.sizes == inOrder(Set(weak)).map(\.count))
    for (vertex, part) in graph.components.membership.enumerated() {
      #expect(graph.components.members[Int(part)].contains(Int32(vertex)))
    }
  }

  @Test("Cut points and bridges are what makes parts by going", arguments: RandomNetwork.seeds)
  func cuts(seed: UInt64) {
    let network = RandomNetwork(seed: seed)
    let found = network.graph.cutElements()
    func partCount(without gone: Int?, _ cut: (Int, Int)? = nil) -> Int {
      var unseen = Set(network.vertices).subtracting(gone.map { [$0] } ?? [])
      var parts = 0
      while let start = unseen.min() {
        parts += 1
        unseen.remove(start)
        var open = [start]
        while let vertex = open.popLast() {
          for other in unseen.sorted() where network.areTied(vertex, other) {
            let isCut = cut.map { ($0 == vertex && $1 == other) || ($0 == other && $1 == vertex) }
            if isCut ?? false { continue }
            unseen.remove(other)
            open.append(other)
          }
        }
      }
      return parts
    }
    let whole = partCount(without: nil)
    #expect(
      found.cutPoints.map(Int.init)
        == network.vertices.filter { partCount(without: $0) > whole })
    var bridges: [[Int]] = []
    for one in network.vertices {
      for other in network.contacts(of: one)
      where other > one && partCount(without: nil, (one, other)) > whole {
        bridges.append([one, other])
      }
    }
    #expect(found.bridges.map { [Int($0.from), Int($0.to)] } == bridges)
  }

  @Test("Biconnected parts are the largest without a cut point", arguments: RandomNetwork.seeds)
  func biconnectedParts(seed: UInt64) {
    let network = RandomNetwork(seed: seed)
    let contacts = network.contactMasks
    let sound = network.subsets.filter { mask in
      mask.nonzeroBitCount >= 2 && network.holdsTogether(mask, contacts)
        && network.members(of: mask).allSatisfy {
          network.holdsTogether(mask & ~(1 << UInt32($0)), contacts)
        }
    }
    var largest: [UInt32] = []
    for mask in sound.sorted(by: { ($1.nonzeroBitCount, $0) < ($0.nonzeroBitCount, $1) })
    where !largest.contains(where: { $0 & mask == mask }) {
      largest.append(mask)
    }
    let parts = largest.map { network.members(of: $0) }
      .sorted { $0.lexicographicallyPrecedes($1) }
    #expect(network.graph.biconnectedParts().map { $0.map(Int.init) } == parts)
  }

  @Test("A core number is the best that any set of vertices offers", arguments: RandomNetwork.seeds)
  func cores(seed: UInt64) {
    let network = RandomNetwork(seed: seed)
    let out = network.vertices.map { row in
      network.vertices.reduce(UInt32(0)) { $0 | (network.hasTie(row, $1) ? 1 << UInt32($1) : 0) }
    }
    let into = network.vertices.map { row in
      network.vertices.reduce(UInt32(0)) { $0 | (network.hasTie($1, row) ? 1 << UInt32($1) : 0) }
    }
    var best = [Int](repeating: 0, count: network.count)
    for mask in network.subsets {
      let members = network.members(of: mask)
      var fewest = Int.max
      for vertex in members {
        let ties =
          (out[vertex] & mask).nonzeroBitCount
          + (network.isDirected ? (into[vertex] & mask).nonzeroBitCount : 0)
        fewest = min(fewest, ties)
      }
      for vertex in members where fewest > best[vertex] { best[vertex] = fewest }
    }
    #expect(network.graph.coreNumbers() == best)
  }

  @Test("Cliques are the largest sets in which all are tied", arguments: RandomNetwork.seeds)
  func cliques(seed: UInt64) {
    let network = RandomNetwork(seed: seed)
    let contacts = network.contactMasks
    let cliques = network.subsets.filter { mask in
      let members = network.members(of: mask)
      guard !members.isEmpty,
        members.allSatisfy({ (contacts[$0] | 1 << UInt32($0)) & mask == mask })
      else { return false }
      return network.vertices.allSatisfy {
        mask & 1 << UInt32($0) != 0 || contacts[$0] & mask != mask
      }
    }
    .map { network.members(of: $0) }
    .sorted { $0.lexicographicallyPrecedes($1) }
    let graph = network.graph
    #expect(graph.maximalCliques().map { $0.map(Int.init) } == cliques)
    #expect(graph.maximalCliques(atMost: cliques.count)?.count == cliques.count)
    #expect(cliques.isEmpty || graph.maximalCliques(atMost: cliques.count - 1) == nil)
  }
}
