public import SupportNetwork

/// How a value comes out of the answers, step by step, so that it can be done again on paper.
///
///     network.findings.working(of: .density)?.description
///     // "2 × 16 / (18 × 17)"
///     network.findings.working(of: .kin)?.description
///     // "P05, P06, P07, P08, P09, P10, P11, P12, P13"
///
/// It holds numbers, signs and identifiers, and no sentences. Numbers have a point.
public enum Working: Sendable, Hashable {
  /// The records that count, one by one.
  case listing([String])
  /// What each record comes to, of which the largest, the smallest or those that hold are taken.
  case table([Row])
  /// A calculation.
  case calculation(String)

  /// What a row of a table is about.
  public enum Subject: Sendable, Hashable {
    /// A record, such as `P05`.
    case record(String)
    /// A circle.
    case circle(Circle)
    /// The share that follows from the rows above.
    case share
  }

  /// A record with what it comes to.
  public struct Row: Sendable, Hashable {
    /// What the row is about.
    public let subject: Subject
    /// What it comes to, such as `6` or `18 > 10`.
    public let value: String
  }
}

extension Working: CustomStringConvertible {
  /// The working in one line.
  public var description: String {
    switch self {
    case .listing(let records): records.joined(separator: ", ")
    case .table(let rows): rows.map { "\($0.subject): \($0.value)" }.joined(separator: "; ")
    case .calculation(let text): text
    }
  }
}

extension Working.Subject: CustomStringConvertible {
  /// The identifier, or the word of the case file.
  public var description: String {
    switch self {
    case .record(let id): id
    case .circle(let circle): circle.rawValue
    case .share: "share"
    }
  }
}

extension Working {
  static func listing(_ ties: [Tie]) -> Working { .listing(ties.map { "\($0.from)-\($0.to)" }) }

  static func listing(_ ties: [AlterTie]) -> Working {
    .listing(ties.map { $0.between.map(\.rawValue).joined(separator: "-") })
  }

  static func listing<Record>(ids: [Identifier<Record>]) -> Working {
    .listing(ids.map(\.rawValue))
  }

  static func table(_ rows: [(Subject, String)]) -> Working {
    .table(rows.map { Row(subject: $0.0, value: $0.1) })
  }

  /// A sum, written out; *0* for none.
  static func sum(_ terms: [String]) -> String {
    terms.isEmpty ? "0" : terms.joined(separator: " + ")
  }

  /// A sum in brackets where it has more than one term.
  static func bracketed(_ terms: [String]) -> String {
    terms.count > 1 ? "(\(sum(terms)))" : sum(terms)
  }

  /// The mean of whole numbers, written out.
  static func mean(of counts: [Int]) -> Working {
    .calculation("\(bracketed(counts.map(String.init))) / \(counts.count)")
  }

  /// A number without a point where it is whole.
  static func number(_ value: Double) -> String {
    Int(exactly: value).map { "\($0)" } ?? "\(value)"
  }
}
