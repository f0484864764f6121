/// Solves x = (1 − δ)·b + δ·Pᵀx, the equation of a walk that follows the ties with chance δ.
struct WalkSolver: ~Copyable {
  private let rows: TieRows
  private let values: TieValues
  private let begins: Scratch<Double>
  /// What each vertex is divided by to be shared among its ties; 0 where it has none.
  private let inverses: Scratch<Double>
  private let damping: Double
  private let vertexCount: Int

  /// When all changes of a round together are smaller, of numbers that are 1 together, it is enough.
  private static let settled = 1e-14

  /// More rounds than any damping below 0.999 needs.
  private static let mostRounds = 100_000

  init(graph: CompressedGraph, value: TieValue, begins: [Double], damping: Double) {
    rows = graph.incoming
    values = graph.incoming.values(by: value)
    self.begins = Scratch(begins.map { (1 - damping) * $0 })
    self.damping = damping
    vertexCount = graph.vertexCount
    let outgoing = graph.outgoing
    let totals = outgoing.values(by: value)
    inverses = Scratch(
      (0..<graph.vertexCount).map { vertex in
        let arcs = outgoing.arcs(of: vertex)
        return arcs.isEmpty ? 0 : damping / totals.sum(over: arcs)
      })
  }

  /// What walks to a vertex along its ties, if every vertex hands out a share.
  @inline(__always)
  private func inflow(
    _ offsets: [Int], _ targets: [Int32], _ vertex: Int, _ shares: borrowing Scratch<Double>
  ) -> Double {
    var sum = 0.0
    if values.strengths.isEmpty {
      for arc in offsets[vertex]..<offsets[vertex &+ 1] { sum += shares[Int(targets[arc])] }
    } else {
      for arc in offsets[vertex]..<offsets[vertex &+ 1] {
        sum += values.strengths[arc] * shares[Int(targets[arc])]
      }
    }
    return sum
  }

  /// Goes round after round over the vertices, each with the newest numbers of the others.
  ///
  /// - Parameter solution: A first guess, and then the solution.
  func solveInPlace(_ solution: borrowing Scratch<Double>) {
    let (offsets, targets) = (rows.offsets, rows.targets)
    let shares = Scratch(repeating: 0.0, count: vertexCount)
    for vertex in 0..<vertexCount { shares[vertex] = solution[vertex] * inverses[vertex] }
    for _ in 0..<WalkSolver.mostRounds {
      var change = 0.0
      for vertex in 0..<vertexCount {
        let number = begins[vertex] + inflow(offsets, targets, vertex, shares)
        change += abs(number - solution[vertex])
        solution[vertex] = number
        shares[vertex] = number * inverses[vertex]
      }
      if change < WalkSolver.settled { return }
    }
  }

  /// Goes further than each round leads, by a factor that Chebyshev's polynomials give.
  ///
  /// It takes a third of the rounds, and needs ties without directions: then all numbers by which a
  /// round can shrink a part of the error are real, from −δ to δ.
  ///
  /// - Parameter solution: A first guess, and then the solution.
  /// - Source: G. H. Golub and R. S. Varga, *Numer. Math.* 3 (1961) 147-156, doi:10.1007/BF01386013.
  func solveByOvershooting(_ solution: borrowing Scratch<Double>) {
    let (offsets, targets) = (rows.offsets, rows.targets)
    let shares = Scratch(repeating: 0.0, count: vertexCount)
    let before = Scratch(repeating: 0.0, count: vertexCount)
    var factor = 1.0
    for round in 0..<WalkSolver.mostRounds {
      for vertex in 0..<vertexCount { shares[vertex] = solution[vertex] * inverses[vertex] }
      if round == 1 { factor = 2 }
      if round > 0 { factor = 1 / (1 - damping * damping * factor / 4) }
      var change = 0.0
      for vertex in 0..<vertexCount {
        let now = solution[vertex]
        let led = begins[vertex] + inflow(offsets, targets, vertex, shares)
        let number = before[vertex] + factor * (led - before[vertex])
        change += abs(number - now)
        before[vertex] = now
        solution[vertex] = number
      }
      if change < WalkSolver.settled { return }
    }
  }
}
