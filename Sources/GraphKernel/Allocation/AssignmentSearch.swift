/// The search for one pairing with the most pairs and the least cost.
///
/// The prices *v* of the columns are never above 0, and 0 for a column that nobody has. A row *i* that
/// has column *j* values it at uᵢ = cᵢⱼ − vⱼ; no other column, nor staying alone, is worth more to it:
/// cᵢₖ − vₖ ≥ uᵢ and *alone* ≥ uᵢ. This is what makes the pairing one of least cost.
struct AssignmentSearch {
  static let none: Int32 = -1

  let costs: CostMatrix
  /// The column of each row.
  private(set) var columns: [Int32]
  /// The row of each column.
  private(set) var owners: [Int32]
  /// The price of each column.
  private(set) var prices: [Int]

  init(_ costs: CostMatrix) {
    self.costs = costs
    columns = [Int32](repeating: Self.none, count: costs.rowCount)
    owners = [Int32](repeating: Self.none, count: costs.columnCount)
    prices = [Int](repeating: 0, count: costs.columnCount)
  }

  mutating func run() {
    guard costs.columnCount > 0 else { return }
    var open = (0..<costs.rowCount).map { Int32($0) }
    for _ in 0..<2 { open = reduce(open) }
    var path = ShortestPath(columnCount: costs.columnCount)
    for row in open { augment(from: row, with: &path) }
  }

  // MARK: - Reduce

  /// Lets each row take its best column, and lowers the price so far that the second best is equal.
  ///
  /// Whoever had the column looks again. Bidding wars are cut off; the rows that are open then, and
  /// those for whom nothing is better than staying alone, are returned.
  private mutating func reduce(_ rows: [Int32]) -> [Int32] {
    var left: [Int32] = []
    var bids = 4 * costs.rowCount
    for first in rows {
      var row = first
      while true {
        let bid = bestTwo(of: Int(row))
        guard bids > 0, bid.value < costs.alone else {
          left.append(row)
          break
        }
        bids -= 1
        let isClear = bid.value < bid.second
        var column = bid.column
        if isClear {
          prices[Int(column)] -= bid.second - bid.value
        } else if owners[Int(column)] >= 0, bid.secondColumn >= 0 {
          column = bid.secondColumn
        }
        let former = owners[Int(column)]
        columns[Int(row)] = column
        owners[Int(column)] = row
        guard former >= 0 else { break }
        columns[Int(former)] = Self.none
        guard isClear else {
          left.append(former)
          break
        }
        row = former
      }
    }
    return left
  }

  private typealias Bid = (column: Int32, value: Int, secondColumn: Int32, second: Int)

  /// The best column of a row, a free one if there is one, and the second best or staying alone.
  private func bestTwo(of row: Int) -> Bid {
    var bid: Bid = (Self.none, Int.max, Self.none, costs.alone)
    let start = row * costs.columnCount
    for column in 0..<costs.columnCount {
      let value = costs.cells[start + column] - prices[column]
      guard value <= bid.second else { continue }
      if value < bid.value {
        // Staying alone is no column: it keeps its place only while it is the second best.
        if bid.value < costs.alone {
          bid.second = bid.value
          bid.secondColumn = bid.column
        }
        bid.value = value
        bid.column = Int32(column)
      } else if value == bid.value, owners[Int(bid.column)] >= 0, owners[column] < 0 {
        bid.second = value
        bid.secondColumn = bid.column
        bid.column = Int32(column)
      } else if value < bid.second {
        bid.second = value
        bid.secondColumn = Int32(column)
      }
    }
    return bid
  }

  // MARK: - Augment

  /// The working memory of one search for a shortest path.
  private struct ShortestPath {
    /// The length of the shortest path found to each column.
    var lengths: [Int]
    /// The row from which that path comes.
    var sources: [Int32]
    /// The columns: those that are settled, then those that are not.
    var order: [Int32]

    init(columnCount: Int) {
      lengths = [Int](repeating: 0, count: columnCount)
      sources = [Int32](repeating: 0, count: columnCount)
      order = (0..<columnCount).map { Int32($0) }
    }
  }

  /// Finds the cheapest way to give a row a column, or to let it or another row stay alone.
  private mutating func augment(from start: Int32, with path: inout ShortestPath) {
    let count = costs.columnCount
    var settled = 0
    var row = start
    var offset = 0  // the length of the path to the row, less what the row is worth
    var aloneRow = start
    var aloneLength = costs.alone
    var length: Int
    var last = Self.none
    for column in 0..<count { path.lengths[column] = Int.max }
    while true {
      var nearest = settled
      length = Int.max
      let cells = Int(row) * count
      for position in settled..<count {
        let column = Int(path.order[position])
        let through = offset &+ costs.cells[cells &+ column] &- prices[column]
        if through < path.lengths[column] {
          path.lengths[column] = through
          path.sources[column] = row
        }
        // Of columns that are equally near a free one ends the search.
        if path.lengths[column] < length
          || path.lengths[column] == length && owners[column] < 0
        {
          length = path.lengths[column]
          nearest = position
        }
      }
      guard length < aloneLength else {
        length = aloneLength
        break
      }
      path.order.swapAt(settled, nearest)
      let column = path.order[settled]
      guard owners[Int(column)] >= 0 else {
        last = column
        break
      }
      settled += 1
      row = owners[Int(column)]
      offset = length - (costs[Int(row), Int(column)] - prices[Int(column)])
      if offset + costs.alone < aloneLength {
        aloneLength = offset + costs.alone
        aloneRow = row
      }
    }
    for position in 0..<settled {
      let column = Int(path.order[position])
      prices[column] += path.lengths[column] - length
    }
    if last < 0 {
      // The row that stays alone hands on its column; the first row may be that row itself.
      guard aloneRow != start else { return }
      last = columns[Int(aloneRow)]
      columns[Int(aloneRow)] = Self.none
    }
    while true {
      let source = path.sources[Int(last)]
      let former = columns[Int(source)]
      owners[Int(last)] = source
      columns[Int(source)] = last
      guard source != start else { return }
      last = former
    }
  }
}
