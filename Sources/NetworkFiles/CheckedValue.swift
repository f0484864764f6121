/// A value of a case file after its check: of the right kind, and with nothing left out.
enum CheckedValue {
  /// Any text.
  case text(String)
  /// A whole number.
  case whole(Int)
  /// A number.
  case number(Double)
  /// `true` or `false`.
  case flag(Bool)
  /// A list.
  case list([CheckedValue])
  /// A record, with every field of its table in the order of the table.
  case record([CheckedField])
  /// A field that was left out and stands for nothing.
  case absent
  /// What stands for a value with a problem; it is never decoded.
  case rejected
}

/// A field of a record after its check.
struct CheckedField {
  let name: String
  let value: CheckedValue
}
