/// A point of a list.
public struct ListItem: Sendable, Hashable, ExpressibleByStringLiteral {
  /// What stands before a point.
  public enum Mark: Sendable, Hashable {
    /// Nothing in plain text, where a line of its own is mark enough; a bullet on paper.
    case line
    /// A bullet, in plain text too.
    case bullet
    /// The place of the point in an order, from 1.
    case number(Int)
  }

  /// What stands before the point.
  public var mark: Mark
  /// The words of the point.
  public var text: RichText
  /// The points under it.
  public var items: [ListItem]

  /// Creates a point.
  public init(_ text: RichText, mark: Mark = .line, items: [ListItem] = []) {
    self.mark = mark
    self.text = text
    self.items = items
  }

  /// Creates a point without points under it.
  public init(stringLiteral value: String) { self.init(RichText(value)) }
}

/// A point in JSON names its mark only if it has one: a number, or `"bullet"`.
extension ListItem: Codable {
  private enum Key: CodingKey { case mark, text, items }

  /// Reads a point.
  public init(from decoder: any Decoder) throws {
    let content = try decoder.container(keyedBy: Key.self)
    mark = try content.decodeIfPresent(Mark.self, forKey: .mark) ?? .line
    text = try content.decode(RichText.self, forKey: .text)
    items = try content.decode([ListItem].self, forKey: .items)
  }

  /// Writes a point.
  public func encode(to encoder: any Encoder) throws {
    var content = encoder.container(keyedBy: Key.self)
    if mark != .line { try content.encode(mark, forKey: .mark) }
    try content.encode(text, forKey: .text)
    try content.encode(items, forKey: .items)
  }
}

extension ListItem.Mark: Codable {
  private enum Word: String, Codable { case line, bullet }

  /// Reads a number or a word.
  public init(from decoder: any Decoder) throws {
    let content = try decoder.singleValueContainer()
    if let number = try? content.decode(Int.self) {
      self = .number(number)
    } else {
      self = try content.decode(Word.self) == .bullet ? .bullet : .line
    }
  }

  /// Writes a number or a word.
  public func encode(to encoder: any Encoder) throws {
    var content = encoder.singleValueContainer()
    switch self {
    case .line: try content.encode(Word.line)
    case .bullet: try content.encode(Word.bullet)
    case .number(let number): try content.encode(number)
    }
  }
}
