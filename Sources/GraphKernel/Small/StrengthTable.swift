/// The strengths of the ties of a small graph as a full table, so that whole rows are added at once.
struct StrengthTable: ~Copyable {
  private typealias Block = SIMD8<Double>

  /// How many columns are added at once.
  static let blockWidth = 8

  private let cells: Scratch<Block>
  /// The number of blocks in a row.
  private let width: Int

  init(_ rows: TieRows) {
    let (values, targets) = (rows.values(by: .strength), rows.targets)
    let width = (rows.vertexCount + StrengthTable.blockWidth - 1) / StrengthTable.blockWidth
    cells = Scratch(repeating: .zero, count: width * rows.vertexCount)
    for vertex in 0..<rows.vertexCount {
      for arc in rows.arcs(of: vertex) {
        let target = Int(targets[arc])
        cells.setLane(
          target & 7, of: vertex &* width &+ target &>> 3, to: values[arc])
      }
    }
    self.width = width
  }

  /// Puts the sums of the rows of some vertices, each times a factor, in the places of all vertices.
  ///
  /// What is no tie adds 0, which changes no sum.
  func addRows(
    of arcs: Range<Int>, _ targets: [Int32], times factors: borrowing Scratch<Double>,
    to sums: borrowing Scratch<Double>
  ) {
    for column in 0..<width {
      var sum = Block.zero
      for arc in arcs {
        sum += factors[arc &- arcs.lowerBound] * cells[Int(targets[arc]) &* width &+ column]
      }
      for lane in 0..<StrengthTable.blockWidth {
        sums[column &* StrengthTable.blockWidth &+ lane] = sum[lane]
      }
    }
  }
}
