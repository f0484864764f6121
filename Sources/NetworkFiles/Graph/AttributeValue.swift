import Telling

/// What a network file says of one node or one tie under one name.
public enum AttributeValue: Sendable, Hashable {
  /// A text.
  case text(String)
  /// A whole number.
  case whole(Int)
  /// A number; never infinite and never NaN.
  case number(Double)
  /// Yes or no.
  case truth(Bool)

  /// The value as a text, as it stands in a table.
  public var text: String {
    switch self {
    case .text(let text): text
    case .whole(let whole): String(whole)
    case .number(let number): NumberText.of(number)
    case .truth(let truth): truth ? "true" : "false"
    }
  }

  /// The value as a number, or `nil` if it is none.
  public var number: Double? {
    switch self {
    case .text(let text): NumberText.number(in: text)
    case .whole(let whole): Double(whole)
    case .number(let number): number
    case .truth: nil
    }
  }
}
