/// Named columns of values, one row for each node or tie.
///
/// A column is as long as its last value; a row beyond it, like a `nil`, holds nothing: what a file
/// does not say is missing, not empty.
public struct AttributeTable: Sendable, Hashable {
  private var columns: [String: [AttributeValue?]] = [:]

  /// Creates an empty table.
  public init() {}

  /// The names of the columns, in ascending order.
  public var names: [String] { columns.keys.sorted() }

  /// The value in a row, or `nil` if there is none.
  public subscript(name: String, row: Int) -> AttributeValue? {
    get {
      guard let column = columns[name], row < column.count else { return nil }
      return column[row]
    }
    set {
      guard newValue != nil || self[name, row] != nil else { return }
      columns[name, default: []].set(newValue, at: row)
    }
  }

  /// The values of a column, `count` of them, or `nil` if there is no such column.
  public func column(_ name: String, count: Int) -> [AttributeValue?]? {
    guard let column = columns[name] else { return nil }
    if column.count >= count { return column }
    return column + [AttributeValue?](repeating: nil, count: count - column.count)
  }

  /// Puts a whole column in the place of what is there.
  mutating func setColumn(_ name: String, _ values: [AttributeValue?]) { columns[name] = values }

  /// The values of a row by name, in order of name.
  public func row(_ row: Int) -> [(name: String, value: AttributeValue)] {
    names.compactMap { name in self[name, row].map { (name, $0) } }
  }
}

extension [AttributeValue?] {
  fileprivate mutating func set(_ value: AttributeValue?, at row: Int) {
    while count <= row { append(nil) }
    self[row] = value
  }
}
