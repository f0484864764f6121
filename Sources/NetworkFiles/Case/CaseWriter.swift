public import SupportNetwork
import Telling
import Yams

/// Writes case files that `CaseReader` reads back to the same case.
///
///     let text = CaseWriter().text(of: family)
///     try CaseReader().read(Array(text.utf8), named: "copy") == family  // true
///
/// Fields stand in the order of the field table, records in ascending order, and what is absent is
/// left out. The same case gives the same bytes. Comments of an earlier file are not kept.
public struct CaseWriter: Sendable {
  /// Creates a writer.
  public init() {}

  /// The case as YAML, with a line feed at the end.
  ///
  /// - Complexity: O(*n*) in the number of fields.
  public func text(of family: FamilyCase) -> String {
    do {
      let tree = try YAMLTree(parsing: json(of: family.draft))
      guard let root = tree.root else { preconditionFailure("A case has fields.") }
      return try serialize(
        node: Tidying(tree: tree).record(root, as: .file), width: -1, allowUnicode: true,
        sortKeys: false)
    } catch {
      preconditionFailure("A valid case can always be written: \(error)")
    }
  }

  /// The fields as JSON, which is YAML: it keeps every digit of a number. What YAML would take for the
  /// end of a line, or not take at all, is written as an escape.
  private func json(of draft: CaseDraft) throws -> String {
    var json = JSONText()
    json.value(try ReportValue(encoding: draft))
    var text = ""
    for scalar in String(decoding: json.bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

/// From the tree of a draft to the nodes that Yams writes.
private struct Tidying {
  let tree: YAMLTree

  /// The record without what an absent field means anyway, in the order of the table.
  func record(_ record: YAMLTree.Node, as type: RecordType) -> Node {
    var values: [String: YAMLTree.Node] = [:]
    var rest = tree.children(of: record)
    while let key = rest.next(), let value = rest.next() {
      if let name = tree.text(of: key) { values[name] = value }
    }
    let pairs = type.fields.compactMap { field -> (Node, Node)? in
      guard let value = values[field.name].map({ node($0, as: field.kind) }),
        !means(value, absent: field)
      else { return nil }
      return (Node(field.name), value)
    }
    return Node(pairs, Tag(.implicit), type.isRow ? .flow : .block)
  }

  private func node(_ value: YAMLTree.Node, as kind: FieldKind) -> Node {
    // A text that looks like nothing must stay a text.
    if let text = tree.text(of: value) {
      let style: Node.Scalar.Style = YAMLTree.isNothing(text) ? .doubleQuoted : .any
      return .scalar(Node.Scalar(text, Tag(.implicit), style))
    }
    switch kind {
    case .record(let type): return record(value, as: type)
    case .answer(let inner): return node(value, as: inner)
    case .list(let item):
      let items = tree.children(of: value).map { node($0, as: item) }
      return Node(items, Tag(.implicit), item.fitsOnALine ? .flow : .block)
    default: preconditionFailure("A draft holds a list or a record where the table has one value.")
    }
  }

  private func means(_ value: Node, absent field: Field) -> Bool {
    switch field.presence {
    case .required, .optional, .notAskedList: false
    case .emptyList: value.sequence?.isEmpty == true
    case .emptyRecord: value.mapping?.isEmpty == true
    // A number that somebody chose stays to be seen, whatever an absent one stands for.
    case .standsFor(let text): !field.isNumber && value.scalar?.string == text
    }
  }
}

extension FieldKind {
  /// Whether a list of these reads well on one line.
  fileprivate var fitsOnALine: Bool {
    switch self {
    case .id, .word, .whole, .number, .date, .flag: true
    default: false
    }
  }
}

extension Field {
  fileprivate var isNumber: Bool { if case .whole = kind { true } else { false } }
}
