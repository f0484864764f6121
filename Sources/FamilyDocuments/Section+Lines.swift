import Document

extension Section {
  /// Creates a section of lines, or `nil` if there are none.
  init?(id: String, title: String, lines: [String]) {
    guard !lines.isEmpty else { return nil }
    self.init(id: id, title: title, blocks: [.list(lines.map { ListItem(RichText($0)) })])
  }
}
