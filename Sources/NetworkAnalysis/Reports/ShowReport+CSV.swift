import SupportNetwork

extension ShowReport {
  /// The columns of `csvRows`, as the first line of a table: RFC 4180.
  public static var csvHeader: String {
    line(
      [
        "case", "moment", "finding", "value", "of", "low", "high", "missing", "undefinedBecause",
      ].map(CSVField.text))
  }

  /// The findings as lines of a table: RFC 4180, one number or list in a row.
  ///
  ///     case,moment,finding,value,of,low,high,missing,undefinedBecause
  ///     LV-0001,T0,needsMeetingTarget,6,11,6,6,,
  ///     LV-0001,T0,circles.inner,5,18,5,5,,
  ///
  /// The columns are stable. A finding of several parts has a row for each, such as `circles.inner`
  /// and `topHelper.share`. Numbers have a point and all their digits; identifiers of a list are
  /// separated by a blank, and `[]` is a list of nobody; an empty field is a value that does not exist.
  /// Lines end in CR LF. The rows of several families stand below each other under one header.
  ///
  /// A text that a spreadsheet would take for a formula gets an apostrophe in front. Identifiers may
  /// begin with `-`, which a spreadsheet takes for a sign.
  public var csvRows: String {
    findings.flatMap(rows(of:)).map(Self.line).joined()
  }

  private static func line(_ fields: [CSVField]) -> String {
    fields.map(\.written).joined(separator: ",") + "\r\n"
  }

  private func rows(of finding: Finding<FindingValue>) -> [[CSVField]] {
    let name = finding.name
    return name.definition.value.rows.enumerated().map { index, part in
      func field(_ value: FindingValue?) -> CSVField {
        value.map { $0.csvFields[index] } ?? .text("")
      }
      return [
        .text(`case`.rawValue), .text(moment.rawValue),
        .text(part.isEmpty ? name.rawValue : "\(name.rawValue).\(part)"), field(finding.value),
        finding.of.map { .number("\($0)") } ?? .text(""), field(finding.low), field(finding.high),
        .text(finding.missing.map(\.description).joined(separator: " ")),
        .text(finding.undefinedBecause?.in(language) ?? ""),
      ]
    }
  }
}

/// One field of a table, before it is written.
enum CSVField: Sendable, Hashable {
  case number(String)
  case text(String)

  /// The field as it stands in the file.
  var written: String {
    switch self {
    case .number(let digits): digits
    case .text(let text): Self.quoted(Self.guarded(text))
    }
  }

  private static func guarded(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r\n".unicodeScalars.contains(first) else {
      return text
    }
    return "'" + text
  }

  private static func quoted(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else {
      return text
    }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}

extension FindingValue {
  /// The fields of the rows, in the order of their names.
  fileprivate var csvFields: [CSVField] {
    func list<Record>(_ ids: [Identifier<Record>]) -> CSVField {
      .text(ids.isEmpty ? "[]" : ids.map(\.rawValue).joined(separator: " "))
    }
    switch self {
    case .count(let count): return [.number("\(count)")]
    case .number(let number): return [.number("\(number)")]
    case .sizes(let sizes):
      return [.text(sizes.isEmpty ? "[]" : sizes.map(String.init).joined(separator: " "))]
    case .circles(let circles):
      return [circles.inner, circles.middle, circles.outer].map { .number("\($0)") }
    case .people(let ids): return [list(ids)]
    case .needs(let ids): return [list(ids)]
    case .topProvider(let top):
      return [list(top.people), .number("\(top.assignments)"), .number("\(top.share)")]
    case .withoutOnePerson(let worst):
      return [list(worst.people), .number("\(worst.needsCovered)")]
    case .largestHours(let top):
      return [list(top.people), .number("\(top.hours)"), .number("\(top.share)")]
    }
  }
}
