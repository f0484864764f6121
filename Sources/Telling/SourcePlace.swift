/// A place in a file.
public struct SourcePlace: Sendable, Hashable, Comparable {
  /// The file as the user named it.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, in Unicode scalars.
  public var column: Int

  /// Creates a place.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// Orders by file, line and column.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.file, lhs.line, lhs.column) < (rhs.file, rhs.line, rhs.column)
  }
}

extension SourcePlace: CustomStringConvertible {
  /// The place as `file:line:column`, which editors understand.
  public var description: String { "\(file):\(line):\(column)" }
}
