import SupportNetwork
import Yams

/// Holds the tree of a file against the field table, and fills in what absent fields mean.
///
/// The checked value decodes into the model without a surprise: kinds, ranges, dates and words are
/// right. What identifiers lead to is a matter of the model.
struct FieldChecker {
  /// What is wrong, each with the node that it is about.
  private(set) var findings: [(problem: Problem, mark: Mark?)] = []

  /// Checks a record and returns it with every defaulted field filled in.
  mutating func check(_ node: Node, as type: RecordType, at path: CasePath) -> CheckedValue {
    guard isPlain(node, path) else { return .rejected }
    guard case .mapping(let mapping) = node else {
      reportKind(node, path, belongs: FieldWords.record)
      return .rejected
    }
    var given: [String: CheckedValue] = [:]
    for (key, value) in mapping {
      guard let name = key.scalar?.string, let field = type.field(named: name) else {
        reportUnknown(key, of: type, at: path)
        continue
      }
      if !FieldChecker.isNothing(value) {
        given[name] = check(value, as: field.kind, of: field, at: path[name])
      }
    }
    var fields: [(name: String, value: CheckedValue)] = []
    for field in type.fields {
      if let value = given[field.name] ?? whenAbsent(field, in: node, at: path) {
        fields.append((field.name, value))
      }
    }
    return .record(fields)
  }

  private mutating func whenAbsent(
    _ field: Field, in node: Node, at path: CasePath
  ) -> CheckedValue? {
    switch field.presence {
    case .optional: return nil
    case .emptyList: return .list([])
    case .standsFor(let text):
      if case .flag = field.kind { return .bare(text) }
      return .text(text)
    case .emptyRecord:
      guard case .record(let type) = field.kind else { return nil }
      return check(Node([(Node, Node)]()), as: type, at: path[field.name])
    case .required:
      report(
        .missingField, path, node.mark,
        nl: "Het veld \(field.name) ontbreekt.", en: "The field \(field.name) is missing.",
        doNL: "Voeg toe: \(field.name): \(field.example)",
        doEN: "Add: \(field.name): \(field.example)")
      return nil
    }
  }

  private mutating func check(
    _ node: Node, as kind: FieldKind, of field: Field, at path: CasePath
  ) -> CheckedValue {
    guard isPlain(node, path) else { return .rejected }
    switch kind {
    case .record(let type):
      return check(node, as: type, at: path)
    case .answer(let inner):
      if let word = node.scalar?.string, Answer<Bool>.missingWords.contains(word) {
        return .text(word)
      }
      return check(node, as: inner, of: field, at: path)
    case .list(let item):
      guard case .sequence(let sequence) = node else {
        reportKind(node, path, belongs: FieldWords.list(field.example))
        return .rejected
      }
      var items: [CheckedValue] = []
      for (index, element) in sequence.enumerated() {
        items.append(check(element, as: item, of: field, at: path[index]))
      }
      return .list(items)
    default:
      guard case .scalar(let scalar) = node else {
        if case .sequence = node, field.onList != .wrongKind {
          report(
            field.onList, path, node.mark,
            nl: "Hier staan er meer; een zaak heeft één regisseur.",
            en: "There are several here; a case has one case director.",
            doNL: "Kies er één: \(field.name): \(field.example)",
            doEN: "Choose one: \(field.name): \(field.example)")
        } else {
          reportKind(node, path, belongs: FieldWords.one(field.example))
        }
        return .rejected
      }
      return check(scalar, kind, field, path)
    }
  }

  /// Checks one value; numbers come back in their plainest form, because YAML has notations (octal, by
  /// sixties) that nobody means.
  private mutating func check(
    _ scalar: Node.Scalar, _ kind: FieldKind, _ field: Field, _ path: CasePath
  ) -> CheckedValue {
    let text = scalar.string
    switch kind {
    case .whole(let range):
      guard let number = Int(text) else {
        reportNumber(scalar, path, whole: true)
        return .rejected
      }
      if !range.contains(number) {
        reportRange(field.onRange, scalar, path, "\(range.lowerBound)", "\(range.upperBound)")
      }
      return .bare("\(number)")
    case .number(let range):
      guard let number = Double(text), number.isFinite else {
        reportNumber(scalar, path, whole: false)
        return .rejected
      }
      if !range.contains(number) {
        reportRange(field.onRange, scalar, path, range.lowerBound.short, range.upperBound.short)
      }
      return .bare("\(number)")
    case .date where CalendarDate(text) == nil:
      report(
        .notADate, path, scalar.mark,
        nl: "Dit is geen dag van de kalender.", en: "This is no day of the calendar.",
        doNL: "Schrijf een datum als 2025-09-10.", doEN: "Write a date such as 2025-09-10.")
    case .flag:
      if text != "true" && text != "false" { reportWord(scalar, path, among: ["true", "false"]) }
      return .bare(text)
    case .word(let words) where !words.contains(text):
      reportWord(scalar, path, among: words)
    default: break
    }
    return .text(text)
  }

  /// Whether the node can be looked into: anchors could stand for an endless tree.
  private mutating func isPlain(_ node: Node, _ path: CasePath) -> Bool {
    guard node.anchor != nil else { return true }
    report(
      .alias, path, node.mark,
      nl: "Ankers (&) en verwijzingen (*) van YAML mogen hier niet.",
      en: "Anchors (&) and aliases (*) of YAML are not allowed here.",
      doNL: "Schrijf het op deze plek voluit.", doEN: "Write it in full here.")
    return false
  }

  /// Whether a field was left empty, which is the same as left out.
  static func isNothing(_ node: Node) -> Bool {
    guard case .scalar(let scalar) = node, scalar.style == .plain || scalar.style == .any else {
      return false
    }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }

  // MARK: - Report

  mutating func report(
    _ code: ProblemCode, _ path: CasePath, _ mark: Mark?, nl: String, en: String, doNL: String,
    doEN: String
  ) {
    let problem = Problem(
      code, at: path, summary: Phrase(dutch: nl, english: en),
      remedy: Phrase(dutch: doNL, english: doEN))
    findings.append((problem, mark))
  }
}
