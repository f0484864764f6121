/// The values under one name, by row; the memory is that of the values.
///
/// A column that is mostly full is a plain array. One that is mostly empty keeps the rows beside the
/// values: a file can give every node a name of its own, and each of those columns would else be as
/// long as the network.
struct AttributeColumn: Sendable {
  /// Below one value in so many rows a column is mostly empty.
  private static let sparsity = 8

  /// The values; one for each row from the first on, or one for each of `rows`.
  private var values: [AttributeValue?] = []
  /// The rows of a column that is mostly empty, ascending.
  private var rows: [Int]?
  /// The rows that hold a value.
  private(set) var count = 0

  /// An empty column.
  init() {}

  /// A column of values from the first row on.
  init(_ values: [AttributeValue?]) {
    self.values = values
    count = values.count { $0 != nil }
    if values.count > Self.sparsity * (count + 1) { thinOut() }
  }

  /// The value in a row, or `nil` if there is none; O(1) where mostly full, else O(log *n*).
  subscript(row: Int) -> AttributeValue? {
    guard let rows else { return row < values.count ? values[row] : nil }
    let place = Self.place(of: row, in: rows)
    return place < rows.count && rows[place] == row ? values[place] : nil
  }

  /// The rows that hold a value, ascending, with their values.
  var entries: [(row: Int, value: AttributeValue)] {
    values.enumerated().compactMap { place, value in value.map { (rows?[place] ?? place, $0) } }
  }

  /// The values of the rows before `count`, with a `nil` where there is none.
  func values(_ count: Int) -> [AttributeValue?] {
    if rows == nil, values.count >= count { return values }
    var result = [AttributeValue?](repeating: nil, count: count)
    for (row, value) in entries where row < count { result[row] = value }
    return result
  }

  /// Puts a value into a row, or takes it out.
  mutating func set(_ value: AttributeValue?, at row: Int) {
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
