import SupportNetwork
import Telling

// How identifiers and paths stand in a report.

extension ReportValue {
  static func id<Record>(_ value: Identifier<Record>) -> ReportValue { .string(value.rawValue) }
  static func ids<Record>(_ values: [Identifier<Record>]) -> ReportValue {
    .list(values.map(ReportValue.id))
  }

  /// The answers that are missing, as paths.
  static func paths(_ values: [InputPath]) -> ReportValue {
    .list(values.map { .string($0.description) })
  }
}
