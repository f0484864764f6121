import GraphKernel
import TestSupport
import Testing

@Suite("Definitions: assignment and flow")
struct AllocationDefinitionTests {
  @Test("No pairing is larger, cheaper, or earlier in its order", arguments: RandomNetwork.seeds)
  func assignment(seed: UInt64) {
    var generator = SplitMix64(seed: 5_000 + seed)
    let rows = Int.random(in: 0...5, using: &generator)
    let columns = Int.random(in: 0...5, using: &generator)
    let costs = (0..<rows).map { _ in
      (0..<columns).map { _ in
        Int.random(in: 0..<4, using: &generator) == 0
          ? nil : Int.random(in: -3...3, using: &generator)
      }
    }
    // Left over sorts behind every column; first the rows that are paired, then their columns.
    var best: (key: [Int], pairing: [Int?])?
    func tryAll(_ pairing: [Int?], _ cost: Int) {
      guard pairing.count == rows else {
        let row = pairing.count
        for column in 0..<columns where !pairing.contains(column) {
          if let price = costs[row][column] { tryAll(pairing + [column], cost + price) }
        }
        tryAll(pairing + [nil], cost)
        return
      }
      let key =
        [pairing.count { $0 == nil }, cost] + pairing.map { $0 == nil ? 1 : 0 }
        + pairing.compactMap { $0 }
      if best.map({ key.lexicographicallyPrecedes($0.key) }) ?? true { best = (key, pairing) }
    }
    tryAll([], 0)
    let found = Assignment.leastCost(rowCount: rows, columnCount: columns) { costs[$0][$1] }
    #expect(found.columns.map { $0.map(Int.init) } == best?.pairing)
    #expect(found.totalCost == best?.key[1])
    #expect(found.count == best.map { rows - $0.key[0] })
    #expect(found.rowsLeftOver.map(Int.init) == (0..<rows).filter { best?.pairing[$0] == nil })
  }

  @Test("The largest flow equals the least of all cuts", arguments: RandomNetwork.seeds)
  func flow(seed: UInt64) {
    let network = RandomNetwork(seed: seed)
    guard network.count >= 2 else { return }
    let sink = network.count - 1
    var generator = SplitMix64(seed: seed)
    var flowNetwork = FlowNetwork(vertexCount: network.count)
    var arcs: [(from: Int, to: Int, capacity: Int, cost: Int)] = []
    for from in network.vertices {
      for to in network.vertices where network.hasTie(from, to) {
        arcs.append((from, to, network.units[from][to], Int.random(in: 0...4, using: &generator)))
      }
    }
    for arc in arcs {
      flowNetwork.addArc(from: arc.from, to: arc.to, capacity: arc.capacity, cost: arc.cost)
    }
    func capacity(leaving mask: UInt32) -> Int {
      arcs.reduce(0) { sum, arc in
        let leaves = mask & 1 << UInt32(arc.from) != 0 && mask & 1 << UInt32(arc.to) == 0
        return sum + (leaves ? arc.capacity : 0)
      }
    }
    let cuts = network.subsets.filter { $0 & 1 != 0 && $0 & 1 << UInt32(sink) == 0 }
    let least = cuts.map(capacity(leaving:)).min()
    let largest = flowNetwork.maximumFlow(from: 0, to: sink)
    let cheapest = flowNetwork.leastCostFlow(from: 0, to: sink)
    #expect(largest.value == least)
    #expect(cheapest.value == least)
    #expect(capacity(leaving: largest.sourceSide.reduce(0) { $0 | 1 << UInt32($1) }) == least)
    for flows in [largest.flows, cheapest.flows] {
      #expect(zip(flows, arcs).allSatisfy { 0 <= $0 && $0 <= $1.capacity })
      for vertex in network.vertices {
        let net = zip(flows, arcs).reduce(0) { sum, pair in
          sum + (pair.1.from == vertex ? pair.0 : 0) - (pair.1.to == vertex ? pair.0 : 0)
        }
        #expect(net == (vertex == 0 ? largest.value : vertex == sink ? -largest.value : 0))
      }
    }
    #expect(cheapest.cost == zip(cheapest.flows, arcs).reduce(0) { $0 + $1.0 * $1.1.cost })
    // A flow is the cheapest of its size where no round of changes saves anything (Klein).
    var steps: [(Int, Int, Int)] = []
    for (flow, arc) in zip(cheapest.flows, arcs) {
      if flow < arc.capacity { steps.append((arc.from, arc.to, arc.cost)) }
      if flow > 0 { steps.append((arc.to, arc.from, -arc.cost)) }
    }
    var prices = [Int](repeating: 0, count: network.count)
    for _ in network.vertices {
      for (from, to, cost) in steps { prices[to] = min(prices[to], prices[from] + cost) }
    }
    #expect(steps.allSatisfy { prices[$0.1] <= prices[$0.0] + $0.2 })
  }

  @Test("No smaller set of people separates two others", arguments: RandomNetwork.seeds)
  func vertexCut(seed: UInt64) {
    let network = RandomNetwork(seed: seed)
    guard network.count >= 2 else { return }
    let (source, target) = (0, network.count - 1)
    func separates(_ gone: UInt32) -> Bool {
      var reached: UInt32 = 1 << UInt32(source)
      while true {
        var next = reached
        for vertex in network.members(of: reached) {
          for other in network.vertices
          where network.hasTie(vertex, other) && gone & 1 << UInt32(other) == 0 {
            next |= 1 << UInt32(other)
          }
        }
        if next == reached { return reached & 1 << UInt32(target) == 0 }
        reached = next
      }
    }
    let ends: UInt32 = 1 << UInt32(source) | 1 << UInt32(target)
    var fewest: Int?
    for gone in network.subsets where gone & ends == 0 {
      if gone.nonzeroBitCount < fewest ?? .max, separates(gone) { fewest = gone.nonzeroBitCount }
    }
    let found = network.graph.minimumVertexCut(between: source, and: target)
    #expect(found?.count == fewest)
    if let found { #expect(separates(found.reduce(0) { $0 | 1 << UInt32($1) })) }
  }
}
