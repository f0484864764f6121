public import Telling

/// What a deed tells: in words for a person, or as a record for a program.
///
///     let report = try opened.profile(in: .dutch)
///     report.bytes(as: .json)  // {"case": "LV-0001", ...
///
/// Only what is asked for is worked out.
public struct Report: Sendable {
  /// The forms in which a report can be had.
  public enum Form: String, Sendable, Hashable, CaseIterable {
    /// Sentences.
    case text
    /// One record with its keys in ascending order.
    case json
  }

  private let words: @Sendable () -> String
  private let tree: @Sendable () -> ReportValue

  init(
    text words: @escaping @Sendable () -> String, record tree: @escaping @Sendable () -> ReportValue
  ) {
    self.words = words
    self.tree = tree
  }

  /// The report in words, with a line feed at the end.
  public var text: String { words() }

  /// The report as a record; its schema stands in it.
  public var record: ReportValue { tree() }

  /// The report in UTF-8, with a line feed at the end.
  ///
  /// - Parameters:
  ///   - form: Words for people, or a record for programs.
  ///   - isInOneLine: Whether a record stands on one line, as in a stream of records.
  public func bytes(as form: Form, inOneLine isInOneLine: Bool = false) -> [UInt8] {
    switch form {
    case .text: return Array(text.utf8)
    case .json:
      var json = JSONText(isIndented: !isInOneLine)
      json.value(record)
      json.endLine()
      return json.bytes
    }
  }
}
