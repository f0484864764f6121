import SupportNetwork
import Telling

/// Holds the tree of a file against the field table, and fills in what absent fields mean.
///
/// The checked value decodes into the model without a surprise: kinds, ranges, dates and words are
/// right. What identifiers lead to is a matter of the model.
struct FieldChecker {
  /// What is wrong, each with the node that it is about.
  private(set) var findings: [(problem: Problem, mark: YAMLTree.Mark?)] = []
  /// The way from the top to what is being checked.
  private var steps: [FieldPath.Step] = []
  let tree: YAMLTree

  init(_ tree: YAMLTree) { self.tree = tree }

  private static let missingWords = Answer<Bool>.missingWords

  /// Checks a record and returns it with every defaulted field filled in.
  mutating func check(_ node: YAMLTree.Node, as type: RecordType) -> CheckedValue {
    guard isPlain(node) else { return .rejected }
    guard tree.kind(of: node) == .mapping else {
      reportKind(node, belongs: .fields)
      return .rejected
    }
    var values = [CheckedValue](repeating: .absent, count: type.fields.count)
    var isTold = [Bool](repeating: false, count: type.fields.count)
    var rest = tree.children(of: node)
    while let key = rest.next(), let value = rest.next() {
      guard let name = tree.text(of: key), let index = type.names.firstIndex(of: name) else {
        reportUnknown(key, of: type)
        continue
      }
      guard !isTold[index] else {
        report(.duplicateField(name), tree.mark(of: key))
        continue
      }
      isTold[index] = true
      guard !tree.isNothing(value) else { continue }
      steps.append(.field(name))
      values[index] = check(value, as: type.fields[index].kind, of: type.fields[index])
      steps.removeLast()
    }
    fillIn(&values, of: type, at: tree.mark(of: node))
    return .record(values, names: type.names)
  }

  /// Puts in what the absent fields of a record stand for.
  private mutating func fillIn(
    _ values: inout [CheckedValue], of type: RecordType, at mark: YAMLTree.Mark
  ) {
    for index in values.indices {
      if case .absent = values[index] { values[index] = whenAbsent(type.fields[index], at: mark) }
    }
  }

  private mutating func whenAbsent(
    _ field: Field, at mark: YAMLTree.Mark
  ) -> CheckedValue {
    switch field.presence {
    case .optional, .notAskedList: return .absent
    case .emptyList: return .list([])
    case .standsFor(let text):
      switch field.kind {
      case .flag: return .flag(text == "true")
      case .whole: return Int(text).map { .whole($0) } ?? .text(text)
      default: return .text(text)
      }
    case .emptyRecord:
      guard case .record(let type) = field.kind else { return .absent }
      steps.append(.field(field.name))
      defer { steps.removeLast() }
      var values = [CheckedValue](repeating: .absent, count: type.fields.count)
      fillIn(&values, of: type, at: mark)
      return .record(values, names: type.names)
    case .required:
      report(.missingField(field.name, example: field.example), mark)
      return .rejected
    }
  }

  private mutating func check(
    _ node: YAMLTree.Node, as kind: FieldKind, of field: Field
  ) -> CheckedValue {
    guard isPlain(node) else { return .rejected }
    switch kind {
    case .record(let type):
      return check(node, as: type)
    case .answer(let inner):
      if let word = tree.text(of: node), Self.missingWords.contains(word) {
        return .text(word)
      }
      return check(node, as: inner, of: field)
    case .list(let item):
      guard tree.kind(of: node) == .sequence else {
        reportKind(node, belongs: .list(field.example))
        return .rejected
      }
      var items: [CheckedValue] = []
      for (index, element) in tree.children(of: node).enumerated() {
        steps.append(.item(index))
        items.append(check(element, as: item, of: field))
        steps.removeLast()
      }
      return .list(items)
    default:
      guard let text = tree.text(of: node) else {
        if tree.kind(of: node) == .sequence, field.isDirector {
          report(
            .severalDirectors(field: field.name, example: field.example), tree.mark(of: node))
        } else {
          reportKind(node, belongs: .text(field.example))
        }
        return .rejected
      }
      return check(text, kind, field, tree.mark(of: node))
    }
  }

  /// Checks one value; numbers come back in their plainest form, because YAML has notations (octal, by
  /// sixties) that nobody means.
  private mutating func check(
    _ text: String, _ kind: FieldKind, _ field: Field, _ mark: YAMLTree.Mark
  ) -> CheckedValue {
    switch kind {
    case .whole(let range):
      guard let number = Int(text) else {
        report(.notANumber(isWhole: true), mark)
        return .rejected
      }
      if !range.contains(number) {
        reportRange(of: field, text, mark, "\(range.lowerBound)", "\(range.upperBound)")
      }
      return .whole(number)
    case .number(let range):
      guard let number = Double(text), number.isFinite else {
        report(.notANumber(isWhole: false), mark)
        return .rejected
      }
      if !range.contains(number) {
        reportRange(of: field, text, mark, range.lowerBound.short, range.upperBound.short)
      }
      return .number(number)
    case .date where CalendarDate(text) == nil:
      report(.notADate, mark)
    case .flag:
      if text != "true" && text != "false" { reportWord(text, mark, among: ["true", "false"]) }
      return .flag(text == "true")
    case .word(let words) where !words.contains(text):
      reportWord(text, mark, among: words)
    default: break
    }
    return .text(text)
  }

  /// Whether the node can be looked into: anchors could stand for an endless tree.
  private mutating func isPlain(_ node: YAMLTree.Node) -> Bool {
    guard tree.isReferring(node) else { return true }
    report(.alias, tree.mark(of: node))
    return false
  }

  mutating func report(_ fault: SheetFault, _ mark: YAMLTree.Mark) {
    findings.append((Problem(fault, at: FieldPath(steps: steps)), mark))
  }
}
