/// Solves x = (1 − δ)·b + δ·Pᵀx where ties lead both ways, by conjugate gradients.
///
/// With *D* the sums of the ties at each vertex and *A* the ties, y = D⁻¹x solves
///
///     (D − δ·A)·y = (1 − δ)·b
///
/// which is symmetric and positive for every δ below 1. Of all sums of powers of the walk each round
/// finds the best; no bound of its spectrum has to be known, and a network of people, most of whose
/// spectrum is narrow, is settled in half the rounds that the best fixed weights need.
///
/// - Source: M. R. Hestenes and E. Stiefel, *J. Res. Nat. Bur. Standards* 49 (1952) 409-436.
struct ConjugateWalk: ~Copyable {
  private typealias Block = Scratch<Double>.Block

  /// D, with 1 where a vertex has no ties; and 1/D.
  private let totals: Scratch<Double>
  private let inverses: Scratch<Double>
  private let damping: Double
  /// The number of vertices, filled up to whole blocks.
  private let length: Int

  /// How far apart the sums of the ties at two vertices may be: the directions are scaled by products
  /// over all vertices, in which much smaller ones would not count any more.
  static let widestRange = 1e6

  /// The sum of all differences between both sides, in parts of what walks away in a round, at which x
  /// is right to 1e-14 as a whole.
  private static let settled = 1e-14

  /// More rounds than any damping below 0.999 needs.
  private static let mostRounds = 100_000

  /// - Parameter totals: The sum of the ties at each vertex, in whole blocks; 0 where there are none.
  init(totals given: consuming Scratch<Double>, damping: Double) {
    length = given.count
    totals = given
    inverses = Scratch(repeating: 1, count: length)
    self.damping = damping
    for place in 0..<length {
      if totals[place] == 0 { totals[place] = 1 }
      inverses[place] = 1 / totals[place]
    }
  }

  /// Returns x.
  ///
  /// - Parameters:
  ///   - begins: (1 − δ)·b, in whole blocks.
  ///   - multiply: Puts A times the first numbers in the second.
  @inline(__always)
  func solve(
    _ begins: borrowing Scratch<Double>,
    multiply: (_ numbers: borrowing Scratch<Double>, _ sums: borrowing Scratch<Double>) -> Void
  ) -> [Double] {
    let solution = Scratch(repeating: 0.0, count: length)
    let rest = Scratch(repeating: 0.0, count: length)
    let direction = Scratch(repeating: 0.0, count: length)
    let led = Scratch(repeating: 0.0, count: length)
    let blocks = length / Block.scalarCount
    var sum = Block.zero
    for block in 0..<blocks {
      let start = block &* Block.scalarCount
      let begin = begins.block(at: start)
      let step = begin * inverses.block(at: start)
      rest.setBlock(at: start, to: begin)
      direction.setBlock(at: start, to: step)
      sum += begin * step
    }
    var product = sum.total
    for _ in 0..<ConjugateWalk.mostRounds {
      multiply(direction, led)
      sum = .zero
      for block in 0..<blocks {
        let start = block &* Block.scalarCount
        let along = direction.block(at: start)
        let ahead = totals.block(at: start) * along - damping * led.block(at: start)
        led.setBlock(at: start, to: ahead)
        sum += along * ahead
      }
      let step = product / sum.total
      sum = .zero
      var left = Block.zero
      for block in 0..<blocks {
        let start = block &* Block.scalarCount
        let along = direction.block(at: start)
        solution.setBlock(at: start, to: solution.block(at: start) + step * along)
        let more = rest.block(at: start) - step * led.block(at: start)
        rest.setBlock(at: start, to: more)
        sum += more * more * inverses.block(at: start)
        left += more.replacing(with: -more, where: more .< 0)
      }
      let next = sum.total
      if left.total <= ConjugateWalk.settled * (1 - damping) || next == 0 { break }
      let share = next / product
      product = next
      for block in 0..<blocks {
        let start = block &* Block.scalarCount
        let fresh = rest.block(at: start) * inverses.block(at: start)
        direction.setBlock(at: start, to: fresh + share * direction.block(at: start))
      }
    }
    return (0..<length).map { totals[$0] * solution[$0] }
  }
}

extension SIMD8<Double> {
  /// The sum of the eight numbers.
  fileprivate var total: Double {
    let four = lowHalf + highHalf
    let two = four.lowHalf + four.highHalf
    return two[0] + two[1]
  }
}
