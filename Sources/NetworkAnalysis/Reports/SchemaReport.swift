public import Telling

/// What is written as one record that names its schema.
///
///     TeamReport.schema  // "kring.team/1"
public protocol SchemaReport: Sendable, Encodable {
  /// The schema of the record, such as `kring.team/1`.
  static var schema: String { get }
  /// Every field of the record but its schema.
  var fields: ReportFields { get }
}

extension SchemaReport {
  /// The report as a value of JSON.
  public var record: ReportValue {
    var record = fields
    record["schema"] = .string(Self.schema)
    return .record(record)
  }

  /// Writes the report.
  public func encode(to encoder: any Encoder) throws { try record.encode(to: encoder) }
}
