/// Rows paired with columns, each at most once: as many pairs as possible, then at the least cost.
///
///     let costs: [[Int?]] = [[14, nil], [9, 22]]
///     let assignment = Assignment.leastCost(rowCount: 2, columnCount: 2) { costs[$0][$1] }
///     assignment.columns    // [0, 1]
///     assignment.totalCost  // 36
///     // Taking 9 first would leave row 0 without a column.
///
/// A pair without a cost is forbidden. The result depends on the costs alone, not on the way of the
/// search. Of all pairings with the most pairs and the least cost it is the first in this order:
///
/// 1. row 0 is paired rather than not, then row 1, and so on;
/// 2. of the pairings that agree in this, row 0 has the lower column, then row 1, and so on.
public struct Assignment: Sendable, Hashable {
  /// The column of each row, or `nil` for a row that is left over.
  public let columns: [Int32?]

  /// The sum of the costs of all pairs.
  public let totalCost: Int

  /// The number of pairs.
  public var count: Int { columns.count { $0 != nil } }

  /// The rows that are left over, in ascending order.
  public var rowsLeftOver: [Int32] {
    columns.indices.filter { columns[$0] == nil }.map(Int32.init)
  }

  /// Pairs rows with columns.
  ///
  ///     maximise Σ xᵢⱼ, then minimise Σ cᵢⱼ·xᵢⱼ,  with Σⱼ xᵢⱼ ≤ 1, Σᵢ xᵢⱼ ≤ 1, xᵢⱼ ∈ {0, 1}
  ///
  /// Rows are augmented one after the other along shortest paths of reduced costs, after an
  /// augmenting reduction of the rows that is cheap and settles most of them. Staying alone is a
  /// column of one's own, dearer than any pairing; so a row is left over only where it must be.
  /// Costs are whole numbers and the result is exact: ties are ties, not rounding.
  ///
  /// - Parameters:
  ///   - rowCount: The number of rows.
  ///   - columnCount: The number of columns.
  ///   - cost: The cost of a row and a column, of either sign, or `nil` for a forbidden pair. Asked
  ///     once for each pair.
  /// - Edge cases: without rows or columns, and where every pair is forbidden, there are no pairs and
  ///   the cost is 0.
  /// - Precondition: The counts are not negative and fit 31 bits, and the difference between the
  ///   largest and the smallest cost, times the number of pairs that are possible, is below 2⁵⁸.
  /// - Complexity: O(*n*²·*m*) time for *n* rows and *m* columns, in practice near O(*n*·*m*);
  ///   O(*n*·*m*) space.
  /// - Source: R. Jonker and A. Volgenant, *Computing* 38 (1987) 325-340, doi:10.1007/BF02278710;
  ///   without its column reduction, which needs every column to be taken.
  public static func leastCost(
    rowCount: Int, columnCount: Int, cost: (_ row: Int, _ column: Int) -> Int?
  ) -> Assignment {
    precondition(rowCount >= 0 && columnCount >= 0, "A count cannot be negative")
    precondition(
      max(rowCount, columnCount) <= Int32.max, "There are at most 2³¹ − 1 rows and columns")
    let costs = CostMatrix(rowCount: rowCount, columnCount: columnCount, cost: cost)
    var search = AssignmentSearch(costs)
    search.run()
    var ties = AssignmentTies(search)
    ties.settle()
    var total = 0
    for (row, column) in ties.columns.enumerated() where column >= 0 {
      total += costs.lowest + costs[row, Int(column)]
    }
    return Assignment(columns: ties.columns.map { $0 < 0 ? nil : $0 }, totalCost: total)
  }
}

/// The costs in one block of memory, lowered so that the least is 0.
struct CostMatrix {
  /// What stands for a forbidden pair: dearer than anything that a search can add up.
  static let forbidden = 1 << 61

  let rowCount: Int
  let columnCount: Int
  /// The least cost before it was lowered to 0.
  let lowest: Int
  /// What it costs to stay alone: more than all pairs together.
  let alone: Int
  let cells: [Int]

  init(rowCount: Int, columnCount: Int, cost: (Int, Int) -> Int?) {
    self.rowCount = rowCount
    self.columnCount = columnCount
    var cells: [Int] = []
    cells.reserveCapacity(rowCount * columnCount)
    var (lowest, highest) = (Int.max, Int.min)
    for row in 0..<rowCount {
      for column in 0..<columnCount {
        let value = cost(row, column)
        if let value {
          lowest = min(lowest, value)
          highest = max(highest, value)
          precondition(value > -forbiddenBound && value < forbiddenBound, "A cost is below 2⁵⁸")
        }
        cells.append(value ?? Self.forbidden)
      }
    }
    if lowest > highest { (lowest, highest) = (0, 0) }
    let (sum, overflow) = (highest - lowest).multipliedReportingOverflow(
      by: min(rowCount, columnCount))
    precondition(
      !overflow && sum < forbiddenBound, "The costs of all pairs together must be below 2⁵⁸")
    for index in cells.indices where cells[index] != Self.forbidden { cells[index] -= lowest }
    self.lowest = lowest
    alone = sum + 1
    self.cells = cells
  }

  subscript(row: Int, column: Int) -> Int { cells[row * columnCount + column] }
}

/// Costs, and all of them together, stay below this, so that no sum of the search overflows.
private let forbiddenBound = 1 << 58
