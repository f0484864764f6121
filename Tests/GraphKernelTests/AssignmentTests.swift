import GraphKernel
import TestSupport
import Testing

@Suite("Assignment")
struct AssignmentTests {
  /// A table of costs; `nil` is a forbidden pair.
  struct Table {
    var cells: [[Int?]]
    var columnCount: Int

    init(_ cells: [[Int?]]) {
      self.cells = cells
      columnCount = cells.first?.count ?? 0
    }

    /// A table of up to 5 rows and columns with few different costs, so that ties are many.
    init(seed: UInt64) {
      var generator = SplitMix64(seed: seed)
      let rowCount = Int.random(in: 1...5, using: &generator)
      columnCount = Int.random(in: 1...5, using: &generator)
      let highest = Int.random(in: 0...9, using: &generator)
      let lowest = -Int.random(in: 0...3, using: &generator)
      let chance = Double.random(in: 0...1, using: &generator)
      cells = []
      for _ in 0..<rowCount {
        var row: [Int?] = []
        for _ in 0..<columnCount {
          let isForbidden = Double.random(in: 0..<1, using: &generator) < chance * 0.8
          row.append(isForbidden ? nil : Int.random(in: lowest...highest, using: &generator))
        }
        cells.append(row)
      }
    }

    var leastCost: Assignment {
      Assignment.leastCost(rowCount: cells.count, columnCount: columnCount) { cells[$0][$1] }
    }

    /// The first of all pairings, found by looking at every one.
    var firstOfAll: [Int?] {
      var best: (key: [Int], columns: [Int?])?
      func visit(_ columns: [Int?], _ cost: Int) {
        guard columns.count == cells.count else {
          for column in [nil] + (0..<columnCount).map({ Optional($0) }) {
            guard let column else {
              visit(columns + [nil], cost)
              continue
            }
            guard !columns.contains(column), let own = cells[columns.count][column] else {
              continue
            }
            visit(columns + [column], cost + own)
          }
          return
        }
        let key =
          [-columns.count { $0 != nil }, cost] + columns.map { $0 == nil ? 1 : 0 }
          + columns.map { $0 ?? 0 }
        if best.map({ key.lexicographicallyPrecedes($0.key) }) ?? true { best = (key, columns) }
      }
      visit([], 0)
      return best?.columns ?? []
    }

    func cost(of columns: [Int?]) -> Int {
      columns.enumerated().reduce(0) { sum, pair in
        sum + (pair.element.flatMap { cells[pair.offset][$0] } ?? 0)
      }
    }

    func permuted(rows: [Int], columns: [Int]) -> Table {
      var table = self
      table.cells = rows.map { row in columns.map { cells[row][$0] } }
      return table
    }
  }

  @Test("The nearest pair is left alone where taking it would leave somebody over")
  func greedyLoses() {
    // In tenths of a kilometre; the nearest pair, row 2 with column 0, makes row 0 go without.
    let table = Table([[14, nil, nil], [nil, 30, nil], [9, 22, 26]])
    #expect(table.leastCost.columns == [0, 1, 2])
    #expect(table.leastCost.totalCost == 70)
    #expect(table.leastCost.count == 3)
  }

  @Test("Three by three worked by hand: 1 + 3 + 2 beats every other pairing")
  func worked() {
    let table = Table([[4, 1, 3], [2, 0, 5], [3, 2, 2]])
    // 4+0+2 = 6, 4+5+2 = 11, 1+2+2 = 5, 1+5+3 = 9, 3+2+2 = 7, 3+0+3 = 6.
    #expect(table.leastCost.columns == [1, 0, 2])
    #expect(table.leastCost.totalCost == 5)
  }

  @Test("More pairs go before a lower cost")
  func mostPairsFirst() {
    let table = Table([[0, 1_000], [0, nil]])
    #expect(table.leastCost.columns == [1, 0])
    #expect(table.leastCost.totalCost == 1_000)
  }

  @Test("Where all costs are equal, low rows are paired, each with the column of its number")
  func equalCosts() {
    #expect(Table([[7, 7], [7, 7], [7, 7]]).leastCost.columns == [0, 1, nil])
    #expect(Table([[7, 7], [7, 7], [7, 7]]).leastCost.rowsLeftOver == [2])
    #expect(Table([[7, 7, 7], [7, 7, 7]]).leastCost.columns == [0, 1])
    #expect(Table([[nil, 7], [nil, 7], [7, nil]]).leastCost.columns == [1, nil, 0])
  }

  @Test("Without rows, without columns and without allowed pairs nothing is paired")
  func nothing() {
    #expect(Table([]).leastCost.columns == [])
    #expect(Assignment.leastCost(rowCount: 2, columnCount: 0) { _, _ in 1 }.columns == [nil, nil])
    #expect(Table([[nil, nil]]).leastCost == Table([[nil, nil, nil]]).leastCost)
    #expect(Table([[nil]]).leastCost.totalCost == 0)
  }

  @Test("The pairing is the first of all that there are", arguments: 0..<600 as Range<UInt64>)
  func firstOfAll(seed: UInt64) {
    let table = Table(seed: seed)
    let found = table.leastCost
    #expect(found.columns.map { $0.map(Int.init) } == table.firstOfAll)
    #expect(found.totalCost == table.cost(of: table.firstOfAll))
  }

  @Test("Other labels give as many pairs at the same cost", arguments: 0..<100 as Range<UInt64>)
  func relabelled(seed: UInt64) {
    let table = Table(seed: seed)
    var generator = SplitMix64(seed: ~seed)
    let other = table.permuted(
      rows: Array(table.cells.indices).shuffled(using: &generator),
      columns: Array(0..<table.columnCount).shuffled(using: &generator))
    #expect(other.leastCost.count == table.leastCost.count)
    #expect(other.leastCost.totalCost == table.leastCost.totalCost)
  }

  @Test("In a larger table no exchange of two pairs is cheaper")
  func larger() {
    var generator = SplitMix64(seed: 7)
    let count = 120
    let table = Table(
      (0..<count).map { _ in (0..<count).map { _ in Int.random(in: 0...50, using: &generator) } })
    let columns = table.leastCost.columns.compactMap { $0.map(Int.init) }
    #expect(Set(columns).count == count)
    for one in 0..<count {
      for other in 0..<count {
        let now = (table.cells[one][columns[one]] ?? 0) + (table.cells[other][columns[other]] ?? 0)
        let swapped =
          (table.cells[one][columns[other]] ?? 0) + (table.cells[other][columns[one]] ?? 0)
        #expect(now <= swapped)
      }
    }
  }

  @Test("Costs that could overflow are refused")
  func overflow() async {
    await #expect(processExitsWith: .failure) {
      _ = Assignment.leastCost(rowCount: 1, columnCount: 1) { _, _ in 1 << 58 }
    }
    await #expect(processExitsWith: .failure) {
      _ = Assignment.leastCost(rowCount: 4, columnCount: 4) { row, _ in row << 57 }
    }
  }

  @Test("A negative count is refused")
  func negativeCount() async {
    await #expect(processExitsWith: .failure) {
      _ = Assignment.leastCost(rowCount: -1, columnCount: 1) { _, _ in 1 }
    }
  }
}
