/// What somebody said when asked, or why there is nothing: four kinds of missing, none of them zero.
///
///     let hours: Answer<Double> = .given(4)
///     hours.value                     // 4
///     Answer<Double>.declined.value   // nil
///
/// A finding counts a missing answer as a range (its lowest and highest filling), never as zero.
public enum Answer<Value: Sendable & Hashable & Codable>: Sendable, Hashable {
  /// The answer.
  case given(Value)
  /// Nobody asked; also what an absent field of a case file means.
  case notAsked
  /// Asked, and the person does not know.
  case unknown
  /// Asked, and the person will not say.
  case declined

  /// The answer, or `nil` if there is none.
  public var value: Value? {
    if case .given(let value) = self { value } else { nil }
  }

  /// The word that stands in a case file instead of an answer, or `nil` for an answer.
  package var missingWord: String? {
    switch self {
    case .given: nil
    case .notAsked: "notAsked"
    case .unknown: "unknown"
    case .declined: "declined"
    }
  }

  /// The words of a case file for a missing answer.
  package static var missingWords: [String] { ["notAsked", "unknown", "declined"] }
}

extension Answer: Codable {
  /// Reads an answer, or one of the words `notAsked`, `unknown`, `declined`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    switch try? container.decode(String.self) {
    case "notAsked": self = .notAsked
    case "unknown": self = .unknown
    case "declined": self = .declined
    default: self = .given(try container.decode(Value.self))
    }
  }

  /// Writes the answer, or the word for its absence.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if case .given(let value) = self {
      try container.encode(value)
    } else {
      try container.encode(missingWord)
    }
  }
}
