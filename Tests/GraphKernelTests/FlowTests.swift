import GraphKernel
import TestSupport
import Testing

@Suite("Flow")
struct FlowTests {
  /// Arcs as source, target, capacity and cost.
  struct Arcs {
    var vertexCount: Int
    var arcs: [(source: Int, target: Int, capacity: Int, cost: Int)]

    /// A network of 2 to 5 vertices with small capacities, from vertex 0 to the last.
    init(seed: UInt64) {
      var generator = SplitMix64(seed: seed)
      vertexCount = Int.random(in: 2...5, using: &generator)
      arcs = []
      for _ in 0..<Int.random(in: 0...7, using: &generator) {
        let source = Int.random(in: 0..<vertexCount, using: &generator)
        let target = Int.random(in: 0..<vertexCount, using: &generator)
        guard source != target else { continue }
        arcs.append(
          (
            source, target, Int.random(in: 0...2, using: &generator),
            Int.random(in: 0...4, using: &generator)
          ))
      }
    }

    var network: FlowNetwork {
      var network = FlowNetwork(vertexCount: vertexCount)
      for arc in arcs {
        network.addArc(
          from: arc.source, to: arc.target, capacity: arc.capacity, cost: arc.cost)
      }
      return network
    }

    var sink: Int { vertexCount - 1 }

    func value(of flows: [Int]) -> Int? {
      var balance = [Int](repeating: 0, count: vertexCount)
      for (arc, flow) in zip(arcs, flows) {
        guard flow >= 0, flow <= arc.capacity else { return nil }
        balance[arc.source] += flow
        balance[arc.target] -= flow
      }
      return (1..<sink).allSatisfy({ balance[$0] == 0 }) ? balance[0] : nil
    }

    func cost(of flows: [Int]) -> Int { zip(arcs, flows).reduce(0) { $0 + $1.0.cost * $1.1 } }

    /// The largest flow and its least cost, found by looking at every flow.
    var best: (value: Int, cost: Int) {
      var best = (value: 0, cost: 0)
      func visit(_ flows: [Int]) {
        guard flows.count == arcs.count else {
          for flow in 0...arcs[flows.count].capacity { visit(flows + [flow]) }
          return
        }
        guard let value = value(of: flows) else { return }
        let cost = cost(of: flows)
        if (-value, cost) < (-best.value, best.cost) { best = (value, cost) }
      }
      visit([])
      return best
    }
  }

  @Test("Worked by hand: 19 flows, and the cut carries 19")
  func worked() {
    var network = FlowNetwork(vertexCount: 6)
    let arcs = [
      (0, 1, 10), (0, 2, 10), (1, 2, 2), (1, 3, 4), (1, 4, 8), (2, 4, 9), (4, 3, 6), (3, 5, 10),
      (4, 5, 10),
    ]
    for (source, target, capacity) in arcs {
      network.addArc(from: source, to: target, capacity: capacity)
    }
    let flow = network.maximumFlow(from: 0, to: 5)
    #expect(flow.value == 19)
    // Out of {0, 2} lead 0→1 with 10 and 2→4 with 9.
    #expect(flow.sourceSide == [0, 2])
  }

  @Test("Two units take the cheap path and the dear one; three cannot pass")
  func workedCost() {
    var network = FlowNetwork(vertexCount: 4)
    network.addArc(from: 0, to: 1, capacity: 2, cost: 1)
    network.addArc(from: 0, to: 2, capacity: 1, cost: 5)
    network.addArc(from: 1, to: 3, capacity: 1, cost: 1)
    network.addArc(from: 1, to: 2, capacity: 1, cost: 1)
    network.addArc(from: 2, to: 3, capacity: 1, cost: 1)
    let flow = network.leastCostFlow(from: 0, to: 3)
    // 0→1→3 costs 2, 0→1→2→3 costs 3.
    #expect(flow == network.leastCostFlow(from: 0, to: 3))
    #expect(flow.value == 2)
    #expect(flow.cost == 5)
    #expect(flow.flows == [2, 0, 1, 1, 1])
  }

  @Test("The largest flow is the largest of all there are", arguments: 0..<500 as Range<UInt64>)
  func largest(seed: UInt64) {
    let arcs = Arcs(seed: seed)
    let flow = arcs.network.maximumFlow(from: 0, to: arcs.sink)
    #expect(flow.value == arcs.best.value)
    #expect(arcs.value(of: flow.flows) == flow.value)
    let side = Set(flow.sourceSide.map(Int.init))
    let cut = arcs.arcs.filter { side.contains($0.source) && !side.contains($0.target) }
    #expect(cut.map(\.capacity).reduce(0, +) == flow.value)
  }

