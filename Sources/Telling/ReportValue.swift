/// A value of a report, as JSON knows it.
///
/// What is not known is `null` and never left out, so that a reader finds every key in every report.
public enum ReportValue: Sendable, Hashable {
  /// What is not known.
  case null
  /// Yes or no.
  case truth(Bool)
  /// A whole number.
  case whole(Int)
  /// A finite number.
  case number(Double)
  /// A text.
  case string(String)
  /// A list.
  case list([ReportValue])
  /// A record by its keys, which are written in ascending order.
  case record(ReportFields)
}

// MARK: - Make

extension ReportValue {
  package static func truth(_ value: Bool?) -> ReportValue { value.map(ReportValue.truth) ?? .null }
  package static func whole(_ value: Int?) -> ReportValue { value.map(ReportValue.whole) ?? .null }
  package static func number(_ value: Double?) -> ReportValue {
    value.map(ReportValue.number) ?? .null
  }

  package static func string(_ phrase: Phrase?, in language: Language) -> ReportValue {
    phrase.map { .string($0.in(language)) } ?? .null
  }

  package static func code(_ value: some RawRepresentable<String>) -> ReportValue {
    .string(value.rawValue)
  }
  package static func codes(_ values: [some RawRepresentable<String>]) -> ReportValue {
    .list(values.map { .string($0.rawValue) })
  }

  /// The ends of a range, the lowest first.
  package static func range(_ value: ClosedRange<Double>?) -> ReportValue {
    value.map { .list([.number($0.lowerBound), .number($0.upperBound)]) } ?? .null
  }
}

// MARK: - Write

extension ReportValue: Encodable {
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ key: String) { stringValue = key }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Writes the value itself.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .null:
      var container = encoder.singleValueContainer()
      try container.encodeNil()
    case .truth(let value): try value.encode(to: encoder)
    case .whole(let value): try value.encode(to: encoder)
    case .number(let value): try value.encode(to: encoder)
    case .string(let value): try value.encode(to: encoder)
    case .list(let values):
      var container = encoder.unkeyedContainer()
      for value in values { try container.encode(value) }
    case .record(let values):
      var container = encoder.container(keyedBy: Key.self)
      for (key, value) in values { try container.encode(value, forKey: Key(key)) }
    }
  }
}
