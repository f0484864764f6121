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
  /// A record: a value for every field of its table, and the names of the fields.
  case record([CheckedValue], names: [String])
  /// A field that was left out and stands for nothing.
  case absent
  /// What stands for a value with a problem; it is never decoded.
  case rejected
}
