import Telling

extension FieldChecker {
  mutating func reportUnknown(_ key: YAMLTree.Node, of type: RecordType) {
    let name = tree.text(of: key) ?? ""
    report(
      .unknownField(
        String(name.prefix(40)), of: type.name,
        nearest: Spelling.nearest(to: name, among: type.names), all: type.names),
      tree.mark(of: key))
  }

  mutating func reportKind(_ node: YAMLTree.Node, belongs: SheetFault.Expected) {
    let found: SheetFault.Found =
      switch tree.kind(of: node) {
      case .mapping: .fields
      case .sequence: .list
      default: .text
      }
    report(.wrongKind(found, belongs: belongs), tree.mark(of: node))
  }

  mutating func reportRange(
    of field: Field, _ text: String, _ mark: YAMLTree.Mark, _ low: String, _ high: String
  ) {
    let shown = String(text.prefix(20))
    report(
      field.isVersion
        ? .unknownFormat(shown, known: high) : .outOfRange(shown, from: low, to: high),
      mark)
  }

  mutating func reportWord(_ text: String, _ mark: YAMLTree.Mark, among words: [String]) {
    report(.unknownWord(nearest: Spelling.nearest(to: text, among: words), all: words), mark)
  }
}

extension Double {
  /// The number without a needless `.0`.
  var short: String { self == rounded() && abs(self) < 1e15 ? "\(Int(self))" : "\(self)" }
}
