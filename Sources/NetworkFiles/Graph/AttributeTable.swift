/// Named columns of values, one row for each node or tie.
///
/// A row without a value in a column holds nothing there: what a file does not say is missing, not
/// empty. The memory is that of the values, however many columns there are.
public struct AttributeTable: Sendable, Hashable {
  private var columns: [String: AttributeColumn] = [:]

  /// Creates an empty table.
  public init() {}

  /// The names of the columns, in ascending order.
  public var names: [String] { columns.keys.sorted() }

  /// The value in a row, or `nil` if there is none.
  ///
  /// Setting a value makes the column if there is none of that name; setting `nil` takes the value
  /// away, and makes no column.
  public subscript(name: String, row: Int) -> AttributeValue? {
    get { columns[name]?[row] }
    set {
      guard newValue != nil || self[name, row] != nil else { return }
      columns[name, default: AttributeColumn()].set(newValue, at: row)
    }
  }

  /// The values of the rows before `count` under a name, or `nil` if there is no such column.
  ///
  /// - Parameters:
  ///   - name: The name of the column.
  ///   - count: The number of rows, such as the number of nodes: a column does not know how many of
  ///     its last rows hold nothing.
  public func column(_ name: String, count: Int) -> AttributeValues? {
    columns[name].map { AttributeValues(column: $0, count: count) }
  }

  /// The values that a column holds, by ascending row.
  func values(of name: String) -> [AttributeValue] { columns[name]?.entries.map(\.value) ?? [] }

  /// Puts a whole column in the place of what is there.
  mutating func setColumn(_ name: String, _ column: AttributeColumn) { columns[name] = column }

  /// The same values by row, of `count` rows.
  func rows(_ count: Int) -> AttributeRows {
    AttributeRows(names.compactMap { columns[$0] }, count: count)
  }
}

/// The values under one name, row after row, with a `nil` where a row holds nothing.
public struct AttributeValues: Sendable, RandomAccessCollection {
  fileprivate let column: AttributeColumn
  /// The number of rows.
  public let count: Int

  /// The first row.
  public var startIndex: Int { 0 }
  /// The row behind the last.
  public var endIndex: Int { count }
  /// The value in a row, or `nil` if there is none.
  public subscript(row: Int) -> AttributeValue? { column[row] }
}

/// The values of a table by row.
///
/// A writer goes through the rows, and a row knows its columns: to ask every column about every row
/// takes hours where each node has a name of its own.
struct AttributeRows {
  private let columns: [AttributeColumn]
  /// Where the columns of a row begin, and those of the last end.
  private let starts: [Int]
  private let places: [Int32]

  /// - Complexity: O(*n*) in the number of values and rows.
  fileprivate init(_ columns: [AttributeColumn], count: Int) {
    self.columns = columns
    var starts = [Int](repeating: 0, count: count + 1)
    for column in columns {
      for (row, _) in column.entries where row < count { starts[row + 1] += 1 }
    }
    for row in 0..<count { starts[row + 1] += starts[row] }
    var free = starts
    var places = [Int32](repeating: 0, count: starts[count])
    for (place, column) in columns.enumerated() {
      for (row, _) in column.entries where row < count {
        places[free[row]] = Int32(place)
        free[row] += 1
      }
    }
    self.starts = starts
    self.places = places
  }

  /// The values of a row, each with the place of its column among the names in ascending order.
  subscript(row: Int) -> [(column: Int, value: AttributeValue)] {
    places[starts[row]..<starts[row + 1]].compactMap { place in
      columns[Int(place)][row].map { (Int(place), $0) }
    }
  }
}