  @Test("The cheapest flow is the cheapest of all there are", arguments: 0..<500 as Range<UInt64>)
  func cheapest(seed: UInt64) {
    let arcs = Arcs(seed: seed)
    let flow = arcs.network.leastCostFlow(from: 0, to: arcs.sink)
    #expect(flow.value == arcs.best.value)
    #expect(flow.cost == arcs.best.cost)
    #expect(arcs.value(of: flow.flows) == flow.value)
    #expect(arcs.cost(of: flow.flows) == flow.cost)
  }

  @Test("Other labels give as much flow at the same cost", arguments: 0..<100 as Range<UInt64>)
  func relabelled(seed: UInt64) {
    let arcs = Arcs(seed: seed)
    var generator = SplitMix64(seed: ~seed)
    var other = arcs
    other.arcs.shuffle(using: &generator)
    let labels = [0] + Array(1..<arcs.sink + 1).dropLast().shuffled(using: &generator) + [arcs.sink]
    other.arcs = other.arcs.map { (labels[$0.source], labels[$0.target], $0.capacity, $0.cost) }
    let (one, two) = (arcs.network, other.network)
    #expect(
      one.maximumFlow(from: 0, to: arcs.sink).value
        == two.maximumFlow(from: 0, to: arcs.sink).value)
    #expect(
      one.leastCostFlow(from: 0, to: arcs.sink).cost
        == two.leastCostFlow(from: 0, to: arcs.sink).cost)
  }

  @Test("A cut of vertices is one of the smallest that there are", arguments: 0..<200)
  func vertexCut(seed: Int) {
    let graph = StrengthMatrix(seed: UInt64(seed), isDirected: seed % 2 == 1).graph
    guard graph.vertexCount >= 2 else { return }
    let (source, target) = (0, graph.vertexCount - 1)
    let others = (0..<Int32(graph.vertexCount)).filter { $0 != source && $0 != target }
    func separates(_ cut: Set<Int32>) -> Bool {
      let left = (0..<Int32(graph.vertexCount)).filter { !cut.contains($0) }
      return graph.subgraph(among: left).distances(from: 0).last ?? nil == nil
    }
    let sets = (0..<1 << others.count).map { mask in
      Set(others.indices.filter { mask & 1 << $0 != 0 }.map { others[$0] })
    }
    let fewest = sets.filter(separates).map(\.count).min()
    let cut = graph.minimumVertexCut(between: source, and: target)
    #expect(cut?.count == fewest)
    if let cut { #expect(separates(Set(cut))) }
  }

  @Test("Two friends of friends stand between the ends; a tie leaves nothing to cut")
  func vertexCutWorked() {
    let square = CompressedGraph(vertexCount: 4, ties: ties((0, 1), (0, 2), (1, 3), (2, 3)))
    #expect(square.minimumVertexCut(between: 0, and: 3) == [1, 2])
    #expect(square.minimumVertexCut(between: 0, and: 1) == nil)
    let apart = CompressedGraph(vertexCount: 3, ties: ties((0, 1)))
    #expect(apart.minimumVertexCut(between: 0, and: 2) == [])
  }

  @Test("Flows need two ends, arcs two vertices and a capacity that is not negative")
  func preconditions() async {
    await #expect(processExitsWith: .failure) {
      _ = FlowNetwork(vertexCount: 2).maximumFlow(from: 1, to: 1)
    }
    await #expect(processExitsWith: .failure) {
      _ = FlowNetwork(vertexCount: 2).leastCostFlow(from: 0, to: 2)
    }
    await #expect(processExitsWith: .failure) {
      var network = FlowNetwork(vertexCount: 2)
      network.addArc(from: 0, to: 1, capacity: -1)
    }
    await #expect(processExitsWith: .failure) {
      var network = FlowNetwork(vertexCount: 2)
      network.addArc(from: 0, to: 0, capacity: 1)
    }
    await #expect(processExitsWith: .failure) {
      _ = CompressedGraph(vertexCount: 2, ties: []).minimumVertexCut(between: 0, and: 0)
    }
  }
}
