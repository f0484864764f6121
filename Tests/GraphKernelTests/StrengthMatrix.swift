import GraphKernel
import TestSupport

/// A random small network as a matrix of strengths: the plainest form to define a measure on.
struct StrengthMatrix {
  let isDirected: Bool
  private(set) var cells: [[Double]]

  var count: Int { cells.count }

  subscript(row: Int, column: Int) -> Double { cells[row][column] }

  func hasTie(_ row: Int, _ column: Int) -> Bool { cells[row][column] > 0 }

  /// A network of 1 to 9 vertices with whole strengths from 1 to 5.
  init(seed: UInt64, isDirected: Bool = false) {
    var generator = SplitMix64(seed: seed)
    let count = Int.random(in: 1...9, using: &generator)
    let chance = Double.random(in: 0.1...0.9, using: &generator)
    var cells = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    for row in 0..<count {
      for column in 0..<count where isDirected ? row != column : row < column {
        guard Double.random(in: 0..<1, using: &generator) < chance else { continue }
        let strength = Double(Int.random(in: 1...5, using: &generator))
        cells[row][column] = strength
        if !isDirected { cells[column][row] = strength }
      }
    }
    self.isDirected = isDirected
    self.cells = cells
  }

  /// The ties of the matrix, once each.
  var ties: [CompressedGraph.Tie] {
    var ties: [CompressedGraph.Tie] = []
    for row in 0..<count {
      for column in 0..<count where hasTie(row, column) && (isDirected || row < column) {
        ties.append(.init(Int32(row), Int32(column), strength: cells[row][column]))
      }
    }
    return ties
  }

  var graph: CompressedGraph {
    CompressedGraph(vertexCount: count, isDirected: isDirected, ties: ties)
  }

  /// The matrix with every tie counting as one.
  var presence: StrengthMatrix {
    var copy = self
    copy.cells = cells.map { $0.map { $0 > 0 ? 1 : 0 } }
    return copy
  }
}

/// Pairs of vertices as ties of strength 1.
func ties(_ pairs: (Int32, Int32)...) -> [CompressedGraph.Tie] {
  pairs.map { .init($0.0, $0.1) }
}

/// Whether two numbers, or two missing numbers, agree to about twelve digits.
func agree(_ left: Double?, _ right: Double?) -> Bool {
  guard let left, let right else { return left == nil && right == nil }
  return abs(left - right) <= 1e-12 * max(1, abs(left), abs(right))
}

/// Whether two lists of numbers agree, one by one.
func agree(_ left: [Double?], _ right: [Double?]) -> Bool {
  left.count == right.count && zip(left, right).allSatisfy { agree($0, $1) }
}

extension StrengthMatrix {
  /// The length of each tie in sixtieths, or of one step: exact for strengths from 1 to 5.
  func sixtieths(inHops: Bool) -> [[Int?]] {
    cells.map { row in row.map { $0 == 0 ? nil : inHops ? 60 : 60 / Int($0) } }
  }

  /// The same network with vertex `order[v]` in the place of vertex `v`.
  func relabelled(_ order: [Int]) -> StrengthMatrix {
    var copy = self
    copy.cells = order.map { row in order.map { cells[row][$0] } }
    return copy
  }

  /// The same network with every strength multiplied.
  func scaled(by factor: Double) -> StrengthMatrix {
    var copy = self
    copy.cells = cells.map { $0.map { $0 * factor } }
    return copy
  }
}
