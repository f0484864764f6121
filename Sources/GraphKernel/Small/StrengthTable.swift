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

  /// Puts the sums of the rows that some arcs lead to, each times a factor, in the places of all vertices.
  @inline(__always)
  func addRows(
    of arcs: Range<Int>, times factors: borrowing Scratch<Double>,
    to sums: borrowing Scratch<Double>
  ) {
    var column = 0
    // Two blocks at a time fill the registers of any processor.
    while column &+ 1 < width {
      var (first, second) = (Block.zero, Block.zero)
      for arc in arcs {
        let factor = factors[arc &- arcs.lowerBound]
        let place = Int(targets[arc]) &* width &+ column
        first += factor * cells[place]
        second += factor * cells[place &+ 1]
      }
      sums.setBlock(at: column &* Block.scalarCount, to: first)
      sums.setBlock(at: (column &+ 1) &* Block.scalarCount, to: second)
      column &+= 2
    }
    guard column < width else { return }
    var sum = Block.zero
    for arc in arcs {
      sum += factors[arc &- arcs.lowerBound] * cells[Int(targets[arc]) &* width &+ column]
    }
    sums.setBlock(at: column &* Block.scalarCount, to: sum)
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
