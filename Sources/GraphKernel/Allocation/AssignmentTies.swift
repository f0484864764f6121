/// Turns one pairing of least cost into the first of all of them.
///
/// A pair that costs no more than its row and its column are worth is *tight*; the pairings of least
/// cost are those of tight pairs in which every column with a price stays taken and only rows that
/// are worth as much as staying alone are left over. So one gets from any of them to any other by
/// exchanges along tight pairs. One more row, *nobody*, has all the columns that are free, and may
/// have every column without a price: with it, every exchange of columns is a round.
struct AssignmentTies {
  private static let none: Int32 = -1

  /// The column of each row that is paired; then the free column by which a search met nobody.
  private var holdings: [Int32]
  /// The row of each column.
  private var owners: [Int32]
  /// Whether a row may be left over.
  private var mayStayAlone: [Bool] = []
  /// The tight columns of row *i*, ascending: `targets[offsets[i]..<offsets[i + 1]]`.
  private var offsets: [Int] = [0]
  private var targets: [Int32] = []
  /// The row that led a search to a column, or none.
  private var sources: [Int32]

  init(_ search: AssignmentSearch) {
    let costs = search.costs
    let nobody = Int32(costs.rowCount)
    holdings = search.columns + [Self.none]
    owners = search.owners.map { $0 < 0 ? nobody : $0 }
    sources = [Int32](repeating: Self.none, count: costs.columnCount)
    for row in 0..<costs.rowCount {
      let own = Int(search.columns[row])
      let worth = own < 0 ? costs.alone : costs[row, own] - search.prices[own]
      mayStayAlone.append(worth == costs.alone)
      let start = row * costs.columnCount
      for column in 0..<costs.columnCount
      where costs.cells[start + column] - search.prices[column] == worth {
        targets.append(Int32(column))
      }
      offsets.append(targets.count)
    }
    mayStayAlone.append(false)
    targets += search.prices.indices.filter { search.prices[$0] == 0 }.map(Int32.init)
    offsets.append(targets.count)
  }

  /// The column of each row, or −1.
  var columns: ArraySlice<Int32> { holdings.dropLast() }

  private var nobody: Int { holdings.count - 1 }

  mutating func settle() {
    pairLowRows()
    takeLowColumns()
  }

  // MARK: - Pair low rows

  /// Pairs each row that is left over if a higher row can be left over in its place.
  ///
  /// What a search without success has seen leads to no higher row that may be left over, and never
  /// will: exchanges elsewhere do not reach it, and the rows that come after ask for more.
  private mutating func pairLowRows() {
    guard columns.contains(Self.none) else { return }
    let mayStayAlone = mayStayAlone
    for row in 0..<nobody where holdings[row] < 0 {
      let seen = search(from: Int32(row)) { owner, _ in
        owner > row && mayStayAlone[Int(owner)]
      }
      guard let last = seen.goal else { continue }
      let leaver = owners[Int(last)]
      exchange(endingAt: last, from: Int32(row))
      holdings[Int(leaver)] = Self.none
      forget(seen.columns)
    }
    for column in sources.indices { sources[column] = Self.none }
  }

  // MARK: - Take low columns

  /// Gives each row in turn the lowest column that leaves the rows before it as they are.
  private mutating func takeLowColumns() {
    for row in 0..<nobody where holdings[row] >= 0 {
      let own = holdings[row]
      var seen: [Int32] = []
      for position in offsets[row]..<offsets[row + 1] {
        let column = targets[position]
        guard column < own else { break }
        let owner = owners[Int(column)]
        guard owner > row, sources[Int(column)] < 0 else { continue }
        sources[Int(column)] = Int32(row)
        seen.append(column)
        if owner == nobody { holdings[nobody] = column }
        let round = search(from: owner) { _, column in
          column == own
        } isOpen: {
          $0 > row
        }
        seen += round.columns
        guard round.goal != nil else { continue }
        exchange(endingAt: own, from: Int32(row))
        break
      }
      forget(seen)
    }
  }

  // MARK: - Search and exchange

  /// Walks along tight pairs from a row to its columns, to their rows, and on, until a goal is met.
  private mutating func search(
    from start: Int32, isGoal: (_ owner: Int32, _ column: Int32) -> Bool,
    isOpen: (_ owner: Int32) -> Bool = { _ in true }
  ) -> (goal: Int32?, columns: [Int32]) {
    var rows = [start]
    var seen: [Int32] = []
    while let row = rows.popLast() {
      for position in offsets[Int(row)]..<offsets[Int(row) + 1] {
        let column = targets[position]
        guard sources[Int(column)] < 0, holdings[Int(row)] != column else { continue }
        let owner = owners[Int(column)]
        let isFound = isGoal(owner, column)
        guard isFound || isOpen(owner) else { continue }
        sources[Int(column)] = row
        seen.append(column)
        if isFound { return (column, seen) }
        if owner == nobody {
          // Nobody's other columns were looked at when it was met first.
          guard holdings[nobody] < 0 else { continue }
          holdings[nobody] = column
        }
        rows.append(owner)
      }
    }
    return (nil, seen)
  }

  /// Gives each row on the way its next column.
  private mutating func exchange(endingAt goal: Int32, from start: Int32) {
    var column = goal
    while true {
      let source = sources[Int(column)]
      let former = holdings[Int(source)]
      owners[Int(column)] = source
      holdings[Int(source)] = column
      guard source != start else { return }
      column = former
    }
  }

  private mutating func forget(_ seen: [Int32]) {
    for column in seen { sources[Int(column)] = Self.none }
    holdings[nobody] = Self.none
  }
}
