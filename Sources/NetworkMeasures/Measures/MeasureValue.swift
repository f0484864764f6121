/// One measured value, as it is printed.
public indirect enum MeasureValue: Sendable, Hashable {
  /// There is no value; the report says why.
  case undefined
  /// A whole number.
  case count(Int)
  /// A number; never infinite and never NaN.
  case number(Double)
  /// Yes or no.
  case truth(Bool)
  /// A name.
  case text(String)
  /// Several values.
  case list([MeasureValue])
  /// Named values; printed in the order of their names.
  case record([String: MeasureValue])

  /// A number, or undefined.
  init(_ number: Double?) {
    self = number.map(MeasureValue.number) ?? .undefined
  }
}

/// One value for each node or each tie, in order.
public enum MeasureColumn: Sendable, Hashable {
  /// Whole numbers.
  case counts([Int])
  /// Numbers; `nil` where the measure is undefined.
  case numbers([Double?])

  /// The value in one row.
  public subscript(row: Int) -> MeasureValue {
    switch self {
    case .counts(let values): .count(values[row])
    case .numbers(let values): MeasureValue(values[row])
    }
  }

  /// The rows without a value, in order.
  var undefinedRows: [Int] {
    switch self {
    case .counts: []
    case .numbers(let values): values.indices.filter { values[$0] == nil }
    }
  }
}
