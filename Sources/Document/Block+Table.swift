/// Data in rows and columns, with a header that comes back on every page.
public struct Table: Sendable, Hashable, Codable {
  /// A column with its heading.
  public struct Column: Sendable, Hashable, Codable {
    /// The heading.
    public var title: String
    /// The width in shares of the width of the table, at least 1.
    public var weight: Int

    /// Creates a column.
    public init(_ title: String, weight: Int = 1) {
      self.title = title
      self.weight = weight
    }
  }

  /// What stands in a cell: points, of which a single one is printed without a bullet.
  public struct Cell: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// The points.
    public var items: [RichText]

    /// Creates a cell with one text.
    public init(_ text: RichText) { items = [text] }
    /// Creates a cell with a small list.
    public init(list items: [RichText]) { self.items = items }
    /// Creates a cell with one text without bold words.
    public init(stringLiteral value: String) { self.init(RichText(value)) }
  }

  /// What the table is about, or an empty text.
  public var caption: String
  /// The columns, from left to right.
  public var columns: [Column]
  /// The rows, each with one cell per column.
  public var rows: [[Cell]]
  /// Whether the first cell of a row names the row.
  public var hasRowHeaders: Bool

  /// Creates a table.
  public init(
    caption: String = "", columns: [Column], rows: [[Cell]], hasRowHeaders: Bool = false
  ) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.hasRowHeaders = hasRowHeaders
  }
}

extension Table.Cell: Codable {
  /// Reads the list of points.
  public init(from decoder: any Decoder) throws {
    items = try decoder.singleValueContainer().decode([RichText].self)
  }

  /// Writes the list of points.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(items)
  }
}
