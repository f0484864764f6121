/// The values under one name, by row; the memory is that of the values.
///
/// A column is kept in one of three ways. Small whole numbers in every row, which most weights are,
/// take four bytes each. A column that is mostly full is an array of values. One that is mostly empty
/// keeps the rows beside the values: a file can give every node a name of its own, and each of those
/// columns would else be as long as the network.
struct AttributeColumn: Sendable {
  /// Below one value in so many rows a column is mostly empty.
  private static let sparsity = 8

  /// Whole numbers in every row from the first on; empty where there is anything else.
  private var wholes: [Int32] = []
  /// The values; one for each row from the first on, or one for each of `rows`.
  private var values: [AttributeValue?] = []
  /// The rows of a column that is mostly empty, ascending.
  private var rows: [Int]?
  /// The rows that hold a value.
  private(set) var count = 0

  /// An empty column.
  init() {}

  /// The value in a row, or `nil` if there is none; O(1) unless mostly empty, else O(log *n*).
  subscript(row: Int) -> AttributeValue? {
    if row < wholes.count { return .whole(Int(wholes[row])) }
    guard let rows else { return row < values.count ? values[row] : nil }
    let place = Self.place(of: row, in: rows)
    return place < rows.count && rows[place] == row ? values[place] : nil
  }

  /// The rows that hold a value, ascending, with their values.
  var entries: [(row: Int, value: AttributeValue)] {
    if !wholes.isEmpty { return wholes.enumerated().map { ($0, .whole(Int($1))) } }
    return values.enumerated().compactMap { place, value in
      value.map { (rows?[place] ?? place, $0) }
    }
  }

  /// Prepares for so many values that are whole numbers.
  mutating func expectWholes(_ count: Int) { wholes.reserveCapacity(count) }

  /// Puts a value into a row, or takes it out.
  mutating func set(_ value: AttributeValue?, at row: Int) {
    if case .whole(let whole) = value, row <= wholes.count, count == wholes.count,
      let small = Int32(exactly: whole)
    {
      if row < wholes.count {
        wholes[row] = small
      } else {
        wholes.append(small)
        count += 1
      }
      return
    }
    unfold()
    if rows == nil, row >= values.count, row >= Self.sparsity * (count + 1) { thinOut() }
    count += (value != nil ? 1 : 0) - (self[row] != nil ? 1 : 0)
    guard let place = rows.map({ Self.place(of: row, in: $0) }) else {
      while values.count <= row { values.append(nil) }
      values[row] = value
      return
    }
    if place == values.count || rows?[place] != row {
      rows?.insert(row, at: place)
      values.insert(value, at: place)
    } else {
      values[place] = value
    }
  }

  /// Keeps whole numbers as any values.
  private mutating func unfold() {
    guard !wholes.isEmpty else { return }
    values = wholes.map { .whole(Int($0)) }
    rows = nil
    wholes = []
  }

  /// Keeps the rows that hold a value, and no others.
  private mutating func thinOut() {
    let entries = entries
    rows = entries.map(\.row)
    values = entries.map(\.value)
  }

  /// Where a row stands among ascending rows, or would stand.
  private static func place(of row: Int, in rows: [Int]) -> Int {
    guard let last = rows.last, row <= last else { return rows.count }
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle] < row { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension AttributeColumn: Hashable {
  /// Whether two columns hold the same values in the same rows.
  static func == (lhs: Self, rhs: Self) -> Bool {
    lhs.count == rhs.count
      && zip(lhs.entries, rhs.entries).allSatisfy { $0.row == $1.row && $0.value == $1.value }
  }

  /// Feeds the values with their rows.
  func hash(into hasher: inout Hasher) {
    for (row, value) in entries {
      hasher.combine(row)
      hasher.combine(value)
    }
  }
}
