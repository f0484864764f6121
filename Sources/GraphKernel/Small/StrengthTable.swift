/// What the ties of a small graph count for as a full table, so that whole rows are added at once.
///
/// What is no tie adds 0, which changes no sum: the sums are those over rows of neighbours, to the last
/// bit.
struct StrengthTable: ~Copyable {
  private typealias Block = SIMD8<Double>

  private let cells: Scratch<Block>
  private let targets: Scratch<Int32>
  /// The number of blocks in a row.
  private let width: Int

  /// The number of rows.
  let vertexCount: Int

  /// The number of places that a sum of rows takes: one for each vertex, filled up to whole blocks.
  var length: Int { width * Block.scalarCount }

  init(_ rows: TieRows, by value: TieValue = .strength) {
    let values = rows.values(by: value)
    vertexCount = rows.vertexCount
    width = (rows.vertexCount + Block.scalarCount - 1) / Block.scalarCount
    targets = Scratch(rows.targets)
    cells = Scratch(repeating: .zero, count: width * rows.vertexCount)
    for vertex in 0..<vertexCount {
      for arc in rows.arcs(of: vertex) {
        let target = Int(targets[arc])
        cells.setLane(target & 7, of: vertex &* width &+ target &>> 3, to: values[arc])
      }
    }
  }

  /// The sum of each row of a table that reads the same by rows and by columns.
  func totals() -> [Double] {
    let ones = Scratch(repeating: 1.0, count: length)
    let sums = Scratch(repeating: 0.0, count: length)
    addAllRows(times: ones, andOwn: 0, to: sums)
    return (0..<vertexCount).map { sums[$0] }
  }

  /// What is in a cell of the table times itself, the rows weighted: Σ_q bᵢq·f_q·b_qⱼ.
  ///
  /// It reads the same by rows and by columns, so that only about half of it is worked out: look at
  /// `place(_:_:)`.
  ///
  /// - Parameters:
  ///   - rows: The rows that the table was made of.
  ///   - factors: The factor of each vertex.
  @inline(__always)
  func weightedSquare(
    _ rows: TieRows, times factors: borrowing Scratch<Double>
  ) -> Scratch<Double> {
    let values = rows.values(by: .strength)
    let (offsets, targets) = (rows.offsets, rows.targets)
    let square = Scratch(repeating: 0.0, count: length * vertexCount)
    let weighted = Scratch(repeating: 0.0, count: vertexCount)
    for vertex in 0..<vertexCount {
      let arcs = offsets[vertex]..<offsets[vertex &+ 1]
      for arc in arcs {
        weighted[arc &- arcs.lowerBound] = values[arc] * factors[Int(targets[arc])]
      }
      let first = vertex / Block.scalarCount
      addRows(of: arcs, times: weighted, from: first, to: square, at: vertex &* length)
    }
    return square
  }

  /// Where the number of two vertices stands in a weighted square.
  @inline(__always)
  func place(_ one: Int, _ other: Int) -> Int {
    one < other ? one &* length &+ other : other &* length &+ one
  }

  /// Puts the sums of the rows that some arcs lead to, each times a factor, in the places of all vertices.
  ///
  /// - Parameters:
  ///   - column: The first block of places that is wanted; those before are left as they are.
  ///   - start: Where the place of the first vertex is.
  @inline(__always)
  func addRows(
    of arcs: Range<Int>, times factors: borrowing Scratch<Double>, from column: Int = 0,
    to sums: borrowing Scratch<Double>, at start: Int = 0
  ) {
    var column = column
    // Two blocks at a time fill the registers of any processor.
    while column &+ 1 < width {
      var (first, second) = (Block.zero, Block.zero)
      for arc in arcs {
        let factor = factors[arc &- arcs.lowerBound]
        let place = Int(targets[arc]) &* width &+ column
        first += factor * cells[place]
        second += factor * cells[place &+ 1]
      }
      sums.setBlock(at: start &+ column &* Block.scalarCount, to: first)
      sums.setBlock(at: start &+ (column &+ 1) &* Block.scalarCount, to: second)
      column &+= 2
    }
    guard column < width else { return }
    var sum = Block.zero
    for arc in arcs {
      sum += factors[arc &- arcs.lowerBound] * cells[Int(targets[arc]) &* width &+ column]
    }
    sums.setBlock(at: start &+ column &* Block.scalarCount, to: sum)
  }

  /// Puts the sums of all rows, each times the factor of its vertex, in the places of all vertices.
  ///
  /// - Parameter share: The share of its own factor that is added to each vertex, before the rows.
  @inline(__always)
  func addAllRows(
    times factors: borrowing Scratch<Double>, andOwn share: Double,
    to sums: borrowing Scratch<Double>
  ) {
    var column = 0
    while column &+ 1 < width {
      let start = column &* Block.scalarCount
      var first = share * factors.block(at: start)
      var second = share * factors.block(at: start &+ Block.scalarCount)
      var place = column
      for vertex in 0..<vertexCount {
        let factor = factors[vertex]
        first += factor * cells[place]
        second += factor * cells[place &+ 1]
        place &+= width
      }
      sums.setBlock(at: start, to: first)
      sums.setBlock(at: start &+ Block.scalarCount, to: second)
      column &+= 2
    }
    guard column < width else { return }
    let start = column &* Block.scalarCount
    var sum = share * factors.block(at: start)
    var place = column
    for vertex in 0..<vertexCount {
      sum += factors[vertex] * cells[place]
      place &+= width
    }
    sums.setBlock(at: start, to: sum)
  }
}
