/// A document as plain text, for a terminal, a mail or a screen reader.
///
///     let document = Document(
///       title: "Ons plan", caseID: "LV-0001", language: .dutch,
///       date: DocumentDate(text: "8 oktober 2025", timestamp: 1_759_881_600),
///       sections: [Section(id: "people", title: "Onze mensen", blocks: [.list(["Anja", "Kees"])])])
///     PlainText(document, front: .title).text
///     // Ons plan
///     //
///     // Onze mensen
///     // -----------
///     //   Anja
///     //   Kees
///
/// - The title of a section is underlined. A heading inside it is a line that ends in a colon.
/// - A blank line stands between sections and between blocks. What is held ``Block/together(_:)``
///   stands without one, and so does what follows a heading. Under the title of a section that
///   holds for rows as well: a list, terms, a table, a list of dates.
/// - Rows that stand directly below something are indented by two; others start at the margin.
/// - Lines are as long as their sentences: whoever shows them knows how wide the window is.
///
/// Bold words, the size of letters and the ends of pages are left out.
public struct PlainText: Sendable {
  /// What stands above the first words of a document.
  public enum Front: Sendable, Hashable {
    /// All that a first page tells: title, case, date, who may read it, facts and contents.
    case cover
    /// The title and the line under it.
    case title
    /// Nothing: the text answers a question that was just asked.
    case nothing
  }

  /// The whole text, with a line feed at the end.
  public let text: String

  /// Writes a document.
  public init(_ document: Document, front: Front = .cover) {
    let writer = BlockLines(words: document.words)
    let parts =
      [writer.front(front, of: document), writer.lines(of: document.opening)]
      + document.sections.map(writer.lines(of:)) + [writer.lines(of: document.closing)]
    text =
      parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }
}

extension BlockLines {
  fileprivate func front(_ front: PlainText.Front, of document: Document) -> [String] {
    guard front != .nothing else { return [] }
    let title = [document.title, document.subtitle].filter { !$0.isBlank }
    guard front == .cover else { return title }
    let label = "\(words.caseLabel) \(document.caseID)"
    let day = document.date.text
    let file = [day.isBlank ? label : "\(label), \(day)", document.confidentiality]
    let contents: [Block] =
      document.showsContents
      ? [
        .heading(words.contents), .list(document.sections.map { ListItem(RichText($0.title)) }),
      ] : []
    return lines(
      of: [
        .together((title + file).filter { !$0.isBlank }.map { .paragraph(RichText($0)) }),
        .terms(document.facts),
      ] + contents)
  }

  fileprivate func lines(of section: Section) -> [String] {
    let title = section.title.lines
    let width = title.map(\.count).max() ?? 0
    return title + [String(repeating: "-", count: width)] + lines(of: section.blocks, below: .title)
  }
}
